package io.github.youju.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a line of characters that come from left to right; gaps become blanks. */
final class PrintedLineMaker {
  /** Gaps in heights: between words of letters or digits, between Chinese, between columns. */
  private static final float WORD = 0.2f;

  private static final float WIDE = 0.8f;
  private static final float COLUMN = 1.5f;

  private static final String NEVER_LAST = "“‘(（《〈「『【[〔";
  private static final String NEVER_FIRST = "，。、；：？！,.;:?!”’)）》〉」』】]〕%％‰…·—-";

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder part = new StringBuilder();
  private final List<PrintedLine.Part> parts = new ArrayList<>();
  private float left = -1;
  private float partLeft;
  private float right;
  private float baseline;
  private float size;
  private float token = -1;
  private boolean tokenOpen = true;

  void add(PrintedCharacter character) {
    String clean = TextBuilder.clean(character.text());
    if (clean.isEmpty()) {
      if (left >= 0 && !character.text().isEmpty()) {
        blank();
      }
      return;
    }
    float from = character.left();
    float to = character.right();
    float height = character.size();
    if (left < 0) {
      left = from;
      partLeft = from;
      baseline = character.foot();
    } else {
      gap(clean.charAt(0), from - right, height);
      if (from - right > COLUMN * height) {
        closePart();
        partLeft = from;
      }
    }
    takeToken(clean, to);
    text.append(clean);
    part.append(clean);
    right = Math.max(right, to);
    size = Math.max(size, height);
    baseline = Math.max(baseline, character.foot());
  }

  Optional<PrintedLine> line() {
    if (left < 0) {
      return Optional.empty();
    }
    closePart();
    return Optional.of(
        new PrintedLine(text.toString().strip(), left, right, baseline, size, token - left, parts));
  }

  /** How much room the line would have needed on the line before. */
  private void takeToken(String characters, float to) {
    char next = characters.charAt(0);
    if (text.isEmpty()) {
      token = to;
      return;
    }
    char last = text.charAt(text.length() - 1);
    tokenOpen &=
        last != ' '
            && (NEVER_LAST.indexOf(last) >= 0
                || NEVER_FIRST.indexOf(next) >= 0
                || isNumeric(last) && isNarrow(next));
    if (tokenOpen) {
      token = to;
    }
  }

  private void gap(char next, float wide, float height) {
    char last = text.charAt(text.length() - 1);
    boolean words = isNarrow(last) && isNarrow(next);
    if (wide > (words ? WORD : WIDE) * height) {
      blank();
    }
  }

  private void blank() {
    if (text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
      part.append(' ');
    }
  }

  private void closePart() {
    parts.add(new PrintedLine.Part(part.toString().strip(), partLeft, right));
    part.setLength(0);
  }

  /** Many programs break no line inside 40%、35.9%. */
  private static boolean isNumeric(char c) {
    return isNarrow(c) || "%％、-~～".indexOf(c) >= 0;
  }

  static boolean isNarrow(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c) || c == '.' || c == ',';
  }
}
