package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.index.ReportIndex;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.ShowRenderer;
import io.github.youju.render.Theme;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** Shows a citation in its place, or a whole file as it was read. */
final class ShowCommand implements Subcommand {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Show a citation in its place, with the headings above it.",
            "CITATION is SOURCE#START-END, as answers name it.");
    spec.addPositional(Options.words("1", "CITATION", "The citation, or with --text a file."));
    spec.addOption(Options.flag("Print the decoded text of the file, exactly.", "--text"));
    CommonOptions.addIndex(spec);
    CommonOptions.addFormat(spec, "text, json or jsonl");
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Settings settings = CommonOptions.settings(invocation);
    String name = invocation.words().getFirst();
    try (ReportIndex index = ReportIndex.open(settings.location().forReading())) {
      Theme theme = Styles.theme(settings.color()).linking(Styles.links(index::file));
      ShowRenderer renderer = new ShowRenderer(index, settings.format(), theme);
      if (invocation.has("--text")) {
        boolean terminal = System.getProperty("youju.terminal", "").contains("1");
        renderer.text(name, terminal, invocation.out());
      } else {
        renderer.citation(name, invocation.out());
      }
    }
    return ExitStatus.ANSWERED;
  }
}
