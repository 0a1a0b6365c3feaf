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
  private static final int LEAST_WRAPPED = 5;
  private static final int SLACK = 8;
  private static final int UNBROKEN = 6;
  private static final int INDENT = 4;

  private final Page page;
  private final String text;
  private final RunInRule runIns;

  LayoutReader(Page page) {
    this.page = page;
    this.runIns = new RunInRule(page);
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
  private boolean isWrapped(List<Block> all) {
    return looksWrapped(running(all));
  }

  /** From the first piece with a clause to the last: lists of links stand around the text. */
  private List<Block> running(List<Block> pieces) {
    int first = 0;
    int last = pieces.size();
    while (first < last && !hasClause(pieces.get(first))) {
      first++;
    }
    while (last > first && !hasClause(pieces.get(last - 1))) {
      last--;
    }
    return pieces.subList(first, last);
  }

  private boolean hasClause(Block piece) {
    for (int i = piece.begin(); i < piece.end(); i++) {
      if (",;。".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean looksWrapped(List<Block> pieces) {
    int typical = typicalWidth(pieces);
    if (typical < NARROWEST_WRAP || typical > WIDEST_WRAP) {
      return false;
    }
    int all = 0;
    int even = 0;
    int open = 0;
    int lines = 0;
    int whole = 0;
    for (Block piece : pieces) {
      int width = width(piece);
      whole += width;
      if (width > WIDEST_WRAP) {
        continue;
      }
      all += width;
      lines++;
      if (Math.abs(width - typical) <= SLACK) {
        even += width;
        open += endsSentence(piece) ? 0 : width;
      }
    }
    // headings of one width between whole paragraphs are a small part of the text
    boolean much = open * LEAST_WRAPPED > whole;
    return even * 2 > all && open * 2 > even && lines >= 6 && much;
  }

  /** Where whole paragraphs stand among the lines, that of the lines which can be wrapped ones. */
  private int typicalWidth(List<Block> pieces) {
    int[] widths = pieces.stream().mapToInt(this::width).sorted().toArray();
    int typical = upperQuartile(widths);
    return typical <= WIDEST_WRAP
        ? typical
        : upperQuartile(Arrays.stream(widths).filter(width -> width <= WIDEST_WRAP).toArray());
  }

  private static int upperQuartile(int[] sorted) {
    return sorted.length == 0 ? 0 : sorted[sorted.length * 3 / 4];
  }

  /** In columns, without inserted pinyin: two for a Chinese character or mark, else one. */
  private int width(Block piece) {
    int width = 0;
    for (int i = piece.begin(); i < piece.end(); i++) {
      char c = text.charAt(i);
      width += page.isInserted(i) ? 0 : c < 0x80 && ",:;!?()".indexOf(c) < 0 ? 1 : 2;
    }
    return width;
  }

  private List<Block> joined(List<Block> pieces) {
    int typical = typicalWidth(running(pieces));
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
    Block paragraph = new Block(pieces.get(first).begin(), piece.end());
    if (TitleReader.isTitle(page, next)
        || TitleReader.isSalutation(page, next)
        || TitleReader.isTitle(page, paragraph)) {
      return true;
    }
    int room = typical - (first == last ? INDENT : 0) - width(piece);
    if (endsSentence(piece) || text.charAt(piece.end() - 1) == ';') {
      return -room > SLACK
          || room > slack(next)
          || opensParagraph(next)
          || opensWithHeading(paragraph, next);
    }
    return last - first < 3
        && room > slack(next)
        && Mark.at(text, paragraph.begin(), paragraph.end()) != null
        && SentenceSplitter.end(text, paragraph.begin(), paragraph.end()) == paragraph.end()
        && ",、".indexOf(text.charAt(piece.end() - 1)) < 0;
  }

  /** A line may end early before a number, a quotation or a bracket, which are not broken. */
  private int slack(Block next) {
    int end = Math.min(next.end(), next.begin() + 3);
    for (int i = next.begin(); i < end; i++) {
      if (!Page.isHan(text.charAt(i))) {
        return UNBROKEN;
      }
    }
    return 1;
  }

  private boolean opensParagraph(Block piece) {
    Mark mark = Mark.at(text, piece.begin(), piece.end());
    return (mark != null && mark.level() <= 3) || text.charAt(piece.begin()) == Page.DASH;
  }

  /**
   * After a full line only a run-in heading tells a new paragraph; not one of the same length as
   * those inside the paragraph, which goes on with it.
   */
  private boolean opensWithHeading(Block paragraph, Block next) {
    int end = SentenceSplitter.end(text, next.begin(), next.end());
    Block heading = new Block(next.begin(), end);
    if (!runIns.isShort(heading)) {
      return false;
    }
    List<Block> sentences = SentenceSplitter.split(page, paragraph.begin(), paragraph.end());
    for (Block sentence : sentences.subList(1, sentences.size())) {
      if (runIns.isShort(sentence) && runIns.length(sentence) == runIns.length(heading)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsSentence(Block piece) {
    int last = piece.end() - 1;
    if (last > piece.begin() && "”’)】".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return SentenceSplitter.isStop(text, last, piece.end()) || text.charAt(last) == ':';
  }
}
