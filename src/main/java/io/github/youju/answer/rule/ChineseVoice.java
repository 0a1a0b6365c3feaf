package io.github.youju.answer.rule;

import io.github.youju.answer.Answer.Computation;
import io.github.youju.document.Entry;
import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.question.Intent;
import io.github.youju.question.Operand;
import io.github.youju.question.Question;
import io.github.youju.question.Spelling;
import io.github.youju.region.Region;
import io.github.youju.text.Script;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Speaks Chinese, in either script. */
final class ChineseVoice implements Voice {
  /** Of more names than these the rest is left out. */
  private static final int NAMED = 30;

  /** Of more reports than these the places and years are told. */
  private static final int COVERED = 5;

  /** Of several years a sum is told; their number may stand in no quote. */
  private static final Pattern SUMMED = Pattern.compile("过去|近|[“\"]?十[一二三四五六]五");

  /** Of those to come a change is one of them all, and an amount that of the last. */
  private static final Pattern TO_COME = Pattern.compile("今后|未来");

  private final boolean traditional;

  ChineseVoice(boolean traditional) {
    this.traditional = traditional;
  }

  @Override
  public String head(Report report, int year, Kind kind) {
    String place = report.region() == null ? "" : report.region().name();
    String when = year == 0 ? "" : year + "年";
    String what =
        switch (kind) {
          case TARGET -> "目标";
          case EXPECTED -> "预计";
          case ACTUAL -> "";
        };
    return script(place + when + what + ":");
  }

  @Override
  public String place(Report report) {
    return script(report.region() == null ? report.title() : report.region().name());
  }

  @Override
  public String yearBefore(Report report) {
    return script((report.region() == null ? "" : report.region().name()) + "上年:");
  }

  @Override
  public String facts(String name, List<Fact> facts) {
    String given = name.isEmpty() ? facts.getFirst().subject() : name;
    String named = Margin.of(facts.getFirst()).map(margin -> margin.named(given)).orElse(given);
    StringBuilder text = new StringBuilder(named);
    for (int i = 0; i < facts.size(); i++) {
      boolean joined = i == 0 || facts.get(i - 1).period().isBase();
      String value = timed(facts.get(i), text);
      // 粮食总产全省第2: the words of a rank may hold what it is of.
      String own = facts.get(i).subject();
      boolean repeated = value.startsWith(own) && value.length() > own.length();
      text.append(joined ? "" : ",").append(repeated ? value.substring(own.length()) : value);
    }
    return script(text.toString());
  }

  /** The value, and of which time it is where that is no year: 年均增长5.8%. */
  private static String timed(Fact fact, CharSequence name) {
    String value = fact.told();
    String stretch = fact.period().stretch();
    if (stretch.contains("均")) {
      return value.contains("均") ? value : "年均" + value;
    }
    boolean told = value.contains("累计") || name.toString().contains("累计") || value.endsWith("倍");
    boolean change = fact.quantity() != null && fact.quantity().measure() == Measure.GROWTH;
    boolean sum =
        SUMMED.matcher(stretch).lookingAt() || change && TO_COME.matcher(stretch).lookingAt();
    return sum && !told ? "累计" + value : value;
  }

  @Override
  public String direction(int sign) {
    return script(sign > 0 ? "增长了:" : sign < 0 ? "下降了:" : "持平:");
  }

  @Override
  public String read(List<Spelling> spellings) {
    List<String> read = new ArrayList<>();
    for (Spelling each : spellings) {
      read.add("“" + each.written() + "”按“" + each.read() + "”理解");
    }
    return read.isEmpty() ? "" : script(String.join(",", read) + "。");
  }

  @Override
  public String otherReport(String statement) {
    return script("另一份报告为") + statement;
  }

  @Override
  public String words(String folded, boolean more) {
    return script(folded);
  }

  @Override
  public String join(List<String> parts) {
    return String.join(";", parts) + "。";
  }

  @Override
  public String refusal(String missing, Question question, List<Report> reports) {
    String place = places(question);
    String when = years(question);
    String what = question.slots().subject();
    String kind =
        question.slots().kind() == null ? "" : question.slots().kind() == Kind.TARGET ? "目标" : "结果";
    String text =
        switch (missing) {
          case "place" ->
              "已收录的报告里没有"
                  + (place.isEmpty() ? "所限地区" : place)
                  + "的报告"
                  + near(question, reports)
                  + "。";
          case "year" ->
              "报告没有写到"
                  + place
                  + when
                  + (what + kind).replaceFirst("^(?=.)", "的")
                  + ";收录的是"
                  + covered(reports)
                  + "。";
          case "kind" -> "报告没有给出" + place + when + what + "的" + kind + "。";
          case "measure" -> "报告写到了" + place + when + "的" + what + ",但没有给出所问的量。";
          case "premise" -> "报告的说法与问题的前提不符,见下。";
          case "subject" -> "问题里没有说要问什么:请写上地方、年份和指标,如“东乡区固定资产投资目标”。";
          case "report" -> "报告没有写明这一点。";
          default ->
              "报告没有写到"
                  + place
                  + when
                  + (what.isEmpty() ? "的这一项" : what)
                  + (kind.equals("目标") ? kind : "")
                  + "。";
        };
    return script(text);
  }

  private static String near(Question question, List<Report> reports) {
    List<String> near = NearNames.of(question, reports).stream().map(Region::name).toList();
    return near.isEmpty() ? "" : ";名称相近的有" + String.join("、", near);
  }

  private static String places(Question question) {
    List<String> names = new ArrayList<>();
    for (Region region : question.slots().places()) {
      names.add(typed(region, question.folded()));
    }
    return String.join("、", names);
  }

  /** The place as it was typed, with its name where that is another: 云州市(云州区). */
  private static String typed(Region region, String folded) {
    int at = folded.indexOf(region.shortName());
    int end = at + region.shortName().length();
    boolean other =
        at >= 0
            && !folded.contains(region.name())
            && end < folded.length()
            && "省市县区旗州盟".indexOf(folded.charAt(end)) >= 0;
    return other ? folded.substring(at, end + 1) + "(" + region.name() + ")" : region.name();
  }

  private static String years(Question question) {
    List<String> years = new ArrayList<>();
    for (int year : question.slots().years()) {
      years.add(year + "年");
    }
    return String.join("、", years);
  }

  /** Each report where they are few, else the places and the years. */
  private static String covered(List<Report> reports) {
    Set<String> places = new LinkedHashSet<>();
    List<String> each = new ArrayList<>();
    for (Report report : reports) {
      String name = report.region() == null ? report.title() : report.region().name();
      places.add(name);
      each.add(name + report.year() + "年的报告");
    }
    if (each.size() <= COVERED) {
      return String.join("、", each);
    }
    IntSummaryStatistics years =
        reports.stream().mapToInt(Report::year).filter(year -> year > 0).summaryStatistics();
    String named = places.stream().limit(COVERED).collect(Collectors.joining("、"));
    String rest = places.size() > COVERED ? "等地" : "";
    return named + rest + years.getMin() + "年至" + years.getMax() + "年的报告";
  }

  @Override
  public String compared(Comparison pair) {
    String one = name(pair.one(), pair.other());
    String other = name(pair.other(), pair.one());
    String formula = "(" + pair.computation().formula() + ")";
    if (pair.difference().signum() == 0) {
      return script(one + "与" + other + "相同" + formula);
    }
    String unit = pair.amounts().unitOfDifference();
    boolean rate = unit.equals("个百分点");
    String more = rate ? "高" : "多";
    String less = rate ? "低" : "少";
    String sign = pair.difference().signum() > 0 ? more : less;
    return script(one + "比" + other + sign + pair.computation().result() + unit + formula);
  }

  /** What sets a figure apart from the one it is compared with: place, year, kind, or subject. */
  private static String name(Cell cell, Cell other) {
    StringBuilder name = new StringBuilder();
    Region place = cell.report().region();
    boolean samePlace = place != null && place.equals(other.report().region());
    boolean sameYear = cell.fact().period().year() == other.fact().period().year();
    boolean sameKind = (cell.fact().kind() == Kind.TARGET) == (other.fact().kind() == Kind.TARGET);
    name.append(samePlace || place == null ? "" : place.name());
    name.append(sameYear ? "" : cell.fact().period().year() + "年");
    name.append(sameKind ? "" : cell.fact().kind() == Kind.TARGET ? "目标" : "实际");
    return name.isEmpty() ? cell.fact().subject() : name.toString();
  }

  @Override
  public String bases(Fact one, Fact other) {
    List<String> differ = new ArrayList<>();
    boolean sameKind = (one.kind() == Kind.TARGET) == (other.kind() == Kind.TARGET);
    if (sameKind && one.qualifier() != other.qualifier()) {
      differ.add("“" + exactness(one) + "”与“" + exactness(other) + "”");
    }
    if ((one.kind() == Kind.EXPECTED) != (other.kind() == Kind.EXPECTED)) {
      differ.add("其中一个是预计数");
    }
    return differ.isEmpty() ? "" : script("口径有别:" + String.join(",", differ));
  }

  private static String exactness(Fact fact) {
    String word = fact.qualifier().chinese();
    return word.isEmpty() ? "确数" : word;
  }

  @Override
  public String among(List<String> places) {
    return script("参加比较的有" + listed(places));
  }

  @Override
  public String noneMissed() {
    return script("报告同时写明了目标和结果的,结果都不差于目标");
  }

  @Override
  public String missed(List<String> operands) {
    return script("结果不及目标的有" + listed(operands));
  }

  @Override
  public String notComparable() {
    return script("两者不是同一种数,不能直接相减");
  }

  @Override
  public String noTargetWithResult(Question question) {
    String what = question.slots().subject();
    return script("收录的报告没有同时写明" + places(question) + years(question) + what + "的目标和结果,看不出是否完成。");
  }

  @Override
  public String noneElse() {
    return script("只有这一处写明,无从比较");
  }

  @Override
  public String notCompared() {
    return script("写法不同、没有参加比较的有");
  }

  @Override
  public String yearTaken(int year, Kind kind) {
    return script("问题没有写年份,比较的是" + year + "年的" + (kind == Kind.TARGET ? "目标" : "结果"));
  }

  @Override
  public String nonePasses() {
    return script("没有符合所问条件的,最接近的是");
  }

  @Override
  public String result(String sort, Computation computation, String unit) {
    String lead =
        switch (sort) {
          case "sum" -> "合计";
          case "average" -> "平均";
          case "quotient" -> "相除得";
          case "growth" -> "增长";
          case "share" -> "占比为";
          case "difference" -> "相差";
          case "ratio" -> "大的是小的";
          default -> "推算为";
        };
    String times = sort.equals("ratio") ? "倍" : unit;
    return script(lead + computation.result() + times + "(" + computation.formula() + ")");
  }

  @Override
  public String operand(Operand operand) {
    return placeAndYear(operand) + (operand.kind() == Kind.TARGET ? "目标" : "");
  }

  private static String placeAndYear(Operand operand) {
    String place = operand.place() == null ? "" : operand.place().name();
    return place + (operand.year() == 0 ? "" : operand.year() + "年");
  }

  @Override
  public String notStated(List<String> operands) {
    return script("报告没有写到" + listed(operands));
  }

  private static String listed(List<String> names) {
    return String.join("、", names.subList(0, Math.min(NAMED, names.size())))
        + (names.size() > NAMED ? "等" : "");
  }

  @Override
  public String entry(Entry entry, boolean page) {
    String where = page ? "从第" + entry.page() + "页开始" : "";
    return script(entry.number() + "." + entry.title() + where);
  }

  @Override
  public String unasked() {
    return script("想问哪一项?请写上指标或事情。");
  }

  @Override
  public List<String> questionsOf(Report report) {
    String place = place(report);
    return List.of(
        script(place + report.year() + "年有哪些主要目标?"),
        script(place + report.reviewedYear() + "年地区生产总值增长多少?"),
        script(place + report.year() + "年的报告主要讲什么?"));
  }

  @Override
  public String asked(Operand operand, Question question) {
    String kind =
        operand.kind() == Kind.TARGET
            ? "目标"
            : operand.kind() == Kind.ACTUAL && isOfOutcome(question) ? "的结果" : "";
    return script(placeAndYear(operand) + question.slots().subject() + kind);
  }

  private static boolean isOfOutcome(Question question) {
    return question.intent() instanceof Intent.Attained || AttainmentRule.isOfOne(question);
  }

  @Override
  public String unclear(String word) {
    return script("“" + word + "”可以指好几项,请选一项。");
  }

  @Override
  public String script(String simplified) {
    return traditional ? Script.toTraditional(simplified) : simplified;
  }
}
