package io.github.youju.table;

import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.fact.Qualifier;
import io.github.youju.region.Region;
import io.github.youju.text.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What tables say by themselves, in Chinese or in English; a value stays as it is written. */
public final class Words {
  private final boolean english;
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();

  private Words(boolean english) {
    this.english = english;
    for (String line : Resource.lines(Words.class, "words.tsv")) {
      List<String> cells = Resource.split(line, '\t');
      words.put(cells.get(0), cells.get(english ? 2 : 1));
    }
    if (english) {
      for (String line : Resource.lines(Words.class, "units.tsv")) {
        List<String> cells = Resource.split(line, '\t');
        units.put(cells.get(0), cells.get(1));
      }
    }
  }

  /** Chinese for zh, English for en. */
  public static Words in(String language) {
    return new Words(language.equals("en"));
  }

  /** Whether they are English. */
  public boolean isEnglish() {
    return english;
  }

  /** The name of a column. */
  public String heading(String name) {
    return words.get("heading." + name);
  }

  /** A remark of our own in a table. */
  public String text(String name) {
    return words.get("text." + name);
  }

  String kind(Kind kind) {
    return words.get("kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  String measure(Measure measure) {
    return words.get("measure." + measure.name().toLowerCase(Locale.ROOT));
  }

  /** The word of a qualifier; empty where the figure stands alone. */
  String qualifier(Qualifier qualifier) {
    return qualifier.chinese().isEmpty() ? "" : words.get("qualifier." + qualifier.chinese());
  }

  /** The name of an indicator, given its canonical one. */
  public String indicator(String canonical) {
    return english
        ? Indicators.known()
            .byName(canonical)
            .map(Indicator::english)
            .filter(name -> !name.isEmpty())
            .orElse(canonical)
        : canonical;
  }

  /** The name that is told apart from others of the same report: 东乡区. */
  String name(Region region) {
    return english ? region.english() : region.name();
  }

  /** The name with the places it belongs to, which only Chinese names have. */
  String fullName(Region region) {
    return english ? region.english() : region.fullName();
  }

  /** A unit: in English its scale and what it counts, such as 100 million yuan. */
  String unit(String written) {
    if (!english || written.isEmpty()) {
      return written;
    }
    String whole = units.get(written);
    if (whole != null) {
      return whole;
    }
    for (int length = Math.min(2, written.length() - 1); length > 0; length--) {
      String scale = units.get("*" + written.substring(0, length));
      String counted = units.get(written.substring(length));
      if (scale != null && counted != null) {
        return counted.isEmpty() ? scale : scale + " " + counted;
      }
    }
    return written;
  }
}
