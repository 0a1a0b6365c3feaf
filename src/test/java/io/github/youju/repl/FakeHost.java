package io.github.youju.repl;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.FakePipeline;
import io.github.youju.pipeline.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A command line of two commands that say what they were called with, over a fake pipeline. */
final class FakeHost implements ShellHost {
  @Override
  public List<String> commands() {
    return List.of("sources", "show", "table");
  }

  @Override
  public String description(String command) {
    return "does " + command;
  }

  @Override
  public List<Choice> options(String command) {
    return List.of(
        new Choice(List.of("--indicator"), "NAMES", "which"),
        new Choice(List.of("--index"), "DIR", "where"),
        new Choice(List.of("--format"), "FORMAT", "Output as text, json or csv."),
        new Choice(List.of("--wide"), "", "side by side"));
  }

  @Override
  public ExitStatus run(
      List<String> words,
      Map<String, String> changed,
      Optional<Path> index,
      PrintWriter out,
      PrintWriter err) {
    out.println("ran " + words + " with " + changed);
    return ExitStatus.ANSWERED;
  }

  @Override
  public Settings settings(Map<String, String> changed) {
    return Settings.of(changed, Map.of("YOUJU_LANG", changed.getOrDefault("lang", "en")));
  }

  @Override
  public AnswerPipeline open(Settings settings, Consumer<Line> notice) {
    return FakePipeline.open();
  }
}
