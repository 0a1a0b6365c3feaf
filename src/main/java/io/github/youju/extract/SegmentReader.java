package io.github.youju.extract;

import io.github.youju.fact.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of a sentence between two semicolons: what is each figure of?
 *
 * <p>A subject stands before its figure (新增规上企业16家), behind it (3个省重点项目), or is carried over from
 * the figure before (42.73亿元,增长20.8%). A list of values (49433元、26932元) is handed to {@link
 * ParallelReader}.
 */
final class SegmentReader {
  private final String sentence;
  private final int begin;
  private final int end;
  private final List<Figure> figures;
  private final String before;
  private final String groupPrefix;
  private final List<Draft> drafts = new ArrayList<>();

  /**
   * @param figures the figures of this segment, from left to right
   * @param before the last subject of the segment before; empty where there is none
   * @param groupPrefix makes the names of its lists unique in the report
   */
  SegmentReader(
      String sentence,
      int begin,
      int end,
      List<Figure> figures,
      String before,
      String groupPrefix) {
    this.before = before;
    this.sentence = sentence;
    this.begin = begin;
    this.end = end;
    this.figures = figures;
    this.groupPrefix = groupPrefix;
  }

  List<Draft> read() {
    for (int i = 0; i < figures.size(); ) {
      int last = listEnd(i);
      int from = i == 0 ? begin : wordsBegin(figures.get(i - 1));
      if (figures.get(i).base()) {
        risen(from, figures.get(i), figures.get(i + 1));
        i += 2;
        continue;
      }
      if (last > i) {
        String group = groupPrefix + ":" + figures.get(i).begin();
        drafts.addAll(
            new ParallelReader(sentence, from, figures.subList(i, last + 1), drafts, group).read());
      } else {
        drafts.add(single(from, figures.get(i), i));
      }
      i = last + 1;
    }
    return drafts;
  }

  /**
   * Behind a figure and the noun that is counted (3个省重点项目、), unless the noun goes on as a subject.
   */
  private int wordsBegin(Figure previous) {
    Draft draft = drafts.getLast();
    boolean closed =
        draft.figure.equals(previous)
            && draft.end > previous.end()
            && draft.end < end
            && "、和及与,".indexOf(sentence.charAt(draft.end)) >= 0;
    return closed ? draft.end : previous.end();
  }

  /**
   * The last figure of the list of values that begins here; the same figure where it stands alone.
   */
  private int listEnd(int first) {
    int last = first;
    while (last + 1 < figures.size()) {
      Figure one = figures.get(last);
      Figure next = figures.get(last + 1);
      String gap = sentence.substring(one.end(), Math.max(one.end(), next.begin()));
      boolean separated =
          gap.equals("、")
              || gap.equals("和")
              || gap.equals("及")
              || gap.equals("与")
              || gap.equals("以及")
              || gap.equals(",") && last > first;
      if (!separated || !one.group().equals(next.group())) {
        break;
      }
      last++;
    }
    return last;
  }

  /** 城镇化率由45.9%提高到52.6%: one subject before two values, of which the second holds. */
  private void risen(int from, Figure base, Figure reached) {
    String words = sentence.substring(from, base.begin());
    int at = from + Math.max(words.lastIndexOf('由'), words.lastIndexOf('从'));
    int partBegin = subjectBegin(from, at);
    String subject = Wording.trim(sentence.substring(partBegin, at));
    Draft previous = drafts.isEmpty() ? null : drafts.getLast();
    boolean carried = Wording.isLight(subject) && previous != null;
    String named = carried ? previous.subject : subject;
    int evidence = carried ? previous.begin : evidenceBegin(partBegin);
    String group = groupPrefix + ":" + base.begin();
    String before = sentence.substring(at + 1, base.begin());
    String between = sentence.substring(base.end(), reached.begin());
    Measure whole = Wording.measure(base, sentence.substring(from, at));
    for (Figure each : List.of(base, reached)) {
      String near = each.base() ? before : between;
      Measure own = Wording.measure(each, near);
      Measure measure = whole == Measure.SHARE ? whole : own;
      boolean fall = measure == Measure.GROWTH && Wording.falls(near);
      drafts.add(new Draft(each, named, "", group, evidence, reached.end(), measure, fall));
    }
  }

  private Draft single(int from, Figure figure, int index) {
    String before = sentence.substring(from, figure.begin());
    int until = index + 1 < figures.size() ? figures.get(index + 1).begin() : end;
    Draft previous = drafts.isEmpty() ? null : drafts.getLast();
    if (figure.isRank() && previous != null && Wording.isPlace(before)) {
      return carried(previous, figure, "", Measure.RANK, false);
    }
    if (RankChange.isTold(figure, before) && !isFollowedByNoun(figure, until)) {
      return rankChange(from, figure, previous);
    }
    Measure measure = Wording.measure(figure, before);
    boolean fall = measure != Measure.LEVEL && measure != Measure.RANK && Wording.falls(before);
    String relation = MultipleOf.relation(figure, before);
    String own = before.substring(0, before.length() - relation.length());
    if (previous != null && !relation.isEmpty() && Wording.isLight(own)) {
      // 1550.5亿元,总量是2011年的2.34倍: the multiple is of what was told before.
      return carried(previous, figure, "," + relation, measure, fall);
    }
    if (previous != null && (Wording.isLight(before) || Wording.isRelative(before))) {
      if (!isFollowedByNoun(figure, until) || !Wording.isLight(before)) {
        return carried(previous, figure, before, measure, fall);
      }
    }
    if (isFollowedByNoun(figure, until) && (!figure.isPercent() || Wording.isLight(before))) {
      return counted(from, figure, until, measure, fall);
    }
    if (previous != null && Wording.isComment(before)) {
      return carried(previous, figure, before, measure, fall);
    }
    int partBegin = subjectBegin(from, figure.begin());
    String subject =
        Wording.withoutPraise(Wording.trim(sentence.substring(partBegin, figure.begin())));
    int evidenceBegin = evidenceBegin(partBegin);
    if (Wording.isLight(subject) && previous != null) {
      return carried(previous, figure, before, measure, fall);
    }
    if (Wording.isIncrement(figure, before)) {
      subject += Wording.falls(before) ? "减量" : "增量";
    }
    if (previous != null && before.startsWith("、")) {
      subject = Wording.sharedVerb(previous.subject, subject) + subject;
    }
    if (previous == null && sentence.substring(partBegin, figure.begin()).matches("(?:实现|完成).*")) {
      subject = Wording.owner(this.before) + subject;
    }
    Ellipsis.Whole whole =
        new Ellipsis(sentence, begin, drafts, this.before).completed(subject, partBegin);
    int wholeBegin = Math.min(whole.begin(), evidenceBegin);
    return new Draft(figure, whole.subject(), "", "", wholeBegin, figure.end(), measure, fall);
  }

  /** 位居全市第4,比上年前移3位: the places are of what is ranked, which stands before as a rule. */
  private Draft rankChange(int from, Figure figure, Draft previous) {
    String before = sentence.substring(from, figure.begin());
    boolean goesOn = Wording.isLight(before) || Wording.isRelative(before);
    int partBegin = subjectBegin(from, figure.begin());
    String own = Wording.trim(sentence.substring(partBegin, figure.begin()));
    boolean carried = previous != null && (goesOn || Wording.isLight(own));
    String subject = RankChange.of(carried ? previous.subject : own);
    int evidence = carried ? previous.begin : evidenceBegin(partBegin);
    boolean lost = RankChange.isFall(before);
    return new Draft(figure, subject, "", "", evidence, figure.end(), Measure.LEVEL, lost);
  }

  /** The subject is the noun behind the figure, with the verb before it: 推进37个省大中型项目. */
  private Draft counted(int from, Figure figure, int until, Measure measure, boolean fall) {
    int clause = lastStop(from, figure.begin()) + 1;
    String verb = Wording.trim(sentence.substring(clause, figure.begin()));
    int nounEnd = NounReader.end(sentence, figure.end(), until);
    String noun = sentence.substring(skipOf(figure.end()), nounEnd);
    boolean alone = Wording.isLight(verb) || verb.length() > 12;
    int evidenceBegin = alone && Wording.isLight(verb) ? figure.begin() : skipMarks(clause);
    // 85%以上财政支出用于…: a percentage of something is a part of it.
    Measure counted = figure.isPercent() && measure == Measure.LEVEL ? Measure.SHARE : measure;
    return new Draft(
        figure, (alone ? "" : verb) + noun, "", "", evidenceBegin, nounEnd, counted, fall);
  }

  private static Draft carried(
      Draft previous, Figure figure, String before, Measure measure, boolean fall) {
    String multiple = Wording.trim(MultipleOf.relation(figure, before));
    String relation = multiple.isEmpty() ? Wording.relation(before) : multiple;
    String subject = MultipleOf.bare(previous) + relation;
    if (Wording.isIncrement(figure, before)) {
      subject += Wording.falls(before) ? "减量" : "增量";
    } else if (before.matches("[,、]?(?:总数|总量|累计|总)[^,]*") && subject.startsWith("新增")) {
      // 新增高新技术企业13家,总数达到86家: the total is no longer what was added.
      subject = subject.substring(2);
    }
    // 增长9%以上,力争达到10%: a percentage that only goes on is of the same measure.
    boolean goesOn =
        figure.isPercent()
            && measure == Measure.LEVEL
            && previous.measure == Measure.GROWTH
            && relation.isEmpty();
    Measure taken = goesOn ? Measure.GROWTH : measure;
    return new Draft(
        figure, subject, previous.label, previous.group, previous.begin, figure.end(), taken, fall);
  }

  private boolean isFollowedByNoun(Figure figure, int until) {
    int at = skipOf(figure.end());
    return at < until && FigureReader.isNounStart(sentence, at);
  }

  private int skipOf(int at) {
    return at < sentence.length() && sentence.charAt(at) == '的' ? at + 1 : at;
  }

  /**
   * Where the words begin that name the subject: the last part between commas that is not light.
   */
  private int subjectBegin(int from, int to) {
    int part = to;
    do {
      int comma = lastStop(from, part - 1);
      String words = sentence.substring(comma + 1, to);
      part = comma + 1;
      if (!Wording.isLight(words)) {
        return part;
      }
    } while (part > from);
    return from;
  }

  /** The evidence takes in what leads up to a colon: 主要预期目标是:地区生产总值增长6%左右. */
  private int evidenceBegin(int part) {
    int at = part;
    if (at > begin && sentence.charAt(at - 1) == ':') {
      while (at > begin && ",;。".indexOf(sentence.charAt(at - 1)) < 0) {
        at--;
      }
    }
    return skipMarks(at);
  }

  private int lastStop(int from, int before) {
    for (int i = before - 1; i >= from; i--) {
      char character = sentence.charAt(i);
      if (character == ',' || character == ':' || character == '。') {
        return i;
      }
    }
    return from - 1;
  }

  private int skipMarks(int at) {
    int i = at;
    while (i < end
        && (FigureReader.isStop(sentence.charAt(i)) || sentence.charAt(i) == '-')
        && sentence.charAt(i) != '“'
        && sentence.charAt(i) != '《') {
      i++;
    }
    return i;
  }
}
