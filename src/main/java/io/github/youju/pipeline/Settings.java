package io.github.youju.pipeline;

import io.github.youju.document.ReportKind;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import io.github.youju.error.UserException;
import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run was asked for, checked before any work starts.
 *
 * @param location where the index lies
 * @param format the form of the output; which there are depends on what is put out
 * @param region only reports of this place or of places in it; empty for all
 * @param year only reports that plan for this year; 0 for all
 * @param kind only reports of this kind; null for all
 * @param module auto, rules or llm
 * @param ofModule what modules were set to: model, base-url, context, timeout, cache; what was not
 *     set is missing
 * @param color auto, always or never
 * @param tongue of what the program itself says
 * @param explain whether to say how an answer was found
 * @param history whether the shell keeps its lines in a file
 * @param indicators that the files add to those of the program
 */
public record Settings(
    IndexLocation location,
    String format,
    String region,
    int year,
    ReportKind kind,
    String module,
    Map<String, String> ofModule,
    String color,
    Tongue tongue,
    boolean explain,
    boolean history,
    List<Indicator> indicators) {

  /** Every setting, by the name that it has as an option and in a file. */
  static final List<String> NAMES =
      List.of(
          "index",
          "format",
          "region",
          "year",
          "kind",
          "module",
          "model",
          "base-url",
          "context",
          "timeout",
          "cache",
          "color",
          "lang",
          "explain",
          "history");

  private static final List<String> OF_MODULE =
      List.of("model", "base-url", "context", "timeout", "cache");

  /**
   * The settings of a run that is started in the working folder. The indicators that the files add
   * are known to the program from here on.
   *
   * @param flags values by the option's name without dashes; what was not given is missing
   * @param environment variables, of which YOUJU_NAME stands in for a flag that was not given
   */
  public static Settings of(Map<String, String> flags, Map<String, String> environment) {
    Settings settings = of(flags, environment, Path.of(""));
    Indicators.extend(settings.indicators());
    return settings;
  }

  /** The settings of a run that is started in the given folder. */
  static Settings of(
      Map<String, String> flags, Map<String, String> environment, Path workingFolder) {
    SettingsFile project = SettingsFile.ofProject(workingFolder);
    SettingsFile user = SettingsFile.ofUser(environment);
    Layers layers = new Layers(flags, environment, project.values(), user.values());
    return new Settings(
        new IndexLocation(path(layers), workingFolder, environment),
        layers.get("format", "text").toLowerCase(Locale.ROOT),
        layers.get("region", ""),
        year(layers.get("year", "")),
        kind(layers),
        layers.oneOf("module", List.of("auto", "rules", "llm")),
        layers.all(OF_MODULE),
        layers.oneOf("color", List.of("auto", "always", "never")),
        tongue(layers),
        Boolean.parseBoolean(layers.get("explain", "false")),
        layers.oneOf("history", List.of("true", "false")).equals("true"),
        indicators(project, user));
  }

  /**
   * The language of what the program itself says, also where another setting is wrong: then what is
   * wrong is to be said in it.
   */
  public static Tongue tongue(Map<String, String> flags, Map<String, String> environment) {
    try {
      return tongue(
          new Layers(
              flags,
              environment,
              SettingsFile.ofProject(Path.of("")).values(),
              SettingsFile.ofUser(environment).values()));
    } catch (UserException wrong) {
      return ofLocale();
    }
  }

  private static Tongue tongue(Layers layers) {
    return layers.get("lang", "").isEmpty()
        ? ofLocale()
        : Tongue.named(layers.oneOf("lang", List.of("zh", "en")));
  }

  /** The launcher, which sets a locale of its own for the characters, hands on that of the user. */
  private static Tongue ofLocale() {
    return Tongue.ofLocale(System.getProperty("youju.lang", ""));
  }

  /** Those of both files. */
  private static List<Indicator> indicators(SettingsFile project, SettingsFile user) {
    if (project.indicators() == null && user.indicators() == null) {
      return List.of();
    }
    OwnIndicators own = new OwnIndicators();
    own.add(project);
    own.add(user);
    return own.all();
  }

  /** Settings layer by layer, the strongest first. */
  private record Layers(
      Map<String, String> flags,
      Map<String, String> environment,
      Map<String, String> project,
      Map<String, String> user) {
    Layers {
      flags = new HashMap<>(flags);
    }

    String get(String name, String builtIn) {
      String flag = flags.get(name);
      if (flag != null) {
        return flag;
      }
      String variable = "YOUJU_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
      String value = environment.getOrDefault(variable, "");
      if (value.isEmpty()) {
        value = project.getOrDefault(name, user.getOrDefault(name, ""));
      }
      return value.isEmpty() ? builtIn : value;
    }

    /** Those of the names that were set. */
    Map<String, String> all(List<String> names) {
      Map<String, String> set = new HashMap<>();
      for (String name : names) {
        String value = get(name, "");
        if (!value.isEmpty()) {
          set.put(name, value);
        }
      }
      return Map.copyOf(set);
    }

    /** The first is built in. */
    String oneOf(String name, List<String> values) {
      String value = get(name, values.getFirst()).toLowerCase(Locale.ROOT);
      if (!values.contains(value)) {
        throw wrong(
            Line.of(
                "%s 没有“%s”这个值；可以用 %s",
                "no %s '%s'; use %s", name, value, String.join(", ", values)));
      }
      return value;
    }
  }

  private static ReportKind kind(Layers layers) {
    String kind = layers.oneOf("kind", List.of("all", "work", "plan", "other"));
    return kind.equals("all") ? null : ReportKind.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  private static int year(String year) {
    if (year.isEmpty()) {
      return 0;
    }
    if (!year.matches("(19|20)[0-9][0-9]")) {
      throw wrong(
          Line.of(
              "“%s”不是年份；请写四位数字，如 2025",
              "'%s' is not a year; write four digits, such as 2025", year));
    }
    return Integer.parseInt(year);
  }

  private static Path path(Layers layers) {
    String path = layers.get("index", "");
    if (path.isEmpty() && layers.flags.containsKey("index")) {
      throw wrong(
          new Line(
              "--index 后面是空的；请写文件夹，或者去掉这个选项", "--index is empty; name a folder, or leave it out"));
    }
    try {
      return path.isEmpty() ? null : Path.of(path);
    } catch (InvalidPathException e) {
      throw wrong(Line.of("“%s”不能作文件夹名；请换一个", "'%s' cannot be the name of a folder", path));
    }
  }

  private static UserException wrong(Line line) {
    return new UserException(ExitStatus.USAGE, line);
  }
}
