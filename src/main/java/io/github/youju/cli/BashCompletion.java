package io.github.youju.cli;

import io.github.youju.cli.Candidates.Source;
import java.io.File;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ITypeInfo;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.RuntimeTypeInfo;

/** The completion for bash, as picocli writes it once it knows what the values are. */
final class BashCompletion {
  private static final ITypeInfo FILE = RuntimeTypeInfo.createForAuxType(File.class);

  private BashCompletion() {}

  static String of(CommandSpec root) {
    enrich(root);
    return AutoComplete.bash(root.name(), root.commandLine());
  }

  private static void enrich(CommandSpec spec) {
    for (OptionSpec option : List.copyOf(spec.options())) {
      Candidates candidates = Candidates.of(option);
      if (option.arity().max() > 0 && candidates.source() != Source.WORDS) {
        spec.remove(option);
        OptionSpec.Builder builder = OptionSpec.builder(option);
        spec.addOption(
            candidates.values().isEmpty()
                ? builder.typeInfo(FILE).build()
                : builder.completionCandidates(candidates.values()).build());
      }
    }
    for (PositionalParamSpec words : List.copyOf(spec.positionalParameters())) {
      Candidates candidates = Candidates.of(words);
      if (candidates.source() != Source.WORDS) {
        spec.remove(words);
        PositionalParamSpec.Builder builder = PositionalParamSpec.builder(words);
        spec.addPositional(
            candidates.values().isEmpty()
                ? builder.typeInfo(FILE).build()
                : builder.completionCandidates(candidates.values()).build());
      }
    }
    for (CommandLine below : spec.subcommands().values()) {
      enrich(below.getCommandSpec());
    }
  }
}
