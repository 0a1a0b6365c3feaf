package io.github.youju.render.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Optional;

/** Finds a font with Chinese characters among those of the machine. */
final class Fonts {
  private static final String PROBE = "有据增速东鄉";

  /** Made for screens and for both scripts; tried before any other that has the characters. */
  private static final String[] PREFERRED = {
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei"
  };

  private Fonts() {}

  /** A font of this size; empty where the machine has none. */
  static Optional<Font> chinese(int size) {
    for (String name : PREFERRED) {
      Font font = new Font(name, Font.PLAIN, size);
      if (font.getFamily().equals(name) && font.canDisplayUpTo(PROBE) < 0) {
        return Optional.of(font);
      }
    }
    for (Font font : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
      boolean plain = !font.getFontName().contains("Bold") && !font.getFontName().contains("Mono");
      if (plain && font.canDisplayUpTo(PROBE) < 0) {
        return Optional.of(font.deriveFont((float) size));
      }
    }
    return Optional.empty();
  }
}
