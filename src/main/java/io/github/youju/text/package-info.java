/**
 * Chinese text as it is found: folding, numerals, words, scripts. The wall around HanLP. The tables
 * {@code t2s.txt} and {@code s2t.txt} are written by {@code
 * src/main/scripts/build-script-tables.java}.
 *
 * <p>Everything is matched on {@link io.github.youju.text.FoldedText} and quoted from the original,
 * which the folded text points back into. Folding, in this order, repeated until nothing changes:
 *
 * <ol>
 *   <li>Characters: traditional to simplified one by one ({@code t2s.txt}, from HanLP's
 *       dictionary), old and Japanese variants, radicals, brackets 「」, points and dashes ({@code
 *       variants.txt}), compatibility ideographs, full-width forms to half-width (， （ ： ％ digits
 *       and letters; not 。 、 “” 《》). Every dash, minus and wave is {@code -}. Lone surrogates are
 *       U+FFFD. Case, Roman and Greek letters, ① and ㎡ stay.
 *   <li>What cannot be seen is dropped: control characters, zero-width characters, byte-order
 *       marks, soft hyphens, direction marks, variation selectors; and what means nothing outside
 *       of one font: private-use characters.
 *   <li>Web damage: {@code %2B} is +, {@code &nbsp;} a blank.
 *   <li>Notes: 【9】〔3〕[12] are dropped (one to three digits; 〔2023〕 of a document number stays), a
 *       mark before a figure, ★45.6亿元, and pinyin beside a character, 國(guó), and the site that a
 *       text was taken from, (来源:某网).
 *   <li>Blanks and line breaks are dropped (发 展, 增长5 .6%), but one is kept between two words or
 *       numbers (1.5 2.6), after a list's number (1. 2024年) and inside an English sentence. A
 *       figure before its unit is joined (4 1.3 8亿) where one number comes out and two cannot be
 *       meant (650 660万吨, 分别为12 15家).
 *   <li>A comma with a blank, or a full-width comma, between two digits is 、 so that 分别339，302
 *       stays two numbers, except one that can only part thousands (1，234.5亿元); doubled commas and
 *       other marks are one.
 *   <li>Slips in figures: l, I, O between digits and before a unit (4l.38亿, 1O%) are 1, 1, 0; 。 and
 *       · in one before a unit (41。38亿) the point; O/0 behind one %; 忆 and 方 between one and a unit
 *       (3.2忆元) 亿 and 万.
 *   <li>Slips in words that cannot be meant: 隋况, 财政收人 ({@code lookalikes.txt}).
 * </ol>
 *
 * <p>Years such as 二0二三 and 二O一一 stay as written; {@link io.github.youju.text.Numerals} reads them.
 * 乾 is not folded, because 乾县 and 乾坤 stand in simplified texts.
 */
package io.github.youju.text;
