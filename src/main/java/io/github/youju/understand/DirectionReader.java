package io.github.youju.understand;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whether a question asks only which way something went: 出口下降了吗, 涨了没, did exports fall. */
final class DirectionReader {
  private static final String WENT = "(?:增长|增加|增多|上涨|上升|提高|提升|扩大|下降|下跌|下滑|回落|减少|降低|缩小|涨|升|增|降|跌|减)";
  private static final String LEAD = "(?:是不是|是否|有没有|有无|是|同比|比上年|比去年|有所|实现|出现|在)*";
  private static final String END = "(?=$|[?。,!;\u0001])";

  private static final Pattern CHINESE =
      Pattern.compile(
          // 下降了吗, 涨了没有, 比上年多了吗
          (LEAD + "(?:" + WENT + "了?|[多少高低好差快慢大小]了)(?:吗|么|嘛|没有?|不|与否)(?:呢|呀|啊)?" + END)
              // 是否增长, 是不是下降了
              + ("|(?:是不是|是否|有没有|有无)(?:同比|比上年|比去年|有所|实现|出现|在)*" + WENT + "了?(?:呢|呀|啊)?" + END)
              // 增长还是下降, 是涨了还是跌了
              + ("|" + LEAD + WENT + "了?[,、]?还是" + WENT + "了?(?:呢|呀|啊)?" + END));

  private static final Pattern ENGLISH =
      Pattern.compile(
          "^\\W*(?:did|has|have|had|is|are|was|were)\\b.*?(\\b(?:go(?:ne|ing)? (?:up|down)"
              + "|(?:rise|grow|increase|fall|drop|decline|decrease|shrink|risen|grown|fallen|shrunk)"
              + "|(?:ris|grow|increas|fall|dropp|declin|decreas|shrink)ing"
              + "|(?:increas|dropp|declin|decreas)ed)\\b)(?: or \\w+)?");

  private DirectionReader() {}

  /** Whether the question asks so; the words that do are blotted out then. */
  static boolean read(Marked marked, boolean english) {
    Matcher asks = (english ? ENGLISH : CHINESE).matcher(marked.text());
    if (!asks.find()) {
      return false;
    }
    marked.blot(english ? asks.start(1) : asks.start(), asks.end());
    return true;
  }
}
