package io.github.youju.answer.rule;

import io.github.youju.answer.Answer.Computation;
import io.github.youju.document.Entry;
import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Indicators;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.question.Operand;
import io.github.youju.question.Question;
import io.github.youju.question.Spelling;
import io.github.youju.region.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * Speaks English. Indicators bear their official English names; what has none, and every quote,
 * stays Chinese. Amounts in 万 and 亿 are given as written, with the English amount beside them.
 */
final class EnglishVoice implements Voice {
  /** Of more names than these the rest is left out. */
  private static final int NAMED = 30;

  @Override
  public String head(Report report, int year, Kind kind) {
    String place = report.region() == null ? "" : report.region().english() + ", ";
    String when = year == 0 ? "" : year + " ";
    String what =
        switch (kind) {
          case TARGET -> "target";
          case EXPECTED -> "estimate";
          case ACTUAL -> "result";
        };
    return place + when + what + ": ";
  }

  @Override
  public String place(Report report) {
    return report.region() == null ? report.title() : report.region().english();
  }

  @Override
  public String yearBefore(Report report) {
    String place = report.region() == null ? "" : report.region().english() + ", ";
    return place + "the year before: ";
  }

  @Override
  public String facts(String name, List<Fact> facts) {
    Fact first = facts.getFirst();
    String english =
        Indicators.known().byName(first.indicator()).map(found -> found.english()).orElse("");
    String chinese = name.isEmpty() ? first.subject() : name;
    StringBuilder text = new StringBuilder();
    text.append(english.isEmpty() ? quoted(chinese) : english + " (" + chinese + ")");
    for (int i = 0; i < facts.size(); i++) {
      boolean reached = i > 0 && facts.get(i - 1).period().isBase();
      text.append(i == 0 ? " " : reached ? " to " : ", ").append(EnglishFigure.of(facts.get(i)));
    }
    return text.toString();
  }

  @Override
  public String direction(int sign) {
    return sign > 0 ? "It rose: " : sign < 0 ? "It fell: " : "It did not change: ";
  }

  @Override
  public String read(List<Spelling> spellings) {
    List<String> read = new ArrayList<>();
    for (Spelling each : spellings) {
      read.add("“" + each.written() + "” as “" + each.read() + "”");
    }
    return read.isEmpty() ? "" : "Reading " + String.join(", ", read) + ". ";
  }

  @Override
  public String otherReport(String statement) {
    return "another report has " + statement;
  }

  @Override
  public String words(String folded, boolean more) {
    return (more ? " " : "The report says: ") + quoted(folded);
  }

  /** In quotation marks, with single ones for those inside. */
  private static String quoted(String words) {
    return "“" + words.replace('“', '‘').replace('”', '’') + "”";
  }

  @Override
  public String join(List<String> parts) {
    return String.join("; ", parts) + ".";
  }

  @Override
  public String refusal(String missing, Question question, List<Report> reports) {
    String place = places(question);
    String when = years(question);
    String of = place.isEmpty() ? "" : " of " + place;
    String during = when.isEmpty() ? "" : " for " + when;
    String what = asked(question);
    return switch (missing) {
      case "place" ->
          "None of the indexed reports is "
              + (place.isEmpty() ? "on that place" : "from " + place)
              + near(question, reports)
              + ".";
      case "year" -> "The indexed reports" + of + " do not cover " + when + ".";
      case "kind" ->
          "The reports give no "
              + (question.slots().kind() == Kind.TARGET ? "target" : "result")
              + " for "
              + (what.isEmpty() ? "this" : "the " + what)
              + of
              + (when.isEmpty() ? "" : " in " + when)
              + ".";
      case "measure" ->
          "The reports mention "
              + (what.isEmpty() ? "it" : "the " + what)
              + of
              + during
              + ", but do not give the measure asked for.";
      case "premise" -> "The report does not say what the question takes for granted; see below.";
      case "subject" ->
          "The question does not say what it asks for: name a place, a year and an indicator.";
      case "report" -> "The report does not say so of itself.";
      default ->
          "The reports do not state "
              + (what.isEmpty() ? "this" : "the " + what)
              + (question.slots().kind() == Kind.TARGET ? " target" : "")
              + of
              + during
              + ".";
    };
  }

  /** What is asked, in the question's own words: export growth. */
  private static String asked(Question question) {
    String topic = question.topic();
    boolean growth =
        question.slots().measures().equals(List.of(Measure.GROWTH))
            && !topic.isEmpty()
            && !topic.contains("growth");
    return topic + (growth ? " growth" : "");
  }

  private static String near(Question question, List<Report> reports) {
    List<String> near = NearNames.of(question, reports).stream().map(Region::english).toList();
    return near.isEmpty() ? "" : "; near to it is " + String.join(", ", near);
  }

  private static String places(Question question) {
    List<String> names = new ArrayList<>();
    for (Region region : question.slots().places()) {
      names.add(region.english());
    }
    return String.join(", ", names);
  }

  private static String years(Question question) {
    List<String> years = new ArrayList<>();
    for (int year : question.slots().years()) {
      years.add(Integer.toString(year));
    }
    return String.join(", ", years);
  }

  @Override
  public String compared(Comparison pair) {
    String one = name(pair.one());
    String other = name(pair.other());
    String formula = " (" + pair.computation().formula() + ")";
    if (pair.difference().signum() == 0) {
      return one + " and " + other + " are equal" + formula;
    }
    String unit = pair.amounts().unitOfDifference();
    String by = points(unit, pair.computation().result());
    String sign = pair.difference().signum() > 0 ? " is higher than " : " is lower than ";
    return one + sign + other + " by " + pair.computation().result() + by + formula;
  }

  private static String points(String unit, String figure) {
    return unit.equals("个百分点")
        ? figure.equals("1") ? " percentage point" : " percentage points"
        : unit;
  }

  private static String name(Cell cell) {
    String place = cell.report().region() == null ? "" : cell.report().region().english() + " ";
    return place
        + cell.fact().period().year()
        + (cell.fact().kind() == Kind.TARGET ? " target" : "");
  }

  @Override
  public String bases(Fact one, Fact other) {
    List<String> differ = new ArrayList<>();
    boolean sameKind = (one.kind() == Kind.TARGET) == (other.kind() == Kind.TARGET);
    if (sameKind && one.qualifier() != other.qualifier()) {
      differ.add("“" + exactness(one) + "” against “" + exactness(other) + "”");
    }
    if ((one.kind() == Kind.EXPECTED) != (other.kind() == Kind.EXPECTED)) {
      differ.add("one of them is an estimate");
    }
    return differ.isEmpty() ? "" : "note the different bases: " + String.join(", ", differ);
  }

  private static String exactness(Fact fact) {
    String word = EnglishFigure.qualifier(fact.qualifier()).strip();
    return word.isEmpty() ? "exactly" : word;
  }

  @Override
  public String among(List<String> places) {
    return "compared were " + listed(places);
  }

  @Override
  public String noneMissed() {
    return "Where the reports state both target and result, no result is worse than its target";
  }

  @Override
  public String missed(List<String> operands) {
    return "results worse than their targets: " + listed(operands);
  }

  @Override
  public String notComparable() {
    return "they are figures of different kinds, so no difference can be told";
  }

  @Override
  public String noTargetWithResult(Question question) {
    String place = places(question);
    String when = years(question);
    return "The indexed reports do not state both a target and a result"
        + (question.topic().isEmpty() ? "" : " of the " + question.topic())
        + (place.isEmpty() ? "" : " of " + place)
        + (when.isEmpty() ? "" : " for " + when)
        + ".";
  }

  @Override
  public String noneElse() {
    return "no other place states it, so there is nothing to compare";
  }

  @Override
  public String notCompared() {
    return "put otherwise and not compared: ";
  }

  @Override
  public String yearTaken(int year, Kind kind) {
    return "no year was asked for; these are the "
        + (kind == Kind.TARGET ? "targets" : "results")
        + " of "
        + year;
  }

  @Override
  public String nonePasses() {
    return "none meets the condition, the nearest is ";
  }

  @Override
  public String result(String sort, Computation computation, String unit) {
    String words =
        switch (sort) {
          case "growth" -> "a growth of ";
          case "share" -> "a share of ";
          case "quotient" -> "the one by the other is ";
          case "difference" -> "a difference of ";
          case "sum" -> "together ";
          case "average" -> "on average ";
          case "ratio" -> "the larger is the smaller times ";
          default -> "this implies ";
        };
    String of = points(unit, computation.result());
    return words + computation.result() + of + " (" + computation.formula() + ")";
  }

  @Override
  public String operand(Operand operand) {
    return placeAndYear(operand) + (operand.kind() == Kind.TARGET ? " target" : "");
  }

  private static String placeAndYear(Operand operand) {
    String place = operand.place() == null ? "" : operand.place().english() + " ";
    return place + (operand.year() == 0 ? "" : operand.year());
  }

  @Override
  public String notStated(List<String> operands) {
    return "not stated: " + listed(operands);
  }

  private static String listed(List<String> names) {
    return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
        + (names.size() > NAMED ? " and others" : "");
  }

  @Override
  public String entry(Entry entry, boolean page) {
    String where = page ? " begins on page " + entry.page() : "";
    return "no. " + entry.number() + ", “" + entry.title() + "”" + where;
  }

  @Override
  public String unasked() {
    return "What would you like to know? Name an indicator or a matter.";
  }

  @Override
  public List<String> questionsOf(Report report) {
    String place = place(report);
    return List.of(
        "What are the main targets of " + place + " for " + report.year() + "?",
        "What was the GDP growth of " + place + " in " + report.reviewedYear() + "?",
        "What is the " + report.year() + " report of " + place + " about?");
  }

  @Override
  public String asked(Operand operand, Question question) {
    String kind =
        operand.kind() == Kind.TARGET ? " target" : operand.kind() == Kind.ACTUAL ? " result" : "";
    return placeAndYear(operand)
        + (question.topic().isEmpty() ? "" : " " + question.topic())
        + kind;
  }

  @Override
  public String unclear(String word) {
    return "“" + word + "” can mean several things; please choose one.";
  }

  @Override
  public String script(String simplified) {
    return simplified;
  }
}
