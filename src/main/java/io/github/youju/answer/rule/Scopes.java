package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Measure;
import java.util.regex.Pattern;

/**
 * Tells which figures with a scope may stand for the whole where no report states the whole: what
 * only says how it was done (新改造), which among others (某片区等), of which kinds (公用、专用), or the town
 * that air and water are measured in. The answer names the figure by its own words then.
 */
final class Scopes {
  private static final Pattern DONE = Pattern.compile("(?:新|新建|完工|完成|启动|实施|累计|已|共|推进){1,2}");
  private static final Pattern AMONG_OTHERS = Pattern.compile(".+[^企]等");
  private static final Pattern PLACES = Pattern.compile("[国省市区县镇乡村城州盟旗]");
  private static final Pattern KINDS = Pattern.compile("[^、]+、[^、]+");
  private static final Pattern TOWN = Pattern.compile(".*(?:城区|城市)");
  private static final Pattern MEASURED_IN_TOWN = Pattern.compile(".*(?:空气|PM|浓度|优良|水质).*");

  private Scopes() {}

  static boolean standsForWhole(Fact fact) {
    String scope = fact.scope();
    if (fact.quantity() == null || fact.quantity().measure() != Measure.LEVEL) {
      return false;
    }
    boolean kinds = KINDS.matcher(scope).matches() && !PLACES.matcher(scope).find();
    return DONE.matcher(scope).matches()
        || AMONG_OTHERS.matcher(scope).matches()
        || kinds
        || TOWN.matcher(scope).matches() && MEASURED_IN_TOWN.matcher(fact.indicator()).matches();
  }
}
