package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.question.Language;
import io.github.youju.question.Question;
import io.github.youju.question.Term;
import io.github.youju.retrieve.FactHit;
import java.util.regex.Pattern;

/**
 * Tells whether a figure is of the thing that a question asks for: what is done to a thing (改造, 新建)
 * and how it is measured (总投资, 数量) may be all that two subjects share, as 户厕改造 and 危桥改造 do.
 */
final class SameThing {
  /** What is done to things, or measured of them. */
  private static final Pattern SHARED =
      Pattern.compile(
          "新建改?建?|新改扩?建|改造提?升?|改扩?建|新增|净增|建设|建成|建立|完成|实现|实施|启动|推进|推动|开展|开工|投产|投用|竣工|完工"
              + "|治理|整治|修复|修缮|提升|提高|发展|培育|认定|引进|落地|签约|安排|发放|投入|获评|创建|打造|加快|全面|累计|达到|突破|超过"
              + "|增加值|营业收入|主营业务收入|收入|产值|产量|产能|销售额|交易额|总额|金额|余额|规模|面积|里程|数量|总数|人数|户数|总量"
              + "|总?投资额?|资金|项目|工程|行动|任务|比例|比重|占比|覆盖率|达标率|增速|增长|下降|个数|情况|全[市省区县国年]|[国省市区县]级|重点"
              + "|发行|额度|十[一二三四五六]五|时期|期间|[“”]|\\d+|[的和与及等总年新共率数额量家个所座条处项达为各约有]");

  /** To build and to close are no one thing. */
  private static final Pattern OPENS = Pattern.compile("新建|新增|新开|增设|新设|建成|扩建");

  private static final Pattern CLOSES = Pattern.compile("撤并|撤销|关停|关闭|拆除|淘汰|取缔|注销|压减|化解");

  private SameThing() {}

  /** Whether nothing says that a figure without a canonical name is of another thing. */
  static boolean isAsked(Question question, FactHit hit) {
    Fact fact = hit.fact();
    if (question.language() == Language.ENGLISH || question.terms().isEmpty()) {
      return true;
    }
    String asked = question.folded();
    if (OPENS.matcher(asked).find()
        && !CLOSES.matcher(asked).find()
        && CLOSES.matcher(fact.subject()).find()
        && !OPENS.matcher(fact.subject()).find()) {
      return false;
    }
    String own = thing(fact.subject()) + "," + thing(fact.label()) + "," + thing(fact.indicator());
    boolean bare = !own.matches(".*[^,]{2}.*");
    String before = before(hit);
    boolean several = question.terms().size() > 1;
    boolean named = false;
    for (Term term : question.terms()) {
      for (String words : term.alternatives()) {
        String thing = thing(words);
        named |= thing.length() >= 2;
        boolean owner = several && thing.length() >= 2 && before.contains(words);
        if (share(thing, own) || bare && share(thing, before) || owner) {
          return true;
        }
      }
    }
    return !named;
  }

  /**
   * What the sentence names before a figure: whose 销售额 or 鲜蛋产值 it is; all of it where the figure is
   * not found. 某学校等272个项目 is no number of schools.
   */
  private static String before(FactHit hit) {
    int at = hit.segment().indexOf(hit.fact().wording());
    String before = at < 0 ? hit.segment() : hit.segment().substring(0, at);
    return before.endsWith("等") ? "" : before + hit.fact().subject();
  }

  private static String thing(String words) {
    return SHARED.matcher(words).replaceAll("");
  }

  /** Whether two characters of the one stand side by side in the other. */
  private static boolean share(String one, String other) {
    for (int i = 0; i + 2 <= one.length(); i++) {
      if (other.contains(one.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }
}
