package io.github.youju.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read out of single sentences; {@code -Dgolden.update=true} writes it down anew. */
class FactExtractorGoldenTest {

  @BeforeAll
  static void written_down_anew_where_asked() throws IOException {
    if (!Boolean.getBoolean("golden.update")) {
      return;
    }
    Map<String, List<String>> files = new LinkedHashMap<>();
    for (GoldenCase each : GoldenCase.all()) {
      String written = each.written(GoldenCase.written(each.facts(), each.text()));
      files.computeIfAbsent(each.file(), file -> new ArrayList<>()).add(written);
    }
    for (Map.Entry<String, List<String>> file : files.entrySet()) {
      Files.writeString(
          GoldenCase.FOLDER.resolve(file.getKey()), String.join("\n", file.getValue()));
    }
  }

  static List<GoldenCase> cases() {
    return GoldenCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_facts_of_a_sentence_are_these(GoldenCase each) {
    assertThat(each.expected()).as("no expected facts; -Dgolden.update=true").isNotNull();
    assertThat(GoldenCase.written(each.facts(), each.text())).isEqualTo(each.expected());
  }

  @Test
  void every_case_has_a_name_of_its_own() {
    assertThat(cases()).extracting(GoldenCase::toString).doesNotHaveDuplicates();
    assertThat(cases()).hasSizeGreaterThan(80);
  }
}
