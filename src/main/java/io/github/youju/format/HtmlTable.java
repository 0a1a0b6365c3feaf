package io.github.youju.format;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The cells of a page's table, each in all the places that it spans. */
final class HtmlTable {
  private static final int LONGEST_CELL = 200;
  private static final int WIDEST_SPAN = 100;

  private HtmlTable() {}

  /** Whether it is a table of values, and not one that lays out the page. */
  static boolean isTable(Element table) {
    if (table.selectFirst("table table, ul, ol, h1, h2, h3") != null) {
      return false;
    }
    for (Element cell : table.select("td,th")) {
      if (cell.text().length() > LONGEST_CELL) {
        return false;
      }
    }
    return table.select("tr").size() > 1;
  }

  static List<List<String>> cells(Element table) throws UnreadableException {
    List<List<String>> rows = new ArrayList<>();
    int at = 0;
    for (Element row : table.select("tr")) {
      int column = 0;
      for (Element cell : row.select("> td, > th")) {
        while (isTaken(rows, at, column)) {
          column++;
        }
        int wide = span(cell, "colspan");
        int high = span(cell, "rowspan");
        String words = cell.text();
        for (int down = 0; down < high; down++) {
          for (int right = 0; right < wide; right++) {
            put(rows, at + down, column + right, words);
          }
        }
        column += wide;
      }
      if (++at > Limits.MOST_ROWS) {
        throw new UnreadableException(Unreadable.TOO_LARGE);
      }
    }
    List<List<String>> cells = new ArrayList<>();
    for (List<String> row : rows) {
      cells.add(row.stream().map(each -> each == null ? "" : each).toList());
    }
    return cells;
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    return value.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(value), 1, WIDEST_SPAN) : 1;
  }

  private static boolean isTaken(List<List<String>> rows, int at, int column) {
    return at < rows.size() && column < rows.get(at).size() && rows.get(at).get(column) != null;
  }

  private static void put(List<List<String>> rows, int at, int column, String words) {
    if (column >= Limits.MOST_COLUMNS) {
      return;
    }
    while (rows.size() <= at) {
      rows.add(new ArrayList<>());
    }
    List<String> row = rows.get(at);
    while (row.size() <= column) {
      row.add(null);
    }
    row.set(column, words);
  }
}
