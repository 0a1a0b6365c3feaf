package io.github.youju.cli;

import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What a command was started with.
 *
 * @param given the options and parameters as they were parsed
 * @param in standard input
 * @param out where data goes
 * @param err where everything else goes
 * @param voice says what goes there
 */
record Invocation(
    ParseResult given, InputStream in, PrintWriter out, PrintWriter err, Voice voice) {

  /** Tells the user a line that is no data. */
  void tell(Line line) {
    voice.tell(line);
  }

  /** The language of what the program itself says. */
  Tongue tongue() {
    return voice.tongue();
  }

  /** Whether a flag was given. */
  boolean has(String option) {
    return given.hasMatchedOption(option);
  }

  /** The value of an option, its default value, or null. */
  <T> T value(Class<T> type, String option) {
    Object value = given.commandSpec().findOption(option).getValue();
    return type.cast(value);
  }

  /** The values of an option that may be given several times, in order. */
  <T> List<T> values(Class<T> type, String option) {
    return each(type, given.commandSpec().findOption(option));
  }

  /** The words that are not options, in order. */
  List<String> words() {
    List<PositionalParamSpec> parameters = given.commandSpec().positionalParameters();
    return parameters.isEmpty() ? List.of() : each(String.class, parameters.getFirst());
  }

  private static <T> List<T> each(Class<T> type, ArgSpec argument) {
    List<?> values = argument.getValue();
    List<T> typed = new ArrayList<>();
    if (values != null) {
      for (Object value : values) {
        typed.add(type.cast(value));
      }
    }
    return typed;
  }
}
