package io.github.youju.render;

import io.github.youju.document.Span;
import io.github.youju.table.Proofs;
import io.github.youju.table.Row;
import io.github.youju.table.Sheet;
import io.github.youju.table.Sheet.Cell;
import io.github.youju.table.Sheet.Column;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page that needs nothing but a browser: its columns sort, and each figure opens its quote in
 * its paragraph. Its policy lets no script run but its own, whatever a report may hold.
 */
final class HtmlSheet implements SheetRenderer {
  private final Proofs proofs;
  private final Map<Span, Row> stated = new LinkedHashMap<>();
  private final Map<Span, Integer> marks = new LinkedHashMap<>();

  HtmlSheet(Proofs proofs) {
    this.proofs = proofs;
  }

  @Override
  public int render(Sheet sheet, PrintWriter out) {
    String title = sheet.title().isEmpty() ? "youju" : Escaped.html(sheet.title());
    String script = Assets.text("sheet.js");
    out.print(
        Assets.text("sheet.html")
            .replace("{{hash}}", hash(script))
            .replace("{{style}}", Assets.text("sheet.css"))
            .replace("{{title}}", title));
    out.print("<table>\n<thead><tr>");
    for (Column column : sheet.columns()) {
      String kind = column.numeric() ? " class=\"number\"" : "";
      out.print("<th" + kind + "><button>" + Escaped.html(column.name()) + "</button></th>");
    }
    out.print("</tr></thead>\n<tbody>\n");
    int[] lines = {0};
    sheet
        .lines()
        .forEach(
            cells -> {
              out.print(line(cells, sheet.columns()));
              lines[0]++;
            });
    out.print("</tbody>\n</table>\n");
    marks.forEach((span, mark) -> out.print(proof(span, mark)));
    out.print("<script>" + script + "</script>\n</body>\n</html>\n");
    out.flush();
    return lines[0];
  }

  private String line(List<Cell> cells, List<Column> columns) {
    StringBuilder line = new StringBuilder("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      line.append(columns.get(i).numeric() ? "<td class=\"number\"" : "<td");
      if (cell.number() != null) {
        line.append(" data-value=\"").append(cell.number().toPlainString()).append('"');
      }
      line.append('>').append(figure(cell)).append("</td>");
    }
    return line.append("</tr>\n").toString();
  }

  /** The first proof opens by the figure itself, each further one by its mark. */
  private String figure(Cell cell) {
    if (cell.rows().isEmpty()) {
      return Escaped.html(cell.text());
    }
    StringBuilder figure = new StringBuilder();
    String shown = Escaped.html(cell.text());
    for (Row row : cell.rows()) {
      Span span = row.fact().evidence();
      stated.putIfAbsent(span, row);
      int mark = marks.computeIfAbsent(span, any -> marks.size() + 1);
      figure.append("<button popovertarget=\"p").append(mark).append("\">");
      figure.append(shown).append("</button>");
      shown = "[" + mark + "]";
    }
    return figure.toString();
  }

  private String proof(Span span, int mark) {
    Row row = stated.get(span);
    List<String> paragraph = proofs.paragraph(row);
    return "<div popover id=\"p"
        + mark
        + "\"><p class=\"place\">"
        + Escaped.html(row.report().title())
        + " · "
        + Escaped.html(String.join(" › ", proofs.section(row)))
        + "</p><p>"
        + Escaped.html(paragraph.get(0))
        + "<mark>"
        + Escaped.html(paragraph.get(1))
        + "</mark>"
        + Escaped.html(paragraph.get(2))
        + "</p><p class=\"place\">"
        + Escaped.html(span.name())
        + "</p></div>\n";
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
