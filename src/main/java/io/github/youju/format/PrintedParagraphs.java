package io.github.youju.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts the lines of pages together to paragraphs. A line goes on where the next one begins with
 * what no longer found room on it; a wide gap, an indent or another size of letters ends it.
 */
final class PrintedParagraphs {
  private static final float INDENT = 1.2f;
  private static final float WIDER_GAP = 1.3f;
  private static final float OTHER_SIZE = 0.12f;
  private static final float SLACK = 0.3f;
  private static final int FEWEST_ENDS = 3;

  private static final Pattern HEADING =
      Pattern.compile(
          "[一二三四五六七八九十]{1,3}\\s*[、.．].*|[(（]\\s*[一二三四五六七八九十\\d]{1,3}\\s*[)）].*|第[一二三四五六七八九十]{1,3}[章节部篇].*"
              + "|\\d{1,2}[.．、](?!\\d).*|[—─-]{2}.*|各位代表.*|[①-⑳].*");
  private static final String HANGING = "，。、；：！？,.;:!?”’）)》";
  private static final String STOPS = "。！？!?；;：:”）)";

  private final List<PrintedPage> pages;
  private final TextBuilder text;
  private final float rightEdge;
  private final float leftEdge;
  private final float pitch;
  private final boolean indented;

  private final StringBuilder paragraph = new StringBuilder();
  private final List<Integer> pageMarks = new ArrayList<>();

  /** The header of a table that may go on on the next page. */
  private List<List<String>> heads = List.of();

  PrintedParagraphs(List<PrintedPage> pages, TextBuilder text) {
    this.pages = pages;
    this.text = text;
    List<PrintedLine> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
    this.rightEdge = rightEdge(lines);
    this.leftEdge = most(lines.stream().map(PrintedLine::left).toList());
    this.pitch = pitch();
    this.indented = lines.stream().filter(this::isIndented).count() * 20 > lines.size();
  }

  void write() throws UnreadableException {
    PrintedLine last = null;
    int turned = 0;
    for (PrintedPage page : pages) {
      turned++;
      Iterator<PrintedPage.Grid> grids = page.grids().iterator();
      PrintedPage.Grid grid = grids.hasNext() ? grids.next() : null;
      List<PrintedLine> lines = page.lines();
      for (int i = 0; i <= lines.size(); i++) {
        while (grid != null && (i == lines.size() || grid.top() < lines.get(i).baseline())) {
          turned = table(grid.cells(), turned);
          last = null;
          grid = grids.hasNext() ? grids.next() : null;
        }
        int rows = i == lines.size() ? 0 : PrintedTable.rows(lines, i);
        if (rows > 0) {
          heads = List.of();
          turned = table(PrintedTable.cells(lines.subList(i, i + rows)), turned);
          i += rows - 1;
          last = null;
        } else if (i < lines.size()) {
          turned = line(last, lines.get(i), turned);
          last = lines.get(i);
        }
      }
    }
    flush();
    mark(turned);
  }

  /** Rows that go on from the page before have its header. */
  private int table(List<List<String>> cells, int turned) throws UnreadableException {
    flush();
    mark(turned);
    heads = Table.write(cells, turned > 0 ? heads : List.of(), text);
    return 0;
  }

  private int line(PrintedLine last, PrintedLine line, int turned) throws UnreadableException {
    if (last == null || ends(last, line, turned > 0)) {
      flush();
    } else {
      join(line);
    }
    for (int i = 0; i < turned; i++) {
      pageMarks.add(paragraph.length());
    }
    paragraph.append(line.text());
    heads = List.of();
    return 0;
  }

  private void mark(int pages) {
    for (int i = 0; i < pages; i++) {
      text.page(text.length());
    }
  }

  private void flush() throws UnreadableException {
    int begin = text.length();
    for (int mark : pageMarks) {
      text.page(begin + paragraph.codePointCount(0, mark));
    }
    pageMarks.clear();
    if (!paragraph.isEmpty()) {
      text.line(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private void join(PrintedLine next) {
    char last = paragraph.charAt(paragraph.length() - 1);
    if (PrintedLineMaker.isNarrow(last) && PrintedLineMaker.isNarrow(next.text().charAt(0))) {
      paragraph.append(' ');
    }
  }

  private boolean ends(PrintedLine line, PrintedLine next, boolean turned) {
    float em = line.size();
    if (Math.abs(line.size() - next.size()) > OTHER_SIZE * em) {
      return true;
    }
    float down = next.baseline() - line.baseline();
    if (!turned && down > Math.max(pitch, em) * WIDER_GAP + 1) {
      return true;
    }
    if (rightEdge - line.right() > next.first() + SLACK * em) {
      return true;
    }
    boolean stops = STOPS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    if (isIndented(next)) {
      boolean block = Math.abs(next.left() - line.left()) < em / 2 && !stops;
      return !block;
    }
    return !indented && stops && HEADING.matcher(next.text()).matches();
  }

  private boolean isIndented(PrintedLine line) {
    return line.left() - leftEdge > INDENT * line.size();
  }

  /** As far right as several lines go; a mark may hang over the edge. */
  private static float rightEdge(List<PrintedLine> lines) {
    List<Float> ends =
        lines.stream()
            .filter(line -> HANGING.indexOf(line.text().charAt(line.text().length() - 1)) < 0)
            .map(PrintedLine::right)
            .sorted()
            .toList();
    for (int i = ends.size() - 1; i >= FEWEST_ENDS - 1; i--) {
      float em = lines.getFirst().size();
      if (ends.get(i) - ends.get(i - FEWEST_ENDS + 1) <= em) {
        return ends.get(i);
      }
    }
    return ends.isEmpty() ? 0 : ends.getLast();
  }

  private float pitch() {
    List<Float> steps = new ArrayList<>();
    for (PrintedPage page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        steps.add(page.lines().get(i).baseline() - page.lines().get(i - 1).baseline());
      }
    }
    return most(steps);
  }

  /** The value that is found most often, give or take a point. */
  private static float most(List<Float> values) {
    Map<Integer, Integer> counts = new HashMap<>();
    int best = 0;
    for (float value : values) {
      int rounded = Math.round(value);
      counts.merge(rounded, 1, Integer::sum);
      boolean more = counts.get(rounded) > counts.getOrDefault(best, 0);
      best = more ? rounded : best;
    }
    return best;
  }
}
