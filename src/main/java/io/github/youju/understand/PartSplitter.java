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

  /** 一产占比、二产占比分别是多少 asks once, at its end. */
  private static final Pattern ONCE = Pattern.compile("分别|各(?:是|为|占)?多少");

  private static final Pattern MEASURE = Pattern.compile("增速|增幅|涨幅|占比");

  private PartSplitter() {}

  /** The parts in order; the question alone where it asks for one thing. */
  static List<String> split(String question) {
    List<String> parts = new ArrayList<>();
    StringBuilder waiting = new StringBuilder();
    boolean once = ONCE.matcher(question).find();
    for (String piece : BETWEEN.split(question, -1)) {
      if (piece.isBlank()) {
        continue;
      }
      waiting.append(waiting.isEmpty() ? "" : "、").append(piece);
      String asking = once ? MEASURE.matcher(piece).replaceAll("") : piece;
      if (ASKS.matcher(asking).find()) {
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
