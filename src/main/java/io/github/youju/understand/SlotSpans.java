package io.github.youju.understand;

import io.github.youju.fact.Indicators;
import io.github.youju.question.SlotSpan;
import io.github.youju.question.SlotSpan.Slot;
import io.github.youju.text.FoldedText;
import io.github.youju.text.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a question, or the beginning of one, names its slots. The readers that understand questions
 * blot out what they have read, and what they blotted is what they understood.
 */
final class SlotSpans {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?%?");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2}");

  private final String text;
  private final FoldedText folded;
  private final Marked marked;
  private final boolean latin;
  private final List<SlotSpan> found = new ArrayList<>();

  SlotSpans(String text) {
    this.text = text;
    this.folded = FoldedText.of(text);
    this.latin = LETTERS.matcher(text).find();
    String whole = folded.text();
    this.marked = new Marked(latin ? whole.toLowerCase(Locale.ROOT) : whole);
  }

  /** The slots from left to right, without overlap. */
  List<SlotSpan> read(PlaceReader places, int thisYear) {
    if (folded.text().isEmpty()) {
      return List.of();
    }
    String before = marked.text();
    places.read(folded.text(), marked, Script.isLatin(text));
    before = blotted(before, Slot.PLACE);
    new YearReader(marked).read(thisYear);
    before = blotted(before, Slot.YEAR);
    Indicators.known().find(before, true).forEach(this::blot);
    if (latin) {
      Indicators.known().findEnglish(marked.text()).forEach(this::blot);
    }
    blotted(before, Slot.INDICATOR);
    Matcher number = NUMBER.matcher(marked.text());
    while (number.find()) {
      add(number.start(), number.end(), Slot.NUMBER);
    }
    found.sort(Comparator.comparingInt(SlotSpan::begin));
    return found;
  }

  private void blot(Indicators.Match match) {
    marked.blot(match.begin(), match.end());
  }

  /** What was read since then; two places beside each other are one stretch. */
  private String blotted(String before, Slot slot) {
    String now = marked.text();
    for (int i = 0; i < now.length(); i++) {
      int begin = i;
      while (i < now.length() && now.charAt(i) == Marked.BLOT && before.charAt(i) != Marked.BLOT) {
        i++;
      }
      if (i > begin) {
        add(begin, i, slot);
      }
    }
    return now;
  }

  private void add(int begin, int end, Slot slot) {
    int from = text.offsetByCodePoints(0, folded.begin(begin));
    int to = text.offsetByCodePoints(0, folded.end(end));
    found.add(new SlotSpan(from, to, slot));
  }
}
