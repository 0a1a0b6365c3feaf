package io.github.youju.cli;

import io.github.youju.pipeline.Settings;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** Options that several commands share, and the settings that they make. */
final class CommonOptions {
  private static final String[] NAMES = {
    "index", "format", "region", "year", "kind", "module", "model", "color", "lang"
  };

  private CommonOptions() {}

  /** Which index. */
  static void addIndex(CommandSpec spec) {
    spec.addOption(
        Options.value(
            String.class,
            "DIR",
            "The index; without it ./index if there is one, else the user's data folder.",
            "--index"));
  }

  /** Which form the output has; the forms are named as the command has them. */
  static void addFormat(CommandSpec spec, String formats) {
    spec.addOption(Options.value(String.class, "FORMAT", "Output as " + formats + ".", "--format"));
  }

  /** Which reports. */
  static void addFilters(CommandSpec spec) {
    spec.addOption(
            Options.value(
                String.class, "PLACE", "Only reports of this place or in it.", "--region"))
        .addOption(
            Options.value(String.class, "YEAR", "Only reports that plan for this year.", "--year"))
        .addOption(
            Options.value(String.class, "KIND", "Only reports: work, plan or other.", "--kind"));
  }

  /** All that a command which answers takes. */
  static void addAnswering(CommandSpec spec) {
    addIndex(spec);
    addFormat(spec, "text, json, jsonl, csv, md or html");
    addFilters(spec);
    spec.addOption(
            Options.value(String.class, "MODULE", "Who answers: auto, rules or llm.", "--module"))
        .addOption(
            Options.value(
                String.class,
                "MODEL",
                "A model for what the rules are not sure of: PROVIDER:NAME.",
                "--model"))
        .addOption(Options.flag("Ask the model again what it was asked before.", "--no-cache"))
        .addOption(
            Options.value(String.class, "WHEN", "Colours: auto, always or never.", "--color"))
        .addOption(Options.flag("Say on standard error how the answer was found.", "--explain"));
  }

  /** Which file. */
  static void addOutput(CommandSpec spec) {
    spec.addOption(
        Options.value(String.class, "FILE", "Write this file; its ending tells the format.", "-o"));
  }

  /** Which model. */
  static void addModel(CommandSpec spec) {
    spec.addOption(
        Options.value(String.class, "MODEL", "Try this model: PROVIDER:NAME.", "--model"));
  }

  /** What the program itself says; in tables, names and units too. */
  static void addLanguage(CommandSpec spec) {
    spec.addOption(
        Options.value(
            String.class,
            "LANG",
            "What youju itself says: zh or en; in tables, names and units too.",
            "--lang"));
  }

  /** What was given, then what the environment and the files say, then what is built in. */
  static Settings settings(Invocation invocation) {
    return Settings.of(flags(invocation), System.getenv());
  }

  /** What was given, by the names of the settings. */
  static Map<String, String> flags(Invocation invocation) {
    Map<String, String> flags = new HashMap<>();
    for (String name : NAMES) {
      String option = "--" + name;
      if (invocation.has(option)) {
        flags.put(name, invocation.value(String.class, option));
      }
    }
    addFormatOfFile(invocation, flags);
    if (invocation.has("--explain")) {
      flags.put("explain", "true");
    }
    if (invocation.has("--no-cache")) {
      flags.put("cache", "false");
    }
    return flags;
  }

  /** Where none was asked for, the format that the file of -o ends with. */
  static void addFormatOfFile(Invocation invocation, Map<String, String> flags) {
    OutputFile file = OutputFile.of(invocation);
    if (file != null && flags.containsKey("format")) {
      file.refuseOther(flags.get("format"));
    } else if (file != null && !file.format().isEmpty()) {
      flags.put("format", file.format());
    }
  }
}
