package io.github.youju.answer.rule;

import io.github.youju.answer.Answer.Computation;
import io.github.youju.document.Entry;
import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.question.Language;
import io.github.youju.question.Operand;
import io.github.youju.question.Question;
import io.github.youju.question.Spelling;
import java.util.List;

/** Says what a rule found, in the language of the question. No voice adds a figure of its own. */
interface Voice {

  static Voice of(Language language) {
    return switch (language) {
      case SIMPLIFIED -> new ChineseVoice(false);
      case TRADITIONAL -> new ChineseVoice(true);
      case ENGLISH -> new EnglishVoice();
    };
  }

  /** Place, year and kind, as the beginning of an answer: 东乡区2025年目标:. */
  String head(Report report, int year, Kind kind);

  /** The place and the year before the one asked about, as the beginning of an answer. */
  String yearBefore(Report report);

  /**
   * What one or several facts of one subject state.
   *
   * @param name what the facts are of; empty for the facts' own subject
   */
  String facts(String name, List<Fact> facts);

  /** Which way something went, as the beginning of an answer: 下降了. */
  String direction(int sign);

  /** How misspelt words were read, as the beginning of an answer. */
  String read(List<Spelling> spellings);

  /** What another report of the same place and year states instead. */
  String otherReport(String statement);

  /**
   * The report's own words.
   *
   * @param more whether others stand before them
   */
  String words(String folded, boolean more);

  /** The name of a report's place. */
  String place(Report report);

  /** Joins parts, each with its mark, to one sentence. */
  String join(List<String> parts);

  /** The reports do not cover a slot: place, year, kind, indicator, measure, report, premise. */
  String refusal(String missing, Question question, List<Report> reports);

  /** Which of two figures is higher, by how much, with the formula. */
  String compared(Comparison pair);

  /** How the bases of two figures differ (左右 against 以上, an estimate); empty where they do not. */
  String bases(Fact one, Fact other);

  /** Which places were compared, beyond those that are named. */
  String among(List<String> places);

  /** No target that the question asks about was missed. */
  String noneMissed();

  /** Which results are worse than their targets. */
  String missed(List<String> operands);

  /** That a result and its target are no figures of one measure. */
  String notComparable();

  /** That no report tells both a target of what is asked about and what came of it. */
  String noTargetWithResult(Question question);

  /** Only one place gives the figure, so that there is nothing to compare it with. */
  String noneElse();

  /** What other places state in other units or by other indicators, as the beginning of it. */
  String notCompared();

  /** Which year was taken where a question that compares places names none. */
  String yearTaken(int year, Kind kind);

  /** No figure passes the bar of the question. */
  String nonePasses();

  /** A figure that was worked out, with its formula: sum, average, ratio or implied. */
  String result(String sort, Computation computation, String unit);

  /** Place, year and kind of an operand, in words. */
  String operand(Operand operand);

  /** Which operands the reports do not state. */
  String notStated(List<String> operands);

  /** An entry of a table of contents, with the page where that is asked for. */
  String entry(Entry entry, boolean page);

  /** The question names a place or a year and no more. */
  String unasked();

  /** Whole questions that a report answers, to choose from. */
  List<String> questionsOf(Report report);

  /** An operand with what is asked of it. */
  String asked(Operand operand, Question question);

  /** A word of the question can mean several things. */
  String unclear(String word);

  /** Puts what the program itself says into the script of the question. */
  String script(String simplified);
}
