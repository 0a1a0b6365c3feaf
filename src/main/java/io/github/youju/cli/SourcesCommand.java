package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.index.ReportIndex;
import io.github.youju.pipeline.ReportFilter;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.SourcesRenderer;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** Lists what is indexed. */
final class SourcesCommand implements Subcommand {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("List the reports in the index: place, year, kind, parts, warnings.");
    CommonOptions.addIndex(spec);
    CommonOptions.addFormat(spec, "text, json or jsonl");
    CommonOptions.addFilters(spec);
    spec.addOption(
        Options.flag("Say for each what spoke for and against place, year and kind.", "--explain"));
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Settings settings = CommonOptions.settings(invocation);
    try (ReportIndex index = ReportIndex.open(settings.location().forReading())) {
      new SourcesRenderer(
              index,
              settings.format(),
              invocation.has("--explain"),
              Styles.theme(settings.color()),
              settings.tongue())
          .render(new ReportFilter(settings).withCopies(index, invocation::tell), invocation.out());
    }
    return ExitStatus.ANSWERED;
  }
}
