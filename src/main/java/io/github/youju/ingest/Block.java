package io.github.youju.ingest;

/**
 * A stretch of the page: a paragraph, a line, or a part of one; half-open.
 *
 * @param begin its first code point
 * @param end one past its last
 */
record Block(int begin, int end) {
  boolean isEmpty() {
    return end <= begin;
  }
}
