package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.text.Meant;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of a file; where there is no file, no YAML library is loaded.
 *
 * @param file where it is; null where there is none
 * @param values plain values by the name of the setting
 * @param indicators what stands under that name, as YAML has it; null where nothing does
 */
record SettingsFile(Path file, Map<String, String> values, Object indicators) {
  static final String INDICATORS = "indicators";

  private static final SettingsFile NONE = new SettingsFile(null, Map.of(), null);
  private static final String PROJECT = "youju.yml";
  private static final List<String> LOCAL = List.of("localhost", "127.0.0.1", "[::1]");

  /**
   * The file {@code youju.yml} of the folder. It may have come with somebody else's reports, so it
   * cannot send the user's key to another machine.
   */
  static SettingsFile ofProject(Path folder) {
    Path file = folder.resolve(PROJECT);
    SettingsFile settings = read(file);
    String url = settings.values().getOrDefault("base-url", "");
    if (!url.isEmpty() && !isLocal(url)) {
      throw new UserException(
          ExitStatus.USAGE,
          Line.of(
              "%s 里的 base-url 只能指向本机；其他地址请写进自己的 ~/.config/youju/config.yml",
              "%s: base-url may only be on this machine here; put another into your own"
                  + " ~/.config/youju/config.yml",
              file));
    }
    return settings;
  }

  /** The user's own file, where the environment has the settings of the user. */
  static SettingsFile ofUser(Map<String, String> environment) {
    String own = environment.getOrDefault("XDG_CONFIG_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    if (own.startsWith("/")) {
      return read(Path.of(own, "youju", "config.yml"));
    }
    return home.isEmpty() ? NONE : read(Path.of(home, ".config", "youju", "config.yml"));
  }

  private static SettingsFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    Object loaded = YamlText.load(file);
    if (loaded == null) {
      return NONE;
    }
    if (!(loaded instanceof Map<?, ?> entries)) {
      throw wrong(
          file,
          new Line(
              "不是一列设置；请每行写一个“名称: 值”", "is no list of settings; write one 'name: value' a line"));
    }
    Map<String, String> settings = new LinkedHashMap<>();
    Object indicators = null;
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      Object name = entry.getKey();
      if (INDICATORS.equals(name)) {
        indicators = entry.getValue();
      } else if (!CorrectionFile.REPORTS.equals(name)) {
        settings.put(known(file, name), plain(file, name, entry.getValue()));
      }
    }
    return new SettingsFile(file, settings, indicators);
  }

  private static String known(Path file, Object name) {
    if (!Settings.NAMES.contains(String.valueOf(name))) {
      List<String> there = new ArrayList<>(Settings.NAMES);
      there.add(INDICATORS);
      there.add(CorrectionFile.REPORTS);
      boolean key = String.valueOf(name).contains("key");
      throw wrong(
          file,
          Line.of(
              "里没有设置“%s”%s；有 %s%s",
              "has no setting '%s'%s; there is %s%s",
              name,
              key ? new Line("（密钥只从环境变量读）", " (keys come from the environment)") : "",
              String.join(", ", there),
              Meant.instead(String.valueOf(name), there)));
    }
    return String.valueOf(name);
  }

  private static String plain(Path file, Object name, Object value) {
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value);
    }
    throw wrong(file, Line.of("里 %s 的值要是一个词或数", "needs one plain value for %s", name));
  }

  private static boolean isLocal(String url) {
    try {
      return LOCAL.contains(URI.create(url).getHost());
    } catch (IllegalArgumentException noUrl) {
      return false;
    }
  }

  static UserException wrong(Path file, Line what) {
    return new UserException(ExitStatus.USAGE, Line.of("%s %s", "%s %s", file, what));
  }
}
