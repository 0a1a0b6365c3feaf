package io.github.youju.understand;

import io.github.youju.fact.GeneralNames;
import io.github.youju.fact.Indicators;
import io.github.youju.question.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an English question is about, in the reports' own words. A word that the glossary does not
 * know stays as it is: no report will hold it, so it counts against every answer.
 */
final class EnglishContent {
  private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]{2,}");

  private final String folded;
  private final Marked marked;
  private final List<Phrases.Found> phrases;

  /** The question's own words for what it is about, by where they stand. */
  private final NavigableMap<Integer, String> named = new TreeMap<>();

  EnglishContent(String folded, Marked marked, List<Phrases.Found> phrases) {
    this.folded = folded;
    this.marked = marked;
    this.phrases = phrases;
  }

  private boolean unknown;

  void read(List<String> indicators, List<Term> terms, StringBuilder subject) {
    for (Indicators.Match match : Indicators.known().findEnglish(marked.text())) {
      for (String name : unfused(match.indicator().name())) {
        if (!indicators.contains(name)) {
          indicators.add(name);
          List<String> meanings = GeneralNames.meanings(match.name());
          terms.add(meanings.isEmpty() ? Term.of(name) : new Term(meanings, 1));
          append(subject, name);
        }
      }
      named.put(match.begin(), folded.substring(match.begin(), match.end()));
      marked.blot(match.begin(), match.end());
    }
    for (Phrases.Found phrase : phrases) {
      marked.blot(phrase.begin(), phrase.end());
    }
    Matcher chinese = CHINESE.matcher(marked.text());
    while (chinese.find()) {
      String words = Edges.trim(chinese.group());
      if (words.length() > 1) {
        terms.addAll(SynonymSplitter.split(words));
        append(subject, words);
      }
    }
    boolean narrowed = false;
    List<String> strange = new ArrayList<>();
    boolean known = !indicators.isEmpty();
    for (Glossary.Term term : Glossary.builtIn().translate(left())) {
      List<String> alternatives =
          switch (term.kind()) {
            case "noun", "verb", "adj", "name" -> words(term.chinese());
            case "unknown" -> List.of(folded.substring(term.begin(), term.end()));
            default -> List.of();
          };
      if (!alternatives.isEmpty()) {
        if (term.kind().equals("unknown") || term.kind().equals("name")) {
          strange.add(alternatives.getFirst());
        }
        terms.add(new Term(alternatives, weight(term.kind())));
        if (!term.kind().equals("verb")) {
          named.put(term.begin(), folded.substring(term.begin(), term.end()));
        }
        narrowed |= term.kind().equals("noun") || term.kind().equals("adj");
        append(subject, alternatives.getFirst());
      }
    }
    unknown = !known && terms.size() == strange.size();
    if (narrowed) {
      indicators.clear();
    }
    boolean nouns = false;
    for (Term term : terms) {
      nouns |= term.weight() > 0.5;
    }
    if (!nouns) {
      terms.clear();
      subject.setLength(0);
      // Penguins, of which no report speaks, are what the question is about all the same.
      strange.forEach(word -> terms.add(Term.of(word)));
      strange.forEach(word -> append(subject, word));
    }
  }

  /** What the question is about in its own words, verbs aside. */
  String topic() {
    return String.join(" ", named.values());
  }

  /** Whether it holds words, and none that a list knows. */
  boolean isUnknown() {
    return unknown;
  }

  /** Income of urban and rural residents is two figures. */
  private static List<String> unfused(String name) {
    return name.startsWith("城乡居民") && name.endsWith("收入")
        ? List.of("城镇" + name.substring(2), "农村" + name.substring(2))
        : List.of(name);
  }

  /** Single characters stand in too many words to say anything. */
  private static List<String> words(List<String> chinese) {
    List<String> words = new ArrayList<>();
    for (String each : chinese) {
      if (each.length() > 1) {
        words.add(each);
      }
    }
    return words;
  }

  /**
   * Verbs are many for one thing, and a name in Latin letters may stand in Chinese in the report.
   */
  private static double weight(String kind) {
    return switch (kind) {
      case "verb" -> 0.3;
      case "unknown" -> 0.25;
      case "name" -> 0.5;
      case "adj" -> 0.7;
      default -> 1;
    };
  }

  /** The question in its own case, with stops where something was understood already. */
  private String left() {
    StringBuilder left = new StringBuilder(folded);
    String text = marked.text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == Marked.BLOT) {
        left.setCharAt(i, ',');
      }
    }
    return left.toString();
  }

  private static void append(StringBuilder subject, String words) {
    subject.append(subject.isEmpty() ? "" : " ").append(words);
  }
}
