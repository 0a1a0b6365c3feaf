package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.pipeline.IndexPipeline;
import io.github.youju.pipeline.IndexSummary;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Takes files and folders out of the index. */
final class ForgetCommand implements Subcommand {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Take files and folders out of the index.",
            "PATH is where it lies or lay on disk, or a name that youju sources lists.");
    spec.addPositional(Options.words("1..*", "PATH", "What to take out."));
    CommonOptions.addIndex(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    Path folder = CommonOptions.settings(invocation).location().forReading();
    Journal journal = new Journal(invocation.voice(), invocation.has("--debug"));
    IndexSummary summary =
        new IndexPipeline(folder, journal).forget(IndexCommand.paths(invocation));
    journal.sum(summary);
    return summary.status();
  }
}
