package io.github.youju.cli;

import io.github.youju.pipeline.Settings;
import io.github.youju.render.SheetFormat;
import io.github.youju.render.Theme;
import io.github.youju.table.Proofs;
import io.github.youju.table.Sheet;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Where the sheets of a command go: standard output, or the file that {@code -o} names. */
final class SheetOutput {
  static final String FORMATS = "text, csv, xlsx, json, jsonl, md or html";

  private final Invocation invocation;
  private final SheetFormat format;
  private final Settings settings;

  SheetOutput(Invocation invocation, SheetFormat format, Settings settings) {
    this.invocation = invocation;
    this.format = format;
    this.settings = settings;
  }

  static void add(CommandSpec spec) {
    CommonOptions.addOutput(spec);
  }

  /** Writes the sheets one below the other, and returns how many lines they have. */
  int write(List<Sheet> sheets, Proofs proofs) throws IOException {
    OutputFile file = OutputFile.of(invocation);
    if (file == null) {
      Theme theme = Styles.theme(settings.color());
      PrintWriter out = invocation.out();
      return format.write(sheets, proofs, theme, out);
    }
    int[] lines = {0};
    file.write(out -> lines[0] = format.write(sheets, proofs, out));
    file.tell(invocation);
    return lines[0];
  }
}
