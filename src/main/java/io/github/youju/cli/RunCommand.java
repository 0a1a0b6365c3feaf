package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.QuestionFile;
import io.github.youju.pipeline.QuestionRun;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.AnswerRenderer;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code youju run}: a file of questions, one result each. */
final class RunCommand implements Subcommand {

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Answer a file of questions: text, JSON Lines or CSV; - for standard input.");
    spec.addPositional(Options.words("1", "FILE", "One question a line."));
    CommonOptions.addAnswering(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Settings settings = CommonOptions.settings(invocation);
    AnswerRenderer renderer = AnswerRenderer.of(settings.format(), Styles.theme(settings.color()));
    try (AnswerPipeline pipeline =
            AnswerPipeline.open(settings, System.getenv(), invocation::tell);
        QuestionFile file = QuestionFile.open(invocation.words().getFirst(), invocation.in())) {
      QuestionRun run = new QuestionRun(pipeline);
      ExitStatus status =
          run.run(
              file, (answer, position) -> renderer.renderNext(answer, position, invocation.out()));
      renderer.finish(run.count(), invocation.out());
      invocation.tell(run.summary());
      return status;
    }
  }
}
