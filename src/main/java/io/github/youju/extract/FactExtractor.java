package io.github.youju.extract;

import io.github.youju.document.Cell;
import io.github.youju.document.Passage;
import io.github.youju.document.RawText;
import io.github.youju.document.Report;
import io.github.youju.document.Role;
import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.fact.Period;
import io.github.youju.fact.Qualifier;
import io.github.youju.fact.Quantity;
import io.github.youju.text.FoldedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The door of this package: facts out of the sentences of a report. */
public final class FactExtractor {
  private final FigureReader figureReader = new FigureReader();
  private final IndicatorReader indicatorReader = new IndicatorReader();
  private final CellReader cellReader = new CellReader(figureReader, indicatorReader);

  /** 由2002年7703元增加到: the year of what it rose from is told. */
  private static final Pattern DATED = Pattern.compile("[由从]\\d{4}年(?:底|末)?的?[^,;\\d]{0,3}$");

  /** Between a value of a list and the 、 before it stand other values at most. */
  private static final Pattern VALUES = Pattern.compile("(?:[\\d.]+[^\\d,;、年]{0,4}、?)*");

  /**
   * All facts of a report, in the order of the text.
   *
   * @param text the raw decoded text of the report's source
   */
  public List<Fact> extract(Report report, String text) {
    return extract(report, new RawText(text), List.of());
  }

  /**
   * The same for a text that several reports stand in.
   *
   * @param cells the values of the tables in the text, in order, which are read by their headers
   */
  public List<Fact> extract(Report report, RawText text, List<Cell> cells) {
    Map<Integer, List<Cell>> rows =
        cells.stream()
            .collect(Collectors.groupingBy(Cell::line, LinkedHashMap::new, Collectors.toList()));
    List<Fact> facts = new ArrayList<>();
    TimeReader times = new TimeReader(report);
    for (Passage passage : report.passages()) {
      for (Span sentence : passage.sentences()) {
        List<Cell> row = rows.get(sentence.begin());
        if (row != null) {
          facts.addAll(cellReader.read(report, passage, text, row));
          continue;
        }
        FoldedText folded = FoldedText.of(text.cut(sentence), sentence.begin());
        if (sentence.equals(passage.sentences().getFirst())) {
          times.enter(passage, folded.text());
        }
        times.next(passage.role(), folded.text());
        facts.addAll(read(report, passage, folded, times));
      }
    }
    return facts;
  }

  private List<Fact> read(Report report, Passage passage, FoldedText folded, TimeReader times) {
    String sentence = folded.text();
    List<Figure> figures = figureReader.read(sentence);
    List<IndustryRatio> ratios = IndustryRatio.all(sentence);
    figures.removeIf(figure -> ratios.stream().anyMatch(ratio -> ratio.holds(figure)));
    List<Fact> facts = new ArrayList<>();
    int begin = 0;
    int next = 0;
    String last = "";
    while (begin < sentence.length()) {
      int stop = sentence.indexOf(';', begin);
      int end = stop < 0 ? sentence.length() : stop;
      List<Figure> inside = new ArrayList<>();
      for (; next < figures.size() && figures.get(next).begin() < end; next++) {
        inside.add(figures.get(next));
      }
      String group = passage.ordinal() + "." + folded.begin(begin);
      Segment segment = new Segment(report, passage, folded, begin, end);
      List<Draft> drafts = new SegmentReader(sentence, begin, end, inside, last, group).read();
      for (Draft draft : drafts) {
        facts.add(fact(segment, draft, times));
      }
      for (IndustryRatio ratio : ratios) {
        if (ratio.begin() >= begin && ratio.begin() < end) {
          facts.addAll(shares(segment, ratio, group + ":" + ratio.begin(), times));
        }
      }
      last = drafts.isEmpty() ? "" : drafts.getLast().subject;
      if (passage.role() == Role.PLAN) {
        Period period = times.ofTarget(sentence.substring(begin, end));
        facts.addAll(new TargetInWords(indicatorReader).read(segment, inside, period));
      }
      begin = end + 1;
    }
    return facts;
  }

  private List<Fact> shares(Segment segment, IndustryRatio ratio, String group, TimeReader times) {
    List<Fact> facts = new ArrayList<>();
    for (Draft draft : ratio.drafts(group)) {
      facts.add(fact(segment, draft, times));
    }
    facts.add(ratio.whole(segment, facts.getFirst()));
    return facts;
  }

  private Fact fact(Segment segment, Draft draft, TimeReader times) {
    String sentence = segment.folded().text();
    Figure figure = draft.figure;
    String before = sentence.substring(segment.begin(), figure.begin());
    int clause = timeClause(before);
    TimeReader.Time time =
        times.read(
            segment.passage().role(),
            before,
            before.substring(clause),
            figure,
            sentence.substring(figure.end(), segment.end()));
    int from = segment.wordingBegin(draft);
    IndicatorReader.Named named =
        indicatorReader.read(
            draft.subject, sentence.substring(from, figure.end()), segment.report().region());
    if (named.isOfOther(figure, draft.measure)) {
      named = IndicatorReader.Named.NONE;
    }
    Measure measure = named.priceRise(draft.measure, figure) ? Measure.GROWTH : draft.measure;
    String base = OtherBase.of(before.substring(clause), time.period().year());
    String other = base.isEmpty() ? MultipleOf.growthBase(before) : base;
    PartOfPlace part = PartOfPlace.of(sentence, figure, draft.subject, segment.report().region());
    return new Fact(
        segment.report().id(),
        segment.passage().ordinal(),
        named.indicator(),
        draft.subject,
        draft.label,
        draft.group,
        quantity(draft, measure),
        sentence.substring(from, figure.end()),
        !named.scope().isEmpty() ? named.scope() : measure == Measure.GROWTH ? other : part.name(),
        figure.base() && !DATED.matcher(before).find() ? time.period().asBase() : time.period(),
        time.kind(),
        figure.qualifier(),
        time.ambition(),
        segment.span(figure.begin(), figure.end()),
        segment.span(Math.min(draft.begin, Math.max(part.begin(), segment.begin())), draft.end),
        segment.span());
  }

  /**
   * Where the clause begins whose words tell the time of the value behind them.
   *
   * @param before the words of the segment before a value
   */
  private static int timeClause(String before) {
    int end = before.length();
    int clause = clauseBegin(before, end);
    boolean relative = false;
    while (clause > 1) {
      String words = before.substring(clause, end);
      // 年均增长3.9%、4.2%、13.7%: a list of values is of one time.
      boolean listed = before.charAt(clause - 1) == '、' && VALUES.matcher(words).matches();
      // 年均增长6.3%,高于全省1.3个百分点: what only measures a figure is of that figure's time.
      boolean measures = !listed && !relative && Wording.isRelative(words);
      if (!listed && !measures) {
        break;
      }
      relative |= measures;
      end = measures ? clause - 1 : end;
      clause = clauseBegin(before, clause - 1);
    }
    return clause;
  }

  private static int clauseBegin(String before, int end) {
    return Math.max(before.lastIndexOf(',', end - 1), before.lastIndexOf('、', end - 1)) + 1;
  }

  private static Quantity quantity(Draft draft, Measure measure) {
    BigDecimal low = draft.fall ? draft.figure.low().negate() : draft.figure.low();
    BigDecimal high = draft.fall ? draft.figure.high().negate() : draft.figure.high();
    return new Quantity(low, high, draft.figure.unit(), measure);
  }

  /** A segment of a folded sentence, with its way back to the file. */
  record Segment(Report report, Passage passage, FoldedText folded, int begin, int end) {
    Span span(int from, int to) {
      return new Span(report.source(), folded.begin(from), folded.end(to));
    }

    Span span() {
      int from = begin;
      int to = end;
      String text = folded.text();
      while (from < to - 1 && (text.charAt(from) == '-' || text.charAt(from) == ' ')) {
        from++;
      }
      return span(from, Math.max(from + 1, to));
    }

    /**
     * The wording of a value begins with the verb that goes with it, 增长5.6%左右, and with the word
     * that makes it one of more than the year: 累计达到100个.
     */
    int wordingBegin(Draft draft) {
      int at = verbBegin(draft);
      boolean sum = folded.text().startsWith(SUM, at - SUM.length());
      return sum && at - SUM.length() > Math.max(begin, draft.begin) ? at - SUM.length() : at;
    }

    private int verbBegin(Draft draft) {
      String text = folded.text();
      int at = draft.figure.begin();
      if (!MultipleOf.relation(draft.figure, text.substring(begin, at)).isEmpty()) {
        return text.charAt(at - 1) == '的' ? at - 1 : at;
      }
      if (draft.figure.isRank()) {
        while (at > begin && ",;、(".indexOf(text.charAt(at - 1)) < 0) {
          at--;
        }
        return at;
      }
      Matcher relation = RELATION.matcher(text.substring(begin, at));
      if (draft.figure.isPoints() && relation.find()) {
        return begin + relation.start();
      }
      if (RankChange.isSubject(draft.subject)) {
        Matcher places = PLACES.matcher(text.substring(begin, at));
        return places.find() ? begin + places.start() : at;
      }
      if (draft.figure.base()) {
        String words = text.substring(begin, at);
        return begin + Math.max(words.lastIndexOf('由'), words.lastIndexOf('从'));
      }
      if (draft.figure.isPoints() || draft.figure.isPercent()) {
        for (String verb : CHANGES) {
          if (text.startsWith(verb, Math.max(begin, at - verb.length()))) {
            return Math.max(begin, at - verb.length());
          }
        }
      }
      for (String verb : VERBS) {
        int start = at - verb.length();
        if (start >= begin && text.startsWith(verb, start)) {
          return start;
        }
      }
      return at;
    }

    /** 高于全省1个百分点: the figure means nothing without what it is measured against. */
    private static final Pattern RELATION =
        Pattern.compile("(?:高于|低于|快于|好于|优于|高出|超过?|(?<![同环占])比(?![重例率])|较)[^,;、]{1,12}$");

    /** What a rate did, which is lost where it is told as 1个百分点. */
    private static final String[] CHANGES = {"提升", "上升", "上涨", "回落", "下滑", "扩大", "缩小", "收窄", "增加"};

    /** The same of places among others, which are told with all that leads up to them. */
    private static final Pattern PLACES =
        Pattern.compile(
            "(?:[较比](?:上年|去年|上年同期|去年同期|上一年|\\d{4}年)|同比)?[前后上下提跃攀晋滑回退]?[移进升高级后滑降落步退]了?$");

    private static final String SUM = "累计";

    private static final String[] VERBS = {
      "提高到", "增加到", "上升到", "提升到", "增长到", "扩大到", "下降到", "降低到", "减少到", "提高至", "降至", "增至", "升至",
      "同比增长", "同比下降", "增长", "下降", "减少", "降低", "提高", "控制在", "稳定在", "保持在", "突破", "超过"
    };
  }

  /** A target without a figure: the indicator keeps, follows or exceeds something. */
  static Fact inWords(
      Segment segment,
      Period period,
      String indicator,
      String subject,
      int begin,
      int value,
      int end) {
    return new Fact(
        segment.report().id(),
        segment.passage().ordinal(),
        indicator,
        subject,
        "",
        "",
        null,
        segment.folded().text().substring(value, end),
        "",
        period,
        Kind.TARGET,
        Qualifier.EXACT,
        "",
        segment.span(value, end),
        segment.span(begin, end),
        segment.span());
  }
}
