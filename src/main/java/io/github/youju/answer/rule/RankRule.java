package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import io.github.youju.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts places in order by one measure of one year, or keeps those above or below a bar. Says how
 * many places were compared.
 */
final class RankRule {
  private static final Pattern BAR =
      Pattern.compile(
          "(?i)(超过|突破|高于|大于|以上|more than|over|above|exceed\\w*|跌破|低于|小于|不到|以下|less than|below|under)[^\\d]{0,4}(\\d+(?:\\.\\d+)?)");
  private static final Pattern AT_LEAST =
      Pattern.compile("(\\d+(?:\\.\\d+)?)%?(以上|以下|or more|or less)");
  private static final Pattern FALLS = Pattern.compile("负增长|转负|下降的|出现下降");
  private static final Pattern EARLIEST = Pattern.compile("(?i)首次|第一次|最早|first");
  private static final Pattern LOWEST =
      Pattern.compile("(?i)垫底|倒数|最低|最少|最慢|最小|lowest|least|slowest|smallest");
  private static final Pattern FIRST = Pattern.compile("前([三五二四六十\\d])");

  /** More places than this are not all named. */
  private static final int NAMED = 30;

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  RankRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where fewer than two places state the figure. */
  Optional<Answer> answer() {
    Grid grid = new Grid(question, evidence);
    List<Cell> cells =
        question.slots().places().size() > 1
            ? stated(grid.cells(question.operands()))
            : question.slots().years().size() > 1
                ? stated(grid.series(question.operands()))
                : Series.isAsked(question) ? grid.everyYear() : grid.everyPlace();
    if (cells.size() < 2) {
      return Optional.empty();
    }
    List<Cell> compared = cells;
    if (EARLIEST.matcher(question.folded()).find()) {
      cells = earliest(cells);
    }
    boolean lowest = LOWEST.matcher(question.folded()).find();
    Comparator<Cell> order = Comparator.comparing(cell -> cell.fact().quantity().low());
    List<Cell> sorted = new ArrayList<>(cells);
    sorted.sort(lowest ? order : order.reversed());
    List<Cell> chosen = chosen(sorted);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    Cited cited = new Cited();
    List<String> parts = new ArrayList<>();
    for (Cell cell : chosen) {
      parts.add(cited.part(cell, question, voice));
    }
    List<String> places = new ArrayList<>();
    for (Cell cell : compared) {
      String place = voice.place(cell.report());
      if (!places.contains(place)) {
        places.add(place);
      }
    }
    if (places.size() > 1 && places.size() <= NAMED) {
      parts.add(voice.among(places));
    }
    return Optional.of(new Answer.Stated(voice.join(parts), cited.spans(), "rank"));
  }

  private static List<Cell> stated(List<Cell> cells) {
    List<Cell> stated = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.isStated()) {
        stated.add(cell);
      }
    }
    return stated;
  }

  /** 首次跌破10%: the first year that passes the bar. */
  private List<Cell> earliest(List<Cell> cells) {
    List<Cell> passing = new ArrayList<>(chosen(cells));
    passing.sort(Comparator.comparingInt(cell -> cell.fact().period().year()));
    return passing.isEmpty() ? passing : List.of(passing.getFirst());
  }

  private List<Cell> chosen(List<Cell> sorted) {
    if (FALLS.matcher(question.folded()).find()) {
      List<Cell> falling = new ArrayList<>();
      for (Cell cell : sorted) {
        if (cell.fact().quantity().low().signum() < 0) {
          falling.add(cell);
        }
      }
      return falling;
    }
    Matcher least = AT_LEAST.matcher(question.folded());
    if (least.find()) {
      BigDecimal value = new BigDecimal(least.group(1));
      boolean above = least.group(2).equals("以上") || least.group(2).equals("or more");
      List<Cell> passing = new ArrayList<>();
      for (Cell cell : sorted) {
        int sign = cell.fact().quantity().low().compareTo(value);
        if (above ? sign >= 0 : sign <= 0) {
          passing.add(cell);
        }
      }
      return passing;
    }
    Matcher bar = BAR.matcher(question.folded());
    if (bar.find()) {
      BigDecimal value = new BigDecimal(bar.group(2));
      boolean above = bar.group(1).matches("(?i)超过|突破|高于|大于|以上|more than|over|above|exceed\\w*");
      List<Cell> passing = new ArrayList<>();
      for (Cell cell : sorted) {
        int sign = cell.fact().quantity().low().compareTo(value);
        if (above ? sign > 0 : sign < 0) {
          passing.add(cell);
        }
      }
      return passing;
    }
    Matcher first = FIRST.matcher(question.folded());
    int count = 1;
    if (first.find()) {
      count = Numerals.parse(first.group(1)).map(BigDecimal::intValue).orElse(1);
    }
    BigDecimal last = sorted.get(Math.min(count, sorted.size()) - 1).fact().quantity().low();
    List<Cell> top = new ArrayList<>();
    for (Cell cell : sorted) {
      // Ties are named together.
      if (top.size() < count || cell.fact().quantity().low().compareTo(last) == 0) {
        top.add(cell);
      }
    }
    return top;
  }
}
