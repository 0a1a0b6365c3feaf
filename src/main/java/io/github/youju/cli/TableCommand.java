package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.Settings;
import io.github.youju.pipeline.TablePipeline;
import io.github.youju.render.SheetFormat;
import io.github.youju.table.Sheet;
import io.github.youju.table.TableForm;
import io.github.youju.table.TableQuery;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The figures of many reports as one table. */
final class TableCommand implements Subcommand {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Give the figures of the reports as a table, each with where it is stated.",
            "Indicators stand side by side in text, else one fact a row; exit code 1 without facts.");
    TableOptions.add(spec);
    spec.addOption(Options.flag("Every fact of every report.", "--all"))
        .addOption(Options.flag("Places and years by indicators, in any format.", "--wide"))
        .addOption(Options.flag("Which report states which indicator.", "--coverage"));
    CommonOptions.addFormat(spec, SheetOutput.FORMATS);
    SheetOutput.add(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Settings settings = TableOptions.settings(invocation);
    SheetFormat format = SheetFormat.of(settings.format());
    TableQuery query = TableOptions.query(invocation);
    TableForm form = form(invocation, format, query);
    try (TablePipeline pipeline = TablePipeline.open(settings, query, invocation::tell)) {
      Sheet sheet = pipeline.sheet(form, TableOptions.words(invocation, settings, format));
      int lines =
          new SheetOutput(invocation, format, settings).write(List.of(sheet), pipeline.proofs());
      return lines == 0 ? ExitStatus.NOT_STATED : ExitStatus.ANSWERED;
    }
  }

  private static TableForm form(Invocation invocation, SheetFormat format, TableQuery query) {
    boolean named = !query.indicators().isEmpty();
    boolean all = invocation.has("--all") || invocation.has("--coverage");
    if (!named && query.subjects().isEmpty() && !all) {
      throw new UserException(
          ExitStatus.USAGE,
          new Line(
              "请写明要哪些数字：--indicator GDP、--subject 5G基站 或 --all",
              "say which figures: --indicator GDP, --subject 5G基站 or --all"));
    }
    if (invocation.has("--coverage")) {
      return TableForm.COVERAGE;
    }
    boolean looked = format.isForReading() || format == SheetFormat.XLSX;
    if (invocation.has("--wide") || (named && looked)) {
      return format.isSpreadsheet() ? TableForm.NUMBERS : TableForm.WIDE;
    }
    return format.isForReading() ? TableForm.LISTING : TableForm.LONG;
  }
}
