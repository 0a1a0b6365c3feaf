package io.github.youju.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.youju.Gold;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table is what the script makes of the public tables. */
class RegionTableTest {
  @Test
  void the_resource_is_what_the_script_writes() throws IOException, InterruptedException {
    Path tables = Path.of("../shared/gazetteer");
    assumeTrue(Files.isDirectory(tables), "the public tables are not at " + tables);
    assumeTrue(Gold.hasPython(), "there is no python3 to run the script");

    Process process =
        new ProcessBuilder("python3", "src/main/scripts/build-gazetteer.py", tables.toString(), "-")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] written = process.getInputStream().readAllBytes();

    assertThat(process.waitFor()).isZero();
    Path resource = Path.of("src/main/resources/io/github/youju/region/regions.tsv");
    assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(Files.readString(resource));
  }
}
