package io.github.youju.extract;

import java.util.regex.Pattern;

/** Finds where the noun ends that stands behind its figure: 170家规上企业 | 实现产值. */
final class NounReader {
  private static final String[] VERBS = {
    "分别", "实现", "完成", "达到", "增长", "获", "入选", "入围", "被", "全部", "均", "正在", "已", "建成投", "全面",
    "超额", "投资完成", "竣工", "开工", "成功", "通过", "进入", "位居", "占", "下降", "用于", "列入", "顺利", "跻身", "投用"
  };

  /** 3100户拖延住房交付: what became of the things counted tells which of them are counted. */
  private static final Pattern BECAME = Pattern.compile("(?:竣工|完工|开工|投用|投产|交付|验收|启用|通车){1,2}");

  private NounReader() {}

  /**
   * One past the noun.
   *
   * @param from just behind the figure
   * @param until where the next figure begins, or the segment ends
   */
  static int end(String sentence, int from, int until) {
    int clause = until;
    for (int i = from; i < until; i++) {
      if (",;。:、和及".indexOf(sentence.charAt(i)) >= 0) {
        clause = i;
        break;
      }
    }
    int stop = clause;
    for (String verb : VERBS) {
      int at = sentence.indexOf(verb, from + 2);
      if (at > 0 && at < stop) {
        stop = at;
      }
    }
    boolean became = stop < clause && BECAME.matcher(sentence).region(stop, clause).matches();
    return became ? clause : stop;
  }
}
