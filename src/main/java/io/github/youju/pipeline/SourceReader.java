package io.github.youju.pipeline;

import io.github.youju.document.Report;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.extract.FactExtractor;
import io.github.youju.fact.Fact;
import io.github.youju.ingest.Ingested;
import io.github.youju.ingest.Ingester;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads one file: bytes into reports and facts, and nothing else. What comes out hangs on the name,
 * the bytes and the recipe alone. It keeps no state, so that many threads may use one.
 */
final class SourceReader {
  private static final Set<String> ENDINGS = Set.of("txt", "md");

  private final Ingester ingester = new Ingester();
  private final FactExtractor extractor = new FactExtractor();

  /** Whether files of such a name are read. */
  static boolean reads(String name) {
    return ENDINGS.contains(ending(name));
  }

  /** What stands behind the last dot of a file's name, in small letters; empty where none does. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Reads one file.
   *
   * @param source its name in the index
   * @param bytes as they lie on disk
   * @throws UserException where it is not what its name says; the line ends with what is done
   */
  ReadSource read(String source, byte[] bytes) {
    Ingested ingested = ingester.read(source, bytes);
    if (!PlainText.is(ingested.file().text())) {
      throw new UserException(Line.of("%s 不是文本，已略过", "%s is not a text; left out", source));
    }
    Map<String, List<Fact>> facts = new HashMap<>();
    for (Report report : ingested.reports()) {
      facts.put(report.id(), extractor.extract(report, ingested.file().text()));
    }
    return new ReadSource(ingested, facts);
  }
}
