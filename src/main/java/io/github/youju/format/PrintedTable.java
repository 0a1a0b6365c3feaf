package io.github.youju.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Tells rows of a table from lines of text by the wide gaps that part them in columns. */
final class PrintedTable {
  private static final int FEWEST_ROWS = 3;
  private static final float ROW_APART = 4;
  private static final Pattern VALUE = Pattern.compile("[-+]?[\\d.,，]+\\s*[%％]?.{0,4}");

  private PrintedTable() {}

  /** How many lines from here on are rows of one table; 0 where none begins. */
  static int rows(List<PrintedLine> lines, int from) {
    if (lines.get(from).parts().size() < 2) {
      return 0;
    }
    int end = from;
    int full = 0;
    int values = 0;
    int last = from;
    for (; end < lines.size(); end++) {
      PrintedLine line = lines.get(end);
      boolean near =
          end == from || line.baseline() - lines.get(end - 1).baseline() < ROW_APART * line.size();
      if (!near || line.parts().size() < 2 && end - last > 1) {
        break;
      }
      if (line.parts().size() >= 2) {
        full++;
        values += line.parts().stream().skip(1).anyMatch(part -> isValue(part.text())) ? 1 : 0;
        last = end;
      }
    }
    return full >= FEWEST_ROWS && values * 2 >= full ? last - from + 1 : 0;
  }

  private static boolean isValue(String words) {
    return VALUE.matcher(words).matches();
  }

  static List<List<String>> cells(List<PrintedLine> lines) {
    List<float[]> columns = columns(lines);
    List<List<String>> rows = new ArrayList<>();
    for (PrintedLine line : lines) {
      String[] row = new String[columns.size()];
      for (PrintedLine.Part part : line.parts()) {
        boolean placed = false;
        for (int i = 0; i < row.length; i++) {
          float[] column = columns.get(i);
          // A header over several columns stands over each of them.
          if (part.left() < column[1] && part.right() > column[0]) {
            row[i] = row[i] == null ? part.text() : row[i] + " " + part.text();
            placed = true;
          }
        }
        if (!placed) {
          int near = nearest(columns, (part.left() + part.right()) / 2);
          row[near] = row[near] == null ? part.text() : row[near] + " " + part.text();
        }
      }
      List<String> cells = new ArrayList<>();
      for (String cell : row) {
        cells.add(cell == null ? "" : cell);
      }
      rows.add(cells);
    }
    return rows;
  }

  /** The columns of the rows that have the most parts. */
  private static List<float[]> columns(List<PrintedLine> lines) {
    int most = lines.stream().mapToInt(line -> line.parts().size()).max().orElse(0);
    List<float[]> spans = new ArrayList<>();
    for (PrintedLine line : lines) {
      if (line.parts().size() == most) {
        for (PrintedLine.Part part : line.parts()) {
          spans.add(new float[] {part.left(), part.right()});
        }
      }
    }
    spans.sort(Comparator.comparingDouble(span -> span[0]));
    List<float[]> columns = new ArrayList<>();
    for (float[] span : spans) {
      if (!columns.isEmpty() && span[0] < columns.getLast()[1]) {
        columns.getLast()[1] = Math.max(columns.getLast()[1], span[1]);
      } else {
        columns.add(span);
      }
    }
    return columns;
  }

  private static int nearest(List<float[]> columns, float middle) {
    int best = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (Math.abs(middle(columns.get(i)) - middle)
          < Math.abs(middle(columns.get(best)) - middle)) {
        best = i;
      }
    }
    return best;
  }

  private static float middle(float[] column) {
    return (column[0] + column[1]) / 2;
  }
}
