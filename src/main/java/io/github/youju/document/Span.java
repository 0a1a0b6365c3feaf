package io.github.youju.document;

/**
 * A stretch of a source's raw decoded text, half-open, counted in Unicode code points (a byte-order
 * mark is the first code point). A span is made where the text is read and carried along; it is
 * never found again by searching.
 *
 * @param source the file's path relative to the indexed folder
 * @param begin first code point, from 0
 * @param end one past the last code point, greater than {@code begin}
 */
public record Span(String source, int begin, int end) {
  public Span {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no span: " + source + "#" + begin + "-" + end);
    }
  }

  /** The name under which a citation can be shown again: {@code SOURCE#START-END}. */
  public String name() {
    return source + "#" + begin + "-" + end;
  }

  /** The smallest span of the same source that holds both. */
  public Span cover(Span other) {
    return new Span(source, Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return source.equals(other.source) && begin <= other.begin && other.end <= end;
  }
}
