package io.github.youju.pipeline;

import io.github.youju.answer.Answer.Claim;
import io.github.youju.document.Report;
import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Indicators;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.fact.Quantity;
import io.github.youju.retrieve.FactHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes claims about facts, true ones and lies of ten sorts, by scripts: the words are those of
 * the facts, so that no sentence of a report stands here.
 */
final class ClaimMaker {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  /** A claim with what it may cite. */
  record Made(String sort, Claim claim, List<Span> evidence) {
    static Made of(String sort, String text, Span span) {
      return new Made(sort, new Claim(text, List.of(1)), List.of(span));
    }
  }

  private ClaimMaker() {}

  /** The fact in a sentence of its own; empty where it is no plain figure of a whole year. */
  static Optional<String> sentence(Fact fact, Report report) {
    return sentence(fact, report, fact.wording());
  }

  private static Optional<String> sentence(Fact fact, Report report, String wording) {
    boolean plain =
        fact.figure().isPresent()
            && fact.scope().isEmpty()
            && fact.period().isWholeYear()
            && fact.period().year() > 0
            && report.region() != null
            && !fact.subject().isEmpty();
    return plain
        ? Optional.of(
            report.region().name()
                + fact.period().year()
                + (fact.kind() == Kind.TARGET ? "年目标:" : "年")
                + fact.subject()
                + wording
                + "。")
        : Optional.empty();
  }

  static List<Made> truths(List<FactHit> hits) {
    List<Made> truths = new ArrayList<>();
    for (FactHit hit : hits) {
      Fact fact = hit.fact();
      sentence(fact, hit.report())
          .ifPresent(text -> truths.add(Made.of("sentence", text, fact.sentence())));
      if (!hit.segment().isBlank() && hit.segment().length() < 300) {
        truths.add(Made.of("verbatim", hit.segment(), fact.sentence()));
      }
      english(hit).ifPresent(text -> truths.add(Made.of("english", text, fact.sentence())));
    }
    return truths;
  }

  private static Optional<String> english(FactHit hit) {
    Fact fact = hit.fact();
    Quantity quantity = fact.figure().orElse(null);
    if (sentence(fact, hit.report()).isEmpty()
        || quantity.measure() != Measure.GROWTH
        || !quantity.unit().equals("%")
        || !fact.wording().contains("长")
        || quantity.isRange()) {
      return Optional.empty();
    }
    boolean fell = quantity.low().signum() < 0;
    return Indicators.builtIn()
        .byName(fact.indicator())
        .map(
            indicator ->
                "In "
                    + fact.period().year()
                    + ", "
                    + indicator.english()
                    + " of "
                    + hit.report().region().english()
                    + (fell ? " fell by " : " grew by ")
                    + quantity.low().abs().toPlainString()
                    + "%.");
  }

  /** Every lie that can be told about a fact, beside others of its question. */
  static List<Made> lies(FactHit hit, List<FactHit> others, List<Report> reports) {
    Fact fact = hit.fact();
    Optional<String> truth = sentence(fact, hit.report());
    if (truth.isEmpty()) {
      return List.of();
    }
    List<Made> lies = new ArrayList<>();
    String place = hit.report().region().name();
    for (Report report : reports) {
      if (report.region() != null && !report.region().equals(hit.report().region())) {
        String elsewhere = truth.get().replace(place, report.region().name());
        lies.add(Made.of("other place", elsewhere, fact.sentence()));
        break;
      }
    }
    String wording = fact.wording();
    digit(wording).ifPresent(lie -> tell("off by a digit", lie, hit, lies));
    digit(wording).ifPresent(lie -> tell("false premise", lie, hit, lies));
    Map<String, String> units = Map.of("元", "人", "亩", "公里", "个", "吨", "家", "万人", "户", "元");
    units.forEach(
        (unit, other) -> {
          if (fact.figure().get().unit().endsWith(unit)) {
            tell("other unit", wording.replace(unit, other), hit, lies);
          }
        });
    if (wording.contains("亿") || wording.contains("万")) {
      String swapped =
          wording.contains("亿") ? wording.replace("亿", "万") : wording.replace("万", "亿");
      tell("other scale", swapped, hit, lies);
    }
    if (wording.contains("%")) {
      tell("points for percent", wording.replace("%", "个百分点"), hit, lies);
    }
    if (wording.contains("百分点")) {
      tell("points for percent", wording.replaceAll("个?百分点", "%"), hit, lies);
    }
    if (wording.contains("增长")) {
      tell("sign", wording.replace("增长", "下降"), hit, lies);
    }
    if (wording.contains("下降")) {
      tell("sign", wording.replace("下降", "增长"), hit, lies);
      tell("sign", wording.replace("下降", ""), hit, lies);
    }
    lies.add(
        new Made(
            "invented citation", new Claim(truth.get(), List.of(1, 7)), List.of(fact.sentence())));
    for (FactHit other : others) {
      Fact rival = other.fact();
      if (rival.figure().isEmpty()
          || fact.figure().get().low().compareTo(rival.figure().get().low()) == 0) {
        continue;
      }
      boolean first = lies.stream().noneMatch(lie -> lie.sort().equals("wrong citation"));
      if (first && !other.segment().contains(number(wording))) {
        lies.add(Made.of("wrong citation", truth.get(), rival.sentence()));
      }
      boolean siblings =
          !fact.group().isEmpty()
              && fact.group().equals(rival.group())
              && fact.figure().get().unit().equals(rival.figure().get().unit())
              && fact.figure().get().measure() == rival.figure().get().measure();
      if (siblings && !rival.subject().equals(fact.subject())) {
        sentence(fact, hit.report(), rival.wording())
            .ifPresent(lie -> lies.add(Made.of("swapped", lie, fact.sentence())));
      }
    }
    String year = Integer.toString(fact.period().year());
    String later = Integer.toString(fact.period().year() + 1);
    lies.add(Made.of("other year", truth.get().replace(year, later), fact.sentence()));
    return lies;
  }

  private static void tell(String sort, String wording, FactHit hit, List<Made> lies) {
    if (!wording.equals(hit.fact().wording())) {
      sentence(hit.fact(), hit.report(), wording)
          .ifPresent(lie -> lies.add(Made.of(sort, lie, hit.fact().sentence())));
    }
  }

  private static String number(String wording) {
    Matcher number = NUMBER.matcher(wording);
    return number.find() ? number.group() : wording;
  }

  /** The last digit of the first number, one higher. */
  private static Optional<String> digit(String wording) {
    Matcher number = NUMBER.matcher(wording);
    if (!number.find()) {
      return Optional.empty();
    }
    int at = number.end() - 1;
    int digit = (wording.charAt(at) - '0' + 1) % 10;
    return Optional.of(wording.substring(0, at) + digit + wording.substring(at + 1));
  }
}
