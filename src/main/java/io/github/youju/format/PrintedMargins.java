package io.github.youju.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes away what stands in the margins of the pages: page numbers, and lines that stand at the
 * same height of many pages and differ in nothing but numbers.
 */
final class PrintedMargins {
  /** The share of a page's height in which its margins are. */
  private static final float MARGIN = 0.13f;

  private static final int MOST_LINES = 4;
  private static final int SAME_HEIGHT = 4;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[\\s\\-—–―─·•~～_|]*(?:第\\s*)?(?:\\d{1,4}|[一二三四五六七八九十百]{1,5}|[ivxlcIVXLC]{1,7})(?:\\s*页)?"
              + "(?:\\s*[/／,，]?\\s*(?:共|of)?\\s*\\d{1,4}\\s*页?)?[\\s\\-—–―─·•~～_|]*|(?i:page)\\s*\\d{1,4}.{0,12}");

  /**
   * What browsers print over and under a page: the date and the title, the address and the page.
   */
  private static final Pattern BROWSER =
      Pattern.compile(
          "\\d{1,4}[/-]\\d{1,2}[/-]\\d{1,4},? *(?:[上下]午)?\\d{1,2}:\\d{2}(?:\\s*[AP]M)?(?:\\s.*)?"
              + "|(?:https?|file)://\\S+(?:\\s+\\d{1,4}\\s*/\\s*\\d{1,4})?");

  private final List<PrintedPage> pages;
  private final Map<String, Integer> seen = new HashMap<>();

  private PrintedMargins(List<PrintedPage> pages) {
    this.pages = pages;
  }

  static List<PrintedPage> without(List<PrintedPage> pages) {
    return new PrintedMargins(pages).clean();
  }

  private List<PrintedPage> clean() {
    for (PrintedPage page : pages) {
      for (int i = 0; i < page.lines().size(); i++) {
        if (isInMargin(page, i)) {
          count(page.lines().get(i));
        }
      }
    }
    List<PrintedPage> cleaned = new ArrayList<>();
    for (PrintedPage page : pages) {
      int first = 0;
      int last = page.lines().size();
      while (first < last && goes(page, first)) {
        first++;
      }
      while (last > first && goes(page, last - 1)) {
        last--;
      }
      cleaned.add(new PrintedPage(page.lines().subList(first, last), page.grids(), page.height()));
    }
    return cleaned;
  }

  private void count(PrintedLine line) {
    // Heights are rounded, so that each line counts at its own and the two beside it.
    int height = Math.round(line.baseline() / SAME_HEIGHT);
    for (int at = height - 1; at <= height + 1; at++) {
      seen.merge(at + words(line), 1, Integer::sum);
    }
  }

  private boolean goes(PrintedPage page, int at) {
    PrintedLine line = page.lines().get(at);
    if (!isInMargin(page, at)) {
      return false;
    }
    if (PAGE_NUMBER.matcher(line.text()).matches() || BROWSER.matcher(line.text()).matches()) {
      return true;
    }
    int height = Math.round(line.baseline() / SAME_HEIGHT);
    int times = seen.getOrDefault(height + words(line), 0);
    return times >= 2 && times * 5 >= pages.size() * 2;
  }

  private static boolean isInMargin(PrintedPage page, int at) {
    PrintedLine line = page.lines().get(at);
    int fromEnd = page.lines().size() - 1 - at;
    return at < MOST_LINES && line.baseline() < page.height() * MARGIN
        || fromEnd < MOST_LINES && line.baseline() > page.height() * (1 - MARGIN);
  }

  private static String words(PrintedLine line) {
    return ":" + line.text().replaceAll("[\\d\\s]+", "#");
  }
}
