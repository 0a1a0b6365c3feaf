package io.github.youju.render;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import io.github.youju.table.Proofs;
import java.util.Locale;

/** The formats that a sheet can be written in. */
public enum SheetFormat {
  TEXT,
  CSV,
  JSON,
  JSONL;

  /** A format by its name. */
  public static SheetFormat of(String name) {
    for (SheetFormat format : values()) {
      if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new UserException(
        ExitStatus.USAGE, "no table as " + name + "; use text, csv, json or jsonl");
  }

  /** Whether it is for people to read, and not for programs. */
  public boolean isForReading() {
    return this == TEXT;
  }

  /** Whether figures in it are to be reckoned with. */
  public boolean isSpreadsheet() {
    return this == CSV;
  }

  /** What writes it. */
  public SheetRenderer renderer(Proofs proofs, Theme theme) {
    return switch (this) {
      case TEXT -> new TextSheet(proofs, theme);
      case CSV -> new CsvSheet();
      case JSON -> new JsonSheet(false, proofs);
      case JSONL -> new JsonSheet(true, proofs);
    };
  }
}
