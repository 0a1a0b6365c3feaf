package io.github.youju.render;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import io.github.youju.table.Proofs;
import io.github.youju.table.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
        ExitStatus.USAGE, "no table as " + name + "; use text, csv, xlsx, json, jsonl, md or html");
  }

  /** Whether it is for people to read, and not for programs. */
  public boolean isForReading() {
    return this == TEXT || this == MD || this == HTML;
  }

  /** Whether figures in it are to be reckoned with. */
  public boolean isSpreadsheet() {
    return this == CSV || this == XLSX;
  }

  /** What writes it. */
  public SheetRenderer renderer(Proofs proofs, Theme theme) {
    return switch (this) {
      case TEXT -> new TextSheet(proofs, theme);
      case CSV -> new CsvSheet();
      case JSON -> new JsonSheet(false, proofs);
      case JSONL -> new JsonSheet(true, proofs);
      case MD -> new MarkdownSheet(proofs);
      case HTML -> new HtmlSheet(proofs);
      case XLSX ->
          throw new UserException(ExitStatus.USAGE, "a workbook needs a file; add -o table.xlsx");
    };
  }

  /** Writes a file in this format, in UTF-8, and returns how many lines the sheet had. */
  public int write(Proofs proofs, Sheet sheet, OutputStream out) throws IOException {
    if (this == XLSX) {
      return new XlsxSheet(proofs).render(sheet, out);
    }
    PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    int lines = renderer(proofs, Theme.plain()).render(sheet, writer);
    if (writer.checkError()) {
      throw new IOException("not all of it could be written");
    }
    return lines;
  }
}
