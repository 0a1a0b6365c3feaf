package io.github.youju.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the texts of OpenDocument: one XML file in an archive. */
final class OdtReader implements FormatReader, NodeFilter {
  private static final Set<String> NOT_TEXT =
      Set.of("tracked-changes", "note", "annotation", "forms", "sequence-decls", "styles");
  private static final Set<String> PARAGRAPHS = Set.of("p", "h");
  private static final int LONGEST_REPEAT = 100;

  private final StringBuilder line = new StringBuilder();
  private TextBuilder text;
  private UnreadableException failure;

  @Override
  public void read(byte[] bytes, TextBuilder text) throws IOException, UnreadableException {
    this.text = text;
    Unpacked archive = Unpacked.of(bytes);
    byte[] manifest = archive.read("META-INF/manifest.xml");
    if (manifest != null && !Xml.all(Xml.parse(manifest), "encryption-data").isEmpty()) {
      throw new UnreadableException(Unreadable.PROTECTED);
    }
    Document content = Xml.parse(archive.need("content.xml"));
    List<Element> bodies = Xml.all(content, "body");
    if (!bodies.isEmpty()) {
      bodies.getFirst().filter(this);
      flush();
    }
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (failure != null) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode words) {
      line.append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = Xml.name(element);
    if (NOT_TEXT.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (name) {
      case "p", "h", "line-break" -> flush();
      case "s", "tab" -> line.append(' ');
      case "table" -> {
        flush();
        if (isTable(element)) {
          writeTable(element);
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && PARAGRAPHS.contains(Xml.name(element))) {
      flush();
    }
    return FilterResult.CONTINUE;
  }

  private void flush() {
    String words = line.toString();
    line.setLength(0);
    try {
      if (failure == null) {
        text.paragraph(words);
      }
    } catch (UnreadableException e) {
      failure = e;
    }
  }

  private static boolean isTable(Element table) {
    // Looked for first and no further than the first one: tables may be nested a thousandfold.
    if (table.stream().skip(1).anyMatch(inner -> Xml.name(inner).equals("table"))) {
      return false;
    }
    for (Element cell : Xml.all(table, "table-cell")) {
      if (cell.text().length() > 200) {
        return false;
      }
    }
    return Xml.all(table, "table-row").size() > 1;
  }

  private void writeTable(Element table) {
    List<List<String>> rows = new ArrayList<>();
    for (Element row : Xml.all(table, "table-row")) {
      List<String> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        boolean covered = Xml.name(cell).equals("covered-table-cell");
        String words = covered ? covering(rows, cells) : cell.text();
        for (int left = repeat(cell, "number-columns-repeated"); left > 0; left--) {
          cells.add(words);
        }
      }
      rows.add(cells.subList(0, Math.min(cells.size(), Limits.MOST_COLUMNS)));
    }
    try {
      Table.write(rows, text);
    } catch (UnreadableException e) {
      failure = e;
    }
  }

  /** What covers a cell stands before it in its row, or above it. */
  private static String covering(List<List<String>> rows, List<String> cells) {
    if (!cells.isEmpty()) {
      return cells.getLast();
    }
    return rows.isEmpty() || rows.getLast().isEmpty() ? "" : rows.getLast().getFirst();
  }

  private static int repeat(Element cell, String name) {
    String value = Xml.attribute(cell, name);
    return value.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(value), 1, LONGEST_REPEAT) : 1;
  }
}
