package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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
          file
              + ": base-url may only be on this machine here; put "
              + "another into your own ~/.config/youju/config.yml");
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
      throw wrong(file, "is no list of settings; write one 'name: value' a line");
    }
    Map<String, String> settings = new LinkedHashMap<>();
    Object indicators = null;
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      Object name = entry.getKey();
      if (INDICATORS.equals(name)) {
        indicators = entry.getValue();
      } else {
        settings.put(known(file, name), plain(file, name, entry.getValue()));
      }
    }
    return new SettingsFile(file, settings, indicators);
  }

  private static String known(Path file, Object name) {
    if (!Settings.NAMES.contains(String.valueOf(name))) {
      String there = "; there is " + String.join(", ", Settings.NAMES) + ", " + INDICATORS;
      String key = String.valueOf(name).contains("key") ? " (keys come from the environment)" : "";
      throw wrong(file, "has no setting '" + name + "'" + key + there);
    }
    return String.valueOf(name);
  }

  private static String plain(Path file, Object name, Object value) {
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value);
    }
    throw wrong(file, "needs one plain value for " + name);
  }

  private static boolean isLocal(String url) {
    try {
      return LOCAL.contains(URI.create(url).getHost());
    } catch (IllegalArgumentException noUrl) {
      return false;
    }
  }

  static UserException wrong(Path file, String what) {
    return new UserException(ExitStatus.USAGE, file + " " + what);
  }
}
