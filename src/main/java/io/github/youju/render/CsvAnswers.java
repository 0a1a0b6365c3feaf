package io.github.youju.render;

import io.github.youju.verify.Citation;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.NearestStatement;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Comma-separated values, a row an answer: the first citation in columns of its own, the names of
 * all of them in one. Cells are as safe for spreadsheets as those of {@link CsvSheet}.
 */
final class CsvAnswers implements AnswerRenderer {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "question",
          "context",
          "status",
          "answer",
          "nearest",
          "choices",
          "missing",
          "source",
          "start",
          "end",
          "quote",
          "report",
          "section",
          "place",
          "year",
          "citations",
          "module",
          "message");

  private final Caption caption;
  private final String mark;

  CsvAnswers(Caption caption) {
    this(caption, "");
  }

  /**
   * @param mark stands before the heading
   */
  private CsvAnswers(Caption caption, String mark) {
    this.caption = caption;
    this.mark = mark;
  }

  @Override
  public AnswerRenderer intoFile() {
    return new CsvAnswers(caption, CsvSheet.FILE_MARK);
  }

  @Override
  public void renderChecked(
      VerifiedAnswer answer, Optional<Verdict> verdict, int position, PrintWriter out) {
    String heading = position == 0 ? heading() : "";
    out.print(heading + row(answer, verdict));
    out.flush();
  }

  @Override
  public void finish(int count, PrintWriter out) {
    if (count == 0) {
      out.print(heading());
    }
    out.flush();
  }

  private String heading() {
    List<String> columns = new ArrayList<>(COLUMNS);
    if (!caption.basis().isEmpty()) {
      columns.add("basis");
    }
    if (caption.checked()) {
      columns.addAll(List.of("passed", "expected", "lacking"));
    }
    return mark + String.join(",", columns) + '\n';
  }

  private String row(VerifiedAnswer answer, Optional<Verdict> verdict) {
    StringBuilder row = new StringBuilder();
    row.append(CsvSheet.words(answer.id()));
    words(row, answer.question());
    words(row, String.join("\n", answer.context()));
    words(row, answer.status().name().toLowerCase(Locale.ROOT));
    words(row, answer.text());
    List<String> nearest = new ArrayList<>();
    for (NearestStatement statement : answer.nearest()) {
      nearest.add(statement.text());
    }
    words(row, String.join("\n", nearest));
    words(row, String.join("\n", answer.choices()));
    words(row, answer.missing());
    citations(row, answer.citations());
    words(row, answer.module());
    words(row, answer.message());
    if (!caption.basis().isEmpty()) {
      words(row, caption.basis());
    }
    if (caption.checked()) {
      words(row, verdict.map(each -> Boolean.toString(each.passed())).orElse(""));
      words(row, verdict.map(Verdict::expected).orElse(""));
      words(row, verdict.map(Verdict::lacking).orElse(""));
    }
    return row.append('\n').toString();
  }

  private static void citations(StringBuilder row, List<Citation> citations) {
    if (citations.isEmpty()) {
      row.append(",".repeat(9));
      return;
    }
    Citation first = citations.getFirst();
    words(row, first.span().source());
    row.append(',').append(first.span().begin());
    row.append(',').append(first.span().end());
    words(row, first.quote());
    words(row, first.report());
    words(row, String.join(" › ", first.section()));
    words(row, first.place() == null ? "" : first.place());
    words(row, first.year() == 0 ? "" : Integer.toString(first.year()));
    List<String> names = new ArrayList<>();
    for (Citation citation : citations) {
      names.add(citation.span().name());
    }
    words(row, String.join("\n", names));
  }

  private static void words(StringBuilder row, String text) {
    row.append(',').append(CsvSheet.words(text));
  }
}
