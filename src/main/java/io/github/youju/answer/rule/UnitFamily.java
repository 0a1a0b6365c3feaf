package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Measure;
import java.util.List;
import java.util.Optional;

/** What a unit counts: who asks for 亿元 is not answered with 81个. */
final class UnitFamily {
  private static final List<String> FAMILIES =
      List.of(
          "元 美元 块",
          "吨 斤 公斤 千克",
          "亩 公顷 平方公里 平方米",
          "公里 米 千米",
          "个 家 户 项 处 所 座 件 人 名 位 人次 场 次 台 辆 套 条 张 只 头 羽 株 盏 对 批 种");

  /** What counts things that a share would only be a part of. */
  private static final List<String> COUNTERS =
      List.of("家", "户", "项", "处", "所", "座", "件", "人", "名", "场", "台", "辆", "套", "条", "张");

  private UnitFamily() {}

  /** Whether a fact may answer a question that names units; one that names none takes any. */
  static boolean agrees(List<String> asked, Fact fact) {
    if (asked.isEmpty() || fact.quantity() == null) {
      return true;
    }
    if (fact.quantity().measure() == Measure.SHARE) {
      // How many schools are built is not told by the share of some of them.
      return asked.stream().noneMatch(unit -> COUNTERS.contains(Amounts.base(unit)));
    }
    if (fact.quantity().measure() != Measure.LEVEL) {
      return true;
    }
    Optional<String> own = family(fact.quantity().unit());
    for (String unit : asked) {
      Optional<String> family = family(unit.equals("亿") ? "亿元" : unit);
      if (own.isEmpty() || family.isEmpty() || own.equals(family)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a fact has one of the units that a question names; true where it names none. */
  static boolean isExact(List<String> asked, Fact fact) {
    if (asked.isEmpty() || fact.quantity() == null) {
      return true;
    }
    String unit = fact.quantity().unit();
    return asked.stream()
        .anyMatch(each -> unit.endsWith(each) || each.endsWith(unit) || unit.startsWith(each));
  }

  private static Optional<String> family(String unit) {
    String base = Amounts.base(unit);
    return FAMILIES.stream()
        .filter(family -> List.of(family.split(" ", -1)).contains(base))
        .findFirst();
  }
}
