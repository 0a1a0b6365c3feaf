package io.github.youju.answer.rule;

import io.github.youju.question.Question;
import java.util.regex.Pattern;

/** Tells when a question is about all years of a place: 历年, 哪一年, which year. */
final class Series {
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)历年|逐年|每年|各年|哪年|哪一年|哪几年|哪些年|年份|的[一二两三四五\\d]+年(?=$|[?,。是有])|which years?|each year|every year");

  private Series() {}

  static boolean isAsked(Question question) {
    return question.slots().places().size() <= 1
        && question.slots().years().size() != 1
        && ASKED.matcher(question.folded()).find();
  }
}
