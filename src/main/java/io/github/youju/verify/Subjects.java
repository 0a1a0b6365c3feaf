package io.github.youju.verify;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.fact.Quantity;
import io.github.youju.text.Bigrams;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a claim says a figure of what the cited text says it of. 城镇和农村居民收入分别为49433元、26932元 proves
 * nothing about 城镇居民收入26932元: another fact of the quote fits the words better.
 */
final class Subjects {
  private static final int LEAST_LETTERS = 3;
  private static final String STOPS = ",;。!?:，；！？：\n";

  /** What says nothing about a subject. */
  private static final String FILLERS = "年月增长下降为达到和分别约实现完成同比较上位居占全省市县区速第排名";

  private final Reading claim;
  private final boolean latin;

  Subjects(Reading claim, boolean latin) {
    this.claim = claim;
    this.latin = latin;
  }

  /** Whether one of the facts that have the figure is what the claim is about. */
  boolean fits(Amount figure, List<Fact> having, Cited cited) {
    if (isVerbatim(figure, having, cited.reading().text())) {
      return true;
    }
    String words = words(figure);
    Set<String> named = named(words);
    double best = 0;
    for (Fact fact : having) {
      best = Math.max(best, share(fact, words, named));
    }
    if (best == 0 && !latin && letters(words) >= LEAST_LETTERS) {
      return false;
    }
    if (isList(figure)) {
      return inOrder(figure, having, cited);
    }
    for (Fact rival : cited.facts()) {
      boolean other = !having.contains(rival) && comparable(rival, having);
      if (other && share(rival, words, named) > best) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the claim says the figure in the words of the quote: from the beginning of a clause, or
   * with its whole subject; a figure of a list with the name that sets it apart.
   */
  private boolean isVerbatim(Amount figure, List<Fact> having, String quote) {
    int end = figure.figure().end();
    int begin = figure.figure().begin();
    while (begin > 0 && quote.contains(claim.text().substring(begin - 1, end))) {
      begin--;
    }
    String words = claim.text().substring(begin, end);
    int at = quote.indexOf(words);
    if (at < 0) {
      return false;
    }
    boolean clause = at == 0 || STOPS.indexOf(quote.charAt(at - 1)) >= 0;
    for (Fact fact : having) {
      boolean alone = fact.group().isEmpty();
      if (alone ? clause || words.contains(fact.subject()) : clause && position(fact, words) >= 0) {
        return letters(words) >= LEAST_LETTERS;
      }
    }
    return false;
  }

  private boolean isList(Amount figure) {
    return claim.amounts().stream().filter(each -> each.list() == figure.list()).count() > 1;
  }

  /** In a list the values come in the order of their names in the claim, else as in the quote. */
  private boolean inOrder(Amount figure, List<Fact> having, Cited cited) {
    String words = words(figure);
    for (Amount other : claim.amounts()) {
      if (other.list() != figure.list() || other.figure().begin() >= figure.figure().begin()) {
        continue;
      }
      boolean ordered = false;
      List<Fact> before = cited.factsWith(other);
      for (Fact first : before) {
        for (Fact second : having) {
          ordered |= comesFirst(first, second, words);
        }
      }
      if (!before.isEmpty() && !ordered) {
        return false;
      }
    }
    return true;
  }

  private static boolean comesFirst(Fact first, Fact second, String words) {
    int one = position(first, words);
    int two = position(second, words);
    return one >= 0 && two >= 0 && one != two
        ? one < two
        : first.value().begin() <= second.value().begin();
  }

  private static int position(Fact fact, String words) {
    String label = fact.label();
    if (label.isEmpty()) {
      return -1;
    }
    int whole = words.lastIndexOf(label);
    // 城乡 stands for 城镇 and 农村.
    return whole >= 0 ? whole : words.lastIndexOf(label.equals("农村") ? "乡" : label.substring(0, 1));
  }

  private static boolean comparable(Fact rival, List<Fact> having) {
    for (Fact fact : having) {
      Quantity one = rival.figure().orElse(null);
      Quantity two = fact.figure().orElse(null);
      if (one != null && two != null && one.measure() == two.measure()) {
        return true;
      }
    }
    return false;
  }

  /** What stands before the figure; where that names nothing, what stands before that as well. */
  private String words(Amount figure) {
    StringBuilder words = new StringBuilder(claim.before(figure.list()));
    for (int list = figure.list() - 1; list >= 0 && letters(words) < LEAST_LETTERS; list--) {
      words.insert(0, claim.before(list));
    }
    return latin ? claim.text() : words.toString();
  }

  private static int letters(CharSequence words) {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      letters += Character.isIdeographic(letter) && FILLERS.indexOf(letter) < 0 ? 1 : 0;
    }
    return letters;
  }

  private Set<String> named(String words) {
    Set<String> named = new HashSet<>();
    List<Indicators.Match> matches =
        latin
            ? Indicators.known().findEnglish(words.toLowerCase(Locale.ROOT))
            : Indicators.known().find(words, true);
    for (Indicators.Match match : matches) {
      Indicator indicator = match.indicator();
      named.add(indicator.name());
    }
    return named;
  }

  /** How much of the fact's subject the words hold, from 0 to 1. */
  private static double share(Fact fact, String words, Set<String> named) {
    if (!fact.indicator().isEmpty() && named.contains(fact.indicator())) {
      return 1;
    }
    List<String> bigrams = Bigrams.of(fact.subject());
    Set<String> held = new HashSet<>(Bigrams.of(words));
    int common = 0;
    for (String bigram : bigrams) {
      common += held.contains(bigram) ? 1 : 0;
    }
    return bigrams.isEmpty() ? 0 : (double) common / bigrams.size();
  }
}
