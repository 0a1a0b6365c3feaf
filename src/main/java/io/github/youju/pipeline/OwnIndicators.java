package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.extract.UnitGroups;
import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.text.FoldedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The indicators that settings files add, each with its names and its unit; and further names of
 * those that the program has. A name belongs to one indicator.
 */
final class OwnIndicators {
  private static final Line NAMELESS =
      new Line(
          "里有一项指标没有名称；请写“- name: ...”", "has an indicator without a name; write '- name: ...'");

  private static final List<String> FIELDS = List.of("name", "english", "names", "unit");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 60;
  private static final String PARTS = ",，、|;；";

  private final List<Indicator> all = new ArrayList<>();

  /** Names in small letters, and the indicator that has each. */
  private final Map<String, String> owners = new HashMap<>();

  private UnitGroups units;

  List<Indicator> all() {
    return List.copyOf(all);
  }

  /** Adds those of a file. */
  void add(SettingsFile settings) {
    if (settings.indicators() == null) {
      return;
    }
    Path file = settings.file();
    if (!(settings.indicators() instanceof List<?> entries)) {
      throw SettingsFile.wrong(
          file,
          new Line(
              "的 indicators 下要是一列；每项写“- name: ...”",
              "needs a list under indicators; write '- name: ...' for each"));
    }
    for (Object entry : entries) {
      if (!(entry instanceof Map<?, ?> fields)) {
        throw SettingsFile.wrong(file, NAMELESS);
      }
      all.add(new Entry(file, fields).read());
    }
  }

  /** One entry of a file. */
  private final class Entry {
    private final Path file;
    private final Map<?, ?> fields;
    private String name = "";

    Entry(Path file, Map<?, ?> fields) {
      this.file = file;
      this.fields = fields;
    }

    Indicator read() {
      if (!fields.containsKey("name")) {
        throw SettingsFile.wrong(file, NAMELESS);
      }
      name = words("name", fields.get("name"));
      for (Object field : fields.keySet()) {
        if (!FIELDS.contains(String.valueOf(field))) {
          throw wrong(
              Line.of(
                  "没有“%s”一项；有 %s", "has no '%s'; there is %s", field, String.join(", ", FIELDS)));
        }
      }
      if (Indicators.builtIn().byName(name).isPresent()) {
        return furtherNames();
      }
      take(name);
      if (!isChinese(name)) {
        throw wrong(new Line("要用报告里的中文名", "needs a Chinese name, as reports have it"));
      }
      String english = fields.containsKey("english") ? english() : "";
      return withNames(english, fields.containsKey("unit") ? family() : "");
    }

    private Indicator furtherNames() {
      if (fields.containsKey("english") || fields.containsKey("unit")) {
        throw wrong(new Line("是内置的，只能给它加别名", "is built in; only names can be added to it"));
      }
      return withNames("", "");
    }

    private Indicator withNames(String english, String family) {
      List<String> chinese = new ArrayList<>();
      List<String> latin = new ArrayList<>();
      for (Object each : list()) {
        String written = words("names", each);
        take(written);
        // Capitals such as LPR stand in Chinese texts too.
        chinese.add(written);
        if (!isChinese(written)) {
          latin.add(written.toLowerCase(Locale.ROOT));
        }
      }
      chinese.sort((one, other) -> Integer.compare(other.length(), one.length()));
      return new Indicator(name, english, chinese, latin, family);
    }

    private List<?> list() {
      Object names = fields.containsKey("names") ? fields.get("names") : List.of();
      if (names instanceof List<?> several) {
        return several;
      }
      throw wrong(new Line("的别名要是一列；请写 [甲, 乙]", "needs a list of names; write [one, another]"));
    }

    private String english() {
      String english = words("english", fields.get("english"));
      if (isChinese(english)) {
        throw wrong(new Line("的 english 要写英文", "needs English words for english"));
      }
      take(english);
      return english;
    }

    private String family() {
      String unit = String.valueOf(fields.get("unit"));
      if (units == null) {
        units = new UnitGroups();
      }
      return units
          .ofWritten(unit)
          .orElseThrow(
              () ->
                  wrong(
                      Line.of(
                          "的单位“%s”不认识；可以用 亿元、%%、万人、吨、亩、家 之类",
                          "has no known unit '%s'; use one such as 亿元, %%, 万人, 吨, 亩, 家", unit)));
    }

    /** A text that can be found in a sentence, folded as sentences are. */
    private String words(String field, Object value) {
      String text = value instanceof String given ? given.strip() : "";
      String words = FoldedText.fold(text);
      boolean one = words.length() >= SHORTEST && words.length() <= LONGEST;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        one &= !Character.isISOControl(c) && PARTS.indexOf(c) < 0;
      }
      if (!one || words.codePoints().noneMatch(Character::isLetter)) {
        throw wrong(
            Line.of(
                "的 %s 要是不带逗号的词，至少两个字，不能是“%s”",
                "needs words for %s, two characters or more without commas, not '%s'",
                field,
                value));
      }
      return words;
    }

    /** A name that has no owner yet. */
    private void take(String written) {
      Optional<Indicator> builtIn = Indicators.builtIn().named(written);
      String owner =
          builtIn.isPresent()
              ? builtIn.get().name()
              : owners.putIfAbsent(written.toLowerCase(Locale.ROOT), name);
      if (owner != null && !owner.equals(name)) {
        throw wrong(
            Line.of("不能叫“%s”，那是%s的名称", "cannot have '%s', which is a name of %s", written, owner));
      }
      if (owner != null && builtIn.isEmpty()) {
        throw wrong(Line.of("里“%s”写了两遍", "has '%s' twice", written));
      }
    }

    private UserException wrong(Line what) {
      return SettingsFile.wrong(
          file,
          Line.of(
              "里的指标%s%s",
              "indicator %s%s", name, name.isEmpty() ? what : Line.of("%s", " %s", what)));
    }
  }

  private static boolean isChinese(String words) {
    return words.codePoints().anyMatch(Character::isIdeographic);
  }
}
