package io.github.youju.pipeline;

import io.github.youju.render.Verdict;
import io.github.youju.text.FoldedText;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.Status;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the answer to a question is expected to be: a refusal, or a text that meets groups of
 * strings, each by any one of its own. Scripts, widths, blanks and thousands separators make no
 * difference, and a number never stands for a part of a longer one.
 *
 * @param refusal whether the reports are expected not to state it
 * @param groups what the answer has to hold; empty for a refusal
 * @param need how many of the groups have to be met
 */
public record Expectation(boolean refusal, List<List<String>> groups, int need) {
  private static final String REFUSED = "refused";

  /** Other words that people write for it. */
  private static final Set<String> REFUSALS =
      Set.of(REFUSED, "refuse", "refusal", "拒答", "不答", "没有写到", "报告没有写到");

  private static final Pattern GROUPS = Pattern.compile("[;；]");
  private static final Pattern ALTERNATIVES = Pattern.compile("[|｜]");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=\\d)\\s+(?=\\d)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public Expectation {
    groups = groups.stream().map(List::copyOf).toList();
  }

  static Expectation refused() {
    return new Expectation(true, List.of(), 0);
  }

  /** Whether a cell says that the reports do not state it. */
  static boolean isRefusal(String cell) {
    return REFUSALS.contains(FoldedText.fold(cell).strip().toLowerCase(Locale.ROOT));
  }

  /** All of the groups; none at all means a refusal. */
  static Expectation of(List<List<String>> groups) {
    return new Expectation(groups.isEmpty(), groups, groups.size());
  }

  /** As a cell has it: {@code 5.6%|百分之5.6; 左右}, or {@code refused}. */
  static Expectation ofCell(String cell) {
    if (isRefusal(cell)) {
      return refused();
    }
    List<List<String>> groups = new ArrayList<>();
    for (String group : GROUPS.split(cell, -1)) {
      List<String> alternatives = new ArrayList<>();
      for (String alternative : ALTERNATIVES.split(group, -1)) {
        if (!alternative.isBlank()) {
          alternatives.add(alternative.strip());
        }
      }
      if (!alternatives.isEmpty()) {
        groups.add(alternatives);
      }
    }
    return of(groups);
  }

  /** The same, met by fewer of the groups. */
  Expectation needing(int fewer) {
    return new Expectation(refusal, groups, Math.clamp(fewer, 1, Math.max(1, groups.size())));
  }

  /** Whether an answer is as expected. */
  Verdict verdict(VerifiedAnswer answer) {
    if (answer.status() == Status.ERROR) {
      return new Verdict(toString(), "an answer: the question failed");
    }
    if (refusal) {
      return new Verdict(toString(), answer.status() == Status.REFUSED ? "" : "a refusal");
    }
    if (answer.status() == Status.REFUSED) {
      return new Verdict(toString(), "an answer: it was refused");
    }
    String text = normal(answer.text());
    List<List<String>> unmet = new ArrayList<>();
    for (List<String> group : groups) {
      if (group.stream().noneMatch(alternative -> holds(text, alternative))) {
        unmet.add(group);
      }
    }
    boolean passed = groups.size() - unmet.size() >= need;
    return new Verdict(toString(), passed ? "" : written(unmet));
  }

  private static boolean holds(String text, String alternative) {
    String wanted = normal(alternative);
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!continues(text, at, wanted) && !goesOn(text, at + wanted.length(), wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number begins further left. */
  private static boolean continues(String text, int begin, String wanted) {
    boolean number = !wanted.isEmpty() && isDigit(wanted, 0);
    return number && begin > 0 && (isDigit(text, begin - 1) || text.charAt(begin - 1) == '.');
  }

  /** Whether a number ends further right. */
  private static boolean goesOn(String text, int end, String wanted) {
    boolean number = !wanted.isEmpty() && isDigit(wanted, wanted.length() - 1);
    boolean point = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1);
    return number && end < text.length() && (isDigit(text, end) || point);
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static String normal(String raw) {
    String folded = Normalizer.normalize(FoldedText.fold(raw), Normalizer.Form.NFKC);
    String lower = folded.toLowerCase(Locale.ROOT);
    String whole = THOUSANDS.matcher(lower).replaceAll("");
    return BLANKS.matcher(BETWEEN_NUMBERS.matcher(whole).replaceAll("|")).replaceAll("");
  }

  private String written(List<List<String>> some) {
    List<String> written = new ArrayList<>();
    some.forEach(group -> written.add(String.join(" | ", group)));
    return String.join("; ", written);
  }

  /** As a cell has it. */
  @Override
  public String toString() {
    String some = need < groups.size() ? need + " of: " : "";
    return refusal ? REFUSED : some + written(groups);
  }
}
