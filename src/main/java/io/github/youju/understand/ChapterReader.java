package io.github.youju.understand;

import io.github.youju.question.Intent.Topic;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a question for all that is planned (重点工作有哪些) or all that was done (取得了哪些成绩), which the
 * report's own headings answer. Where a matter is named beside it (民生方面的重点工作) it is no such
 * question.
 */
final class ChapterReader {
  private static final Pattern FILLING =
      Pattern.compile(
          Marked.BLOT
              + "|[,。?!:;、\"“”()\\s]|政府工作报告|工作报告|报告|政府|人民|全[省市区县州]|哪几个方面|几个方面|哪些方面|方面"
              + "|有哪些|有什么|有啥|有几项|哪些|哪几[项个方]|几项|什么|啥|一下|列出|列举|总结|概括|概述|介绍|说说|讲讲|请|如何|怎么样|怎样"
              + "|具体|包括|分别|安排|部署|推进|开展|抓好|抓|做好|做|干|完成|取得|提出|确定|明确|将|会|(?<!主)要|打算|准备|计划|都|是|的|了|年度|年|里|中|有|些"
              + "|(?<![a-z])(?:what|which|are|were|is|the|of|for|in|its|s|list|give|name|summari[sz]e|me|does|do|did|has|have|been|plan|set|out|by|to|report|government|all)(?![a-z])|['’]");

  private static final Pattern TASKS =
      Pattern.compile(
          "(?:重点|主要|中心|核心)?(?:工作)?任务|(?:重点|主要|中心)工作|工作重点|重点"
              + "|(?:key|main|major|priority|top)?(?:tasks|workpriorities|priorities|priorityareas|workplan)");

  private static final Pattern DONE =
      Pattern.compile(
          "(?:主要|工作|突出)*(?:成绩|成效|成就|成果|亮点)|工作回顾"
              + "|(?:main|major|key)?(?:achievements|accomplishments)");

  /** 做了哪些工作 looks back, 要做哪些工作 ahead. */
  private static final String WORK = "工作";

  private static final Pattern BACK = Pattern.compile("了|过(?!程)|取得");

  private ChapterReader() {}

  /** Reads a question whose places and years are blotted out. */
  static Optional<Topic> read(String question) {
    String rest = FILLING.matcher(question.toLowerCase(Locale.ROOT)).replaceAll("");
    boolean back = BACK.matcher(question).find();
    if (DONE.matcher(rest).matches() || rest.equals(WORK) && back) {
      return Optional.of(Topic.DONE);
    }
    return TASKS.matcher(rest).matches() || rest.equals(WORK)
        ? Optional.of(Topic.TASKS)
        : Optional.empty();
  }
}
