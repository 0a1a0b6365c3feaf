package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.Report.Field;
import io.github.youju.document.Role;
import io.github.youju.document.Span;
import io.github.youju.ingest.Claims.Headline;
import io.github.youju.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one report out of its draft: details, outline, year, place, roles, passages. */
final class ReportReader {
  private static final int LONGEST_PASSAGE = 600;
  private static final int TEXT_BELOW_HEADING = 400;
  private static final int OPENING = 500;

  private final Page page;
  private final String path;
  private final List<Block> blocks;
  private final boolean tables;

  ReportReader(Page page, String path, List<Block> blocks, boolean tables) {
    this.page = page;
    this.path = path;
    this.blocks = blocks;
    this.tables = tables;
  }

  Report read(List<Draft> drafts, int index, Correction correction) {
    Draft draft = drafts.get(index);
    int after = index == 0 ? 0 : drafts.get(index - 1).end();
    int before = index + 1 < drafts.size() ? drafts.get(index + 1).begin() : page.text().length();
    List<Block> around = around(after, draft, before);
    Map<Field, Detail> details = FrontMatterReader.read(page, draft, around);
    OutlineReader outline = new OutlineReader(page, draft.body());
    List<Headline> titles = TitleChoice.headlines(page, draft, opens(draft, details));
    List<Compact> below = below(outline.tops());
    Claims claims =
        new Claims(
            titles,
            details,
            opening(draft),
            outline.tops(),
            below,
            Compact.of(page, draft.begin(), draft.end()),
            header(around),
            path);
    Slots slots = Slots.weigh(claims, correction);
    int year = slots.year();
    // The title is found by what the text says, which the user may have had to put right.
    Slots read = Slots.weigh(claims, Correction.NONE);
    Detail title = TitleChoice.own(titles, read.region(), read.year());
    if (title != null) {
      details.put(Field.TITLE, title);
    }
    boolean headless = startsInside(draft, details);
    return new Report(
        path,
        index + 1,
        title(title, slots),
        slots.region(),
        year,
        reviewed(title, year),
        slots.kind(),
        details,
        page.span(draft.begin(), draft.end()),
        outline.sections(),
        passages(outline, below, year, headless),
        slots.clues(),
        warnings(draft, claims, slots, correction));
  }

  /** A bulletin of statistics looks back on the very year in its title, as do tables. */
  private int reviewed(Detail title, int year) {
    boolean bulletin = title != null && title.value().endsWith("公报");
    return year == 0 || bulletin || tables ? year : year - 1;
  }

  /** The paragraphs before the text, then those behind it: where a publication line may stand. */
  private List<Block> around(int after, Draft draft, int before) {
    List<Block> around = new ArrayList<>();
    for (Block block : blocks) {
      boolean ahead = block.begin() >= after && block.end() <= draft.bodyBegin();
      if (ahead || (block.begin() >= draft.end() && block.end() <= before)) {
        around.add(block);
      }
    }
    return around;
  }

  private Detail header(List<Block> around) {
    for (Block block : around) {
      if (page.text().startsWith("年份", block.begin())) {
        return page.detail(block.begin(), block.end());
      }
    }
    return null;
  }

  /** The first paragraphs, as far as an opening formula may go. */
  private Compact opening(Draft draft) {
    int end = Math.min(draft.end(), draft.bodyBegin() + OPENING);
    return Compact.of(page, draft.bodyBegin(), end);
  }

  /** The text that begins below each heading. */
  private List<Compact> below(List<Heading> tops) {
    List<Compact> below = new ArrayList<>();
    for (int i = 0; i < tops.size(); i++) {
      int begin = tops.get(i).section().span().end();
      int end = Math.min(page.text().length(), begin + TEXT_BELOW_HEADING);
      if (i + 1 < tops.size()) {
        end = Math.min(end, tops.get(i + 1).section().span().begin());
      }
      below.add(Compact.of(page, begin, end));
    }
    return below;
  }

  private static String title(Detail title, Slots slots) {
    if (title != null && title.value().length() > "政府工作报告".length()) {
      return title.value();
    }
    String place = slots.region() == null ? "" : shortened(slots.region());
    String when = slots.year() == 0 ? "" : slots.year() + "年";
    return place
        + when
        + switch (slots.kind()) {
          case WORK -> "政府工作报告";
          case PLAN -> "国民经济和社会发展计划报告";
          case OTHER -> "报告";
        };
  }

  /** 赣州市章贡区 for 江西省赣州市章贡区. */
  private static String shortened(Region region) {
    String full = region.fullName();
    if (region.level() == Region.Level.PROVINCE || region.level() == Region.Level.COUNTRY) {
      return full;
    }
    for (String end : List.of("自治区", "省")) {
      int at = full.indexOf(end);
      if (at > 0 && at + end.length() < full.length()) {
        return full.substring(at + end.length());
      }
    }
    return full;
  }

  private boolean startsInside(Draft draft, Map<Field, Detail> details) {
    return !tables && !details.containsKey(Field.TITLE) && !opens(draft, details);
  }

  /** Whether the text opens as a report does: with its salutation, formula or first heading. */
  private boolean opens(Draft draft, Map<Field, Detail> details) {
    Block first = draft.body().getFirst();
    Mark mark = Mark.at(page.text(), first.begin(), first.end());
    return TitleReader.isSalutation(page, first)
        || (mark != null && mark.number() == 1)
        || details.containsKey(Field.COMMISSION);
  }

  private List<String> warnings(Draft draft, Claims claims, Slots slots, Correction correction) {
    List<String> warnings = new ArrayList<>();
    if (startsInside(draft, claims.details())) {
      warnings.add("the file starts in the middle of the report, which carries no title");
    } else if (!claims.details().containsKey(Field.TITLE)) {
      warnings.add("the report carries no title");
    }
    if (!ReportSplitter.isWhole(page, draft)) {
      warnings.add("the report breaks off before its end");
    }
    if (slots.region() == null && PlaceFinder.isUnknown(claims)) {
      warnings.add("the report is of a town or a development zone, which youju knows no place for");
    }
    if (correction.year() == 0) {
      disagreements(warnings, claims, slots.year());
    }
    return warnings;
  }

  private void disagreements(List<String> warnings, Claims claims, int year) {
    Detail header = claims.header();
    int written = header == null ? 0 : YearFinder.written(header.value());
    disagreement(warnings, "the page's header", written, year);
    disagreement(warnings, "the file's name", YearFinder.fileYear(path), year);
    Detail title = claims.details().get(Field.TITLE);
    int titled = title == null ? 0 : YearFinder.first(title.value());
    disagreement(warnings, "the title", titled, year);
  }

  private static void disagreement(List<String> warnings, String who, int said, int year) {
    if (said > 0 && year > 0 && said != year && said != year - 1) {
      warnings.add(who + " says " + said + ", the report's own text says " + year);
    }
  }

  private List<Passage> passages(
      OutlineReader outline, List<Compact> below, int year, boolean headless) {
    Role[] roles = roles(outline.tops(), below, year);
    boolean planned = false;
    List<Heading> tops = outline.tops();
    int firstTop = tops.isEmpty() ? Integer.MAX_VALUE : tops.getFirst().section().span().begin();
    boolean mayPlan = headless && !tops.isEmpty() && number(tops.getFirst()) > 2;
    List<Passage> passages = new ArrayList<>();
    for (Part part : outline.parts()) {
      int top = outline.tops().indexOf(part.top());
      Role role;
      if (top >= 0) {
        role = roles[top];
      } else if (part.begin() > firstTop) {
        role = passages.getLast().role();
      } else {
        String text = Compact.of(page, part.begin(), part.end()).text();
        planned |= (roles.length == 0 || mayPlan) && RoleReader.plans(text);
        role = before(text, headless, planned);
      }
      add(passages, part, role);
    }
    return passages;
  }

  /** Which part of the report it heads; a plan can only have begun before the third. */
  private int number(Heading top) {
    Span span = top.section().span();
    Mark mark = Mark.at(page.text(), span.begin(), span.end());
    return mark == null ? 0 : mark.number();
  }

  private static Role[] roles(List<Heading> tops, List<Compact> below, int year) {
    Role[] roles = new Role[tops.size()];
    for (int i = 0; i < roles.length; i++) {
      String heading = tops.get(i).folded();
      Role before = i == 0 ? null : roles[i - 1];
      roles[i] =
          RoleReader.of(heading, YearFinder.first(heading), year, before, below.get(i).text());
    }
    return roles;
  }

  /** What stands before the first heading opens the report, or already looks back. */
  private static Role before(String text, boolean headless, boolean planned) {
    if (planned) {
      return Role.PLAN;
    }
    boolean formula = ReportSplitter.FORMULA.matcher(text).find() || text.contains("请予审议");
    return formula && !headless ? Role.OPENING : Role.REVIEW;
  }

  private void add(List<Passage> passages, Part part, Role role) {
    List<String> headings = new ArrayList<>();
    for (Heading heading : part.path()) {
      headings.add(heading.section().title());
    }
    List<Span> sentences = new ArrayList<>();
    for (Block sentence : part.sentences()) {
      boolean full =
          !sentences.isEmpty() && sentence.end() - sentences.getFirst().begin() > LONGEST_PASSAGE;
      if (full) {
        passages.add(passage(passages.size(), headings, role, sentences));
        sentences.clear();
      }
      sentences.add(page.span(sentence.begin(), sentence.end()));
    }
    passages.add(passage(passages.size(), headings, role, sentences));
  }

  private static Passage passage(
      int ordinal, List<String> headings, Role role, List<Span> sentences) {
    Span span = sentences.getFirst().cover(sentences.getLast());
    return new Passage(ordinal, headings, role, span, sentences);
  }
}
