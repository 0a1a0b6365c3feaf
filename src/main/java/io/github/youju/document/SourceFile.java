package io.github.youju.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file as it was read.
 *
 * @param path relative to the indexed folder, with forward slashes
 * @param format what the file is, in lower case: text, html, pdf
 * @param encoding the name of the character set it was decoded with; empty where it is not written
 *     in one
 * @param text the raw decoded text, never changed; for other formats the text taken out of the file
 * @param pages the code point at which each page begins; empty for formats without pages
 * @param compilation the title of a collection that promises more than one report, with what it
 *     says of itself; null for an ordinary file
 * @param contents the entries of a table of contents; empty where there is none
 * @param warnings what is wrong with it, one plain sentence each
 */
public record SourceFile(
    String path,
    String format,
    String encoding,
    String text,
    List<Integer> pages,
    Detail compilation,
    List<Entry> contents,
    List<String> warnings) {
  public SourceFile {
    pages = List.copyOf(pages);
    contents = List.copyOf(contents);
    warnings = List.copyOf(warnings);
  }

  /** The title of the collection, if the file is one. */
  public Optional<Detail> collection() {
    return Optional.ofNullable(compilation);
  }

  /** The page on which a code point stands, from 1; empty for formats without pages. */
  public OptionalInt page(int at) {
    int page = 0;
    while (page < pages.size() && pages.get(page) <= at) {
      page++;
    }
    return page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
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
