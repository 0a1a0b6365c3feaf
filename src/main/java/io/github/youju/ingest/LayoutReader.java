package io.github.youju.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the paragraphs of a page.
 *
 * <p>Where every paragraph stands on its line, the lines are the paragraphs. Text that was wrapped
 * to a fixed width comes as short lines, or, once a converter has joined it, as one endless line
 * with a blank where each line ended. Both are put together again: a line that ends a sentence and
 * is shorter than the others ends its paragraph, and a heading's mark begins one.
 */
final class LayoutReader {
  private static final int ENDLESS = 400;
  private static final int WIDEST_WRAP = 120;
  private static final int NARROWEST_WRAP = 24;
  private static final int SLACK = 4;

  private final Page page;
  private final String text;

  LayoutReader(Page page) {
    this.page = page;
    this.text = page.text();
  }

  /** The paragraphs of a stretch, in order and without the blanks around them. */
  List<Block> paragraphs(int begin, int end) {
    List<Block> lines = cut(begin, end, '\n');
    if (isWrapped(lines)) {
      return joined(lines);
    }
    List<Block> paragraphs = new ArrayList<>();
    for (Block line : lines) {
      List<Block> segments = List.of(line);
      if (line.end() - line.begin() > ENDLESS) {
        segments = cut(line.begin(), line.end(), ' ');
      }
      if (segments.size() > 1 && isWrapped(segments)) {
        paragraphs.addAll(joined(segments));
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  private List<Block> cut(int begin, int end, char separator) {
    List<Block> pieces = new ArrayList<>();
    int from = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || text.charAt(i) == separator) {
        Block piece = page.trimmed(from, i);
        if (!piece.isEmpty()) {
          pieces.add(piece);
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  /** Most of the text stands in pieces of about one width, and most of those end mid-sentence. */
  private boolean isWrapped(List<Block> pieces) {
    int typical = typicalWidth(pieces);
    if (typical < NARROWEST_WRAP || typical > WIDEST_WRAP) {
      return false;
    }
    int all = 0;
    int even = 0;
    int open = 0;
    for (Block piece : pieces) {
      int width = width(piece);
      all += width;
      if (Math.abs(width - typical) <= 2 * SLACK) {
        even += width;
        open += endsSentence(piece) ? 0 : width;
      }
    }
    return even * 2 > all && open * 2 > even && pieces.size() >= 6;
  }

  private int typicalWidth(List<Block> pieces) {
    int[] widths = new int[pieces.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(pieces.get(i));
    }
    Arrays.sort(widths);
    return widths.length == 0 ? 0 : widths[widths.length * 3 / 4];
  }

  /** In columns: two for a Chinese character or mark, one for a digit or letter. */
  private int width(Block piece) {
    int width = 0;
    for (int i = piece.begin(); i < piece.end(); i++) {
      char c = text.charAt(i);
      width += c < 0x80 && ",:;!?()".indexOf(c) < 0 ? 1 : 2;
    }
    return width;
  }

  private List<Block> joined(List<Block> pieces) {
    int typical = typicalWidth(pieces);
    List<Block> paragraphs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (i + 1 == pieces.size() || endsParagraph(pieces, from, i, typical)) {
        paragraphs.add(new Block(pieces.get(from).begin(), pieces.get(i).end()));
        from = i + 1;
      }
    }
    return paragraphs;
  }

  private boolean endsParagraph(List<Block> pieces, int first, int last, int typical) {
    Block piece = pieces.get(last);
    Block next = pieces.get(last + 1);
    int begin = pieces.get(first).begin();
    boolean stops = endsSentence(piece);
    boolean shortLine = width(piece) < typical - SLACK;
    if (TitleReader.isTitle(page, next) || TitleReader.isSalutation(page, next)) {
      return true;
    }
    if (stops || text.charAt(piece.end() - 1) == ';') {
      return shortLine || opensParagraph(next);
    }
    if (TitleReader.isTitle(page, new Block(begin, piece.end()))
        || TitleReader.isSalutation(page, new Block(begin, piece.end()))) {
      return true;
    }
    boolean heading = Mark.at(text, begin, piece.end()) != null && last - first < 3;
    return heading
        && shortLine
        && SentenceSplitter.end(text, begin, piece.end()) == piece.end()
        && !endsOpen(piece);
  }

  private boolean opensParagraph(Block piece) {
    Mark mark = Mark.at(text, piece.begin(), piece.end());
    return (mark != null && mark.level() <= 3) || text.charAt(piece.begin()) == Page.DASH;
  }

  private boolean endsSentence(Block piece) {
    int last = piece.end() - 1;
    if (last > piece.begin() && "”’)】".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return SentenceSplitter.isStop(text, last, piece.end()) || text.charAt(last) == ':';
  }

  private boolean endsOpen(Block piece) {
    return ",、".indexOf(text.charAt(piece.end() - 1)) >= 0;
  }
}
