package io.github.youju.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@code NAME.txt} in the golden folder reads as {@code NAME.expected} says. */
final class IngesterGoldenTest {
  static List<Path> texts() {
    return Golden.texts();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void reads_as_written_down(Path text) throws IOException {
    String written = Golden.written(Golden.read(text));
    Path expected = Path.of(text.toString().replaceAll("\\.txt$", ".expected"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, written);
    }
    assertThat(expected).exists();
    assertThat(written).isEqualTo(Files.readString(expected));
  }

  @Test
  void every_expectation_has_its_text() throws IOException {
    try (Stream<Path> files = Files.list(Golden.folder())) {
      assertThat(files.filter(file -> file.toString().endsWith(".expected")))
          .isNotEmpty()
          .allSatisfy(
              file -> assertThat(Path.of(file.toString().replace(".expected", ".txt"))).exists());
    }
  }
}
