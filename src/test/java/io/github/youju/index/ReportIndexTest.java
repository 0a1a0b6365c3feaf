package io.github.youju.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.Role;
import io.github.youju.document.Span;
import io.github.youju.error.UserException;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportIndexTest {
  @Test
  void a_report_comes_back_as_it_was_written() {
    try (ReportIndex index = Samples.index(2025)) {
      Report written = Samples.report("2025.txt", 2025);
      assertThat(index.report("2025.txt#1")).contains(written);
      assertThat(index.factCount("2025.txt#1")).isEqualTo(3);
      assertThat(index.passageCount("2025.txt#1")).isEqualTo(3);
    }
  }

  @Test
  void facts_come_back_as_they_were_written_and_in_order() {
    try (ReportIndex index = Samples.index(2025)) {
      assertThat(index.facts(FactQuery.allOf(List.of())).stream().map(Hit::item))
          .containsExactlyElementsOf(Samples.facts(Samples.report("2025.txt", 2025)));
    }
  }

  @Test
  void a_source_comes_back_with_its_raw_text_apart() {
    try (ReportIndex index = Samples.index(2025)) {
      assertThat(index.text("2025.txt")).isEqualTo(Samples.file("2025.txt").text());
      assertThat(index.sources()).hasSize(1);
      assertThat(index.sources().getFirst().compilation())
          .isEqualTo(Samples.file("2025.txt").compilation());
      assertThat(index.sources().getFirst().contents())
          .isEqualTo(Samples.file("2025.txt").contents());
      assertThat(index.sources().getFirst().warnings())
          .isEqualTo(Samples.file("2025.txt").warnings());
      assertThat(index.sources().getFirst().text()).isEmpty();
    }
  }

  @Test
  void reports_are_listed_by_source_and_part_without_their_passages() {
    try (ReportIndexWriter writer = ReportIndexWriter.inMemory()) {
      Samples.write(writer, "b.txt", 2024);
      Report first = Samples.report("a.txt", 2025);
      List<Report> parts = new ArrayList<>();
      for (int part = 12; part > 0; part--) {
        parts.add(part(first, part));
      }
      writer.replace(Samples.origin("a.txt"), Samples.file("a.txt"), parts, Map.of());
      try (ReportIndex index = writer.toIndex()) {
        assertThat(index.reports())
            .extracting(Report::id)
            .startsWith("a.txt#1", "a.txt#2", "a.txt#3")
            .endsWith("a.txt#12", "b.txt#1")
            .hasSize(13);
        assertThat(index.reports()).allSatisfy(report -> assertThat(report.passages()).isEmpty());
        assertThat(index.facts(FactQuery.allOf(List.of("a.txt#1")))).isEmpty();
        assertThat(index.reportCount()).isEqualTo(13);
      }
    }
  }

  @Test
  void a_traditional_passage_is_found_by_simplified_words() {
    try (ReportIndex index = Samples.index(2025)) {
      List<Hit<Passage>> hits = passages(index, "粮食产量", false);
      assertThat(hits.getFirst().item().ordinal()).isZero();
      assertThat(hits.getFirst().score()).isPositive();
    }
  }

  @Test
  void a_passage_is_found_by_its_heading_but_its_words_count_more() {
    try (ReportIndex index = Samples.index(2025)) {
      assertThat(passages(index, "今年打算", false)).hasSize(2);
      assertThat(passages(index, "打算投资", false).getFirst().item().ordinal()).isOne();
    }
  }

  @Test
  void words_of_the_dictionary_count_where_they_are_asked_for(@TempDir Path folder) {
    try (ReportIndexWriter writer = ReportIndexWriter.open(folder)) {
      Samples.write(writer, "2025.txt", 2025);
      writer.commit();
    }
    try (ReportIndex index = ReportIndex.open(folder)) {
      double with = passages(index, "群众", true).getFirst().score();
      double without = passages(index, "群众", false).getFirst().score();
      assertThat(with).isGreaterThan(without);
    }
  }

  @Test
  void nothing_is_found_for_words_that_no_passage_has() {
    try (ReportIndex index = Samples.index(2025)) {
      assertThat(passages(index, "航天发射场", false)).isEmpty();
    }
  }

  @Test
  void facts_are_filtered_by_report_indicator_kind_and_year() {
    try (ReportIndex index = Samples.index(2023, 2024, 2025)) {
      assertThat(facts(index, List.of("2024.txt#1"), "粮食总产量", Set.of(), 0))
          .extracting(Fact::reportId)
          .containsExactly("2024.txt#1");
      assertThat(facts(index, List.of(), null, Set.of(Kind.TARGET), 2024))
          .extracting(Fact::subject)
          .containsExactly("村级养老服务点", "固定资产投资");
      assertThat(facts(index, List.of(), null, Set.of(Kind.ACTUAL, Kind.TARGET), 0)).hasSize(9);
      assertThat(facts(index, List.of(), null, Set.of(Kind.EXPECTED), 0)).isEmpty();
      assertThat(facts(index, List.of("2022.txt#1"), null, Set.of(), 0)).isEmpty();
    }
  }

  @Test
  void the_fact_whose_subject_is_asked_for_comes_before_its_neighbours() {
    try (ReportIndex index = Samples.index(2025)) {
      List<Hit<Fact>> hits = index.facts(new FactQuery(List.of(), null, "固定资产投资", Set.of(), 0, 5));
      assertThat(hits.getFirst().item().indicator()).isEqualTo("固定资产投资");
    }
  }

  @Test
  void equal_scores_are_ordered_by_report_and_the_limit_keeps_the_first() {
    try (ReportIndex index = Samples.index(2025, 2023, 2024)) {
      List<Hit<Fact>> hits = index.facts(new FactQuery(List.of(), null, "养老服务", Set.of(), 0, 2));
      assertThat(hits).extracting(Hit::reportId).containsExactly("2023.txt#1", "2024.txt#1");
      assertThat(hits.get(0).score()).isEqualTo(hits.get(1).score());
    }
  }

  @Test
  void passages_are_filtered_by_role() {
    try (ReportIndex index = Samples.index(2025)) {
      assertThat(index.passages(new PassageQuery(List.of(), null, Set.of(Role.REVIEW), 9, false)))
          .hasSize(1);
    }
  }

  @Test
  void a_rare_bigram_is_rarer_than_a_common_one() {
    try (ReportIndex index = Samples.index(2024, 2025)) {
      assertThat(index.rarity("航天")).isGreaterThan(index.rarity("粮食"));
      assertThat(index.rarity("粮食")).isPositive();
    }
  }

  @Test
  void a_record_with_a_span_of_another_file_is_refused() {
    Report report = Samples.report("a.txt", 2025);
    PackedOutput out = new PackedOutput("a.txt", "a");
    assertThatThrownBy(() -> out.span(new Span("b.txt", 0, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    out.span(report.span());
    assertThat(new PackedInput("a.txt", "a", out.bytes()).span()).isEqualTo(report.span());
  }

  @Test
  void a_file_that_is_not_there_is_the_users_error() {
    try (ReportIndex index = Samples.index(2025)) {
      assertThat(index.report("2025.txt#2")).isEmpty();
      assertThatThrownBy(() -> index.text("2020.txt"))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("2020.txt");
    }
  }

  private static Report part(Report report, int part) {
    return new Report(
        report.source(),
        part,
        report.title(),
        null,
        0,
        0,
        report.kind(),
        Map.of(),
        report.span(),
        List.of(),
        report.passages(),
        List.of(),
        List.of());
  }

  private static List<Hit<Passage>> passages(ReportIndex index, String text, boolean words) {
    return index.passages(new PassageQuery(List.of(), text, Set.of(), 10, words));
  }

  private static List<Fact> facts(
      ReportIndex index, List<String> reports, String indicator, Set<Kind> kinds, int year) {
    return index.facts(new FactQuery(reports, indicator, null, kinds, year, 100)).stream()
        .map(Hit::item)
        .toList();
  }
}
