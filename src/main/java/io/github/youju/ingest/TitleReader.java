package io.github.youju.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows a report's title, and the salutation that follows it, when it sees one. */
final class TitleReader {
  private static final int LONGEST = 100;

  private static final String NAME =
      "(?:政府工作报告|国民经济和社会发展计划[^,。;:!?]{0,50}?(?:报告|草案)"
          + "|(?:执行情况|计划草案)[^,。;:!?]{0,50}?报告|人民政府[^,。;:!?]{0,12}工作(?:的)?报告"
          + "|(?:管委会|委员会|行署|行政公署|师市|常委会|法院|检察院)(?:的)?工作(?:的)?报告"
          + "|预算执行情况[^,。;:!?]{0,50}?报告|统计公报)";

  /**
   * What can stand before and behind the name: nothing, the edition, or, where the layout was lost,
   * the meeting, the date or the publication line.
   */
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:标题:)?(?:在[^,。;:!?]{4,40}会议上(?:所?作)?的)?((?!(?:(?!报告)[^,。;:!?]){0,30}(?:审议|听取|代表|大会|如下|根据))[^,。;:!?—]{0,60}?"
              + NAME
              + "(?:\\([^()]{1,8}\\))?)"
              + "(?=$|—|\\(?\\d{4}年\\d{1,2}月|发布|信息来源|来源:|时间:|日期:|各位代表)");

  private static final Pattern ENGLISH_WORDS = Pattern.compile("(?i)^.{0,60}report");

  /** Without blanks: Report on the Work of the Government, Report on the Implementation of ... */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)^([a-z'’,]{0,60}(?:reportontheworkofthe[a-z]{0,40}government|governmentworkreport"
              + "|reportontheimplementationof[^.]{0,160}plan[^.]{0,160})(?:\\(?\\d{4}\\)?)?)(?=$|-|—|delivered)");

  private TitleReader() {}

  static boolean isTitle(Page page, Block block) {
    if (block.end() - block.begin() > LONGEST * 2) {
      return false;
    }
    Matcher title = match(Compact.of(page, block));
    return title != null && title.end(1) == title.regionEnd();
  }

  static Matcher match(Compact line) {
    if (line.text().length() <= LONGEST * 2 && ENGLISH_WORDS.matcher(line.text()).find()) {
      Matcher english = ENGLISH.matcher(line.text());
      return english.find() ? english : null;
    }
    if (line.text().length() > LONGEST * 4
        || !(line.text().contains("报告") || line.text().contains("公报"))) {
      return null;
    }
    Matcher matcher = TITLE.matcher(line.text());
    return matcher.find() ? matcher : null;
  }

  /** The title at the head of the block, which may go on with the meeting or the date. */
  static Block title(Page page, Block block) {
    Compact line = Compact.of(page, block);
    Matcher matcher = match(line);
    if (matcher == null) {
      return null;
    }
    String title = matcher.group(1);
    int from = matcher.start(1);
    // 政府工作报告二00三年政府工作报告: the page's name for the section, then the title
    if (title.startsWith("政府工作报告") && title.length() > 6) {
      from += 6;
    }
    return new Block(line.begin(from), line.end(matcher.end(1)));
  }

  static boolean isSalutation(Page page, Block block) {
    int end = Math.min(block.end(), block.begin() + 12);
    String head = Compact.of(page, block.begin(), end).text();
    return head.startsWith("各位代表:") || head.startsWith("各位代表,现在");
  }
}
