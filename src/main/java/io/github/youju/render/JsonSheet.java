package io.github.youju.render;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.document.Span;
import io.github.youju.table.Proofs;
import io.github.youju.table.Row;
import io.github.youju.table.Sheet;
import io.github.youju.table.Sheet.Cell;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One object a line of the sheet; where a line does not hold its proof, each figure carries it. */
final class JsonSheet implements SheetRenderer {
  private final boolean lines;
  private final Proofs proofs;

  /**
   * @param lines whether each object has a line of its own, or all stand in one array
   */
  JsonSheet(boolean lines, Proofs proofs) {
    this.lines = lines;
    this.proofs = proofs;
  }

  @Override
  public int render(Sheet sheet, PrintWriter out) {
    JSON json = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);
    int[] written = {0};
    out.print(lines ? "" : "[");
    sheet
        .lines()
        .forEach(
            cells -> {
              out.print(lines ? "" : written[0] == 0 ? "\n" : ",\n");
              out.print(JsonFields.escaped(text(json, fields(sheet, cells))));
              out.print(lines ? "\n" : "");
              written[0]++;
            });
    out.print(lines ? "" : "\n]\n");
    out.flush();
    return written[0];
  }

  private static String text(JSON json, Map<String, Object> fields) {
    try {
      return json.asString(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> fields(Sheet sheet, List<Cell> cells) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      boolean bare = sheet.proved() || cell.rows().isEmpty();
      fields.put(sheet.columns().get(i).name(), bare ? value(cell) : proved(cell));
    }
    return fields;
  }

  private static Object value(Cell cell) {
    return cell.number() == null ? cell.text() : cell.number();
  }

  private Map<String, Object> proved(Cell cell) {
    List<Map<String, Object>> stated = new ArrayList<>();
    for (Row row : cell.rows()) {
      Span span = row.fact().evidence();
      Map<String, Object> proof = new LinkedHashMap<>();
      proof.put("source", span.source());
      proof.put("start", span.begin());
      proof.put("end", span.end());
      proof.put("quote", proofs.quote(row));
      stated.add(proof);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", cell.text());
    fields.put("value", cell.number());
    fields.put("proofs", stated);
    return fields;
  }
}
