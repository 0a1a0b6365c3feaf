package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.QuestionFile;
import io.github.youju.pipeline.QuestionRun;
import io.github.youju.pipeline.RunPlan;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.Caption;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** {@code youju run}: a file of questions, one result each. */
final class RunCommand implements Subcommand {

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Answer a file of questions: text, JSON Lines or CSV; - for standard input.");
    spec.addPositional(Options.words("1", "FILE", "One question a line."));
    CommonOptions.addAnswering(spec);
    CommonOptions.addOutput(spec);
    RunOptions.add(spec);
    spec.usageMessage()
        .footer(
            "",
            "Columns of CSV, fields of JSON Lines: question; where wanted id, context",
            "(earlier questions), expect, need, status. For --check expect is such as",
            "37.68|37.7; about (each group by any one of its words), or refused.");
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    String name = RunOptions.file(invocation);
    Settings settings = CommonOptions.settings(invocation);
    RunPlan plan = RunOptions.plan(invocation, settings.explain());
    RunOutput output = new RunOutput(invocation, settings);
    RunProgress progress = RunProgress.of(invocation, name, output.isSeen());
    try (AnswerPipeline pipeline = AnswerPipeline.open(settings, System.getenv(), progress::tell);
        QuestionFile file = QuestionFile.open(name, invocation.in(), progress::tell)) {
      QuestionRun run = new QuestionRun(pipeline, plan);
      Caption caption =
          new Caption(title(name), pipeline.basis(settings), plan.check(), settings.tongue());
      try (Interruption _ = new Interruption(run::stop)) {
        ExitStatus status = output.write(sink -> run.run(file, sink, progress::show), caption);
        if (output.isSeen() && ProgressLine.isWatched()) {
          invocation.voice().show("\n");
        }
        progress.tell(run.summary());
        if (status == ExitStatus.INTERRUPTED && output.canGoOn()) {
          progress.tell(
              new Line(
                  "已答的都存好了；同一条命令加 --resume 接着做",
                  "what is done is kept; the same with --resume goes on"));
        }
        return status;
      } finally {
        invocation.out().flush();
      }
    }
  }

  private static String title(String name) {
    return name.equals("-") ? "youju" : Path.of(name).getFileName().toString();
  }
}
