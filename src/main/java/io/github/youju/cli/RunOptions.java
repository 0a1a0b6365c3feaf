package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.RunPlan;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Options of {@code youju run}, and the plan that they make. */
final class RunOptions {
  /** The forms of which a file can be gone on with. */
  static final List<String> GROWING = List.of("jsonl", "csv");

  private static final int MOST_JOBS = 64;

  private RunOptions() {}

  static void add(CommandSpec spec) {
    spec.addOption(
            Options.flag(
                "Keep the answers that the file of -o holds, and ask the rest.", "--resume"))
        .addOption(
            Options.value(
                Integer.class, "N", "Work on N questions at once; 1 is built in.", "--jobs"))
        .addOption(Options.flag("Stop at the first question that fails.", "--fail-fast"))
        .addOption(
            Options.flag(
                "Hold the answers against what the file expects; 1 where too few fit.", "--check"))
        .addOption(
            Options.value(
                Double.class, "SHARE", "How many must fit, 0 to 1; 1 is built in.", "--pass"));
  }

  /** The one file of questions. */
  static String file(Invocation invocation) {
    List<String> words = invocation.words();
    if (words.size() > 1) {
      throw wrong(
          Line.of(
              "“%s”多出来了；run 只读一个文件，写 - 则读标准输入",
              "'%s' is one file too many; run takes one, or - for the input", words.get(1)));
    }
    return words.getFirst();
  }

  static RunPlan plan(Invocation invocation, boolean explained) {
    Integer jobs = invocation.value(Integer.class, "--jobs");
    Double pass = invocation.value(Double.class, "--pass");
    if (jobs != null && (jobs < 1 || jobs > MOST_JOBS)) {
      throw wrong(
          Line.of("--jobs 须是 1 到 %2$d", "no %d jobs; --jobs takes 1 to %d", jobs, MOST_JOBS));
    }
    if (pass != null && !(pass >= 0 && pass <= 1)) {
      throw wrong(
          new Line("--pass 须是 0 到 1 的比例，如 0.95", "--pass takes a share from 0 to 1, such as 0.95"));
    }
    if (pass != null && !invocation.has("--check")) {
      throw wrong(
          new Line("--pass 要与 --check 一起用", "--pass says how many checks must pass; add --check"));
    }
    // Explanations of several questions at once would run into each other.
    return new RunPlan(
        jobs == null || explained ? 1 : jobs,
        invocation.has("--fail-fast"),
        invocation.has("--check"),
        pass == null ? 1 : pass);
  }

  /** Whether the answers of an earlier run are to be kept. */
  static boolean resumes(Invocation invocation, String format, OutputFile output) {
    if (!invocation.has("--resume")) {
      return false;
    }
    if (output == null || !GROWING.contains(format) || !output.isOrdinary()) {
      throw wrong(
          new Line(
              "--resume 接着写 -o 的 jsonl 或 csv 文件；请加 -o answers.jsonl",
              "--resume goes on with a file of -o in jsonl or csv; add -o answers.jsonl"));
    }
    if (invocation.has("--check")) {
      throw wrong(
          new Line(
              "--check 要检查全部答案；请去掉 --resume",
              "--check holds all answers against the file; leave out --resume"));
    }
    return true;
  }

  private static UserException wrong(Line line) {
    return new UserException(ExitStatus.USAGE, line);
  }
}
