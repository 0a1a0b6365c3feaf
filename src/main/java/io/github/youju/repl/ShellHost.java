package io.github.youju.repl;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the command line does for the shell, which stands before it: runs its commands, knows their
 * options, and opens the pipeline with other settings than the ones it was started with.
 */
public interface ShellHost {

  /**
   * An option of a command.
   *
   * @param names such as --region
   * @param value what its value is; empty for a flag
   * @param description what it is for
   */
  record Choice(List<String> names, String value, String description) {
    public Choice {
      names = List.copyOf(names);
    }
  }

  /** The commands, in the order of the help. */
  List<String> commands();

  /** What a command does, in a line. */
  String description(String command);

  /** The options of a command. */
  List<Choice> options(String command);

  /**
   * Runs a command as the command line does: the same options, the same errors.
   *
   * @param words the command and what follows it
   * @param changed settings that the shell changed, by the names of their options
   * @param index which the shell answers from; empty where it lies in no folder
   */
  ExitStatus run(
      List<String> words,
      Map<String, String> changed,
      Optional<Path> index,
      PrintWriter out,
      PrintWriter err);

  /** Tells how large the terminal is that the commands write to; it may change between them. */
  default void resized(int rows, int columns) {}

  /** The settings, with what the shell changed of them. */
  Settings settings(Map<String, String> changed);

  /** Opens what is answered from; the samples where there is no index. */
  AnswerPipeline open(Settings settings, Consumer<Line> notice);
}
