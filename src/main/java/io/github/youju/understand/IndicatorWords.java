package io.github.youju.understand;

import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When words of a question are an indicator's name and nothing else. */
final class IndicatorWords {

  /** GDP和固投: two of them. */
  private static final Pattern JOINED = Pattern.compile("(.+)[和与及](.+)");

  /** The length of 占比 and of 比重. */
  private static final int SHARE = 2;

  private IndicatorWords() {}

  /** The ways to put an indicator, its own name first. */
  static List<String> names(String words, Indicator indicator) {
    List<String> names = new ArrayList<>();
    names.add(indicator.name());
    if (!words.equals(indicator.name())) {
      names.add(words);
    }
    for (String name : indicator.chineseNames()) {
      if (!names.contains(name) && names.size() < 6) {
        names.add(name);
      }
    }
    return names;
  }

  /** What the words do, without 占比 where it is the end of a name: 第三产业占比. */
  static List<Phrases.Found> withoutShares(String words, List<Phrases.Found> phrases) {
    if (phrases.stream().noneMatch(each -> each.role() == Phrases.Role.SHARE)) {
      return phrases;
    }
    List<Phrases.Found> kept = new ArrayList<>();
    for (Phrases.Found each : phrases) {
      int end = Math.min(each.end(), each.begin() + SHARE);
      if (each.role() != Phrases.Role.SHARE || !endsWithShare(words.substring(0, end))) {
        kept.add(each);
      } else if (end < each.end()) {
        // 占比 | 多少 goes on to ask.
        kept.add(new Phrases.Found(end, each.end(), Phrases.Role.ASK));
      }
    }
    return kept;
  }

  /** Whether the words end with the name of an indicator that is a share. */
  static boolean endsWithShare(String words) {
    if (!words.endsWith("占比") && !words.endsWith("比重")) {
      return false;
    }
    List<Indicators.Match> named = Indicators.known().find(words, true);
    return !named.isEmpty()
        && named.getLast().end() == words.length()
        && named.getLast().indicator().name().endsWith("占比");
  }

  /** Whether the words name an indicator and nothing more. */
  static boolean isIndicator(String words) {
    List<Indicators.Match> matches = Indicators.known().find(words, true);
    return !matches.isEmpty() && isWhole(words, matches.getLast());
  }

  /** Whether nothing beside the match narrows the indicator. */
  static boolean isWhole(String words, Indicators.Match match) {
    String before = Edges.trim(words.substring(0, match.begin()));
    List<Indicators.Match> other = Indicators.known().find(before, true);
    // 外贸 | 出口总额: one name more before the last one narrows nothing.
    boolean named =
        !other.isEmpty() && other.getLast().end() - other.getLast().begin() == before.length();
    // 发 | 创业担保贷款: a verb of one character narrows nothing, a place does.
    boolean verb = before.length() == 1 && "省市县区镇乡村".indexOf(before.charAt(0)) < 0;
    return (before.isEmpty() || verb || named)
        && Edges.trim(words.substring(match.end())).isEmpty();
  }

  /** 城乡居民收入 asks for two indicators; so do 城镇和农村居民收入. */
  static List<String> unfused(String words) {
    int at = words.indexOf("城乡居民");
    if (at >= 0 && words.contains("收入") && !words.contains("收入比")) {
      return List.of(
          words.substring(0, at) + "城镇" + words.substring(at + 2),
          words.substring(0, at) + "农村" + words.substring(at + 2));
    }
    for (String joint : List.of("城镇和农村", "城镇、农村", "城市和农村")) {
      at = words.indexOf(joint);
      if (at >= 0) {
        String tail = words.substring(at + joint.length());
        return List.of(words.substring(0, at) + "城镇" + tail, words.substring(0, at) + "农村" + tail);
      }
    }
    Matcher joined = JOINED.matcher(words);
    return joined.matches() && isIndicator(joined.group(1)) && isIndicator(joined.group(2))
        ? List.of(joined.group(1), joined.group(2))
        : List.of(words);
  }
}
