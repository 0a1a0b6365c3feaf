package io.github.youju.render;

import io.github.youju.error.Tongue;
import io.github.youju.question.Language;
import io.github.youju.verify.VerifiedAnswer;

/** Why a question got no answer, in the user's language: what failed may be no question at all. */
final class FailedLine {
  private FailedLine() {}

  static String of(VerifiedAnswer answer, Tongue tongue) {
    boolean english = answer.language() == Language.ENGLISH;
    Language said =
        tongue == Tongue.ENGLISH
            ? Language.ENGLISH
            : english ? Language.SIMPLIFIED : answer.language();
    return Frame.word("failed", said) + " " + new Notes(tongue).said(answer.message());
  }
}
