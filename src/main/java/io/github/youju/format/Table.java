package io.github.youju.format;

import io.github.youju.document.Cell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a table into a text, a line for each row that says everything of each value: the row's
 * header, the column's, the value and behind it its unit ({@code 地区生产总值：2023年完成565亿元，比上年增长6%。}).
 *
 * <p>All words are the table's own; only their order and the marks between them are not. A table
 * without values, such as one that only lays out a page, is written cell by cell.
 */
final class Table {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}\\s*年?(?:度|末|底)?");
  private static final Pattern GROWTH = Pattern.compile("增长|增速|增幅|涨幅|降幅|同比|±|增减|占比|比重");
  private static final Pattern SERIAL = Pattern.compile("序号|编号|No\\.?|#");

  /** A row's number would make a heading of its line. */
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\\d]+[)）]|\\d+[.、．](?!\\d))\\s*");

  private static final Pattern UNIT_COLUMN = Pattern.compile("(?:计量)?单\\s*位");
  private static final int LONGEST_CELL = 120;

  private final List<List<String>> rows;
  private final TextBuilder text;
  private int columns;
  private int headers;
  private int unitColumn = -1;
  private int firstValue;
  private String over = "";
  private String tableUnit = "";

  private Table(List<List<String>> rows, TextBuilder text) {
    this.rows = rows;
    this.text = text;
  }

  /** Writes a table; a cell that spans several is given in each of them. */
  static void write(List<List<String>> cells, TextBuilder text) throws UnreadableException {
    write(cells, List.of(), text);
  }

  /**
   * The same.
   *
   * @param over the header of a table that this one may go on with
   * @return the header of this one
   */
  static List<List<String>> write(
      List<List<String>> cells, List<List<String>> over, TextBuilder text)
      throws UnreadableException {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> cell : cells) {
      List<String> row = new ArrayList<>();
      for (String each : cell) {
        row.add(TextBuilder.clean(each));
      }
      if (!row.stream().allMatch(String::isEmpty)) {
        rows.add(row);
      }
    }
    boolean goesOn =
        !over.isEmpty()
            && !rows.isEmpty()
            && rows.getFirst().size() == over.getFirst().size()
            && isData(rows.getFirst());
    if (goesOn) {
      rows.addAll(0, over);
    }
    return new Table(rows, text).write();
  }

  private List<List<String>> write() throws UnreadableException {
    int at = captions();
    for (List<String> row : rows) {
      columns = Math.max(columns, row.size());
    }
    headers = at;
    while (headers < rows.size() && !isData(rows.get(headers))) {
      headers++;
    }
    boolean named = headers > at || at < rows.size() && columns > 1;
    if (headers >= rows.size() || columns < 2 || !named) {
      plain(at);
      return List.of();
    }
    findColumns(at);
    String[] heads = new String[columns];
    for (int column = 0; column < columns; column++) {
      heads[column] = head(column, at);
    }
    for (int i = headers; i < rows.size(); i++) {
      row(rows.get(i), heads);
    }
    return List.copyOf(rows.subList(at, headers));
  }

  /** Rows above the header that hold one thing only: a title, the unit of all values. */
  private int captions() throws UnreadableException {
    int at = 0;
    while (at < rows.size() && different(rows.get(at)).size() == 1) {
      String words = different(rows.get(at)).iterator().next();
      tableUnit = TableUnits.ofTable(words, tableUnit);
      if (!words.startsWith("单位") && !words.startsWith("计量单位")) {
        over = words;
      }
      text.paragraph(words);
      at++;
    }
    return at;
  }

  private static Set<String> different(List<String> row) {
    Set<String> words = new LinkedHashSet<>(row);
    words.remove("");
    return words;
  }

  /** A row has values where a cell behind its first is a number and no year. */
  private static boolean isData(List<String> row) {
    for (int i = 1; i < row.size(); i++) {
      String cell = row.get(i);
      if (TableValue.is(cell) && !YEAR.matcher(cell).matches()) {
        return true;
      }
    }
    return false;
  }

  private void plain(int from) throws UnreadableException {
    for (List<String> row : rows.subList(from, rows.size())) {
      boolean prose = false;
      for (String cell : row) {
        prose |= cell.length() > LONGEST_CELL;
      }
      Set<String> cells = different(row);
      if (prose) {
        for (String cell : cells) {
          text.paragraph(cell);
        }
      } else {
        text.paragraph(String.join(" ", cells));
      }
    }
  }

  /** Which column names the rows, which has their units, and where the values begin. */
  private void findColumns(int from) {
    for (int column = 0; column < columns; column++) {
      String head = head(column, from);
      if (UNIT_COLUMN.matcher(head).matches()) {
        unitColumn = column;
      }
    }
    firstValue = columns;
    for (int column = columns - 1; column > 0; column--) {
      if (column != unitColumn && holdsValues(column)) {
        firstValue = column;
      }
    }
  }

  private boolean holdsValues(int column) {
    int values = 0;
    int words = 0;
    for (List<String> row : rows.subList(headers, rows.size())) {
      String cell = column < row.size() ? row.get(column) : "";
      values += TableValue.is(cell) ? 1 : 0;
      words += cell.isEmpty() || TableValue.is(cell) || cell.length() < 3 ? 0 : 1;
    }
    return values > 0 && values >= words;
  }

  /** The headers of a column, outermost first, each once. */
  private String head(int column, int from) {
    StringBuilder head = new StringBuilder();
    String last = "";
    for (List<String> row : rows.subList(from, headers)) {
      String cell = column < row.size() ? row.get(column) : "";
      if (!cell.isEmpty() && !cell.equals(last)) {
        head.append(cell);
        last = cell;
      }
    }
    return head.toString();
  }

  private void row(List<String> row, String[] heads) throws UnreadableException {
    String label = label(row, heads);
    if (label.isEmpty() || !isData(row)) {
      text.paragraph(String.join(" ", different(row)));
      return;
    }
    String name = NUMBERED.matcher(TableUnits.without(label)).replaceFirst("");
    StringBuilder line = new StringBuilder(name).append('：');
    int begin = text.length();
    List<Cell> found = new ArrayList<>();
    for (int column = firstValue; column < row.size(); column++) {
      String cell = row.get(column);
      if (column == unitColumn || cell.isEmpty() || cell.matches("[-—–/…\\s]+")) {
        continue;
      }
      String head = TableUnits.without(heads[column]);
      if (line.charAt(line.length() - 1) != '：') {
        line.append('，');
      }
      line.append(YEAR.matcher(head).matches() && !head.endsWith("年") ? head + "年" : head);
      int from = begin + line.codePointCount(0, line.length());
      line.append(TableValue.with(cell, unit(row, label, heads[column])));
      int to = begin + line.codePointCount(0, line.length());
      if (TableValue.is(cell)) {
        found.add(new Cell(name, head, over, begin, 0, from, to));
      }
    }
    line.append('。');
    text.line(line.toString());
    int end = begin + line.codePointCount(0, line.length());
    for (Cell each : found) {
      text.cell(
          new Cell(each.row(), each.column(), each.table(), begin, end, each.begin(), each.end()));
    }
  }

  /** The words before the values: of nested headers the last stands behind the others. */
  private String label(List<String> row, String[] heads) {
    StringBuilder label = new StringBuilder();
    String last = "";
    for (int column = 0; column < Math.min(firstValue, row.size()); column++) {
      String cell = row.get(column);
      boolean serial =
          SERIAL.matcher(heads[column]).matches() || column + 1 < firstValue && isSerial(cell);
      if (column != unitColumn && !serial && !cell.isEmpty() && !cell.equals(last)) {
        label.append(cell);
        last = cell;
      }
    }
    return label.toString();
  }

  private static boolean isSerial(String cell) {
    return cell.matches("\\d{1,3}|[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十\\d]{1,3}[)）]");
  }

  private String unit(List<String> row, String label, String head) {
    String ofColumn = TableUnits.in(head);
    if (!ofColumn.isEmpty()) {
      return ofColumn;
    }
    if (GROWTH.matcher(head).find()) {
      return "%";
    }
    if (unitColumn >= 0 && unitColumn < row.size() && !row.get(unitColumn).isEmpty()) {
      return TableUnits.of(row.get(unitColumn));
    }
    String ofRow = TableUnits.in(label);
    if (!ofRow.isEmpty()) {
      return ofRow;
    }
    return GROWTH.matcher(label).find() ? "%" : tableUnit;
  }
}
