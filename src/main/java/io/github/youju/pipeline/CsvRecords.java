package io.github.youju.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated records by RFC 4180: a quoted cell may hold commas, quotes and lines. */
final class CsvRecords {
  private final QuestionLines lines;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  CsvRecords(QuestionLines lines) {
    this.lines = lines;
  }

  /** The cells of the next record, or null at the end. */
  List<String> next() throws IOException {
    if (lines.peek(false) == null) {
      return null;
    }
    cells.clear();
    cell.setLength(0);
    String line = lines.next();
    boolean quoted = false;
    for (int i = 0; i < line.length() || quoted; i++) {
      if (i >= line.length()) {
        String more = lines.next();
        if (more == null) {
          break;
        }
        cell.append('\n');
        line = more;
        i = -1;
        continue;
      }
      char character = line.charAt(i);
      if (quoted && character == '"') {
        boolean doubled = i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (!quoted && character == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (!quoted && character == ',') {
        endCell();
      } else {
        cell.append(character);
      }
    }
    endCell();
    return List.copyOf(cells);
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
  }
}
