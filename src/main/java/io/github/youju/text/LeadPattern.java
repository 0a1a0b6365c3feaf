package io.github.youju.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern whose matches can only begin with certain characters. It is tried nowhere else, which
 * for a pattern of many alternatives is most of a text; what is found is what {@link
 * Matcher#find()} finds.
 */
public final class LeadPattern {
  private final Pattern pattern;
  private final BitSet leads = new BitSet();

  /**
   * Compiles a pattern.
   *
   * @param leads the characters that a match can begin with, all of them
   * @param regex that matches no empty text
   */
  public LeadPattern(String leads, String regex) {
    leads.chars().forEach(this.leads::set);
    this.pattern = Pattern.compile(regex);
  }

  /** The pattern as it is. */
  public Pattern pattern() {
    return pattern;
  }

  /** For a text in which {@link #find} is to look. */
  public Matcher matcher(String text) {
    // What stands before the place that is tried may be looked at, as if the search had begun
    // there.
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /**
   * Whether the pattern is found from a place on; the matcher, which is of the text, then has it.
   */
  public boolean find(Matcher matcher, String text, int from) {
    int length = text.length();
    for (int at = from; at < length; at++) {
      if (leads.get(text.charAt(at)) && matcher.region(at, length).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pattern is found anywhere. */
  public boolean isIn(String text) {
    return find(matcher(text), text, 0);
  }

  /** The last of what is found from left to right; empty where nothing is. */
  public String last(String text) {
    String found = "";
    Matcher matcher = matcher(text);
    int at = 0;
    while (find(matcher, text, at)) {
      found = matcher.group();
      at = matcher.end();
    }
    return found;
  }
}
