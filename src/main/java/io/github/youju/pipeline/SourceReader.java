package io.github.youju.pipeline;

import io.github.youju.document.RawText;
import io.github.youju.document.Report;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.extract.FactExtractor;
import io.github.youju.fact.Fact;
import io.github.youju.format.Extracted;
import io.github.youju.format.Extractor;
import io.github.youju.format.Format;
import io.github.youju.format.UnreadableException;
import io.github.youju.ingest.Correction;
import io.github.youju.ingest.Ingested;
import io.github.youju.ingest.Ingester;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Reads one file: bytes into reports and facts, and nothing else. What comes out hangs on the name,
 * the bytes and the recipe alone. It keeps no state, so that many threads may use one.
 */
final class SourceReader {
  private final Extractor extractor = new Extractor();
  private final Ingester ingester = new Ingester();
  private final FactExtractor factExtractor = new FactExtractor();

  /** Whether files of such a name are read. */
  static boolean reads(String name) {
    return Format.named(name) != null;
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
   * @param said what the user says of its reports, by their part
   * @throws UserException where it is not what its name says; the line ends with what is done
   */
  ReadSource read(String source, byte[] bytes, IntFunction<Correction> said) {
    Extracted extracted;
    try {
      extracted = extractor.extract(source, bytes);
    } catch (UnreadableException e) {
      throw unreadable(source, e);
    }
    if (!PlainText.is(extracted.text())) {
      throw new UserException(Line.of("%s 不是文本，已略过", "%s is not a text; left out", source));
    }
    Ingested ingested = ingester.read(source, extracted, said);
    RawText text = new RawText(extracted.text());
    Map<String, List<Fact>> facts = new HashMap<>();
    for (Report report : ingested.reports()) {
      facts.put(report.id(), factExtractor.extract(report, text, ingested.cells()));
    }
    return new ReadSource(ingested, facts);
  }

  /** The line for a file that no text can be had of. */
  static UserException unreadable(String source, UnreadableException failure) {
    Line why = failure.reason().line();
    return new UserException(
        new Line(
            "读不了 " + source + "：" + why.chinese() + "；已略过",
            "cannot read " + source + ": " + why.english() + "; left out"),
        failure);
  }
}
