package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Report.Field;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the English translation of a report says of itself before and as its text begins. The text
 * itself is read as running text; its figures are left to the Chinese original.
 */
final class EnglishFrontReader {
  private static final int FRONT = 1200;
  private static final int SAMPLE = 4000;

  private static final Map<Field, Pattern> PATTERNS =
      new EnumMap<>(
          Map.of(
              Field.MEETING,
              Pattern.compile("(?i)\\b(\\w+ Session of the [^\\n]{4,120}?Congress)"),
              Field.DATE,
              Pattern.compile(
                  "((?:January|February|March|April|May|June|July|August|September|October"
                      + "|November|December)(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?,?\\s*\\d{4})"),
              Field.SPEAKER,
              Pattern.compile(
                  "(?i)\\b((?:Acting )?(?:Premier|Governor|Mayor|Chairman|Chairwoman|Director) of"
                      + " (?:the )?[A-Z][^\\n.,]{3,60})"),
              Field.COMMISSION,
              Pattern.compile("(?i)on behalf of ((?:the )?[^,.\\n]{3,60}(?:Government|Council))")));

  private EnglishFrontReader() {}

  /** Whether a text is in English: hardly a Chinese character among its letters. */
  static boolean isEnglish(String text) {
    int end = Math.min(text.length(), SAMPLE);
    int latin = 0;
    int chinese = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      latin += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
      chinese += Page.isHan(c) ? 1 : 0;
    }
    return latin > chinese * 10;
  }

  /** Adds what the front of an English report says. */
  static void read(Page page, Draft draft, Map<Field, Detail> details) {
    int end = Math.min(page.text().length(), draft.begin() + FRONT);
    for (Map.Entry<Field, Pattern> entry : PATTERNS.entrySet()) {
      Matcher matcher = entry.getValue().matcher(page.text()).region(draft.begin(), end);
      if (matcher.find()) {
        int begin = matcher.start(1);
        details.put(entry.getKey(), page.detail(begin, matcher.end(1)));
      }
    }
  }
}
