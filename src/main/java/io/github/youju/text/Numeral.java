package io.github.youju.text;

import java.math.BigDecimal;

/**
 * A number as it stands in a folded text.
 *
 * @param begin index of its first character in the folded text
 * @param end index past its last character; 万 or 亿 after Arabic digits stays outside, in Chinese
 *     numerals it is part of the number
 * @param value the number; 6 for 百分之六
 * @param form how it is written
 */
public record Numeral(int begin, int end, BigDecimal value, Form form) {
  /** The way a number is written, where that decides what it can mean. */
  public enum Form {
    /** Arabic digits. */
    ARABIC,
    /** Arabic digits that belong to a Latin name, such as those of PM2.5. */
    NAME,
    /** Chinese characters: 二十五, 百万. */
    CHINESE,
    /** A year in Chinese digits: 二〇二五, without the 年. */
    YEAR,
    /** What follows 百分之; the span begins at 百. */
    PERCENT,
    /** What follows 第, in either script; the span begins after 第. */
    ORDINAL
  }
}
