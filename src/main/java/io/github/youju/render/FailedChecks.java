package io.github.youju.render;

import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import io.github.youju.verify.VerifiedAnswer;
import java.io.PrintWriter;
import java.util.Optional;

/** Shows the answers that are not as expected, with what was expected and what was given. */
final class FailedChecks implements AnswerRenderer {
  private static final int WIDTH = 80;
  private static final String INDENT = "    ";

  private final Theme theme;
  private final Tongue tongue;
  private final Notes notes;

  FailedChecks(Theme theme, Tongue tongue) {
    this.theme = theme;
    this.tongue = tongue;
    this.notes = new Notes(tongue);
  }

  @Override
  public void renderChecked(
      VerifiedAnswer answer, Optional<Verdict> verdict, int position, PrintWriter out) {
    if (verdict.isEmpty() || verdict.get().passed()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    text.append(theme.heading(answer.id() + "> " + Shown.line(answer.question()))).append('\n');
    line(new Line("预期：", "expected: "), notes.said(verdict.get().expected()), text);
    line(new Line("缺少：", "lacking:  "), notes.said(verdict.get().lacking()), text);
    String given =
        answer.status() == VerifiedAnswer.Status.ERROR
            ? notes.said(answer.message())
            : answer.text();
    line(new Line("回答：", "given:    "), given, text);
    out.print(text);
    out.flush();
  }

  private void line(Line name, String value, StringBuilder text) {
    String before = INDENT + name.in(tongue);
    for (String part : Columns.wrap(Shown.line(value), WIDTH - Columns.width(before))) {
      text.append(before).append(part).append('\n');
      before = " ".repeat(Columns.width(before));
    }
  }
}
