package io.github.youju.error;

import java.io.Serializable;
import java.util.Locale;

/**
 * One line that the program says of itself, in both languages. Who prints it chooses; nobody before
 * has to know for whom it is.
 */
public record Line(String chinese, String english) implements Serializable {

  /**
   * A line with values in it, as {@link String#format} puts them; {@code %1$s} where the languages
   * differ in their order. A value that is a line itself is said in the language of the whole.
   */
  public static Line of(String chinese, String english, Object... values) {
    return new Line(
        filled(chinese, Tongue.CHINESE, values), filled(english, Tongue.ENGLISH, values));
  }

  /** What reads the same in both languages, such as a list of names. */
  public static Line same(String text) {
    return new Line(text, text);
  }

  /** The line in one language. */
  public String in(Tongue tongue) {
    return tongue == Tongue.CHINESE ? chinese : english;
  }

  private static String filled(String text, Tongue tongue, Object... values) {
    if (values.length == 0) {
      return text;
    }
    Object[] said = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      said[i] = values[i] instanceof Line line ? line.in(tongue) : values[i];
    }
    return String.format(Locale.ROOT, text, said);
  }
}
