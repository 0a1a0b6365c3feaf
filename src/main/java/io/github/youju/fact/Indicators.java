package io.github.youju.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The indicators that reports state, and where a text names them: those of the program, and with
 * them those that the user adds.
 *
 * <p>Longest name first, left to right, without overlap: 规模以上工业增加值 is never also 工业增加值. A noun that
 * holds a name but is something else (占一般公共预算支出的81.5%, 经济增长点) is passed over whole. What stands
 * right before a match may still make it something else; that is for the caller to look at.
 */
public final class Indicators {
  /** With the user's own; null where there are none, so that the list is read at its first use. */
  private static volatile Indicators extended;

  private final List<Indicator> own;
  private final List<Indicator> all = new ArrayList<>();
  private final Map<String, Indicator> byName = new HashMap<>();
  private final ChineseNames chinese = new ChineseNames();
  private volatile EnglishNames english;

  Indicators(List<Indicator> own) {
    this.own = List.copyOf(own);
    for (IndicatorFile.Row row : IndicatorFile.read("indicators.tsv", this.own)) {
      add(row);
    }
    chinese.longestFirst();
  }

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

  /** The list that comes with the program, with the user's own where there are some. */
  public static Indicators known() {
    Indicators with = extended;
    return with == null ? builtIn() : with;
  }

  /**
   * What the user adds is known from here on. Reports and questions must be read with the same
   * list, so this comes before either.
   *
   * @param own indicators, and, under the name of a built-in one, further names of it
   */
  public static void extend(List<Indicator> own) {
    extended = own.isEmpty() ? null : new Indicators(own);
  }

  /** What the user added, as it was added. */
  public List<Indicator> own() {
    return own;
  }

  /** Every indicator, in the order of the list; the user's own behind the others. */
  public List<Indicator> all() {
    return Collections.unmodifiableList(all);
  }

  /** The indicator with this canonical name. */
  public Optional<Indicator> byName(String canonical) {
    return Optional.ofNullable(byName.get(canonical));
  }

  /** The indicator that has this as one of its names, Chinese or English; case does not count. */
  public Optional<Indicator> named(String folded) {
    for (Match match : find(folded, true)) {
      if (match.begin() == 0 && match.end() == folded.length()) {
        return Optional.of(match.indicator());
      }
    }
    for (Match match : findEnglish(folded.toLowerCase(Locale.ROOT))) {
      if (match.begin() == 0 && match.end() == folded.length()) {
        return Optional.of(match.indicator());
      }
    }
    return Optional.empty();
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
    return english().find(lowerCased);
  }

  /** Made at the first use, since a Chinese question never needs it; made twice it is the same. */
  private EnglishNames english() {
    EnglishNames names = english;
    if (names == null) {
      names = EnglishNames.of(all);
      english = names;
    }
    return names;
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
    static final Indicators BUILT_IN = new Indicators(List.of());
  }
}
