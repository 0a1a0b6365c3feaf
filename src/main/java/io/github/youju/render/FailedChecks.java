package io.github.youju.render;

import io.github.youju.verify.VerifiedAnswer;
import java.io.PrintWriter;
import java.util.Optional;

/** Shows the answers that are not as expected, with what was expected and what was given. */
final class FailedChecks implements AnswerRenderer {
  private static final int WIDTH = 80;
  private static final String INDENT = "    ";

  private final Theme theme;

  FailedChecks(Theme theme) {
    this.theme = theme;
  }

  @Override
  public void render(VerifiedAnswer answer, PrintWriter out) {
    renderNext(answer, 0, out);
  }

  /** Of an answer without a verdict nothing was expected. */
  @Override
  public void renderNext(VerifiedAnswer answer, int position, PrintWriter out) {
    out.flush();
  }

  @Override
  public void renderChecked(
      VerifiedAnswer answer, Optional<Verdict> verdict, int position, PrintWriter out) {
    if (verdict.isEmpty() || verdict.get().passed()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    text.append(theme.heading(answer.id() + "> " + Shown.line(answer.question()))).append('\n');
    line("expected: ", verdict.get().expected(), text);
    line("lacking:  ", verdict.get().lacking(), text);
    String given =
        answer.status() == VerifiedAnswer.Status.ERROR ? answer.message() : answer.text();
    line("given:    ", given, text);
    out.print(text);
    out.flush();
  }

  private static void line(String name, String value, StringBuilder text) {
    String before = INDENT + name;
    for (String part : Columns.wrap(Shown.line(value), WIDTH - before.length())) {
      text.append(before).append(part).append('\n');
      before = " ".repeat(before.length());
    }
  }
}
