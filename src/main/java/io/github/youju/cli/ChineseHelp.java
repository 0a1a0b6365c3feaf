package io.github.youju.cli;

import io.github.youju.text.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Puts the Chinese of {@code help_zh.tsv} in the place of the English that the commands are
 * described in. A command is described once, in English, and a start that shows no help reads none
 * of this; what has no Chinese stays English, and a test fails.
 */
final class ChineseHelp {
  private static final String FILE = "help_zh.tsv";

  private final Map<String, String> chinese = new HashMap<>();
  private final List<String> missing = new ArrayList<>();

  ChineseHelp() {
    for (String line : Resource.lines(ChineseHelp.class, FILE)) {
      List<String> cells = Resource.split(line, '\t');
      chinese.put(cells.getFirst(), cells.get(1));
    }
  }

  /** A command and those below it, in Chinese. */
  void describe(CommandSpec spec) {
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(each(usage.description()));
    usage.footer(each(usage.footer()));
    // On a line of its own: picocli takes a Chinese character of a heading for one column.
    usage.synopsisHeading("用法：%n  ");
    usage.commandListHeading("命令：%n");
    for (OptionSpec option : List.copyOf(spec.options())) {
      spec.remove(option);
      spec.addOption(OptionSpec.builder(option).description(each(option.description())).build());
    }
    for (PositionalParamSpec parameter : List.copyOf(spec.positionalParameters())) {
      spec.remove(parameter);
      spec.addPositional(
          PositionalParamSpec.builder(parameter)
              .description(each(parameter.description()))
              .build());
    }
    for (CommandLine below : spec.subcommands().values()) {
      describe(below.getCommandSpec());
    }
  }

  /** The English that no Chinese was found for. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  private String[] each(String... lines) {
    String[] said = new String[lines.length];
    for (int i = 0; i < lines.length; i++) {
      said[i] = lines[i].isEmpty() ? "" : of(lines[i]);
    }
    return said;
  }

  /** The Chinese of what a command says. */
  String of(String english) {
    String said = chinese.get(english);
    if (said == null) {
      missing.add(english);
    }
    return said == null ? english : said;
  }
}
