package io.github.youju.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table ready to be written in any format: headings, and lines of cells.
 *
 * @param title what the whole table is of; empty where the columns say it
 * @param columns the headings
 * @param proved whether each line holds its proof in columns of its own; else the formats add it
 * @param lines hands over line after line, each with a cell for every column
 */
public record Sheet(String title, List<Column> columns, boolean proved, Lines lines) {
  public Sheet {
    columns = List.copyOf(columns);
  }

  /** The same below something that has said its title; what that did not say stays. */
  public Sheet below(String said) {
    List<String> parts = List.of(said.split(" · ", -1));
    boolean repeated = parts.containsAll(List.of(title.split(" · ", -1)));
    return repeated ? new Sheet("", columns, proved, lines) : this;
  }

  /**
   * A heading.
   *
   * @param numeric whether its cells are figures, which stand at the right
   */
  public record Column(String name, boolean numeric) {}

  /**
   * One cell.
   *
   * @param text what a person reads; empty where there is nothing
   * @param number the value, where it is one number; else null
   * @param rows the facts that it shows, with which it is proved
   */
  public record Cell(String text, BigDecimal number, List<Row> rows) {
    /** Nothing. */
    public static final Cell EMPTY = Cell.of("");

    public Cell {
      rows = List.copyOf(rows);
    }

    /** Words that need no proof. */
    public static Cell of(String text) {
      return new Cell(text, null, List.of());
    }

    /** A number that needs no proof, such as a year. */
    public static Cell of(BigDecimal number) {
      return new Cell(number.toPlainString(), number, List.of());
    }
  }

  /** Lines that are made while they are written. */
  @FunctionalInterface
  public interface Lines {
    /** Hands over each line. */
    void forEach(Consumer<List<Cell>> taker);
  }
}
