package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.Settings;
import io.github.youju.pipeline.TablePipeline;
import io.github.youju.render.ChartRenderer;
import io.github.youju.render.SheetFormat;
import io.github.youju.render.chart.Picture;
import io.github.youju.table.Chart;
import io.github.youju.table.TableForm;
import io.github.youju.table.TableQuery;
import io.github.youju.table.Words;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The figures of an indicator over years or places as a picture. */
final class ChartCommand implements Subcommand {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Draw an indicator over the years of a place, or over places in a year.",
            "Over the years --region draws that place alone, in one --year those in it as well.",
            "In the terminal with the figures below it, or as the .svg or .png file that -o names.");
    TableOptions.add(spec);
    SheetOutput.add(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Settings settings = TableOptions.settings(invocation);
    TableQuery query = TableOptions.query(invocation);
    if (query.indicators().isEmpty()) {
      throw new UserException(
          ExitStatus.USAGE,
          new Line("请写明是哪项指标：--indicator GDP", "say which indicator: --indicator GDP"));
    }
    Words words = TableOptions.words(invocation, settings, SheetFormat.TEXT);
    try (TablePipeline pipeline = TablePipeline.ofChart(settings, query, invocation::tell)) {
      Chart chart = pipeline.chart(words);
      if (chart.series().isEmpty()) {
        invocation.tell(new Line("没有报告写到这方面的数字", "no report states it as a figure"));
        return ExitStatus.NOT_STATED;
      }
      OutputFile file = OutputFile.of(invocation);
      if (file != null) {
        Picture picture = new Picture();
        file.write(out -> picture.write(chart, file.format(), out));
        file.tell(invocation);
      } else {
        Tongue tongue = words.isEnglish() ? Tongue.ENGLISH : Tongue.CHINESE;
        new ChartRenderer(Styles.isPlain(), tongue, Styles.theme(settings.color()))
            .render(chart, invocation.out());
        invocation.out().println();
        new SheetOutput(invocation, SheetFormat.TEXT, settings)
            .write(
                List.of(pipeline.sheet(TableForm.WIDE, words).below(chart.title())),
                pipeline.proofs());
      }
      return ExitStatus.ANSWERED;
    }
  }
}
