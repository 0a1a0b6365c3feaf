package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.text.Meant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, and what was probably meant. */
final class Misuse {

  private Misuse() {}

  static UserException told(ParameterException wrong, String... args) {
    CommandSpec spec = wrong.getCommandLine().getCommandSpec();
    Line reason = reason(wrong, spec, args);
    String mark = reason.chinese().endsWith("？") ? "" : "；";
    return new UserException(
        ExitStatus.USAGE,
        Line.of(
            "%1$s%3$s用法见 %2$s --help",
            "%1$s; see %2$s --help", reason, spec.qualifiedName(), mark));
  }

  private static Line reason(ParameterException wrong, CommandSpec spec, String... args) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched ->
          unmatched(unmatched.getUnmatched().getFirst(), spec, args);
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          missing(missing.getMissing().getFirst());
      case OverwrittenOptionException twice ->
          Line.of(
              "选项 %s 只能写一次", "the option %s can only be given once", name(twice.getOverwritten()));
      default ->
          wrong.getArgSpec() != null && wrong.getArgSpec().isOption()
              ? Line.of(
                  "%s 后面要写数字，不是“%s”",
                  "%s needs a number, not '%s'",
                  name(wrong.getArgSpec()),
                  String.valueOf(wrong.getValue()))
              : Line.same(String.valueOf(wrong.getMessage()));
    };
  }

  private static Line missing(ArgSpec missing) {
    return missing.isOption()
        ? Line.of("选项 %s 后面缺少值 %s", "the option %s needs a %s", name(missing), missing.paramLabel())
        : Line.of("缺少 %1$s", "Missing required parameter: '%1$s'", missing.paramLabel());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static Line unmatched(String first, CommandSpec spec, String... args) {
    if (first.startsWith("-")) {
      List<String> names = new ArrayList<>(spec.optionsMap().keySet());
      return Line.of(
          "没有选项 %s%s", "no option %s%s", first, Meant.instead(first.split("=", 2)[0], names));
    }
    if (spec.parent() != null) {
      return Line.of("多了“%s”；词里有空格时请加引号", "'%s' is one word too many", first);
    }
    if (Wording.isFile(first)) {
      return Line.of(
          "%1$s 是文件或文件夹；要读入索引请写 youju index %1$s",
          "%1$s is a file or a folder; to read it: youju index %1$s", first);
    }
    String all = String.join(" ", args);
    boolean near = !Meant.nearest(first, spec.subcommands().keySet()).isEmpty();
    return Wording.isQuestion(first) || !near
        ? Line.of(
            "没有命令“%s”；要提问请写 youju ask %s",
            "no command '%s'; to ask a question: youju ask %s", first, all)
        : Line.of(
            "没有命令“%s”%s",
            "no command '%s'%s", first, Meant.instead(first, spec.subcommands().keySet()));
  }
}
