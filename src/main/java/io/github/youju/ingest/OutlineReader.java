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
  private static final int SHORTEST_GLUED = 30;
  private static final int LONGEST_STOPPED = 44;
  private static final int LONGEST_STOPPED_ITEM = 18;

  private static final String GLUED_ENDING = "(?:回顾|情况|安排|任务|要求|目标|重点|工作|建议|建设|成就|水平|能力|思路|打算|说明)";

  private static final Pattern GLUED =
      Pattern.compile(
          "^[^,;:。]{2,40}?"
              + GLUED_ENDING
              + "(?!的|和|与|及|、|主要|总体|\\(|意见|力度|计划|指标|为|"
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
  private Heading governor;

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
    List<Block> all = SentenceSplitter.split(page, begin, limit);
    Set<Integer> parallel = runIns.parallel(all);
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
        opening = false;
        continue;
      }
      int end = SentenceSplitter.end(text, from, limit);
      Block sentence = page.trimmed(from, end);
      if (opening && runIns.opens(sentence, limit, dash)) {
        boolean sibling = all.size() > 1 && !parallel.contains(all.get(1).end());
        runIn(sentence, !(sibling && isParallel(sentence, all, parallel)));
      } else if (parallel.contains(sentence.end())) {
        runIn(sentence, false);
      } else if (!sentence.isEmpty() && !isSalutation(sentence)) {
        sentences.add(sentence);
      }
      opening = false;
      at = Math.max(end, at + 1);
    }
  }

  private boolean isSalutation(Block sentence) {
    return runIns.length(sentence) <= 5 && text.startsWith("各位代表", sentence.begin());
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
    int glued = level == 1 ? gluedEnd(mark, limit) : -1;
    if (glued > 0) {
      push(1, mark.begin(), glued, false);
      return glued;
    }
    if (!stopped && end == limit && length <= LONGEST_HEADING && !item) {
      push(level, mark.begin(), first.end(), false);
      return limit;
    }
    int longest = level > 2 ? LONGEST_STOPPED_ITEM : LONGEST_STOPPED;
    boolean figures = level > 1 && runIns.hasFigure(first);
    if (stopped && length <= longest && !figures && governs(level, end, limit)) {
      push(level, mark.begin(), first.end() - 1, false);
      return end;
    }
    if (level > 2 || !clause(mark, from, limit)) {
      leave(level);
    }
    return mark.end();
  }

  /** Where a heading ends that its text follows without a stop; -1 where nothing is glued to it. */
  private int gluedEnd(Mark mark, int limit) {
    Compact head = Compact.of(page, mark.begin(), Math.min(limit, mark.begin() + 80));
    Matcher glued = GLUED.matcher(head.text());
    if (!glued.find() || glued.end() == head.text().length()) {
      return -1;
    }
    boolean goesOn = ",;:、。!?".indexOf(head.text().charAt(glued.end())) >= 0;
    return goesOn || limit - mark.begin() < SHORTEST_GLUED ? -1 : head.end(glued.end());
  }

  /** An item's first sentence is its heading only where text of its own follows. */
  private boolean governs(int level, int end, int limit) {
    Block rest = page.trimmed(end, limit);
    Mark next = Mark.at(text, rest.begin(), limit);
    return level <= 2 || (!rest.isEmpty() && (next == null || next.level() > level));
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
    if (!clause.isEmpty() && mark.level() == 1) {
      clause = page.trimmed(from, Math.min(end, from + LONGEST_CLAUSE));
    }
    if (clause.isEmpty() || runIns.length(clause) > LONGEST_CLAUSE) {
      return false;
    }
    push(mark.level(), mark.begin(), clause.end(), false);
    return true;
  }

  private boolean isParallel(Block first, List<Block> all, Set<Integer> parallel) {
    for (Block sentence : all) {
      if (parallel.contains(sentence.end()) && runIns.similar(first, sentence)) {
        return runIns.isShort(first);
      }
    }
    return false;
  }

  /**
   * A run-in heading; one that governs its paragraph keeps the others of the paragraph below it.
   */
  private void runIn(Block sentence, boolean governs) {
    int level = LINE_HEADING_LEVEL;
    for (Heading above : path) {
      if (above.section().level() >= level && (!above.runIn() || above.equals(governor))) {
        level = above.section().level() + 1;
      }
    }
    push(level, sentence.begin(), sentence.end() - 1, true);
    governor = governs ? path.getLast() : governor;
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
    if (!path.isEmpty() && path.getLast().section().level() >= level) {
      flush();
    }
    while (!path.isEmpty() && path.getLast().section().level() >= level) {
      path.removeLast();
    }
  }

  private void leaveRunIns() {
    governor = null;
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
