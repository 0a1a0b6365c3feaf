package io.github.youju.render;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Writes answers in one form. What it wrote is flushed when a call returns. */
public interface AnswerRenderer {

  /** Writes the one answer to a single question. */
  void render(VerifiedAnswer answer, PrintWriter out) throws IOException;

  /** Writes the next answer of many; the first has position 0. */
  void renderNext(VerifiedAnswer answer, int position, PrintWriter out) throws IOException;

  /** Writes what has to stand behind the last of so many answers. */
  default void finish(int count, PrintWriter out) {}

  /** The renderer of a form; a form that answers cannot take is the user's error. */
  static AnswerRenderer of(String format, Theme theme) {
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "text" -> new TextRenderer(theme);
      case "json" -> new JsonRenderer();
      case "jsonl" -> new JsonlRenderer();
      default ->
          throw new UserException(
              ExitStatus.USAGE, "no format '" + format + "' for answers; use text, json or jsonl");
    };
  }
}
