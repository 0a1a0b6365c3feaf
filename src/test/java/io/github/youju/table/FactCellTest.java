package io.github.youju.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.document.Report;
import io.github.youju.document.ReportKind;
import io.github.youju.document.Span;
import io.github.youju.fact.Amount;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.fact.Period;
import io.github.youju.fact.Qualifier;
import io.github.youju.fact.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of several figures for one cell. */
class FactCellTest {
  private static final Words CHINESE = Words.in("zh");
  private static final Words ENGLISH = Words.in("en");
  private int position;

  @Test
  void a_figure_that_is_stated_twice_is_one() {
    assertThat(shown(CHINESE, actual("174.9", "亿元"), actual("1749000", "万元"))).isEqualTo("174.9亿元");
  }

  @Test
  void figures_that_differ_are_both_shown_and_no_number() {
    FactCell cell = cell(actual("6.1", "%"), actual("6.3", "%"));
    assertThat(cell.shown(CHINESE).text()).isEqualTo("6.1% ≠ 6.3%");
    assertThat(cell.single()).isNull();
    assertThat(cell.shown(CHINESE).rows()).hasSize(2);
  }

  @Test
  void a_result_beats_an_estimate_whichever_comes_first() {
    Fact estimate = fact(Kind.EXPECTED, "8.1", "%", Qualifier.EXACT, "预计");
    Fact result = actual("7.9", "%");
    assertThat(shown(CHINESE, estimate, result)).isEqualTo("7.9%");
    assertThat(shown(CHINESE, result, estimate)).isEqualTo("7.9%");
  }

  @Test
  void a_rounder_way_to_put_it_gives_way_to_the_exact_figure() {
    Fact round = fact(Kind.ACTUAL, "300", "亿元", Qualifier.OVER, "");
    Fact exact = actual("303.2", "亿元");
    assertThat(shown(CHINESE, round, exact)).isEqualTo("303.2亿元");
    assertThat(shown(CHINESE, exact, round)).isEqualTo("303.2亿元");
    assertThat(shown(CHINESE, round, actual("296", "亿元"))).isEqualTo("超过300亿元 ≠ 296亿元");
  }

  @Test
  void a_bar_that_the_result_of_its_sentence_passes_is_no_second_value() {
    Fact bar = fact(Kind.ACTUAL, "130", "亿斤", Qualifier.AT_LEAST, "");
    assertThat(shown(CHINESE, actual("135.2", "亿斤"), bar)).isEqualTo("135.2亿斤");
    assertThat(shown(CHINESE, bar, actual("135.2", "亿斤"))).isEqualTo("135.2亿斤");
    assertThat(shown(CHINESE, bar, actual("128.4", "亿斤"))).isEqualTo("130亿斤以上 ≠ 128.4亿斤");
  }

  @Test
  void what_is_striven_for_stands_behind_what_is_planned() {
    Fact planned = fact(Kind.TARGET, "9", "%", Qualifier.AT_LEAST, "");
    Fact striven = fact(Kind.TARGET, "10", "%", Qualifier.EXACT, "力争");
    FactCell cell = cell(planned, striven);
    assertThat(cell.shown(CHINESE).text()).isEqualTo("9%以上(力争10%)");
    assertThat(cell.shown(ENGLISH).text()).isEqualTo("at least 9% (strives for 10%)");
    assertThat(cell.single().low()).isEqualByComparingTo("9");
  }

  @Test
  void a_target_that_is_only_striven_for_is_the_target() {
    Fact striven = fact(Kind.TARGET, "10", "%", Qualifier.EXACT, "力争");
    assertThat(cell(striven).single().low()).isEqualByComparingTo("10");
    assertThat(cell(striven).coded(CHINESE)).isEqualTo("力争");
  }

  @Test
  void a_target_against_another_place_is_words_and_no_number() {
    Fact relative = fact(Kind.TARGET, "1", "个百分点", Qualifier.EXACT, "", Measure.POINTS);
    assertThat(cell(relative).single()).isNull();
    assertThat(cell(relative).shown(CHINESE).text()).isEqualTo("高于全市1个百分点");
    assertThat(WideColumn.of(relative).measure()).isEqualTo(Measure.GROWTH);
  }

  @Test
  void units_are_said_in_english_with_their_scale() {
    assertThat(shown(ENGLISH, actual("5.6", "亿元"))).isEqualTo("560 million yuan");
    assertThat(shown(ENGLISH, actual("3", "万人"))).isEqualTo("30000 people");
  }

  @Test
  void grain_in_jin_and_in_tonnes_is_one_amount() {
    Amount jin = Amount.of(Quantity.of(BigDecimal.ONE, "亿斤", Measure.LEVEL));
    assertThat(jin).isEqualTo(Amount.of(Quantity.of(new BigDecimal("5"), "万吨", Measure.LEVEL)));
    assertThat(jin.in("亿公斤")).isEqualByComparingTo("0.5");
    assertThat(Amount.of(Quantity.of(BigDecimal.TWO, "公里", Measure.LEVEL)).in("米"))
        .isEqualByComparingTo("2000");
  }

  @Test
  void a_unit_whose_name_begins_with_a_thousand_has_no_scale() {
    assertThat(Amount.of(Quantity.of(BigDecimal.TEN, "千瓦", Measure.LEVEL)))
        .isEqualTo(new Amount(BigDecimal.TEN, "千瓦"));
    assertThat(Amount.of(Quantity.of(BigDecimal.TEN, "万千瓦", Measure.LEVEL)))
        .isEqualTo(new Amount(new BigDecimal(100_000), "千瓦"));
  }

  private String shown(Words words, Fact... facts) {
    return cell(facts).shown(words).text();
  }

  private static FactCell cell(Fact... facts) {
    FactCell cell = new FactCell();
    Span all = new Span("a.txt", 0, 100);
    Report report =
        new Report(
            "a.txt",
            1,
            "",
            null,
            2031,
            2030,
            ReportKind.WORK,
            Map.of(),
            all,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    for (Fact fact : facts) {
      cell.add(new Row(report, fact));
    }
    return cell;
  }

  private Fact actual(String value, String unit) {
    return fact(Kind.ACTUAL, value, unit, Qualifier.EXACT, "");
  }

  private Fact fact(Kind kind, String value, String unit, Qualifier qualifier, String ambition) {
    return fact(kind, value, unit, qualifier, ambition, Measure.GROWTH);
  }

  private Fact fact(
      Kind kind, String value, String unit, Qualifier qualifier, String ambition, Measure measure) {
    position++;
    Span span = new Span("a.txt", position, position + 1);
    return new Fact(
        "a.txt#1",
        0,
        "地区生产总值",
        "地区生产总值",
        "",
        "",
        Quantity.of(new BigDecimal(value), unit, measure),
        "高于全市1个百分点",
        "",
        Period.of(2030),
        kind,
        qualifier,
        ambition,
        span,
        span,
        new Span("a.txt", 0, 100));
  }
}
