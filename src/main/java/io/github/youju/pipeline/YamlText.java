package io.github.youju.pipeline;

import io.github.youju.error.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML; apart from who uses it, so that a start without a settings file does not load it. */
final class YamlText {
  private YamlText() {}

  /** What the file holds: a map, a list, a plain value; null where it is empty. */
  static Object load(Path file) {
    try {
      LoadSettings strict = LoadSettings.builder().setAllowDuplicateKeys(false).build();
      return new Load(strict).loadFromString(Files.readString(file));
    } catch (IOException e) {
      throw SettingsFile.wrong(
          file, new Line("读不了；请存成可读的 UTF-8 文件", "cannot be read; make it a readable UTF-8 file"));
    } catch (YamlEngineException e) {
      throw SettingsFile.wrong(
          file, new Line("不是 YAML；请每行写一个“名称: 值”", "is not YAML; write one 'name: value' a line"));
    }
  }
}
