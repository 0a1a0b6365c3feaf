package io.github.youju.render;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.table.Proofs;
import io.github.youju.table.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The formats that a sheet can be written in. */
public enum SheetFormat {
  TEXT,
  CSV,
  XLSX,
  JSON,
  JSONL,
  MD,
  HTML;

  /** A format by its name. */
  public static SheetFormat of(String name) {
    for (SheetFormat format : values()) {
      if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new UserException(
        ExitStatus.USAGE,
        Line.of(
            "没有“%s”格式的表；可以用 text、csv、xlsx、json、jsonl、md、html%s",
            "no table as %s; use text, csv, xlsx, json, jsonl, md or html%s",
            name,
            FormatNames.meant(name, "text", "csv", "xlsx", "json", "jsonl", "md", "html")));
  }

  /** Whether it is for people to read, and not for programs. */
  public boolean isForReading() {
    return this == TEXT || this == MD || this == HTML;
  }

  /** Whether figures in it are to be reckoned with. */
  public boolean isSpreadsheet() {
    return this == CSV || this == XLSX;
  }

  /** Writes sheets one below the other, and returns how many lines they have. */
  public int write(List<Sheet> sheets, Proofs proofs, Theme theme, PrintWriter out) {
    int lines = 0;
    for (Sheet sheet : sheets) {
      out.print(lines == 0 ? "" : "\n");
      lines += renderer(proofs, theme).render(sheet, out);
    }
    return lines;
  }

  /** Writes the bytes of a file, texts in UTF-8. */
  public int write(List<Sheet> sheets, Proofs proofs, OutputStream out) throws IOException {
    if (this == XLSX) {
      return new XlsxSheet(proofs).render(sheets.getFirst(), out);
    }
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.print(this == CSV ? CsvSheet.FILE_MARK : "");
    int lines = write(sheets, proofs, Theme.plain(), writer);
    if (writer.checkError()) {
      throw new IOException("not all of it could be written");
    }
    return lines;
  }

  private SheetRenderer renderer(Proofs proofs, Theme theme) {
    return switch (this) {
      case TEXT -> new TextSheet(proofs, theme);
      case CSV -> new CsvSheet();
      case JSON -> new JsonSheet(false, proofs);
      case JSONL -> new JsonSheet(true, proofs);
      case MD -> new MarkdownSheet(proofs);
      case HTML -> new HtmlSheet(proofs);
      case XLSX ->
          throw new UserException(
              ExitStatus.USAGE,
              new Line("工作簿要写进文件；请加 -o table.xlsx", "a workbook needs a file; add -o table.xlsx"));
    };
  }
}
