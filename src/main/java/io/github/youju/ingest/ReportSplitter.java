package io.github.youju.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the reports of a file. A report begins at its title, or, where it has none, at 各位代表 with
 * the opening formula, or at the first running text.
 *
 * <p>A title that no opening, first heading or text follows is a link or a repetition and begins
 * nothing. Inside a report only an opening or a first heading after a title begins the next one.
 */
final class ReportSplitter {
  private static final int SHORTEST_TEXT = 12;
  private static final int LONGEST_LINE = 60;
  private static final int TITLE_LINES = 4;

  /** 受区人民政府委托; 现在,我代表市人民政府向大会报告工作; never the thanks at the end of a review. */
  static final Pattern FORMULA =
      Pattern.compile(
          "受[^,。;]{1,20}委托|我代表[^,。;]{0,20}(?:政府|国务院|管委会|行署),?[^,。;]{0,12}(?:报告|汇报)"
              + "|现将[^。;]{0,80}(?:报告|提请)|(?i:onbehalfof[^,.]{3,60}(?:government|council),?i[a-z]{0,20}(?:report|deliver|present|submit))");

  private final Page page;
  private final ChromeFilter chrome;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Block> titles = new ArrayList<>();
  private final List<Block> front = new ArrayList<>();
  private Draft current;

  private ReportSplitter(Page page, ChromeFilter chrome) {
    this.page = page;
    this.chrome = chrome;
  }

  /**
   * The reports of a file.
   *
   * @param tables whether it is nothing but tables, so that any line over the first one is a title
   */
  static List<Draft> split(Page page, List<Block> blocks, ChromeFilter chrome, boolean tables) {
    ReportSplitter splitter = new ReportSplitter(page, chrome);
    boolean ended = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (tables && splitter.isTitleOfTable(block)) {
        splitter.titles.add(block);
        splitter.front.add(block);
        continue;
      }
      int lines = splitter.titleLines(blocks, i);
      if (lines > 0) {
        splitter.title(new Block(block.begin(), blocks.get(i + lines - 1).end()));
        i += lines - 1;
        ended = false;
        continue;
      }
      ended = (ended && !splitter.isOpening(blocks, i)) || chrome.endsReport(page, block);
      if (!ended && !chrome.isChrome(page, block)) {
        splitter.read(chrome.withoutTail(page, block), splitter.isOpening(blocks, i));
      }
    }
    splitter.drafts.removeIf(draft -> !splitter.finish(draft));
    return splitter.drafts;
  }

  private boolean isTitleOfTable(Block block) {
    return current == null && titles.isEmpty() && isShort(block) && !isUnit(block);
  }

  private boolean isUnit(Block block) {
    return page.text().startsWith("单位", block.begin());
  }

  /** How many lines the title that begins at the block takes; 0 where none begins. */
  private int titleLines(List<Block> blocks, int at) {
    Block first = blocks.get(at);
    if (TitleReader.title(page, first) != null) {
      return 1;
    }
    int last = Math.min(blocks.size(), at + TITLE_LINES);
    if (!isShort(first) || chrome.isChrome(page, first) || !beginsTitle(first)) {
      return 0;
    }
    for (int i = at + 1; i < last && isShort(blocks.get(i)); i++) {
      Block line = blocks.get(i);
      if (TitleReader.isTitle(page, new Block(first.begin(), line.end()))) {
        return i - at + 1;
      }
      if (chrome.isChrome(page, line) || TitleReader.title(page, line) != null) {
        return 0;
      }
    }
    return 0;
  }

  /** A broken title has its year or its place in its first line. */
  private boolean beginsTitle(Block line) {
    String words = Compact.of(page, line).text();
    return words.startsWith("关于")
        || words.indexOf('年') >= 0
        || "省市县区".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private boolean isShort(Block block) {
    return block.end() - block.begin() <= LONGEST_LINE
        && Mark.at(page.text(), block.begin(), block.end()) == null
        && !hasStop(block);
  }

  private boolean hasStop(Block block) {
    return stops(block)
        || SentenceSplitter.end(page.text(), block.begin(), block.end()) < block.end();
  }

  private boolean stops(Block block) {
    int last = block.end() - 1;
    return SentenceSplitter.isStop(page.text(), last, block.end())
        || page.text().charAt(last) == ';'
        || ("”)】".indexOf(page.text().charAt(last)) >= 0
            && SentenceSplitter.isStop(page.text(), last - 1, block.end()));
  }

  private boolean isOpening(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    if (saysFormula(block)) {
      return true;
    }
    return TitleReader.isSalutation(page, block)
        && at + 1 < blocks.size()
        && saysFormula(blocks.get(at + 1));
  }

  private boolean saysFormula(Block block) {
    int end = Math.min(block.end(), block.begin() + 120);
    var matcher = FORMULA.matcher(Compact.of(page, block.begin(), end).text());
    return matcher.find() && matcher.start() < 20;
  }

  private void title(Block block) {
    titles.add(TitleReader.title(page, block));
    front.add(block);
  }

  private void read(Block block, boolean opening) {
    if (block.isEmpty()) {
      return;
    }
    Mark mark = Mark.at(page.text(), block.begin(), block.end());
    boolean firstHeading = mark != null && mark.level() == 1 && mark.number() == 1;
    boolean text = hasStop(block) && block.end() - block.begin() >= SHORTEST_TEXT;
    if (opening || firstHeading) {
      boolean next = opening && (current == null || current.body().size() > 2);
      if (current == null || !titles.isEmpty() || next) {
        begin();
      }
      current.body().add(block);
    } else if (current == null && (text || mark != null)) {
      begin();
      current.body().add(block);
    } else if (current != null && titles.isEmpty()) {
      current.body().add(block);
    } else if (text) {
      // a line of the text that only looked like a title
      current.body().addAll(front);
      current.body().add(block);
      titles.clear();
      front.clear();
    } else if (!titles.isEmpty()) {
      front.add(block);
    }
  }

  private void begin() {
    current = new Draft(titles, front);
    drafts.add(current);
    titles.clear();
    front.clear();
  }

  /** Takes the short lines off the end; a report without a sentence is none. */
  private boolean finish(Draft draft) {
    List<Block> body = draft.body();
    while (!body.isEmpty() && isShort(body.getLast()) && !isList(body.getLast())) {
      body.removeLast();
    }
    for (Block block : body) {
      if (hasStop(block)) {
        return true;
      }
    }
    return false;
  }

  private boolean isList(Block block) {
    return page.text().charAt(block.begin()) == Page.DASH;
  }

  /** Whether the last sentence has its stop. */
  static boolean isWhole(Page page, Draft draft) {
    return new ReportSplitter(page, ChromeFilter.builtIn()).stops(draft.body().getLast());
  }
}
