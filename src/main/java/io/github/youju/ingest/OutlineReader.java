package io.github.youju.ingest;

import io.github.youju.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the heading tree of a report and the running text under it.
 *
 * <p>Headings stand on a line of their own, or open a paragraph and end with its first full stop,
 * or follow one another inside a paragraph ((一)…。 1. …。(1)…). Where a converter glued a heading to
 * its text (一、2019年工作回顾2019年,…) a first-level heading ends at its last usual word; of a lower one
 * only the first clause is taken, and the clause stays in its sentence too.
 */
final class OutlineReader {
  private static final int LINE_HEADING_LEVEL = 5;
  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_LINE_HEADING = 30;
  private static final int LONGEST_CLAUSE = 40;
  private static final int LONGEST_STOPPED = 44;
  private static final int LONGEST_STOPPED_ITEM = 26;

  private static final String GLUED_ENDING = "(?:回顾|情况|安排|任务|要求|目标|重点|工作|建议|建设|成就|水平|能力|思路|打算)";

  private static final Pattern GLUED =
      Pattern.compile(
          "^[^,;:。]{2,40}?"
              + GLUED_ENDING
              + "(?!的|和|与|及|、|主要|总体|\\(|“|意见|力度|计划|指标|为|"
              + GLUED_ENDING
              + ")");

  private final Page page;
  private final String text;
  private final RunInRule runIns;
  private final List<Section> sections = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Heading> tops = new ArrayList<>();
  private final List<Heading> path = new ArrayList<>();
  private final List<Block> sentences = new ArrayList<>();

  OutlineReader(Page page, List<Block> body) {
    this.page = page;
    this.text = page.text();
    this.runIns = new RunInRule(page);
    for (int i = 0; i < body.size(); i++) {
      Block block = body.get(i);
      leaveRunIns();
      if (!isLineHeading(body, i)) {
        read(block.begin(), block.end());
      } else if (RoleReader.named(Compact.of(page, block).text()) != null) {
        push(1, block.begin(), block.end(), false);
      } else {
        push(LINE_HEADING_LEVEL, block.begin(), block.end(), false);
      }
      flush();
    }
  }

  /** The heading tree, in order. */
  List<Section> sections() {
    return sections;
  }

  /** The first-level headings, in order. */
  List<Heading> tops() {
    return tops;
  }

  /** The running text, in order. */
  List<Part> parts() {
    return parts;
  }

  /** A short line without a mark, a stop or a figure, with a paragraph below it. */
  private boolean isLineHeading(List<Block> body, int at) {
    Block block = body.get(at);
    char first = text.charAt(block.begin());
    char last = text.charAt(block.end() - 1);
    return at + 1 < body.size()
        && runIns.length(block) <= LONGEST_LINE_HEADING
        && first != Page.DASH
        && ",;:、。!?”".indexOf(last) < 0
        && Mark.at(text, block.begin(), block.end()) == null
        && SentenceSplitter.end(text, block.begin(), block.end()) == block.end()
        && (!runIns.hasFigure(block) || RoleReader.named(Compact.of(page, block).text()) != null)
        && runIns.length(body.get(at + 1)) > LONGEST_LINE_HEADING;
  }

  private void read(int begin, int limit) {
    Set<Integer> parallel = runIns.parallel(begin, limit);
    int at = begin;
    boolean opening = true;
    while (at < limit) {
      int from = page.trimmed(at, limit).begin();
      boolean dash = from < limit && text.charAt(from) == Page.DASH;
      while (from < limit && (text.charAt(from) == Page.DASH || Page.isBlank(text.charAt(from)))) {
        from++;
      }
      Mark mark = Mark.at(text, from, limit);
      if (mark != null && (mark.level() > 1 || from == begin)) {
        at = heading(mark, limit);
        opening = true;
        continue;
      }
      int end = SentenceSplitter.end(text, from, limit);
      Block sentence = page.trimmed(from, end);
      if ((opening && runIns.opens(sentence, limit, dash)) || parallel.contains(sentence.end())) {
        runIn(sentence);
        opening = false;
      } else if (!sentence.isEmpty()) {
        sentences.add(sentence);
        opening = false;
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Takes a marked heading and returns where the text goes on. */
  private int heading(Mark mark, int limit) {
    int level = mark.level();
    int from = page.trimmed(mark.end(), limit).begin();
    int end = SentenceSplitter.end(text, from, limit);
    Block first = page.trimmed(from, end);
    int length = runIns.length(first);
    boolean stopped = SentenceSplitter.isStop(text, first.end() - 1, limit);
    boolean item = level > 2 && (runIns.hasFigure(first) || ",;".indexOf(last(first)) >= 0);
    if (first.isEmpty()) {
      leave(level);
      return limit;
    }
    if (!stopped && end == limit && length <= LONGEST_HEADING && !item) {
      push(level, mark.begin(), first.end(), false);
      return limit;
    }
    int longest = level > 2 ? LONGEST_STOPPED_ITEM : LONGEST_STOPPED;
    boolean figures = level > 1 && runIns.hasFigure(first);
    if (stopped && length <= longest && !figures && (end < limit || level <= 2)) {
      push(level, mark.begin(), first.end() - 1, false);
      return end;
    }
    if (level == 1) {
      Compact head = Compact.of(page, mark.begin(), Math.min(limit, mark.begin() + 80));
      Matcher glued = GLUED.matcher(head.text());
      if (glued.find()) {
        push(1, mark.begin(), head.end(glued.end()), false);
        return head.end(glued.end());
      }
    }
    if (level > 2 || !clause(mark, from, limit)) {
      leave(level);
    }
    return mark.end();
  }

  private char last(Block block) {
    return block.isEmpty() ? ' ' : text.charAt(block.end() - 1);
  }

  private boolean clause(Mark mark, int from, int limit) {
    int end = from;
    while (end < limit && ",;:。!".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Block clause = page.trimmed(from, end);
    if (clause.isEmpty() || runIns.length(clause) > LONGEST_CLAUSE) {
      return false;
    }
    push(mark.level(), mark.begin(), clause.end(), false);
    return true;
  }

  /** A run-in heading right after another nests in it; after text it takes the other's place. */
  private void runIn(Block sentence) {
    boolean nests = sentences.isEmpty();
    int level = LINE_HEADING_LEVEL;
    if (!path.isEmpty()) {
      Heading above = path.getLast();
      boolean inside = !above.runIn() || (nests && endsHere(above, sentence));
      level = above.section().level() + (inside ? 1 : 0);
    }
    push(Math.max(LINE_HEADING_LEVEL, level), sentence.begin(), sentence.end() - 1, true);
  }

  private boolean endsHere(Heading above, Block sentence) {
    return sentence.begin() - above.section().span().end() <= 3;
  }

  private void push(int level, int begin, int end, boolean runIn) {
    flush();
    leave(level);
    Section section = new Section(page.words(begin, end), level, page.span(begin, end));
    Heading heading = new Heading(section, Compact.of(page, begin, end).text(), runIn);
    path.add(heading);
    sections.add(section);
    if (level == 1) {
      tops.add(heading);
    }
  }

  private void leave(int level) {
    flush();
    while (!path.isEmpty() && path.getLast().section().level() >= level) {
      path.removeLast();
    }
  }

  private void leaveRunIns() {
    while (!path.isEmpty() && path.getLast().runIn()) {
      path.removeLast();
    }
  }

  private void flush() {
    if (!sentences.isEmpty()) {
      parts.add(new Part(path, sentences));
      sentences.clear();
    }
  }
}
