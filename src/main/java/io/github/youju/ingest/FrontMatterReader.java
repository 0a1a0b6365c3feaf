package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Report.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a report says of itself before its text begins: title, date and meeting, speaker, the
 * opening formula, and the publication line of the page. Names that the layout broke are read
 * without their blanks; their spans cover the raw stretch.
 */
final class FrontMatterReader {
  private static final int OPENING_BLOCKS = 3;
  private static final int LONGEST_LINE = 400;

  private static final String NUMERAL = "[\\d〇○零0OoО一二三四五六七八九]";

  /** 2024年2月21日, and 二〇二四年二月二十一日. */
  private static final String DAY =
      NUMERAL + "{4}年(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日";

  private static final Pattern MEETING =
      Pattern.compile(
          "(?:(" + DAY + ")\\)?)?(?:在|于)?((?:中华人民共和国)?[^,。;:—()]{2,40}?(?:会议|大会))(?:上|通过|$)");

  private static final Pattern DATE = Pattern.compile("(" + DAY + ")");

  private static final Pattern SPEAKER =
      Pattern.compile(
          "^([^,。;:—\\d]{0,40}?(?:代|副)?(?:国务院总理|市长|区长|县长|省长|州长|旗长|盟长|主席|主任|局长|镇长|乡长|专员|师长|行政长官))"
              + "(?:—|:)?((?:[\\u4e00-\\u9fff·]{2,5})?)\\)?$");

  private static final Pattern COMMISSION =
      Pattern.compile("受([^,。;]{1,20}?)(?:的)?委托|我代表([^,。;]{0,20}?(?:政府|国务院|管委会|行署))");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:发布时间|发布日期|发布于|发表时间|更新时间|日期|时间)\\s*[:：]?\\s*"
              + "(\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}日?)");

  private static final Pattern PUBLISHER =
      Pattern.compile(
          "(?:信息来源|稿件来源|文章来源|来源)\\s*[:：]\\s*([^\\s,。;|]{2,30}?)"
              + "(?=打印|分享|朗读|字号|字体|点击|浏览|作者|编辑|责任编辑|发布|[\\s|,。;】]|$)");

  private final Page page;
  private final Map<Field, Detail> details = new EnumMap<>(Field.class);

  private FrontMatterReader(Page page) {
    this.page = page;
  }

  /**
   * What the report says of itself, its title aside.
   *
   * @param around the paragraphs of the page before and after the report, where a publication line
   *     may stand
   */
  static Map<Field, Detail> read(Page page, Draft draft, List<Block> around) {
    FrontMatterReader reader = new FrontMatterReader(page);
    if (EnglishFrontReader.isEnglish(page.text())) {
      EnglishFrontReader.read(page, draft, reader.details);
      return reader.details;
    }
    for (Block block : draft.front()) {
      reader.frontLine(block);
    }
    reader.brokenMeeting(draft);
    int opening = Math.min(OPENING_BLOCKS, draft.body().size());
    for (Block block : draft.body().subList(0, opening)) {
      reader.commission(block);
    }
    for (Block block : around) {
      if (block.end() - block.begin() <= LONGEST_LINE) {
        reader.publication(block);
      }
    }
    return reader.details;
  }

  private void frontLine(Block block) {
    Compact line = Compact.of(page, block);
    int from = 0;
    Matcher head = TitleReader.match(line);
    if (head != null) {
      from = head.end(1);
    }
    Matcher meeting = MEETING.matcher(line.text()).region(from, line.text().length());
    if (meeting.find() && !details.containsKey(Field.MEETING)) {
      meeting(line, meeting);
      from = meeting.end();
    }
    Matcher date = DATE.matcher(line.text()).region(from, line.text().length());
    if (date.find()) {
      putIfAbsent(Field.DATE, line, date, 1);
      from = date.end();
    }
    String rest = line.text().substring(from);
    Matcher speaker = SPEAKER.matcher(rest);
    if (speaker.find() && !details.containsKey(Field.SPEAKER)) {
      String value = speaker.group(1) + " " + speaker.group(2);
      int begin = line.begin(from + speaker.start(1));
      details.put(Field.SPEAKER, page.detail(value, begin, line.end(from + speaker.end(2))));
    }
  }

  /** ——2024年1月17日在某区第十八届 / 人民代表大会第三次会议上: one meeting over two lines. */
  private void brokenMeeting(Draft draft) {
    Detail read = details.get(Field.MEETING);
    if (draft.front().isEmpty() || (read != null && read.value().contains("届"))) {
      return;
    }
    Block title = draft.titles().isEmpty() ? null : draft.titles().getFirst();
    int begin = title == null ? draft.front().getFirst().begin() : title.end();
    int end = draft.front().getLast().end();
    if (begin >= end) {
      return;
    }
    Compact all = Compact.of(page, begin, end);
    Matcher meeting = MEETING.matcher(all.text());
    while (meeting.find()) {
      if (meeting.group(2).contains("届")) {
        meeting(all, meeting);
        return;
      }
    }
  }

  private void meeting(Compact line, Matcher meeting) {
    if (meeting.group(1) != null) {
      details.put(Field.DATE, page.detail(line.begin(meeting.start(1)), line.end(meeting.end(1))));
    }
    details.put(Field.MEETING, page.detail(line.begin(meeting.start(2)), line.end(meeting.end(2))));
  }

  private void commission(Block block) {
    int end = Math.min(block.end(), block.begin() + LONGEST_LINE);
    Compact line = Compact.of(page, block.begin(), end);
    Matcher formula = COMMISSION.matcher(line.text());
    if (!ReportSplitter.FORMULA.matcher(line.text()).find() || !formula.find()) {
      return;
    }
    String by = formula.group(1) == null ? formula.group(2) : formula.group(1);
    int stop = formula.end();
    while (stop < line.text().length() && ";。!".indexOf(line.text().charAt(stop)) < 0) {
      stop++;
    }
    int begin = formula.start();
    String before = line.text().substring(0, begin);
    int now = Math.max(before.lastIndexOf("现在"), before.lastIndexOf("下面"));
    begin = now >= 0 && begin - now <= 3 ? now : begin;
    details.putIfAbsent(Field.COMMISSION, page.detail(by, line.begin(begin), line.end(stop)));
  }

  private void publication(Block block) {
    String text = page.text();
    Matcher published = PUBLISHED.matcher(text).region(block.begin(), block.end());
    if (published.find()) {
      putIfAbsent(Field.PUBLISHED, published);
    }
    Matcher publisher = PUBLISHER.matcher(text).region(block.begin(), block.end());
    if (publisher.find()) {
      putIfAbsent(Field.PUBLISHER, publisher);
    }
  }

  private void putIfAbsent(Field field, Matcher matcher) {
    // 2003-02-2116:02: the date and the time are glued, and a day has two digits
    details.putIfAbsent(field, page.detail(matcher.start(1), matcher.end(1)));
  }

  private void putIfAbsent(Field field, Compact line, Matcher matcher, int group) {
    details.putIfAbsent(
        field, page.detail(line.begin(matcher.start(group)), line.end(matcher.end(group))));
  }
}
