package io.github.youju.cli;

import io.github.youju.cli.Candidates.Source;
import java.io.File;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion for bash, as picocli writes it once it knows what the values are. */
final class BashCompletion {

  private BashCompletion() {}

  static String of(CommandSpec root) {
    enrich(root);
    return AutoComplete.bash(root.name(), root.commandLine());
  }

  /** A kind of value that picocli cannot know is told by what an argument is made anew with. */
  private static void enrich(CommandSpec spec) {
    for (OptionSpec option : List.copyOf(spec.options())) {
      Candidates candidates = Candidates.of(option);
      if (option.arity().max() > 0 && candidates.source() != Source.WORDS) {
        spec.remove(option);
        OptionSpec.Builder builder = OptionSpec.builder(option.names());
        builder.paramLabel(option.paramLabel());
        spec.addOption(
            candidates.values().isEmpty()
                ? builder.type(File.class).build()
                : builder.type(String.class).completionCandidates(candidates.values()).build());
      }
    }
    for (PositionalParamSpec words : List.copyOf(spec.positionalParameters())) {
      Candidates candidates = Candidates.of(words);
      if (candidates.source() != Source.WORDS) {
        spec.remove(words);
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder();
        builder.paramLabel(words.paramLabel()).index("0..*").arity("1");
        spec.addPositional(
            candidates.values().isEmpty()
                ? builder.type(File.class).build()
                : builder.type(String.class).completionCandidates(candidates.values()).build());
      }
    }
    for (CommandLine below : spec.subcommands().values()) {
      enrich(below.getCommandSpec());
    }
  }
}
