package io.github.youju.render;

import io.github.youju.text.FoldedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which figures of an answer lead to which quote: those before a mark, on its line, lead where the
 * mark does. Years are no figures here.
 */
final class FigureLinks {
  /** The 5 of 5G and the 2.5 of PM2.5 are parts of names. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\[(?<mark>\\d+)]|(?<![A-Za-z\\d.])(?<figure>\\d[\\d,]*+(?:\\.\\d+)?+)(?![A-Za-z])(?<unit>[%‰]?)");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final char OPEN = '\ue000';
  private static final char CLOSE = '\ue001';

  /**
   * A stretch of an answer.
   *
   * @param citation the number of the quote that it leads to; 0 where it leads nowhere
   */
  record Piece(String text, int citation) {}

  private FigureLinks() {}

  /** A line of an answer in pieces, in order. */
  static List<Piece> of(String line) {
    List<Piece> backwards = new ArrayList<>();
    List<int[]> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(line);
    while (matcher.find()) {
      boolean mark = matcher.group("mark") != null;
      int number = mark && matcher.group("mark").length() < 9 ? number(matcher.group("mark")) : 0;
      if (mark || !isYear(matcher, line)) {
        tokens.add(new int[] {matcher.start(), matcher.end(), number});
      }
    }
    int citation = 0;
    int end = line.length();
    for (int[] token : tokens.reversed()) {
      citation = token[2] > 0 ? token[2] : citation;
      backwards.add(new Piece(line.substring(token[1], end), 0));
      backwards.add(new Piece(line.substring(token[0], token[1]), citation));
      end = token[0];
    }
    backwards.add(new Piece(line.substring(0, end), 0));
    return backwards.reversed().stream().filter(piece -> !piece.text().isEmpty()).toList();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** 2025年, and 2025 in an English sentence; 2000亿元 is none. */
  private static boolean isYear(Matcher matcher, String line) {
    if (!matcher.group("unit").isEmpty()) {
      return false;
    }
    char next = matcher.end() < line.length() ? line.charAt(matcher.end()) : ' ';
    return next == '年'
        || (YEAR.matcher(matcher.group("figure")).matches() && !Character.isIdeographic(next));
  }

  /** The figures of a text, without years and thousands separators. */
  static Set<String> figures(String text) {
    Set<String> figures = new HashSet<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (matcher.group("mark") == null && !isYear(matcher, text)) {
        figures.add(matcher.group("figure").replace(",", ""));
      }
    }
    return figures;
  }

  /** A quote as HTML, in which these figures are marked wherever they stand. */
  static String marked(String quote, Set<String> figures) {
    String raw = quote.replace(OPEN, '\ufffd').replace(CLOSE, '\ufffd');
    int[] points = raw.codePoints().toArray();
    FoldedText folded = FoldedText.of(raw);
    Matcher matcher = TOKEN.matcher(folded.text());
    StringBuilder marked = new StringBuilder(raw.length() + 16);
    int done = 0;
    while (matcher.find()) {
      String figure = matcher.group("figure");
      if (figure == null || !figures.contains(figure.replace(",", ""))) {
        continue;
      }
      int begin = folded.begin(matcher.start());
      int end = folded.end(matcher.end());
      marked.append(new String(points, done, begin - done)).append(OPEN);
      marked.append(new String(points, begin, end - begin)).append(CLOSE);
      done = end;
    }
    marked.append(new String(points, done, points.length - done));
    return Escaped.html(marked.toString())
        .replace(String.valueOf(OPEN), "<mark>")
        .replace(String.valueOf(CLOSE), "</mark>");
  }
}
