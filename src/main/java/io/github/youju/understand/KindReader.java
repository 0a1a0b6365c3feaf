package io.github.youju.understand;

import io.github.youju.fact.Kind;
import java.util.List;

/** Tells whether a question asks for a target or a result, and how surely it says so. */
final class KindReader {
  private boolean target;
  private boolean result;
  private int aim = Integer.MAX_VALUE;
  private int done = Integer.MAX_VALUE;
  private boolean each;
  private final boolean english;

  KindReader(String question, List<Phrases.Found> phrases, boolean english) {
    this.english = english;
    for (Phrases.Found phrase : phrases) {
      switch (phrase.role()) {
        case TARGET -> target = true;
        case RESULT -> result = true;
        case AIM -> {
          if (isSaid(question, phrase)) {
            aim = Math.min(aim, phrase.begin());
          }
        }
        case WISH -> aim = Math.min(aim, phrase.begin());
        case DONE -> done = Math.min(done, phrase.begin());
        case EACH -> each = true;
        default -> {}
      }
    }
  }

  /** 主要, 需要 and 计划报告 do not say that something is planned. */
  static boolean isSaid(String question, Phrases.Found phrase) {
    String words = question.substring(phrase.begin(), phrase.end());
    if (words.equals("要")) {
      return phrase.begin() > 0 && "主重需".indexOf(question.charAt(phrase.begin() - 1)) < 0;
    }
    return !words.equals("计划")
        || !question.startsWith("报告", phrase.end())
            && !question.startsWith("执行", phrase.end())
            && !question.startsWith("草案", phrase.end())
            && !question.startsWith("生育", phrase.end())
            && !question.startsWith("项目", phrase.end())
            && !(phrase.begin() > 1
                && List.of("年度", "行动", "发展", "攻坚", "科技", "培养", "倍增")
                    .contains(question.substring(phrase.begin() - 2, phrase.begin())));
  }

  /** Null where the question leaves it open, or names both. */
  Kind kind() {
    if (target != result) {
      return target ? Kind.TARGET : Kind.ACTUAL;
    }
    if (target) {
      return null;
    }
    // 要达到 aims, 完成计划 does not: what comes first decides.
    // In English the helping verb comes first: how much did it aim to cut.
    return aim == done
        ? null
        : aim < done || (english && aim < Integer.MAX_VALUE) ? Kind.TARGET : Kind.ACTUAL;
  }

  /** Whether the kind is named beyond doubt (目标, 实际), not only leant to (想, 完成). */
  boolean isStrict() {
    return target != result;
  }

  boolean each() {
    return each;
  }
}
