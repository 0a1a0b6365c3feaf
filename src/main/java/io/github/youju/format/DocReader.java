package io.github.youju.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads Word files before 2007, and those that WPS writes in their way. */
final class DocReader implements FormatReader {
  private static final int LAYOUT_CELL = 200;

  @Override
  public void read(byte[] bytes, TextBuilder text) throws IOException, UnreadableException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      Range range = document.getRange();
      int count = range.numParagraphs();
      for (int i = 0; i < count; i++) {
        Paragraph paragraph = range.getParagraph(i);
        if (!paragraph.isInTable()) {
          text.paragraph(Range.stripFields(paragraph.text()));
          continue;
        }
        org.apache.poi.hwpf.usermodel.Table table = range.getTable(paragraph);
        write(table, text);
        i += Math.max(1, table.numParagraphs()) - 1;
      }
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(Unreadable.PROTECTED, e);
    }
  }

  private static void write(Table table, TextBuilder text) throws UnreadableException {
    List<List<String>> rows = new ArrayList<>();
    boolean layout = table.numRows() < 2;
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      List<String> cells = new ArrayList<>();
      for (int j = 0; j < row.numCells(); j++) {
        String words = Range.stripFields(row.getCell(j).text()).replace("\u0007", "");
        layout |= words.length() > LAYOUT_CELL;
        cells.add(words.strip());
      }
      rows.add(cells);
    }
    if (!layout) {
      io.github.youju.format.Table.write(rows, text);
      return;
    }
    for (List<String> row : rows) {
      for (String cell : row) {
        text.paragraph(cell);
      }
    }
  }
}
