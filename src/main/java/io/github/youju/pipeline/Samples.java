package io.github.youju.pipeline;

import io.github.youju.error.UserException;
import io.github.youju.index.ReportIndex;
import io.github.youju.index.ReportIndexWriter;
import io.github.youju.ingest.Correction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The built-in sample reports. Their index is made once and kept in the user's cache folder, under
 * a name that tells the version and the texts; where that cannot be written it is made in memory.
 */
final class Samples {
  private static final String LIST = "samples/list.txt";

  private final Map<String, byte[]> texts = new LinkedHashMap<>();
  private final Map<String, String> environment;

  /** The samples; the environment tells where the user's cache folder is. */
  Samples(Map<String, String> environment) {
    this.environment = environment;
    for (String line : new String(resource(LIST), StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isBlank()) {
        texts.put(line.strip(), resource("samples/" + line.strip()));
      }
    }
  }

  /** Their index, made now where it was not made before. */
  ReportIndex open() {
    Path folder = folder();
    if (folder == null) {
      return inMemory();
    }
    try {
      if (!Files.isDirectory(folder)) {
        make(folder);
      }
      return ReportIndex.open(folder);
    } catch (IOException | UncheckedIOException | UserException e) {
      return inMemory();
    }
  }

  /** Where their index lies; empty where it could not be written. */
  Optional<Path> made() {
    return Optional.ofNullable(folder()).filter(ReportIndex::existsAt);
  }

  /** Written aside and renamed, so that two first starts at once do not meet half an index. */
  private void make(Path folder) throws IOException {
    Files.createDirectories(folder.getParent());
    Path aside = Files.createTempDirectory(folder.getParent(), "samples-");
    try {
      try (ReportIndexWriter writer = ReportIndexWriter.open(aside)) {
        write(writer);
        writer.commit();
      }
      Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    } finally {
      delete(aside);
    }
  }

  private ReportIndex inMemory() {
    ReportIndexWriter writer = ReportIndexWriter.inMemory();
    try (writer) {
      write(writer);
      return writer.toIndex();
    }
  }

  private void write(ReportIndexWriter writer) {
    SourceReader reader = new SourceReader();
    texts.forEach(
        (name, bytes) -> {
          ReadSource read = reader.read(name, bytes, part -> Correction.NONE);
          writer.replace(read.file(), read.reports(), read.facts());
        });
  }

  /** Null where the environment names no place for caches. */
  private Path folder() {
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    if (cache.startsWith("/")) {
      return Path.of(cache, "youju", name());
    }
    return home.isEmpty() ? null : Path.of(home, ".cache", "youju", name());
  }

  /**
   * Other texts, indicators or another build of the program make another index. Nobody forges
   * samples, so a checksum does, which needs no security provider to be set up.
   */
  private String name() {
    String version = Samples.class.getPackage().getImplementationVersion();
    CRC32C sum = new CRC32C();
    texts.values().forEach(sum::update);
    sum.update((built() + Recipe.ofIndicators()).getBytes(StandardCharsets.UTF_8));
    return "samples-"
        + (version == null ? "unpackaged" : version)
        + "-"
        + HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static String built() {
    try {
      Path program =
          Path.of(Samples.class.getProtectionDomain().getCodeSource().getLocation().getPath());
      return Files.getLastModifiedTime(program).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
