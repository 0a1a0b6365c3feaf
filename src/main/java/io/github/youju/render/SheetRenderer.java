package io.github.youju.render;

import io.github.youju.table.Sheet;
import java.io.PrintWriter;

/** Writes a sheet in one format; {@link SheetFormat} chooses it. */
interface SheetRenderer {
  /** Writes the whole sheet, and returns how many lines it had. */
  int render(Sheet sheet, PrintWriter out);
}
