package io.github.youju.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The indicators that reports state, and where a text names them.
 *
 * <p>Longest name first, left to right, without overlap: 规模以上工业增加值 is never also 工业增加值. A noun that
 * holds a name but is something else (占一般公共预算支出的81.5%, 经济增长点) is passed over whole. What stands
 * right before a match may still make it something else; that is for the caller to look at.
 */
public final class Indicators {
  private final List<Indicator> all = new ArrayList<>();
  private final Map<String, Indicator> byName = new HashMap<>();
  private final ChineseNames chinese = new ChineseNames();

  private Indicators() {}

  /**
   * An indicator named in a text.
   *
   * @param begin where the name begins, in chars of the text searched
   * @param end where it ends
   * @param indicator what it names
   * @param name the name as the list has it
   * @param growth whether the name itself says that a growth is meant: 经济增长, economic growth
   */
  public record Match(int begin, int end, Indicator indicator, String name, boolean growth) {}

  /** The list that comes with the program. */
  public static Indicators builtIn() {
    return Holder.BUILT_IN;
  }

  /** Every indicator, in the order of the list. */
  public List<Indicator> all() {
    return Collections.unmodifiableList(all);
  }

  /** The indicator with this canonical name. */
  public Optional<Indicator> byName(String canonical) {
    return Optional.ofNullable(byName.get(canonical));
  }

  /**
   * The indicators that a Chinese text names.
   *
   * @param folded the text, simplified and without layout blanks
   * @param question whether it is a question, where short and colloquial names count too
   */
  public List<Match> find(String folded, boolean question) {
    return chinese.find(folded, question);
  }

  /** The indicators that an English text in lower case names, as whole words. */
  public List<Match> findEnglish(String lowerCased) {
    return EnglishHolder.NAMES.find(lowerCased);
  }

  private void add(IndicatorFile.Row row) {
    Indicator indicator = row.indicator();
    all.add(indicator);
    byName.put(indicator.name(), indicator);
    for (IndicatorName name : row.chinese()) {
      chinese.add(name);
    }
  }

  /** Read at the first use and not before. */
  private static final class Holder {
    static final Indicators BUILT_IN = load();

    private static Indicators load() {
      Indicators indicators = new Indicators();
      for (IndicatorFile.Row row : IndicatorFile.read("indicators.tsv")) {
        indicators.add(row);
      }
      indicators.chinese.longestFirst();
      return indicators;
    }
  }

  /** Apart from the rest, since a Chinese question never needs it. */
  private static final class EnglishHolder {
    static final EnglishNames NAMES = load();

    private static EnglishNames load() {
      EnglishNames names = new EnglishNames();
      for (Indicator indicator : builtIn().all()) {
        String official = indicator.english().toLowerCase(Locale.ROOT);
        names.add(new IndicatorName(official, IndicatorName.Use.ANY, indicator));
        for (String name : indicator.englishNames()) {
          names.add(new IndicatorName(name, IndicatorName.Use.ANY, indicator));
        }
      }
      names.longestFirst();
      return names;
    }
  }
}
