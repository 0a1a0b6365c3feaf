package io.github.youju.table;

import io.github.youju.fact.Amount;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Quantity;
import io.github.youju.region.Region;
import io.github.youju.table.Sheet.Cell;
import io.github.youju.table.Sheet.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One fact a row: what it is of, its value, and where it is stated. */
public final class LongForm {
  private static final List<String> NAMES =
      List.of(
          "region",
          "region_code",
          "level",
          "year",
          "period",
          "kind",
          "indicator",
          "measure",
          "value",
          "low",
          "high",
          "unit",
          "qualifier",
          "wording",
          "text",
          "scope",
          "subject",
          "source",
          "report",
          "section",
          "start",
          "end",
          "quote",
          "normal",
          "normal_unit");
  private static final Set<String> NUMERIC =
      Set.of("year", "value", "low", "high", "start", "end", "normal");

  private LongForm() {}

  /** The rows of a table, with their proofs. */
  public static Sheet of(FactTable table, Words words) {
    List<Column> columns = new ArrayList<>();
    for (String name : NAMES) {
      columns.add(new Column(name, NUMERIC.contains(name)));
    }
    Proofs proofs = table.proofs();
    return new Sheet(
        "", columns, true, taker -> table.forEach(row -> taker.accept(cells(row, proofs, words))));
  }

  private static List<Cell> cells(Row row, Proofs proofs, Words words) {
    Fact fact = row.fact();
    Region region = row.report().region();
    Quantity quantity = fact.quantity();
    boolean single = quantity != null && !quantity.isRange();
    List<Cell> cells = new ArrayList<>(NAMES.size());
    cells.add(Cell.of(region == null ? "" : words.fullName(region)));
    cells.add(Cell.of(region == null ? "" : region.code()));
    cells.add(Cell.of(region == null ? "" : lower(region.level())));
    cells.add(fact.period().year() == 0 ? Cell.EMPTY : number(fact.period().year()));
    cells.add(Cell.of(fact.period().stretch()));
    cells.add(Cell.of(lower(fact.kind())));
    cells.add(Cell.of(fact.indicator().isEmpty() ? "" : words.indicator(fact.indicator())));
    cells.add(Cell.of(quantity == null ? "" : lower(quantity.measure())));
    cells.add(single ? Cell.of(quantity.low()) : Cell.EMPTY);
    cells.add(quantity == null || single ? Cell.EMPTY : Cell.of(quantity.low()));
    cells.add(quantity == null || single ? Cell.EMPTY : Cell.of(quantity.high()));
    cells.add(Cell.of(quantity == null ? "" : words.unit(quantity.unit())));
    cells.add(Cell.of(words.qualifier(fact.qualifier())));
    cells.add(Cell.of(fact.ambition()));
    cells.add(Cell.of(quantity == null ? fact.wording() : ""));
    cells.add(Cell.of(fact.scope()));
    cells.add(Cell.of(fact.subject()));
    cells.add(Cell.of(row.report().source()));
    cells.add(Cell.of(row.report().title()));
    cells.add(Cell.of(String.join(" › ", proofs.section(row))));
    cells.add(number(fact.evidence().begin()));
    cells.add(number(fact.evidence().end()));
    cells.add(Cell.of(proofs.quote(row)));
    Amount amount = single ? Amount.of(quantity) : null;
    cells.add(amount == null ? Cell.EMPTY : Cell.of(amount.value()));
    cells.add(Cell.of(amount == null ? "" : words.unit(amount.unit())));
    return cells;
  }

  private static Cell number(int value) {
    return Cell.of(BigDecimal.valueOf(value));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
