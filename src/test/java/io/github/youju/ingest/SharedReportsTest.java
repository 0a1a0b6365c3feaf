package io.github.youju.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.document.Report;
import io.github.youju.document.Report.Field;
import io.github.youju.document.ReportKind;
import io.github.youju.document.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real reports beside the project; passed over where they are not there. */
final class SharedReportsTest {
  private static final Path SHARED = Path.of("../shared");

  @BeforeEach
  void the_shared_reports_are_there() {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "no ../shared beside the project");
  }

  @Test
  void every_seed_gives_its_reports() throws IOException {
    List<String> read = new ArrayList<>();
    for (String number : List.of("000", "001", "002", "003", "004")) {
      for (Report report : seed(number).reports()) {
        read.add(summary(report));
      }
    }
    assertThat(read)
        .containsExactly(
            "江西省抚州市东乡区 2025 2024 PLAN",
            "江西省赣州市章贡区 2024 2023 WORK",
            "山东省聊城市东昌府区 2024 2023 PLAN",
            "陕西省安康市 2024 2023 WORK",
            "江西省抚州市 2024 2023 WORK",
            "山西省晋城市高平市 2024 2023 WORK",
            "陕西省汉中市 2024 2023 WORK",
            "四川省广元市昭化区 2023 2022 PLAN");
  }

  @Test
  void a_collection_says_what_it_promises() throws IOException {
    Ingested read = seed("003");
    assertThat(read.file().contents()).hasSize(23);
    assertThat(read.file().collection().orElseThrow().value()).endsWith("汇编(23篇)");
    assertThat(read.file().warnings())
        .contains("the contents list 23 reports, 4 of them are in the file");
    assertThat(read.reports().getLast().warnings())
        .contains("the report breaks off before its end");
  }

  @Test
  void a_file_without_a_title_gets_one() throws IOException {
    Report report = seed("001").reports().getFirst();
    assertThat(report.title()).isEqualTo("赣州市章贡区2024年政府工作报告");
    assertThat(report.warnings())
        .contains("the file starts in the middle of the report, which carries no title");
  }

  @Test
  void dates_meetings_and_speakers_are_read() throws IOException {
    Report first = seed("000").reports().getFirst();
    assertThat(value(first, Field.DATE)).isEqualTo("2025年4月9日");
    assertThat(value(first, Field.MEETING)).isEqualTo("抚州市东乡区第二届人民代表大会第五次会议");
    assertThat(value(first, Field.SPEAKER)).isEqualTo("抚州市东乡区发展和改革委员会主任 张剑");
    assertThat(value(first, Field.COMMISSION)).isEqualTo("区人民政府");
    Report second = seed("002").reports().getFirst();
    assertThat(value(second, Field.DATE)).isEqualTo("2024年1月17日");
    assertThat(value(second, Field.MEETING)).isEqualTo("东昌府区第十八届人民代表大会第三次会议");
    assertThat(value(second, Field.SPEAKER)).isEqualTo("东昌府区发展和改革局局长 张健");
    Report fourth = seed("004").reports().getFirst();
    assertThat(value(fourth, Field.PUBLISHED)).isEqualTo("2023-06-26");
    assertThat(value(fourth, Field.PUBLISHER)).isEqualTo("广元市昭化区发展和改革局");
  }

  @Test
  void twenty_five_reports_of_one_city_have_its_name_and_their_true_year() throws IOException {
    List<String> lines = Files.readAllLines(SHARED.resolve("corpus/zhumadian-index.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Ingested read = Golden.read(SHARED.resolve("corpus/zhumadian").resolve(cells[0]));
      assertThat(read.reports()).as(cells[0]).hasSize(1);
      Report report = read.reports().getFirst();
      int year = Integer.parseInt(cells[1]);
      assertThat(summary(report))
          .as(cells[0])
          .isEqualTo("河南省驻马店市 " + year + " " + (year - 1) + " WORK");
      assertThat(report.warnings().isEmpty()).as(cells[0]).isEqualTo(cells[1].equals(cells[2]));
      assertThat(report.passages())
          .as(cells[0])
          .anyMatch(passage -> passage.role() == Role.REVIEW)
          .anyMatch(passage -> passage.role() == Role.PLAN);
    }
  }

  private static Ingested seed(String number) throws IOException {
    try (var files = Files.list(SHARED.resolve("seeds"))) {
      return Golden.read(
          files
              .filter(file -> file.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow());
    }
  }

  private static String summary(Report report) {
    ReportKind kind = report.kind();
    return report.region().fullName()
        + " "
        + report.year()
        + " "
        + report.reviewedYear()
        + " "
        + kind;
  }

  private static String value(Report report, Field field) {
    return report.detail(field).orElseThrow().value();
  }
}
