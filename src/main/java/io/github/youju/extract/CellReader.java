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
import io.github.youju.region.Gazetteer;
import io.github.youju.region.Region;
import io.github.youju.text.FoldedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a value of a table: what it is of stands in the headers of its row and column, when and
 * whether it was reached or aimed at mostly in the column's (2023年完成, 2024年预期目标, 比上年增长).
 */
final class CellReader {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?(?:度|末|底)?");
  private static final Pattern STRETCH =
      Pattern.compile(
          "1-\\d{1,2}月|[一二三四]季度|前三季度|上半年|下半年|年均|\\d{1,2}月(?:份|末|底)?|十[一二三四五六]五(?:期间|时期|末)?");
  private static final Pattern TARGET =
      Pattern.compile("(?:预期|奋斗|年度|全年|工作)?(?:目标|计划|预期|安排|任务)(?:数|值|目标)?");
  private static final Pattern DONE = Pattern.compile("(?:全年)?(?:完成|实际|执行|达到|实绩)(?:情况|数|值)?");
  private static final Pattern ESTIMATE = Pattern.compile("预计(?:完成|实现|达到)?(?:数|值)?");
  private static final Pattern GROWTH =
      Pattern.compile(
          "(?:同比|比上年|较上年|比去年|年均)?(?:增长|增速|增幅|涨幅|增减|升降|±)(?:速度|率|幅度)?|同比|(?:比|较)(?:上|去)年(?:同期)?");
  private static final Pattern FALL = Pattern.compile("下降|降低|减少|降幅");
  private static final Pattern SHARE = Pattern.compile("占比|比重|占.{0,12}比例");
  private static final Pattern RANK = Pattern.compile("位次|排名|名次");
  private static final Pattern LAST = Pattern.compile("上年(?:同期)?|去年(?:同期)?");
  private static final Pattern THIS = Pattern.compile("本年(?:度)?|今年|当年");
  private static final Pattern PLAIN =
      Pattern.compile("绝对[数值额量]|总量|数值|数据|指标值?|单位|累计|全年|本期|情况|[()（）:：,，%\\s]");

  private static final Pattern NUMBER = Pattern.compile("[-－﹣−]?\\d+(?:,\\d{3})*(?:\\.\\d+)?");

  private final FigureReader figures;
  private final IndicatorReader indicators;
  private final Gazetteer gazetteer = Gazetteer.builtIn();

  CellReader(FigureReader figures, IndicatorReader indicators) {
    this.figures = figures;
    this.indicators = indicators;
  }

  /** The facts of the cells of one row, in order. */
  List<Fact> read(Report report, Passage passage, RawText text, List<Cell> row) {
    List<Fact> facts = new ArrayList<>();
    String last = "";
    for (Cell cell : row) {
      String words = words(FoldedText.fold(cell.column()));
      last = words.isEmpty() ? last : words;
      read(report, passage, text, cell, last).ifPresent(facts::add);
    }
    return facts;
  }

  /**
   * @param last what the column is of, or the nearest one to the left that says so: a column 增长
   *     says nothing of itself
   */
  private Optional<Fact> read(
      Report report, Passage passage, RawText text, Cell cell, String last) {
    Span place = new Span(report.source(), cell.begin(), cell.end());
    String value = FoldedText.fold(text.cut(place));
    String row = FoldedText.fold(cell.row());
    String column = FoldedText.fold(cell.column());
    Figure figure = figure(value);
    if (figure == null
        || column.contains("完成率")
        || column.matches(".*占.*(?:目标|计划).*|.*(?:目标|计划)的?%.*")) {
      return Optional.empty();
    }
    boolean rowIsTime = YEAR.matcher(row).matches() || words(row).isEmpty();
    List<Region> places = rowIsTime ? List.of() : gazetteer.named(row);
    boolean own = places.isEmpty() || places.contains(report.region());
    String subject = rowIsTime || !places.isEmpty() ? last : joined(words(column), words(row), row);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    String time = column + " " + (rowIsTime ? row : "");
    Measure measure = measure(figure, column, row);
    boolean falls = measure == Measure.GROWTH && falls(row, column);
    BigDecimal low = falls ? figure.low().negate() : figure.low();
    BigDecimal high = falls ? figure.high().negate() : figure.high();
    String verb = measure == Measure.GROWTH ? "增长" : "";
    IndicatorReader.Named named = indicators.read(subject, verb + value, report.region());
    if (named.isOfOther(figure, measure)) {
      named = IndicatorReader.Named.NONE;
    }
    Kind kind = kind(report, passage, time, row);
    return Optional.of(
        new Fact(
            report.id(),
            passage.ordinal(),
            named.indicator(),
            own ? subject : row + subject,
            "",
            "",
            new Quantity(low, high, figure.unit(), measure),
            verb + value,
            own ? named.scope() : row,
            period(report, cell, time, kind),
            kind,
            figure.qualifier(),
            kind == Kind.EXPECTED ? "预计" : "",
            place,
            new Span(report.source(), cell.line(), cell.end()),
            new Span(report.source(), cell.line(), cell.lineEnd())));
  }

  /** A number of a table may stand without a unit, and then it has none. */
  private Figure figure(String value) {
    List<Figure> found = figures.read(value);
    Matcher number = NUMBER.matcher(value);
    if (!number.find()) {
      return null;
    }
    if (!found.isEmpty()) {
      Figure first = found.getFirst();
      boolean negative = number.group().matches("[^\\d].*") && first.low().signum() > 0;
      return negative ? negated(first) : first;
    }
    BigDecimal plain = new BigDecimal(number.group().replace(",", "").replaceAll("^[－﹣−]", "-"));
    String unit = value.substring(number.end()).replaceAll("左右|以上|以内|以下", "").strip();
    return new Figure(0, 0, value.length(), plain, plain, unit, "bare", Qualifier.EXACT, false);
  }

  private static Figure negated(Figure figure) {
    return new Figure(
        figure.begin(),
        figure.number(),
        figure.end(),
        figure.high().negate(),
        figure.low().negate(),
        figure.unit(),
        figure.group(),
        figure.qualifier(),
        figure.base());
  }

  /** What a header says beside time, measure and kind. */
  private static String words(String header) {
    String left = header;
    for (Pattern each :
        List.of(
            YEAR, STRETCH, ESTIMATE, TARGET, DONE, GROWTH, SHARE_HEAD, RANK, LAST, THIS, PLAIN)) {
      left = each.matcher(left).replaceAll("");
    }
    return left.replaceAll("^(?:其中|#|\\d+\\.)+|^[一二三四五六七八九十]+、|[年的]$", "").strip();
  }

  /** A header that is nothing but 占比 leaves the subject to the row. */
  private static final Pattern SHARE_HEAD = Pattern.compile("^(?:占比|比重)$");

  private String joined(String column, String row, String whole) {
    if (column.isEmpty() || row.contains(column)) {
      return row.isEmpty() ? whole : row;
    }
    boolean known = !indicators.read(column + row, "", null).indicator().isEmpty();
    return known ? column + row : row + column;
  }

  private static Measure measure(Figure figure, String column, String row) {
    if (figure.isPoints()) {
      return Measure.POINTS;
    }
    if (figure.isRank() || RANK.matcher(column).find()) {
      return Measure.RANK;
    }
    boolean rate = figure.isPercent() || figure.unit().isEmpty();
    boolean level = figure.group().equals("bare") && !figure.unit().isEmpty();
    if (rate
        && !level
        && (GROWTH.matcher(column).find()
            || GROWTH.matcher(row).find()
            || FALL.matcher(column + row).find())) {
      return Measure.GROWTH;
    }
    return figure.isPercent() && SHARE.matcher(column + row).find() ? Measure.SHARE : Measure.LEVEL;
  }

  /** A column of 降低 holds how much it fell; one of 增长 holds a fall as a negative number. */
  private static boolean falls(String row, String column) {
    boolean both = GROWTH.matcher(row + " " + column).find();
    return !both && FALL.matcher(row + column).find();
  }

  private static Kind kind(Report report, Passage passage, String time, String row) {
    if (ESTIMATE.matcher(time).find()) {
      return Kind.EXPECTED;
    }
    boolean done = DONE.matcher(time).find();
    if (!done && (TARGET.matcher(time).find() || TARGET.matcher(row).find())) {
      return Kind.TARGET;
    }
    int year = year(time);
    boolean ahead = report.reviewedYear() > 0 && year > report.reviewedYear();
    boolean planned = year == 0 && passage.role() == Role.PLAN;
    return !done && (ahead || planned) ? Kind.TARGET : Kind.ACTUAL;
  }

  private static int year(String words) {
    Matcher matcher = YEAR.matcher(words);
    int year = 0;
    while (matcher.find()) {
      year = Integer.parseInt(matcher.group(1));
    }
    return year;
  }

  private static Period period(Report report, Cell cell, String time, Kind kind) {
    Matcher matcher = STRETCH.matcher(time);
    String stretch = matcher.find() ? matcher.group() : "";
    int year = year(time);
    String over = FoldedText.fold(cell.table());
    if (year == 0 && LAST.matcher(time).find() && !GROWTH.matcher(time).find()) {
      year = report.reviewedYear();
    } else if (year == 0 && year(over) > 0) {
      year = year(over);
      Matcher above = STRETCH.matcher(over);
      stretch = stretch.isEmpty() && above.find() ? above.group() : stretch;
    } else if (year == 0) {
      boolean last = kind != Kind.TARGET && report.reviewedYear() > 0;
      year = last ? report.reviewedYear() : report.year();
    }
    return new Period(year, stretch);
  }
}
