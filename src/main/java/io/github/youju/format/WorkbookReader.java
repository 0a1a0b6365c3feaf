package io.github.youju.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the sheets of a workbook as tables; empty rows part the tables of a sheet. */
final class WorkbookReader implements FormatReader {
  @Override
  public void read(byte[] bytes, TextBuilder text) throws IOException, UnreadableException {
    OfficeLimits.set();
    try (Workbook workbook = open(bytes)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (!workbook.isSheetHidden(i)) {
          write(workbook.getSheetAt(i), text);
        }
      }
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(Unreadable.PROTECTED, e);
    }
  }

  private static Workbook open(byte[] bytes) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return bytes[0] == 'P' ? new XSSFWorkbook(in) : new HSSFWorkbook(in);
  }

  private static void write(Sheet sheet, TextBuilder text) throws UnreadableException {
    // The value that a formula had when it was saved counts; nothing is worked out.
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    if (sheet.getLastRowNum() > Limits.MOST_ROWS) {
      throw new UnreadableException(Unreadable.TOO_LARGE);
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      List<String> cells = cells(sheet.getRow(i), formatter);
      rows.add(cells);
    }
    for (CellRangeAddress merged : sheet.getMergedRegions()) {
      spread(merged, rows);
    }
    List<List<String>> table = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.stream().allMatch(String::isBlank)) {
        Table.write(table, text);
        table = new ArrayList<>();
      } else {
        table.add(row);
      }
    }
    Table.write(table, text);
  }

  private static List<String> cells(Row row, DataFormatter formatter) {
    List<String> cells = new ArrayList<>();
    int last = row == null ? 0 : Math.min(row.getLastCellNum(), Limits.MOST_COLUMNS);
    for (int i = 0; i < last; i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null || isError(cell) ? "" : formatter.formatCellValue(cell));
    }
    return cells;
  }

  private static boolean isError(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return type == CellType.ERROR;
  }

  private static void spread(CellRangeAddress merged, List<List<String>> rows) {
    if (merged.getFirstRow() >= rows.size()) {
      return;
    }
    List<String> first = rows.get(merged.getFirstRow());
    if (merged.getFirstColumn() >= first.size()) {
      return;
    }
    String words = first.get(merged.getFirstColumn());
    for (int i = merged.getFirstRow(); i <= merged.getLastRow() && i < rows.size(); i++) {
      List<String> row = rows.get(i);
      int last = Math.min(merged.getLastColumn(), Limits.MOST_COLUMNS - 1);
      for (int j = merged.getFirstColumn(); j <= last; j++) {
        while (row.size() <= j) {
          row.add("");
        }
        row.set(j, words);
      }
    }
  }
}
