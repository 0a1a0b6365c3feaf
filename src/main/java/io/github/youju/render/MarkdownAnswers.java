package io.github.youju.render;

import io.github.youju.question.Language;
import io.github.youju.verify.Citation;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.NearestStatement;
import java.io.PrintWriter;
import java.util.Optional;

/** A report in Markdown: each question is a heading, below it the answer, then its quotes. */
final class MarkdownAnswers implements AnswerRenderer {
  private final Caption caption;
  private final Counts counts = new Counts();

  MarkdownAnswers(Caption caption) {
    this.caption = caption;
  }

  @Override
  public void render(VerifiedAnswer answer, PrintWriter out) {
    out.print("# " + Escaped.markdown(answer.question()) + "\n\n" + body(answer));
    out.flush();
  }

  @Override
  public void renderChecked(
      VerifiedAnswer answer, Optional<Verdict> verdict, int position, PrintWriter out) {
    StringBuilder text = new StringBuilder();
    if (position == 0) {
      text.append("# ").append(Escaped.markdown(caption.title())).append("\n\n");
    }
    text.append("## ").append(Escaped.markdown(answer.id() + " " + answer.question()));
    text.append("\n\n").append(body(answer));
    verdict.ifPresent(each -> text.append(check(each)));
    counts.add(answer);
    out.print(text);
    out.flush();
  }

  @Override
  public void finish(int count, PrintWriter out) {
    if (count == 0) {
      out.print("# " + Escaped.markdown(caption.title()) + "\n\n");
    }
    out.print("---\n\n" + counts.line(caption.tongue()) + "\n");
    out.flush();
  }

  private String check(Verdict verdict) {
    String said = verdict.said(caption.tongue());
    return Escaped.markdown(said) + "\n\n";
  }

  private String body(VerifiedAnswer answer) {
    Language language = answer.language();
    StringBuilder text = new StringBuilder();
    for (String line : answer.text().split("\n", -1)) {
      if (!line.isBlank()) {
        text.append(Escaped.markdown(line)).append("\n\n");
      }
    }
    if (answer.status() == VerifiedAnswer.Status.ERROR) {
      text.append(Escaped.markdown(FailedLine.of(answer, caption.tongue()))).append("\n\n");
    }
    if (answer.dropped() > 0) {
      text.append('(').append(answer.dropped()).append(Frame.word("dropped", language));
      text.append(")\n\n");
    }
    if (!answer.choices().isEmpty()) {
      text.append(Frame.word("choices", language)).append("\n\n");
      for (String choice : answer.choices()) {
        text.append("* ").append(Escaped.markdown(choice)).append('\n');
      }
      text.append('\n');
    }
    if (!answer.nearest().isEmpty()) {
      text.append(Frame.word("nearest", language)).append("\n\n");
      for (NearestStatement nearest : answer.nearest()) {
        text.append("* ").append(Escaped.markdown(nearest.text()));
        nearest.citations().forEach(each -> text.append("\\[").append(each).append("\\]"));
        text.append('\n');
      }
      text.append('\n');
    }
    CarriedLine.of(answer.slots(), language)
        .ifPresent(line -> text.append(Escaped.markdown(line)).append("\n\n"));
    for (Citation citation : answer.citations()) {
      quote(citation, language, text);
    }
    return text.toString();
  }

  private static void quote(Citation citation, Language language, StringBuilder text) {
    text.append("> ").append(Escaped.markdown(CitationHeading.of(citation, language)));
    text.append("  \n> 「").append(Escaped.markdown(citation.quote())).append("」  \n> ");
    text.append(Escaped.markdown(citation.span().name())).append("\n\n");
  }
}
