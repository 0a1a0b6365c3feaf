package io.github.youju.format;

import java.util.List;

/** A page: its lines from top to bottom, and how high it is, in points. */
record PrintedPage(List<PrintedLine> lines, float height) {
  PrintedPage {
    lines = List.copyOf(lines);
  }
}
