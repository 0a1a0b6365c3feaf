package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a table of contents and the title of the collection it belongs to. */
final class ContentsReader {
  private static final int FEWEST = 3;
  private static final int LEADER = 5;
  private static final String DOTS = ".…·";
  private static final int LONGEST_LEADER = 300;
  private static final int LONGEST_ENTRY = 70;
  private static final int COLLECTION_WITHIN = 3000;

  /** An entry with leaders: 1.2024年某市政府工作报告......3. A page number may be missing. */
  private static final Pattern LEADERS =
      Pattern.compile(
          "(?:(\\d{1,3})[.、]\\s{0,2})?([^\\s.。,;:…·]{2,60}报告)\\s{0,2}[.…·]{5,}"
              + "(?:\\s{0,3}(\\d{1,4})(?![\\d年.、]))?");

  /** An entry alone on its line. */
  private static final Pattern LINE =
      Pattern.compile("(?:(\\d{1,3})[.、])?\\s{0,2}([^\\s.。,;:…·]{2,60}报告)\\s{0,4}(\\d{1,4})?");

  private static final List<String> COLLECTIONS = List.of("汇编", "合集", "选编", "集锦", "大全");

  private static final Pattern COLLECTION =
      Pattern.compile(
          "[^\\s,。;:!?<>《》|]{2,40}报告[^\\s,。;:!?<>《》|]{0,10}(?:"
              + String.join("|", COLLECTIONS)
              + ")(?:\\(\\d+篇\\))?");

  private final Page page;
  private final List<Entry> entries = new ArrayList<>();
  private int begin;
  private int end;

  ContentsReader(Page page) {
    this.page = page;
    readLeaders();
    if (entries.isEmpty()) {
      readLines();
    }
  }

  /** The entries in order; empty where there is no table of contents. */
  List<Entry> entries() {
    return entries;
  }

  /** Where the table of contents begins; as its end where there is none. */
  int begin() {
    return begin;
  }

  /** One past the table of contents. */
  int end() {
    return end;
  }

  /** The title of the collection; null for an ordinary file. */
  Detail collection() {
    int limit = Math.min(page.text().length(), Math.max(end, COLLECTION_WITHIN));
    String beginning = page.text().substring(0, limit);
    if (COLLECTIONS.stream().noneMatch(beginning::contains)) {
      return null;
    }
    Matcher matcher = COLLECTION.matcher(beginning);
    while (matcher.find()) {
      if (!entries.isEmpty() || matcher.group().endsWith("篇)")) {
        return page.detail(matcher.start(), matcher.end());
      }
    }
    return null;
  }

  private void readLeaders() {
    String text = page.text();
    Matcher matcher = LEADERS.matcher(text);
    List<Entry> found = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (int dots = leaders(0); dots >= 0; dots = leaders(Math.max(last, runEnd(dots)))) {
      int end = Math.min(text.length(), dots + LONGEST_LEADER);
      if (matcher.region(Math.max(last, dots - LONGEST_ENTRY), end).find()) {
        first = found.isEmpty() ? matcher.start() : first;
        last = matcher.end();
        found.add(entry(matcher, found.size() + 1));
      }
    }
    keep(found, first, last);
  }

  /** Where the next run of dots begins; -1 where there is none. */
  private int leaders(int from) {
    int run = 0;
    for (int i = from; i < page.text().length(); i++) {
      run = DOTS.indexOf(page.text().charAt(i)) >= 0 ? run + 1 : 0;
      if (run == LEADER) {
        return i - LEADER + 1;
      }
    }
    return -1;
  }

  /** One past a run of dots. */
  private int runEnd(int dots) {
    int end = dots;
    while (end < page.text().length() && DOTS.indexOf(page.text().charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private void readLines() {
    List<Entry> found = new ArrayList<>();
    boolean announced = false;
    int first = 0;
    int last = 0;
    int from = 0;
    String text = page.text();
    for (int i = 0; i <= text.length() && entries.isEmpty(); i++) {
      if (i < text.length() && text.charAt(i) != '\n') {
        continue;
      }
      Block line = page.trimmed(from, i);
      from = i + 1;
      if (line.isEmpty()) {
        continue;
      }
      Matcher matcher = LINE.matcher(text).region(line.begin(), line.end());
      boolean entry = line.end() - line.begin() < 100 && matcher.matches();
      if (entry && (announced || matcher.group(1) != null)) {
        first = found.isEmpty() ? line.begin() : first;
        last = line.end();
        found.add(entry(matcher, found.size() + 1));
      } else {
        keep(found, first, last);
        found.clear();
        announced = Compact.of(page, line).text().equals("目录");
      }
    }
    keep(found, first, last);
  }

  /** What is found at the match; the table may leave its numbers out. */
  private Entry entry(Matcher matcher, int position) {
    Detail title = page.detail(matcher.start(2), matcher.end(2));
    int begin = matcher.group(1) == null ? matcher.start(2) : matcher.start(1);
    int end = matcher.group(3) == null ? matcher.end(2) : matcher.end(3);
    return new Entry(
        matcher.group(1) == null ? position : Integer.parseInt(matcher.group(1)),
        title.value(),
        matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)),
        page.detail(begin, matcher.end(2)).span(),
        page.detail(begin, end).span());
  }

  private void keep(List<Entry> found, int first, int last) {
    if (found.size() >= FEWEST && entries.isEmpty()) {
      entries.addAll(found);
      begin = first;
      end = last;
    }
  }
}
