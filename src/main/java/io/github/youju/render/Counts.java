package io.github.youju.render;

import io.github.youju.error.Tongue;
import io.github.youju.question.Language;
import io.github.youju.verify.VerifiedAnswer;
import java.util.EnumMap;
import java.util.Map;

/** How many answers a document holds, and how they ended. */
final class Counts {
  private final Map<Language, Integer> languages = new EnumMap<>(Language.class);
  private int answered;
  private int refused;
  private int failed;

  void add(VerifiedAnswer answer) {
    languages.merge(answer.language(), 1, Integer::sum);
    switch (answer.status()) {
      case ANSWERED -> answered++;
      case REFUSED -> refused++;
      case ERROR -> failed++;
    }
  }

  /** One line in the language of most answers; of none in that of the user. */
  String line(Tongue tongue) {
    Language language = tongue == Tongue.ENGLISH ? Language.ENGLISH : Language.SIMPLIFIED;
    int most = 0;
    for (Map.Entry<Language, Integer> each : languages.entrySet()) {
      language = each.getValue() > most ? each.getKey() : language;
      most = Math.max(most, each.getValue());
    }
    return Frame.word("counts", language)
        .replace("{all}", Integer.toString(answered + refused + failed))
        .replace("{answered}", Integer.toString(answered))
        .replace("{refused}", Integer.toString(refused))
        .replace("{failed}", Integer.toString(failed));
  }
}
