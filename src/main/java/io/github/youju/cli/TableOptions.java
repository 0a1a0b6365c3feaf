package io.github.youju.cli;

import io.github.youju.pipeline.Settings;
import io.github.youju.pipeline.TableRequest;
import io.github.youju.render.SheetFormat;
import io.github.youju.table.TableQuery;
import io.github.youju.table.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** Options of the commands that give figures as data. */
final class TableOptions {
  private static final List<String> NAMES =
      List.of("indicator", "subject", "year", "kind", "measure");

  private TableOptions() {}

  static void add(CommandSpec spec) {
    CommonOptions.addIndex(spec);
    spec.addOption(
            Options.value(
                String.class,
                "NAMES",
                "Indicators, in Chinese or English, parted by commas: GDP,固投.",
                "--indicator"))
        .addOption(
            Options.value(
                String.class, "WORDS", "Facts of which these words tell: 5G基站.", "--subject"))
        .addOption(
            Options.value(
                String.class, "PLACE", "Only reports of this place or in it.", "--region"))
        .addOption(
            Options.value(
                String.class, "YEARS", "The years the figures are for: 2024, 2020-2024.", "--year"))
        .addOption(
            Options.value(String.class, "KINDS", "target, actual (with expected).", "--kind"))
        .addOption(
            Options.value(
                String.class, "MEASURES", "level, growth, share, points, rank.", "--measure"));
  }

  /** What the years and kinds of the other commands mean, which reports, is no matter here. */
  static Settings settings(Invocation invocation) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.remove("YOUJU_YEAR");
    environment.remove("YOUJU_KIND");
    Map<String, String> flags = new HashMap<>();
    for (String name : List.of("index", "format", "region", "color", "lang")) {
      put(invocation, name, flags);
    }
    CommonOptions.addFormatOfFile(invocation, flags);
    return Settings.of(flags, environment);
  }

  static TableQuery query(Invocation invocation) {
    Map<String, String> options = new HashMap<>();
    for (String name : NAMES) {
      put(invocation, name, options);
    }
    return TableRequest.read(options);
  }

  /**
   * The language of a table: that of the user where a person reads it; in data that of the reports,
   * unless another is asked for.
   */
  static Words words(Invocation invocation, Settings settings, SheetFormat format) {
    boolean asked =
        invocation.has("--lang") || !System.getenv().getOrDefault("YOUJU_LANG", "").isEmpty();
    boolean located = System.getProperty("youju.lang") != null;
    boolean read = located && (format.isForReading() || format == SheetFormat.XLSX);
    return Words.in(asked || read ? settings.tongue().code() : "zh");
  }

  private static void put(Invocation invocation, String name, Map<String, String> options) {
    String option = "--" + name;
    boolean known = invocation.given().commandSpec().findOption(option) != null;
    if (known && invocation.has(option)) {
      options.put(name, invocation.value(String.class, option));
    }
  }
}
