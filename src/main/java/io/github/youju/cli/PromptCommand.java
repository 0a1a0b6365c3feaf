package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.PromptFiles;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The prompt files that a model is asked with. */
final class PromptCommand implements Subcommand {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description(
            "List the prompts for models, show one, or say what your copy of one changes.",
            "WHAT is list, show NAME or diff NAME. A copy of yours, which is used instead, is",
            "~/.config/youju/prompts/NAME.md (or under XDG_CONFIG_HOME).");
    spec.addPositional(Options.words("1..2", "WHAT", "list, show NAME or diff NAME."));
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    PromptFiles prompts = new PromptFiles(System.getenv());
    List<String> words = invocation.words();
    switch (words.getFirst() + " " + (words.size() - 1)) {
      case "list 0" ->
          prompts.list().forEach(line -> invocation.out().println(line.in(invocation.tongue())));
      case "show 1" -> invocation.out().print(prompts.show(words.getLast()));
      case "diff 1" -> diff(prompts, words.getLast(), invocation);
      default ->
          throw new UserException(
              ExitStatus.USAGE,
              new Line(
                  "请写 youju prompt list、show 名称 或 diff 名称",
                  "write youju prompt list, show NAME or diff NAME"));
    }
    return ExitStatus.ANSWERED;
  }

  private static void diff(PromptFiles prompts, String name, Invocation invocation) {
    List<String> changes = prompts.diff(name);
    changes.forEach(invocation.out()::println);
    if (changes.isEmpty()) {
      invocation.tell(
          Line.of(
              "用的是内置的 %1$s；要改先存一份：youju prompt show %1$s > ~/.config/youju/prompts/%1$s.md",
              "%1$s is as built in; for one of yours:"
                  + " youju prompt show %1$s > ~/.config/youju/prompts/%1$s.md",
              name));
    }
  }
}
