package io.github.youju.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a question that asks for several things into parts that each ask for one: 项目有多少个?总投资规模多大?
 * What does not ask itself belongs to the part that follows.
 */
final class PartSplitter {
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)[,，;；?？、]\\s*|,?\\s+and\\s+(?=(?:by\\s+)?(?:how|what|which|where)\\b)");
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)多少|几|什么|多[大高长远快]|哪|谁|如何|怎|增速|增幅|涨幅|占比|没有|是否|吗|\\b(?:how|what|which|where|who|when)\\b");

  private PartSplitter() {}

  /** The parts in order; the question alone where it asks for one thing. */
  static List<String> split(String question) {
    List<String> parts = new ArrayList<>();
    StringBuilder waiting = new StringBuilder();
    for (String piece : BETWEEN.split(question, -1)) {
      if (piece.isBlank()) {
        continue;
      }
      waiting.append(waiting.isEmpty() ? "" : "、").append(piece);
      if (ASKS.matcher(piece).find()) {
        parts.add(waiting.toString());
        waiting.setLength(0);
      }
    }
    if (!waiting.isEmpty() && !parts.isEmpty()) {
      parts.set(parts.size() - 1, parts.getLast() + "、" + waiting);
    }
    return parts.size() > 1 ? parts : List.of(question);
  }
}
