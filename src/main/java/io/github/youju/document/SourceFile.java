package io.github.youju.document;

import java.util.List;
import java.util.Optional;

/**
 * A file as it was read.
 *
 * @param path relative to the indexed folder, with forward slashes
 * @param encoding the name of the character set it was decoded with
 * @param text the raw decoded text, never changed
 * @param compilation the title of a collection that promises more than one report, with what it
 *     says of itself; null for an ordinary file
 * @param contents the entries of a table of contents; empty where there is none
 * @param warnings what is wrong with it, one plain sentence each
 */
public record SourceFile(
    String path,
    String encoding,
    String text,
    Detail compilation,
    List<Entry> contents,
    List<String> warnings) {
  public SourceFile {
    contents = List.copyOf(contents);
    warnings = List.copyOf(warnings);
  }

  /** The title of the collection, if the file is one. */
  public Optional<Detail> collection() {
    return Optional.ofNullable(compilation);
  }

  /** The raw text of a span: exactly what a citation quotes. */
  public String quote(Span span) {
    return quote(text, span);
  }

  /** The raw text of a span, for a text that is already at hand. */
  public static String quote(String text, Span span) {
    int begin = text.offsetByCodePoints(0, span.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, span.end() - span.begin()));
  }
}
