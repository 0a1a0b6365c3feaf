package io.github.youju.render;

import io.github.youju.verify.Citation;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.NearestStatement;
import java.io.PrintWriter;

/** Writes an answer for people: the answer, then each proof with where it stands. */
final class TextRenderer implements AnswerRenderer {
  private static final int WIDTH = 80;
  private static final String INDENT = "    ";

  private final Theme theme;

  TextRenderer(Theme theme) {
    this.theme = theme;
  }

  @Override
  public void render(VerifiedAnswer answer, PrintWriter out) {
    StringBuilder text = new StringBuilder();
    write(answer, text);
    out.print(text);
    out.flush();
  }

  @Override
  public void renderNext(VerifiedAnswer answer, int position, PrintWriter out) {
    StringBuilder text = new StringBuilder();
    if (position > 0) {
      text.append('\n');
    }
    text.append(theme.heading(answer.id() + "> " + Shown.line(answer.question()))).append('\n');
    write(answer, text);
    out.print(text);
    out.flush();
  }

  private void write(VerifiedAnswer answer, StringBuilder text) {
    switch (answer.status()) {
      case ANSWERED -> {
        paragraphs(answer.text(), text);
        if (answer.dropped() > 0) {
          String word = Frame.word("dropped", answer.language());
          text.append(theme.aside("(" + answer.dropped() + word + ")")).append('\n');
        }
      }
      case REFUSED -> refusal(answer, text);
      case ERROR -> {
        String word = Frame.word("failed", answer.language());
        text.append(theme.failure(word + " " + Shown.line(answer.message()))).append('\n');
      }
    }
    CarriedLine.of(answer.slots(), answer.language())
        .ifPresent(line -> text.append(theme.aside(Shown.line(line))).append('\n'));
    if (!answer.citations().isEmpty()) {
      text.append('\n');
    }
    for (Citation citation : answer.citations()) {
      write(citation, answer, text);
    }
  }

  /** An answer may have several lines: a list, a table of places. */
  private static void paragraphs(String answer, StringBuilder text) {
    for (String line : answer.split("\n", -1)) {
      for (String part : Columns.wrap(Shown.line(line), WIDTH)) {
        text.append(part).append('\n');
      }
    }
  }

  private void refusal(VerifiedAnswer answer, StringBuilder text) {
    for (String line : Columns.wrap(Shown.line(answer.text()), WIDTH)) {
      text.append(theme.refusal(line)).append('\n');
    }
    if (!answer.choices().isEmpty()) {
      text.append(Frame.word("choices", answer.language())).append('\n');
      for (int i = 0; i < answer.choices().size(); i++) {
        String choice = Shown.line(answer.choices().get(i));
        text.append("  ").append(i + 1).append(". ").append(choice).append('\n');
      }
    }
    if (!answer.nearest().isEmpty()) {
      text.append(Frame.word("nearest", answer.language())).append('\n');
      for (NearestStatement nearest : answer.nearest()) {
        StringBuilder line = new StringBuilder(nearest.text());
        for (int number : nearest.citations()) {
          line.append('[').append(number).append(']');
        }
        for (String part : Columns.wrap(Shown.line(line.toString()), WIDTH - 2)) {
          text.append("  ").append(part).append('\n');
        }
      }
    }
  }

  private void write(Citation citation, VerifiedAnswer answer, StringBuilder text) {
    for (String line :
        Columns.wrap(Shown.line(CitationHeading.of(citation, answer.language())), WIDTH)) {
      text.append(theme.heading(line)).append('\n');
    }
    String quote = "「" + Shown.line(citation.quote()) + "」";
    for (String line : Columns.wrap(quote, WIDTH - INDENT.length())) {
      text.append(INDENT).append(line).append('\n');
    }
    text.append(INDENT).append(theme.aside(Shown.line(citation.span().name()))).append('\n');
  }
}
