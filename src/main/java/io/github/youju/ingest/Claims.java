package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Report.Field;
import java.util.List;
import java.util.Map;

/**
 * What a report, its page and its file say of it, before it is weighed.
 *
 * @param titles the titles before its text in order; the last stands nearest
 * @param details what its front matter says, the title aside
 * @param opening its first paragraphs, without blanks
 * @param tops its first-level headings
 * @param below the text that begins below each of them, without blanks
 * @param text all of it, without blanks
 * @param header the line 年份 of a collected text; null where there is none
 * @param path the file's path
 */
record Claims(
    List<Headline> titles,
    Map<Field, Detail> details,
    Compact opening,
    List<Heading> tops,
    List<Compact> below,
    Compact text,
    Detail header,
    String path) {

  /**
   * A title before a report.
   *
   * @param detail what it says and where
   * @param share how much it counts: 1 for the one that stands nearest, less for one of many and
   *     for the header of a page
   */
  record Headline(Detail detail, double share) {
    /** Whether it is one of the page rather than of the report. */
    boolean isOther() {
      return share < 1;
    }
  }

  /** The file's name with its folders, without its ending. */
  String name() {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }
}
