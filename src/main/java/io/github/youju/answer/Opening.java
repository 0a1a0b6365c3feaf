package io.github.youju.answer;

import io.github.youju.error.Line;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What an answer module is opened with.
 *
 * @param settings what was set for modules, such as {@code model} and {@code timeout}; what was not
 *     set is missing
 * @param environment the variables of the process; a key is read from here and nowhere else
 * @param progress is told what goes on while the user waits
 * @param notice is told what the user should know beside the answers
 * @param explain is told how an answer was found
 */
public record Opening(
    Map<String, String> settings,
    Map<String, String> environment,
    Consumer<Line> progress,
    Consumer<Line> notice,
    Consumer<Line> explain) {
  public Opening {
    settings = Map.copyOf(settings);
  }

  /** A setting, or what is built in for it. */
  public String setting(String name, String builtIn) {
    return settings.getOrDefault(name, builtIn);
  }
}
