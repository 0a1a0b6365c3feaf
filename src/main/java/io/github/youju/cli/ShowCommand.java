package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.index.ReportIndex;
import io.github.youju.pipeline.AnswerPipeline;
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
    spec.addOption(AskCommand.files("Look into this file or folder, without an index."));
    spec.addOption(Options.flag("Print the decoded text of the file, exactly.", "--text"));
    CommonOptions.addIndex(spec);
    CommonOptions.addFormat(spec, "text, json or jsonl");
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Settings settings = CommonOptions.settings(invocation);
    String name = invocation.words().getFirst();
    if (invocation.has("--file")) {
      try (AnswerPipeline pipeline = AskCommand.overFiles(invocation, settings, invocation::tell)) {
        show(invocation, settings, name, pipeline.index());
      }
      return ExitStatus.ANSWERED;
    }
    try (ReportIndex index = ReportIndex.open(settings.location().forReading())) {
      show(invocation, settings, name, index);
    } catch (UserException notThere) {
      throw onDisk(name) ? besides(notThere, name) : notThere;
    }
    return ExitStatus.ANSWERED;
  }

  /** A citation of {@code ask --file} names a file on disk, which no index knows. */
  private static boolean onDisk(String name) {
    return Wording.isFile(source(name));
  }

  private static String source(String name) {
    return name.replaceFirst("#\\d+-\\d+$", "");
  }

  private static UserException besides(UserException notThere, String name) {
    return new UserException(
        notThere.status(),
        Line.of(
            "%s；硬盘上的文件请这样看：youju show --file %s '%s'",
            "%s; to look into the file on disk: youju show --file %s '%s'",
            notThere.told(),
            source(name),
            name));
  }

  private static void show(Invocation invocation, Settings settings, String name, ReportIndex index)
      throws IOException {
    Theme theme = Styles.theme(settings.color()).linking(Styles.links(index::file));
    ShowRenderer renderer = new ShowRenderer(index, settings.format(), theme);
    if (invocation.has("--text")) {
      boolean terminal = System.getProperty("youju.terminal", "").contains("1");
      renderer.text(name, terminal, invocation.out());
    } else {
      renderer.citation(name, invocation.out());
    }
  }
}
