package io.github.youju.index;

import io.github.youju.document.Detail;
import io.github.youju.document.Entry;
import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.ReportKind;
import io.github.youju.document.Role;
import io.github.youju.document.Section;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.fact.Period;
import io.github.youju.fact.Qualifier;
import io.github.youju.fact.Quantity;
import io.github.youju.region.Region;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A made-up report, read by hand: three passages, three facts. */
final class Samples {
  static final Region PLACE =
      new Region(
          "990101",
          "青溪县",
          "云岭省青溪县",
          "青溪",
          Region.Level.COUNTY,
          "990100",
          "Qingxi County",
          "qing xi",
          List.of("青溪镇"));

  private static final String TEXT =
      """
      \uFEFF青溪县政府工作报告𠮷
      一、过去一年
      全縣糧食總產量達到12.5萬噸,同比下降0.8%。
      二、今年打算
      新建村级养老服务点3-5个。固定资产投资增长8%左右。
      让群众的日子越过越红火。
      """;

  private Samples() {}

  static SourceFile file(String path) {
    return new SourceFile(
        path,
        "pdf",
        "UTF-8",
        TEXT,
        List.of(0, 10),
        new Detail("各县报告汇编", span(path, "青溪县政府工作报告")),
        List.of(new Entry(1, "青溪县", 3, span(path, "青溪县"), span(path, "青溪县"))),
        List.of("the contents list 3 reports, 1 is in the file"));
  }

  static Report report(String path, int year) {
    Span review = span(path, "全縣糧食總產量達到12.5萬噸,同比下降0.8%。");
    Span plan = span(path, "新建村级养老服务点3-5个。固定资产投资增长8%左右。");
    Span last = span(path, "让群众的日子越过越红火。");
    return new Report(
        path,
        1,
        "青溪县政府工作报告",
        PLACE,
        year,
        year - 1,
        ReportKind.WORK,
        Map.of(Report.Field.TITLE, new Detail("青溪县政府工作报告", span(path, "青溪县政府工作报告"))),
        new Span(path, 0, TEXT.codePointCount(0, TEXT.length())),
        List.of(
            new Section("一、过去一年", 1, span(path, "一、过去一年")),
            new Section("二、今年打算", 1, span(path, "二、今年打算"))),
        List.of(
            new Passage(0, List.of("一、过去一年"), Role.REVIEW, review, List.of(review)),
            new Passage(
                1,
                List.of("二、今年打算"),
                Role.PLAN,
                plan,
                List.of(span(path, "新建村级养老服务点3-5个。"), span(path, "固定资产投资增长8%左右。"))),
            new Passage(2, List.of("二、今年打算"), Role.PLAN, last, List.of(last))),
        List.of(),
        List.of("no date"));
  }

  static List<Fact> facts(Report report) {
    return List.of(
        fact(
            report,
            0,
            "粮食总产量",
            "全县粮食总产量",
            Quantity.of(new BigDecimal("12.50"), "万吨", Measure.LEVEL),
            new Period(report.reviewedYear(), "1-11月"),
            Kind.ACTUAL,
            "全縣糧食總產量達到12.5萬噸"),
        fact(
            report,
            1,
            "",
            "村级养老服务点",
            new Quantity(new BigDecimal("3"), new BigDecimal("5"), "个", Measure.LEVEL),
            Period.of(report.year()),
            Kind.TARGET,
            "新建村级养老服务点3-5个"),
        fact(
            report,
            1,
            "固定资产投资",
            "固定资产投资",
            null,
            Period.of(report.year()),
            Kind.TARGET,
            "固定资产投资增长8%左右"));
  }

  static Span span(String path, String words) {
    int index = TEXT.indexOf(words);
    int begin = TEXT.codePointCount(0, index);
    return new Span(path, begin, begin + words.codePointCount(0, words.length()));
  }

  /** An index in memory of one sample report for each of the given years. */
  static ReportIndex index(int... years) {
    try (ReportIndexWriter writer = ReportIndexWriter.inMemory()) {
      for (int year : years) {
        write(writer, year + ".txt", year);
      }
      return writer.toIndex();
    }
  }

  static void write(ReportIndexWriter writer, String path, int year) {
    Report report = report(path, year);
    writer.replace(origin(path), file(path), List.of(report), Map.of(report.id(), facts(report)));
  }

  static Origin origin(String path) {
    return new Origin(path, path, "/reports", path, "0a1b", "recipe");
  }

  private static Fact fact(
      Report report,
      int passage,
      String indicator,
      String subject,
      Quantity quantity,
      Period period,
      Kind kind,
      String evidence) {
    Span span = span(report.source(), evidence);
    return new Fact(
        report.id(),
        passage,
        indicator,
        subject,
        "",
        "g1",
        quantity,
        evidence,
        "其中",
        period,
        kind,
        Qualifier.ABOUT,
        "力争",
        span,
        span,
        report.passages().get(passage).sentences().getFirst());
  }
}
