package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.index.Origin;
import io.github.youju.index.ReportIndex;
import io.github.youju.ingest.Ingester;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Which program reads the files: a hash of the classes and data of the stages that read, and one of
 * the indicators that the user adds. With it a file that did not change is read again when the
 * reading did, and only then.
 */
final class Recipe {
  private static final List<String> STAGES =
      List.of("text", "region", "document", "fact", "format", "ingest", "extract", "index");

  private static final int LENGTH = 16;
  private static final String MARK = "+";
  private static final String MARK_OF_NAME = ":";

  private final String common;
  private final Corrections corrections;

  private Recipe(String common, Corrections corrections) {
    this.common = common;
    this.corrections = corrections;
  }

  /** Of this program, the indicators that the user adds now, and what the user says of reports. */
  static Recipe current(Corrections corrections) {
    return new Recipe(ofProgram() + ofIndicators(), corrections);
  }

  /**
   * All that the reading of a file hangs on beside its bytes: two names with the same recipe are
   * read alike, so that a file that is renamed from one to the other need not be read again.
   */
  String of(FoundFile found) {
    String ending = SourceReader.ending(found.path());
    String said = ending + Ingester.saidByName(found.path());
    return corrections.mark(found.file()) + said + MARK_OF_NAME + common;
  }

  /** What the user's own indicators add to a recipe: nothing where there are none. */
  static String ofIndicators() {
    List<Indicator> own = Indicators.known().own();
    if (own.isEmpty()) {
      return "";
    }
    byte[] written = own.toString().getBytes(StandardCharsets.UTF_8);
    return MARK + HexFormat.of().formatHex(Hashes.sha256().digest(written)).substring(0, LENGTH);
  }

  /**
   * Tells where a file of the index was read with other indicators of the user's than are known.
   */
  static void warn(ReportIndex index, Consumer<Line> notice) {
    String own = ofIndicators();
    if (own.isEmpty()) {
      return;
    }
    for (Origin origin : index.origins()) {
      if (!origin.recipe().endsWith(own)) {
        notice.accept(
            Line.of(
                "建索引时 %s 还没有用上您自己的指标；要用上，请重新运行 youju index",
                "%s was read without your own indicators; index it again for them",
                origin.source()));
        return;
      }
    }
  }

  private static String ofProgram() {
    try {
      Path home = Path.of(Recipe.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) {
        return hash(home);
      }
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        return hash(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know where it lies", e);
    }
  }

  private static String hash(Path home) throws IOException {
    MessageDigest digest = Hashes.sha256();
    Path root = home.resolve("io/github/youju");
    for (String stage : STAGES) {
      List<Path> files;
      try (Stream<Path> below = Files.walk(root.resolve(stage))) {
        files = below.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }
}
