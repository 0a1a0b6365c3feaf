package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.pipeline.AnswerFile;
import io.github.youju.pipeline.AnswerSink;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.AnswerRenderer;
import io.github.youju.render.Caption;
import io.github.youju.render.Theme;
import java.io.IOException;

/**
 * Where the answers of a run go: standard output; a file that grows with each answer, which can be
 * gone on with; or, for a form that has an end, a file that is put in place when it is whole.
 */
final class RunOutput {
  private final Invocation invocation;
  private final Settings settings;
  private final OutputFile file;
  private final boolean resumes;

  /** What has to be told of a run's output is told before anything is asked. */
  RunOutput(Invocation invocation, Settings settings) {
    this.invocation = invocation;
    this.settings = settings;
    this.file = OutputFile.of(invocation);
    this.resumes = RunOptions.resumes(invocation, settings.format(), file);
    renderer(Caption.none());
  }

  /** A run that puts its answers somewhere. */
  interface Run {
    ExitStatus into(AnswerSink sink) throws IOException;
  }

  /** Whether the answers are seen on the terminal as they come. */
  boolean isSeen() {
    return file == null && Styles.isTerminal(1);
  }

  /** Whether a later run can go on where this one stopped. */
  boolean canGoOn() {
    return file != null && RunOptions.GROWING.contains(settings.format()) && file.isOrdinary();
  }

  private AnswerRenderer renderer(Caption caption) {
    return file == null
        ? AnswerRenderer.of(settings.format(), Styles.theme(settings.color()), caption)
        : AnswerRenderer.of(settings.format(), Theme.plain(), caption).intoFile();
  }

  ExitStatus write(Run run, Caption caption) throws IOException {
    AnswerRenderer renderer = renderer(caption);
    if (file == null) {
      return run.into(AnswerSink.over(renderer, invocation.out()));
    }
    if (canGoOn()) {
      try (AnswerFile growing = growing(renderer, caption)) {
        return run.into(growing);
      }
    }
    ExitStatus[] status = new ExitStatus[1];
    file.writeText(out -> status[0] = run.into(AnswerSink.over(renderer, out)));
    return status[0];
  }

  private AnswerFile growing(AnswerRenderer renderer, Caption caption) throws IOException {
    boolean table = settings.format().equals("csv");
    return resumes
        ? AnswerFile.resume(file.path(), renderer, table, caption.basis(), invocation::tell)
        : AnswerFile.begin(file.path(), renderer);
  }
}
