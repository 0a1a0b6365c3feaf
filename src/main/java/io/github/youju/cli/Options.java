package io.github.youju.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Options and parameters as the commands write them down, one line each. */
final class Options {

  private Options() {}

  /** An option without a value. */
  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names).type(boolean.class).description(description).build();
  }

  /** An option with one value; an enum takes its constants in any case. */
  static OptionSpec value(Class<?> type, String label, String description, String... names) {
    return OptionSpec.builder(names).type(type).paramLabel(label).description(description).build();
  }

  /** An option that may be given several times; its value is a list. */
  static OptionSpec values(Class<?> type, String label, String description, String... names) {
    return OptionSpec.builder(names)
        .type(List.class)
        .auxiliaryTypes(type)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** The words of a command; the arity is {@code 1}, {@code 0..1}, {@code 1..*} and so on. */
  static PositionalParamSpec words(String arity, String label, String description) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .paramLabel(label)
        .description(description)
        .build();
  }
}
