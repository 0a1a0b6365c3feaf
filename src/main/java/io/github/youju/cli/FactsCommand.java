package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.Settings;
import io.github.youju.pipeline.TablePipeline;
import io.github.youju.render.SheetFormat;
import io.github.youju.table.Sheet;
import io.github.youju.table.TableForm;
import io.github.youju.table.Words;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Every figure of a report, under its headings. */
final class FactsCommand implements Subcommand {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "List every figure of a report, section by section.",
            "Without YEAR the latest report of the place; exit code 1 where there is none.");
    spec.addPositional(
        Options.words(
            "1..*", "PLACE [YEAR] [WORD]", "The place, the year planned for, what is counted."));
    CommonOptions.addIndex(spec);
    CommonOptions.addFormat(spec, SheetOutput.FORMATS);
    SheetOutput.add(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Settings settings = TableOptions.settings(invocation);
    SheetFormat format = SheetFormat.of(settings.format());
    Words words = TableOptions.words(invocation, settings, format);
    List<String> given = invocation.words();
    List<String> narrowing = given.subList(1, given.size());
    int year = narrowing.isEmpty() ? 0 : year(narrowing.getFirst());
    List<String> wanted = year == 0 ? narrowing : narrowing.subList(1, narrowing.size());
    try (TablePipeline pipeline =
        TablePipeline.ofReport(settings, given.getFirst(), year, wanted, invocation::tell)) {
      List<Sheet> sheets =
          format.isForReading() && format != SheetFormat.HTML
              ? pipeline.sections(words)
              : List.of(pipeline.sheet(form(format), words));
      int lines = new SheetOutput(invocation, format, settings).write(sheets, pipeline.proofs());
      return lines == 0 ? ExitStatus.NOT_STATED : ExitStatus.ANSWERED;
    }
  }

  private static TableForm form(SheetFormat format) {
    return format == SheetFormat.HTML ? TableForm.LISTING : TableForm.LONG;
  }

  /** 0 where the word names no year. */
  private static int year(String word) {
    if (!Character.isDigit(word.charAt(0))) {
      return 0;
    }
    if (!word.matches("(?:19|20)\\d\\d年?")) {
      throw new UserException(
          ExitStatus.USAGE,
          Line.of(
              "“%s”不是年份；请写 youju facts 东乡区 2025",
              "'%s' is not a year; write youju facts 东乡区 2025", word));
    }
    return Integer.parseInt(word, 0, 4, 10);
  }
}
