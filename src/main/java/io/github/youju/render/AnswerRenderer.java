package io.github.youju.render;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Writes answers in one form. What it wrote is flushed when a call returns. */
public interface AnswerRenderer {

  /** Writes the one answer to a single question. */
  default void render(VerifiedAnswer answer, PrintWriter out) throws IOException {
    renderNext(answer, 0, out);
  }

  /** Writes the next answer of many; the first has position 0. */
  default void renderNext(VerifiedAnswer answer, int position, PrintWriter out) throws IOException {
    renderChecked(answer, Optional.empty(), position, out);
  }

  /**
   * Writes the next answer of many and what its check came to.
   *
   * @param verdict empty where nothing was expected of the answer
   */
  void renderChecked(
      VerifiedAnswer answer, Optional<Verdict> verdict, int position, PrintWriter out)
      throws IOException;

  /** Writes what has to stand behind the last of so many answers. */
  default void finish(int count, PrintWriter out) {}

  /** The same with the names of files as links, where its form has such. */
  default AnswerRenderer linking(Hyperlinks links) {
    return this;
  }

  /** The same for what becomes a file and goes through no pipe. */
  default AnswerRenderer intoFile() {
    return this;
  }

  /** The renderer of a form; a form that answers cannot take is the user's error. */
  static AnswerRenderer of(String format, Theme theme) {
    return of(format, theme, Caption.none());
  }

  /** The renderer of a form, with what is told once of all answers. */
  static AnswerRenderer of(String format, Theme theme, Caption caption) {
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "text" ->
          caption.checked()
              ? new FailedChecks(theme, caption.tongue())
              : new TextRenderer(theme, caption.tongue());
      case "json" -> new JsonRenderer(caption);
      case "jsonl" -> new JsonlRenderer(caption);
      case "csv" -> new CsvAnswers(caption);
      case "md" -> new MarkdownAnswers(caption);
      case "html" -> new HtmlAnswers(caption);
      default ->
          throw new UserException(
              ExitStatus.USAGE,
              Line.of(
                  "答案没有“%s”格式；可用 text、json、jsonl、csv、md、html%s",
                  "no format '%s' for answers; use text, json, jsonl, csv, md or html%s",
                  format,
                  FormatNames.meant(format, "text", "json", "jsonl", "csv", "md", "html")));
    };
  }
}
