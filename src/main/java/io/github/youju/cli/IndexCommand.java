package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.pipeline.IndexPipeline;
import io.github.youju.pipeline.IndexSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Reads files and folders into the index. */
final class IndexCommand implements Subcommand {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "Read files and folders into the index; again, only what changed.",
            "What is gone from a folder leaves the index; another folder is added.");
    spec.addPositional(Options.words("1..*", "PATH", "Files and folders with reports."));
    CommonOptions.addIndex(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    Path folder = CommonOptions.settings(invocation).location().forWriting();
    Journal journal = new Journal(invocation.voice(), invocation.has("--debug"));
    IndexPipeline pipeline = new IndexPipeline(folder, journal);
    try (Interruption _ = new Interruption(pipeline::stop)) {
      IndexSummary summary = pipeline.index(paths(invocation));
      journal.sum(summary);
      return summary.status();
    } finally {
      journal.end();
    }
  }

  static List<Path> paths(Invocation invocation) {
    List<Path> paths = new ArrayList<>();
    for (String word : invocation.words()) {
      paths.add(Path.of(word));
    }
    return paths;
  }
}
