package io.github.youju.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.fact.Qualifier;
import io.github.youju.fact.Quantity;
import io.github.youju.text.FoldedText;
import io.github.youju.text.Script;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every fact, whatever the sentence: over the golden cases. */
class FactExtractorPropertyTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  static List<GoldenCase> cases() {
    return GoldenCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void spans_lie_inside_each_other_and_hold_the_digits(GoldenCase each) {
    assertSound(each.report(each.text()), each.text(), each.facts());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void extracting_twice_gives_the_same(GoldenCase each) {
    FactExtractor extractor = new FactExtractor();
    Report report = each.report(each.text());
    List<Fact> first = extractor.extract(report, each.text());
    assertThat(extractor.extract(report, each.text())).isEqualTo(first).isEqualTo(each.facts());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void traditional_characters_give_the_same_facts(GoldenCase each) {
    String traditional = Script.toTraditional(each.text());
    int length = each.text().codePointCount(0, each.text().length());
    assertThat(traditional.codePointCount(0, traditional.length())).isEqualTo(length);
    assertThat(new FactExtractor().extract(each.report(traditional), traditional))
        .isEqualTo(each.facts());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_report_that_stands_later_in_its_file_has_the_same_facts_further_on(GoldenCase each) {
    // An astral character is two chars and one code point: it shows who counts in chars.
    String moved = "𬭎\n" + each.text();
    List<Fact> facts = new FactExtractor().extract(moved(each), moved);
    assertThat(GoldenCase.written(facts, moved))
        .isEqualTo(GoldenCase.written(each.facts(), each.text()));
    assertSound(moved(each), moved, facts);
  }

  @Test
  void the_cases_hold_facts_of_every_measure_and_kind() {
    List<Fact> facts = new ArrayList<>();
    cases().forEach(each -> facts.addAll(each.facts()));
    assertThat(facts).hasSizeGreaterThan(100);
    assertThat(facts).extracting(Fact::kind).contains(Kind.values());
    assertThat(facts).extracting(Fact::qualifier).contains(Qualifier.values());
  }

  private static Report moved(GoldenCase each) {
    Report report = each.report(each.text());
    List<Span> sentences = new ArrayList<>();
    Passage passage = report.passages().getFirst();
    passage.sentences().forEach(span -> sentences.add(moved(span)));
    return new Report(
        report.source(),
        1,
        report.title(),
        report.region(),
        report.year(),
        report.reviewedYear(),
        report.kind(),
        report.details(),
        moved(report.span()),
        List.of(),
        List.of(new Passage(0, List.of(), passage.role(), moved(passage.span()), sentences)),
        List.of(),
        List.of());
  }

  private static Span moved(Span span) {
    return new Span(span.source(), span.begin() + 2, span.end() + 2);
  }

  /**
   * Value inside evidence inside sentence inside a sentence of the passage; digits in the value.
   */
  static void assertSound(Report report, String text, List<Fact> facts) {
    int[] points = text.codePoints().toArray();
    for (Fact fact : facts) {
      Passage passage = report.passages().get(fact.passage());
      assertThat(fact.reportId()).isEqualTo(report.id());
      assertThat(passage.span().contains(fact.sentence())).as("%s", fact).isTrue();
      assertThat(passage.sentences()).as("%s", fact).anyMatch(s -> s.contains(fact.sentence()));
      assertThat(fact.sentence().contains(fact.evidence())).as("%s", fact).isTrue();
      assertThat(fact.evidence().contains(fact.value())).as("%s", fact).isTrue();
      assertThat(fact.subject()).as("%s", fact).isEqualTo(FoldedText.fold(fact.subject()));
      fact.figure().ifPresent(quantity -> assertHolds(quote(points, fact.value()), quantity, fact));
    }
  }

  private static String quote(int[] points, Span span) {
    return new String(points, span.begin(), span.end() - span.begin());
  }

  private static void assertHolds(String value, Quantity quantity, Fact fact) {
    assertThat(quantity.low()).as("%s", fact).isLessThanOrEqualTo(quantity.high());
    Set<BigDecimal> written = new HashSet<>();
    Matcher matcher = NUMBER.matcher(FoldedText.fold(value).replace(",", ""));
    while (matcher.find()) {
      written.add(new BigDecimal(matcher.group()));
    }
    if (quantity.measure() == Measure.RANK && written.isEmpty()) {
      assertThat(FoldedText.fold(value)).as("%s", fact).matches("第[一二三四五六七八九十]+.?");
      return;
    }
    assertThat(written).as("%s", fact).contains(quantity.low().abs(), quantity.high().abs());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_sentences_of_a_case_are_its_lines(GoldenCase each) {
    List<Span> spans = each.report(each.text()).passages().getFirst().sentences();
    for (int i = 0; i < spans.size(); i++) {
      assertThat(SourceFile.quote(each.text(), spans.get(i)))
          .isEqualTo(each.sentences().get(i).replace("\\n", "\n"));
    }
  }
}
