package io.github.youju.error;

import java.util.Locale;

/** The language of what the program says of itself; an answer follows its question instead. */
public enum Tongue {
  /** Chinese. */
  CHINESE("zh"),
  /** English. */
  ENGLISH("en");

  private final String code;

  Tongue(String code) {
    this.code = code;
  }

  /** As {@code --lang} names it: zh or en. */
  public String code() {
    return code;
  }

  /** The one that {@code --lang} names. */
  public static Tongue named(String code) {
    return code.equals(CHINESE.code) ? CHINESE : ENGLISH;
  }

  /**
   * The one of a locale as the environment names it, such as zh_CN.UTF-8. Where none is set, or C
   * or POSIX, it is English: scripts and build machines run there, and read what is documented.
   */
  public static Tongue ofLocale(String locale) {
    return locale.toLowerCase(Locale.ROOT).startsWith(CHINESE.code) ? CHINESE : ENGLISH;
  }
}
