package io.github.youju.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which program reads the files: a hash of the classes and data of the stages that read. With it a
 * file that did not change is read again when the reading did, and only then.
 */
final class Recipe {
  private static final List<String> STAGES =
      List.of("text", "region", "document", "fact", "ingest", "extract", "index");

  private static final int LENGTH = 16;

  private Recipe() {}

  static String current() {
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
