package io.github.youju.text;

import java.util.Arrays;

/**
 * A text in the one form that everything is matched in, with the way back: every folded character
 * knows the stretch of raw code points that it stands for. The rules are in the package's page.
 */
public final class FoldedText {
  private final String text;
  private final int[] begins;
  private final int[] ends;

  private FoldedText(FoldingBuffer buffer) {
    text = new String(buffer.chars, 0, buffer.length);
    begins = Arrays.copyOf(buffer.begins, buffer.length);
    ends = Arrays.copyOf(buffer.ends, buffer.length);
  }

  /** Folds a whole text. */
  public static FoldedText of(String raw) {
    return of(raw, 0);
  }

  /** Folds a part of a file that begins at the given code point of the file. */
  public static FoldedText of(String raw, int firstCodePoint) {
    FoldingBuffer buffer = FoldingBuffer.of(raw, firstCodePoint);
    boolean changed = true;
    while (changed) {
      changed = NoteRule.apply(buffer);
      changed |= BlankRule.apply(buffer);
      changed |= CommaRule.apply(buffer);
      changed |= SlipRule.apply(buffer);
      changed |= BrokenFigureRule.apply(buffer);
      changed |= LookalikeRule.apply(buffer);
    }
    return new FoldedText(buffer);
  }

  /** The folded text alone, for a text that is never quoted, such as a question. */
  public static String fold(String raw) {
    return of(raw).text;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** The raw code point at which the folded character begins. */
  public int begin(int index) {
    return begins[index];
  }

  /** The raw code point just past the folded character before {@code end}. */
  public int end(int end) {
    return ends[end - 1];
  }
}
