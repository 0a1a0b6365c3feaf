package io.github.youju.ingest;

import io.github.youju.document.Clue;
import io.github.youju.document.Clue.Ground;
import io.github.youju.document.Clue.Slot;
import io.github.youju.document.Detail;
import io.github.youju.document.Report.Field;
import io.github.youju.document.ReportKind;
import io.github.youju.document.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weighs what sort of report it is: the title, the opening formula, the headings, the speaker's
 * office, and the words of the text.
 */
final class KindFinder {
  private static final Pattern OTHER =
      Pattern.compile("预算|决算|统计公报|(?:人大|政协|代表大会)?常务?委员?会工作报告|法院|检察院|政协.{0,20}工作报告|规划纲要|审计");

  private static final Pattern PLAN =
      Pattern.compile("国民经济.{0,60}(?:计划|执行情况)|计划.{0,8}执行情况|计划草案|发展计划|economicandsocialdevelopment");

  private static final Pattern WORK =
      Pattern.compile("工作(?:的)?报告|workofthe.{0,40}government|governmentworkreport");

  private static final Pattern PLAN_OPENING = Pattern.compile("国民经济和社会发展|计划.{0,12}执行情况|计划草案|发展计划");

  private static final Pattern WORK_OPENING =
      Pattern.compile("政府工作报告|报告(?:政府|本届政府)?工作|报告.{0,30}工作|作工作报告|作报告");

  private static final Pattern PLAN_HEADING = Pattern.compile("执行情况|计划(?:草案|建议|安排|目标)");
  private static final Pattern WORK_HEADING = Pattern.compile("工作回顾|工作安排|工作建议|政府(?:自身)?建设|政府工作");
  private static final Pattern PLAN_OFFICE = Pattern.compile("发展和?改革|发改|计划委");
  private static final Pattern WORK_OFFICE =
      Pattern.compile("(?:总理|市长|区长|县长|省长|州长|旗长|盟长|政府主席|镇长|乡长|管委会主任)");

  private static final List<String> PLAN_WORDS =
      List.of("计划执行", "计划草案", "计划建议", "计划安排", "计划目标", "计划指标", "计划报告", "年度计划", "发展计划");
  private static final List<String> WORK_WORDS =
      List.of(
          "政府工作", "政府自身", "政府系统", "法治政府", "服务型政府", "廉洁政府", "阳光政府", "人民满意政府", "工作回顾", "工作安排", "我代表",
          "依法行政", "同志们");

  private static final Pattern GOVERNMENT = Pattern.compile("政府(?:工作|自身|系统)|我代表|法治政府|廉政|依法行政");
  private static final Pattern INDICATORS = Pattern.compile("规模以上工业|固定资产投资|社会消费品零售");
  private static final int LONG = 1000;

  private static final double EACH = 3;
  private static final double MOST = 12;

  private final Balance balance = new Balance(Slot.KIND);

  private KindFinder() {}

  /** All that speaks for one kind or another. */
  static Balance weigh(Claims claims) {
    KindFinder finder = new KindFinder();
    for (Claims.Headline title : claims.titles()) {
      String words = title.detail().value();
      Ground ground = title.isOther() ? Ground.OTHER_TITLE : Ground.TITLE;
      ReportKind kind = ofTitle(words);
      finder.add(kind, ground, 40 * title.share(), title.detail().span());
    }
    finder.opening(claims.opening());
    finder.headings(claims);
    Detail speaker = claims.details().get(Field.SPEAKER);
    if (speaker != null) {
      boolean plan = PLAN_OFFICE.matcher(speaker.value()).find();
      boolean work = WORK_OFFICE.matcher(speaker.value()).find();
      ReportKind kind = plan ? ReportKind.PLAN : ReportKind.WORK;
      finder.add(kind, Ground.SPEAKER, plan || work ? 20 : 0, speaker.span());
    }
    finder.words(ReportKind.PLAN, PLAN_WORDS, claims.text());
    finder.words(ReportKind.WORK, WORK_WORDS, claims.text());
    finder.silence(claims.text());
    ReportKind named = ofTitle(claims.name());
    finder.add(named, Ground.FILE_NAME, 4, null);
    finder.balance.add(
        Ground.TEXT, name(ReportKind.OTHER), "whatever reads like a report", 1, null);
    return finder.balance;
  }

  /** The kind that a title names; null where it names none. */
  static ReportKind ofTitle(String words) {
    String plain = words.replace(" ", "").toLowerCase(Locale.ROOT);
    if (PLAN.matcher(plain).find() && !plain.contains("规划纲要")) {
      return ReportKind.PLAN;
    }
    if (OTHER.matcher(plain).find()) {
      return ReportKind.OTHER;
    }
    return WORK.matcher(plain).find() ? ReportKind.WORK : null;
  }

  static String name(ReportKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void opening(Compact opening) {
    Matcher formula = ReportSplitter.FORMULA.matcher(opening.text());
    if (!formula.find()) {
      return;
    }
    int end = opening.text().indexOf('。', formula.start());
    String words =
        opening.text().substring(formula.start(), end < 0 ? opening.text().length() : end);
    boolean plan = PLAN_OPENING.matcher(words).find();
    boolean work = WORK_OPENING.matcher(words).find();
    ReportKind kind = plan ? ReportKind.PLAN : ReportKind.WORK;
    Span span = opening.span(formula.start(), formula.start() + words.length());
    if (OTHER.matcher(words).find() && !plan) {
      add(ReportKind.OTHER, Ground.OPENING, 30, span);
    } else {
      add(kind, Ground.OPENING, plan || work ? 30 : 0, span);
    }
  }

  /** Each kind once by its first heading that tells. */
  private void headings(Claims claims) {
    Set<ReportKind> told = new HashSet<>();
    for (Heading heading : claims.tops()) {
      ReportKind kind =
          WORK_HEADING.matcher(heading.folded()).find()
              ? ReportKind.WORK
              : PLAN_HEADING.matcher(heading.folded()).find() ? ReportKind.PLAN : null;
      if (kind != null && told.add(kind)) {
        add(kind, Ground.HEADING, 15, heading.section().span());
      }
    }
  }

  private void words(ReportKind kind, List<String> words, Compact text) {
    int count = 0;
    Span first = null;
    for (String word : words) {
      int at = text.text().indexOf(word);
      while (at >= 0 && EACH * count < MOST) {
        first = first == null ? text.span(at, at + word.length()) : first;
        count++;
        at = text.text().indexOf(word, at + 1);
      }
    }
    String says = count + "x" + (EACH * count < MOST ? "" : " and more");
    balance.add(Ground.TEXT, name(kind), says, EACH * count, first);
  }

  /** A long text full of indicators that never speaks of government is a plan's. */
  private void silence(Compact text) {
    boolean silent = balance.clues().stream().noneMatch(KindFinder::isOfWork);
    boolean full = silent && text.text().length() > LONG && INDICATORS.matcher(text.text()).find();
    if (full && !GOVERNMENT.matcher(text.text()).find()) {
      balance.add(Ground.TEXT, name(ReportKind.PLAN), "never speaks of the government", 3, null);
    }
  }

  private static boolean isOfWork(Clue clue) {
    return clue.value().equals(name(ReportKind.WORK));
  }

  private void add(ReportKind kind, Ground ground, double weight, Span span) {
    if (kind != null) {
      balance.add(ground, name(kind), "", weight, span);
    }
  }
}
