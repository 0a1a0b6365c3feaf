package io.github.youju.render;

import io.github.youju.question.Language;
import io.github.youju.verify.VerifiedAnswer;

/** How many answers a document holds, and how they ended. */
final class Counts {
  private Language language;
  private int answered;
  private int refused;
  private int failed;

  void add(VerifiedAnswer answer) {
    language = language == null ? answer.language() : language;
    switch (answer.status()) {
      case ANSWERED -> answered++;
      case REFUSED -> refused++;
      case ERROR -> failed++;
    }
  }

  /** One line in the language of the first answer. */
  String line() {
    return Frame.word("counts", language == null ? Language.SIMPLIFIED : language)
        .replace("{all}", Integer.toString(answered + refused + failed))
        .replace("{answered}", Integer.toString(answered))
        .replace("{refused}", Integer.toString(refused))
        .replace("{failed}", Integer.toString(failed));
  }
}
