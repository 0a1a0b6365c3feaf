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
      case "list 0" -> prompts.list().forEach(invocation.out()::println);
      case "show 1" -> invocation.out().print(prompts.show(words.getLast()));
      case "diff 1" -> prompts.diff(words.getLast()).forEach(invocation.out()::println);
      default ->
          throw new UserException(
              ExitStatus.USAGE,
              new Line(
                  "请写 youju prompt list、show 名称 或 diff 名称",
                  "write youju prompt list, show NAME or diff NAME"));
    }
    return ExitStatus.ANSWERED;
  }
}
