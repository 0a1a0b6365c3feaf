package io.github.youju.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

/** Reads Word files since 2007. */
final class DocxReader implements FormatReader {
  private static final int LAYOUT_CELL = 200;

  @Override
  public void read(byte[] bytes, TextBuilder text) throws IOException, UnreadableException {
    OfficeLimits.set();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      write(document, new DocxNumbers(), text, 0);
    }
  }

  private static void write(IBody body, DocxNumbers numbers, TextBuilder text, int depth)
      throws UnreadableException {
    if (depth > Limits.DEEPEST_MARKUP) {
      throw new UnreadableException(Unreadable.TOO_DEEP);
    }
    for (IBodyElement element : body.getBodyElements()) {
      switch (element) {
        case XWPFParagraph paragraph ->
            text.paragraph(numbers.next(paragraph) + paragraph.getText());
        case XWPFTable table -> write(table, numbers, text, depth);
        case XWPFSDT content -> text.paragraph(content.getContent().getText());
        default -> {}
      }
    }
  }

  private static void write(XWPFTable table, DocxNumbers numbers, TextBuilder text, int depth)
      throws UnreadableException {
    List<List<String>> rows = new ArrayList<>();
    boolean layout = table.getRows().size() < 2;
    for (XWPFTableRow row : table.getRows()) {
      List<String> cells = new ArrayList<>();
      List<String> above = rows.isEmpty() ? List.of() : rows.getLast();
      for (XWPFTableCell cell : row.getTableCells()) {
        layout |= cell.getText().length() > LAYOUT_CELL || !cell.getTables().isEmpty();
        CTTcPr properties = cell.getCTTc().getTcPr();
        String words = cell.getText();
        if (goesOn(properties) && cells.size() < above.size()) {
          words = above.get(cells.size());
        }
        for (int i = 0; i < width(properties) && cells.size() < Limits.MOST_COLUMNS; i++) {
          cells.add(words);
        }
      }
      rows.add(cells);
    }
    if (!layout) {
      Table.write(rows, text);
      return;
    }
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        write(cell, numbers, text, depth + 1);
      }
    }
  }

  private static int width(CTTcPr properties) {
    return properties == null || properties.getGridSpan() == null
        ? 1
        : Math.max(1, properties.getGridSpan().getVal().intValue());
  }

  /** A cell that goes on from the one above it is empty and says so. */
  private static boolean goesOn(CTTcPr properties) {
    return properties != null
        && properties.isSetVMerge()
        && (properties.getVMerge().getVal() == null
            || "continue".equals(properties.getVMerge().getVal().toString()));
  }
}
