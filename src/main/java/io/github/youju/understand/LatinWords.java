package io.github.youju.understand;

import io.github.youju.fact.Indicators;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the English words of a question that is otherwise Chinese into Chinese: deficit ratio
 * 2016年是多少. Capitals such as GDP and names stay as they are.
 */
final class LatinWords {
  private static final Pattern RUN = Pattern.compile("[A-Za-z][A-Za-z0-9' -]*[A-Za-z0-9]");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]*[a-z]{3,}");

  /** Read with the other words of rankings. */
  private static final Pattern TOP = Pattern.compile("top(?: ?\\d+)?");

  private LatinWords() {}

  /** The question with its English words in Chinese; the same object where it has none. */
  static Marked inChinese(Marked marked) {
    String text = marked.text();
    Matcher run = RUN.matcher(text);
    StringBuilder chinese = new StringBuilder();
    int at = 0;
    while (run.find()) {
      if (WORD.matcher(run.group()).find() && !TOP.matcher(run.group()).matches()) {
        chinese.append(text, at, run.start()).append(translated(run.group()));
        at = run.end();
      }
    }
    return at == 0 ? marked : new Marked(chinese.append(text.substring(at)).toString());
  }

  private static String translated(String words) {
    StringBuilder chinese = new StringBuilder();
    int at = 0;
    for (Indicators.Match match : Indicators.known().findEnglish(words.toLowerCase(Locale.ROOT))) {
      if (match.begin() >= at) {
        glossed(words.substring(at, match.begin()), chinese);
        chinese.append(match.indicator().name());
        at = match.end();
      }
    }
    glossed(words.substring(at), chinese);
    return chinese.toString();
  }

  private static void glossed(String words, StringBuilder chinese) {
    for (Glossary.Term term : Glossary.builtIn().translate(words)) {
      chinese.append(
          term.chinese().isEmpty()
              ? words.substring(term.begin(), term.end())
              : term.chinese().getFirst());
    }
  }
}
