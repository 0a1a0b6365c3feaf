package io.github.youju.verify;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.ReportKind;
import io.github.youju.document.Role;
import io.github.youju.document.Section;
import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import io.github.youju.question.Language;
import io.github.youju.question.Slots;
import io.github.youju.region.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small report of an invented place, as the verifier sees it. */
public final class Example implements Sources {
  public static final String SOURCE = "云溪县.txt";
  private final String text;
  private final Report report;

  private Example(String text, Report report) {
    this.text = text;
    this.report = report;
  }

  /** One passage under two headings; everything before the line break is the title. */
  public static Example of(String title, String body) {
    String text = title + "\n" + body;
    int begin = title.codePointCount(0, title.length()) + 1;
    int end = text.codePointCount(0, text.length());
    Span whole = new Span(SOURCE, begin, end);
    Region region =
        new Region(
            "999901",
            "云溪县",
            "某省某市云溪县",
            "云溪",
            Region.Level.COUNTY,
            "",
            "Yunxi County",
            "yun xi",
            List.of());
    Passage passage =
        new Passage(0, List.of("二、主要目标", "(一)预期指标"), Role.PLAN, whole, List.of(whole));
    Report report =
        new Report(
            SOURCE,
            1,
            title,
            region,
            2031,
            2030,
            ReportKind.WORK,
            Map.of(),
            new Span(SOURCE, 0, end),
            List.of(new Section("二、主要目标", 1, new Span(SOURCE, 0, 1))),
            List.of(passage),
            List.of(),
            List.of());
    return new Example(text, report);
  }

  /** Where the words stand. */
  public Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words);
    }
    int begin = text.codePointCount(0, at);
    return new Span(SOURCE, begin, begin + words.codePointCount(0, words.length()));
  }

  public static Asked asked(String question, Language language) {
    Slots slots = Slots.none();
    return new Asked(question, List.of(), language, slots, "rules");
  }

  @Override
  public Integer page(Span span) {
    return null;
  }

  @Override
  public String text(String source) {
    return SOURCE.equals(source) ? text : null;
  }

  @Override
  public Optional<Report> report(Span span) {
    return Optional.of(report);
  }

  @Override
  public List<Fact> facts(Span span) {
    return List.of();
  }

  @Override
  public Set<Integer> years() {
    return Set.of();
  }

  @Override
  public boolean sample() {
    return false;
  }
}
