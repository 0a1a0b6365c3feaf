package io.github.youju.verify;

import io.github.youju.text.FoldedText;
import io.github.youju.verify.Amount.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A text read closely: each figure with its unit and its direction. Several figures with nothing
 * but joining words between them are one list, in which the last has the unit and the first the
 * direction of all: 分别增长150、230和37.5公里.
 */
final class Reading {
  private static final WordList UNITS = WordList.read("unit-names.txt");
  private static final WordList DIRECTIONS = WordList.read("directions.txt");
  private static final String STOPS = ",;。!?:，；！？：\n";
  private static final String JOINERS = "、和与及至到或-—–~约超近达的右左以上余多 ,";

  private final String text;
  private final List<Amount> amounts = new ArrayList<>();

  private Reading(String text, boolean claimed) {
    this.text = text;
    List<Figure> figures = FigureScanner.ofFolded(text, claimed);
    int list = -1;
    for (int i = 0; i < figures.size(); i++) {
      boolean joined = i > 0 && isJoined(figures.get(i - 1), figures.get(i));
      list += joined ? 0 : 1;
      Direction own = direction(i == 0 ? 0 : figures.get(i - 1).end(), figures.get(i));
      Direction direction = joined && own == Direction.NONE ? amounts.get(i - 1).direction() : own;
      amounts.add(
          new Amount(figures.get(i), unit(figures.get(i)), direction, bound(figures.get(i)), list));
    }
    for (int i = amounts.size() - 2; i >= 0; i--) {
      takeUnit(i);
    }
  }

  /** What a model claims: a numeral counts only where it claims a number. */
  static Reading ofClaim(String claim) {
    return new Reading(FoldedText.fold(claim), true);
  }

  /** What a report states: every numeral may prove something. */
  static Reading ofQuote(String quote) {
    return new Reading(FoldedText.fold(quote), false);
  }

  /** The text as it was read: simplified, half-width. */
  String text() {
    return text;
  }

  List<Amount> amounts() {
    return amounts;
  }

  /** The text before a list of figures, back to the list before it. */
  String before(int list) {
    int begin = 0;
    for (Amount amount : amounts) {
      if (amount.list() < list) {
        begin = amount.figure().end();
      } else if (amount.list() == list) {
        return text.substring(begin, Math.max(begin, amount.figure().begin()));
      }
    }
    return "";
  }

  /** A figure of a list that has no unit takes that of the next. */
  private void takeUnit(int i) {
    Amount amount = amounts.get(i);
    Amount next = amounts.get(i + 1);
    if (amount.figure().unit() != Figure.Unit.UNTOLD || next.list() != amount.list()) {
      return;
    }
    Figure bare = amount.figure();
    BigDecimal scale = next.figure().scale();
    Figure figure =
        new Figure(
            bare.words(), bare.number(), scale, next.figure().unit(), bare.year(), bare.begin());
    amounts.set(
        i, new Amount(figure, next.unit(), amount.direction(), amount.bound(), amount.list()));
  }

  private boolean isJoined(Figure before, Figure after) {
    int begin = before.end() + unitLength(before);
    for (int i = begin; i < after.begin(); i++) {
      if (JOINERS.indexOf(text.charAt(i)) < 0 && !text.startsWith("and ", i)) {
        return false;
      }
      i += text.startsWith("and ", i) ? 3 : 0;
    }
    return begin <= after.begin();
  }

  private String unit(Figure figure) {
    String words = figure.words();
    int end = figure.end();
    if (figure.unit() == Figure.Unit.PERCENT) {
      boolean points =
          words.endsWith("点") || words.endsWith("pp") || text.startsWith("age point", end);
      return points ? "百分点" : "%";
    }
    if (figure.unit() == Figure.Unit.PERMILLE) {
      return "‰";
    }
    int at = unitBegin(end);
    String known = at < text.length() ? UNITS.meaningAt(text, at) : null;
    if (known != null) {
      return known;
    }
    boolean wide = at < text.length() && Character.isIdeographic(text.charAt(at));
    return wide && figure.unit() == Figure.Unit.OTHER ? text.substring(at, at + 1) : "";
  }

  private int unitLength(Figure figure) {
    int at = unitBegin(figure.end());
    int known = at < text.length() ? UNITS.lengthAt(text, at) : 0;
    boolean wide = at < text.length() && Character.isIdeographic(text.charAt(at));
    boolean other = wide && figure.unit() == Figure.Unit.OTHER;
    return at - figure.end() + (known > 0 ? known : other ? 1 : 0);
  }

  private Bound bound(Figure figure) {
    return Bound.of(text, figure.begin(), figure.end() + unitLength(figure));
  }

  /** 多 and 余 stand between a number and its unit. */
  private int unitBegin(int end) {
    int at = end;
    while (at < text.length() && "余多 ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /**
   * The nearest word before the figure in its clause; in English it may stand behind it as well.
   */
  private Direction direction(int begin, Figure figure) {
    int at = figure.begin();
    if (at > begin && isMinus(at - 1)) {
      return Direction.DOWN;
    }
    Direction direction = Direction.NONE;
    int from = begin;
    for (int i = at - 1; i >= begin; i--) {
      if (STOPS.indexOf(text.charAt(i)) >= 0) {
        from = i + 1;
        break;
      }
    }
    boolean found = false;
    for (int i = from; i < at; i++) {
      int length = wordLength(i);
      if (length > 0 && i + length <= at) {
        direction = meaning(i, figure);
        found = true;
        i += length - 1;
      }
    }
    return found ? direction : behind(figure);
  }

  /** A 3.2% decline. */
  private Direction behind(Figure figure) {
    int end = figure.end();
    for (int i = end; i < text.length() && i < end + 12; i++) {
      if (STOPS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) > 0x2e80) {
        break;
      }
      if (wordLength(i) > 0) {
        return meaning(i, figure);
      }
    }
    return Direction.NONE;
  }

  private int wordLength(int at) {
    boolean inside = at > 0 && text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at - 1));
    return inside ? 0 : DIRECTIONS.lengthAt(text, at);
  }

  private Direction meaning(int at, Figure figure) {
    boolean rate = figure.unit() == Figure.Unit.PERCENT || figure.unit() == Figure.Unit.PERMILLE;
    return switch (DIRECTIONS.meaningAt(text, at)) {
      case "up" -> Direction.UP;
      case "rate" -> rate ? Direction.UP : Direction.NONE;
      case "down" -> Direction.DOWN;
      default -> Direction.NONE;
    };
  }

  /** A dash between two figures joins them; one before a figure alone is a sign. */
  private boolean isMinus(int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean joins = before < 0x80 && (Character.isLetterOrDigit(before) || before == '%');
    return "-−".indexOf(text.charAt(at)) >= 0 && !joins;
  }
}
