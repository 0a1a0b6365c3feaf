package io.github.youju.ingest;

import io.github.youju.document.Role;
import java.util.regex.Pattern;

/**
 * Tells from a first-level heading whether its part looks back or plans: 2023年工作回顾, 2023年…执行情况
 * against 2024年工作安排, 今后五年的目标任务.
 */
final class RoleReader {
  private static final Pattern REVIEW =
      Pattern.compile("回顾|执行情况|完成情况|工作情况|过去|去年|(?:主要|重大|发展)成就|工作总结|取得|困难和问题|存在(?:的)?问题");

  private static final Pattern PLAN =
      Pattern.compile(
          "(?:今年|今后|未来|下一步|下步|新的一年).{0,20}(?:计划|工作)"
              + "|(?:今年|今后|未来|下一步|新的一年|\\d{4}年|时期).{0,20}"
              + "(?:安排|任务|目标|要求|重点|建议|打算|思路)"
              + "|(?:主要|重点|目标)任务|重点工作|工作安排|总体要求|主要目标|预期目标|计划建议|指导思想|工作重点|措施|今后|自身建设");

  /** Running text that can only stand in the plan. */
  private static final Pattern PLANNING =
      Pattern.compile("预期目标|总体要求|今年是|今年(?:的)?(?:政府)?工作|今年,?(?:我们|要|将)|新的一年|重点(?:抓好|做好)");

  private RoleReader() {}

  /** The role a heading names; null where it names none. */
  static Role named(String heading) {
    if (REVIEW.matcher(heading).find()) {
      return Role.REVIEW;
    }
    return PLAN.matcher(heading).find() ? Role.PLAN : null;
  }

  /** The role of a first-level part, from its heading, its year, what stood before and its text. */
  static Role of(String heading, int headingYear, int year, Role before, String text) {
    Role named = named(heading);
    if (named != null) {
      return named;
    }
    if (year > 0 && headingYear > 0) {
      return headingYear >= year ? Role.PLAN : Role.REVIEW;
    }
    if (before == Role.PLAN) {
      return Role.PLAN;
    }
    return before != null && plans(text) ? Role.PLAN : Role.REVIEW;
  }

  /** Whether running text says that the plan begins. */
  static boolean plans(String text) {
    return PLANNING.matcher(text).find();
  }
}
