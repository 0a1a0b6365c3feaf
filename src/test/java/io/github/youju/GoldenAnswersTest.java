package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.text.FoldedText;
import io.github.youju.text.Script;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Questions over invented reports, from the bytes of the files to the line that is written, and
 * what holds of every answer; {@code -Dgolden.update=true} writes the answers down anew.
 */
class GoldenAnswersTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  @TempDir static Path folder;
  private static Answers answers;
  private static final Map<String, String> LINES = new LinkedHashMap<>();

  @BeforeAll
  static void run_all_questions_at_once() throws IOException {
    answers = new Answers(AnswerCase.FOLDER.resolve("reports"), folder.resolve("index"));
    List<String> lines = answers.run(questions(cases()));
    for (int i = 0; i < lines.size(); i++) {
      LINES.put(cases().get(i).toString(), lines.get(i));
    }
    if (Boolean.getBoolean("golden.update")) {
      AnswerCase.write(GoldenAnswersTest::answer);
    }
  }

  private static Map<String, Object> answer(AnswerCase each) {
    return Answers.read(LINES.get(each.toString()));
  }

  static List<AnswerCase> cases() {
    return AnswerCase.all();
  }

  private static String questions(List<AnswerCase> cases) {
    StringBuilder questions = new StringBuilder();
    for (AnswerCase each : cases) {
      List<String> turns = each.turns();
      List<String> context = turns.subList(0, turns.size() - 1);
      questions.append(Answers.question(each.toString(), turns.getLast(), context)).append('\n');
    }
    return questions.toString();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_question_is_answered_with(AnswerCase each) {
    assertThat(each.expected()).as("no expected answer; -Dgolden.update=true").isNotEmpty();
    assertThat(AnswerCase.written(answer(each))).isEqualTo(each.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_quote_is_what_stands_in_the_file(AnswerCase each) {
    List<Map<String, Object>> citations = Answers.citations(answer(each));
    if (answer(each).get("status").equals("answered")) {
      assertThat(citations).isNotEmpty();
    }
    for (Map<String, Object> citation : citations) {
      assertThat(citation.get("quote")).isEqualTo(answers.pointedAt(citation));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_figure_is_in_a_quote_or_in_the_question_or_computed_from_such(AnswerCase each) {
    Set<String> known = new HashSet<>(numbers(each.conversation()));
    if (answer(each).get("status").equals("refused")) {
      // A refusal may tell of which years there are reports.
      known.addAll(List.of("2029", "2030", "2031"));
    }
    for (Map<String, Object> citation : Answers.citations(answer(each))) {
      known.addAll(numbers((String) citation.get("quote")));
      // 今年 and 去年 of the question are told by the year of the report.
      int year = ((Number) citation.get("year")).intValue();
      known.addAll(List.of("" + year, "" + (year - 1)));
    }
    String answer = ((String) answer(each).get("answer")).replaceAll("\\[\\d+]", "");
    Matcher formula =
        Pattern.compile("[\\d.%]+[^\\d=]*[-+−×÷/][^=]*=\\s*([\\d.]+)").matcher(answer);
    while (formula.find()) {
      known.add(formula.group(1));
    }
    Matcher mean = Pattern.compile("\\(([\\d.+-]+)\\)÷(\\d+)=").matcher(answer);
    while (mean.find()) {
      assertThat(numbers(mean.group(1))).hasSize(Integer.parseInt(mean.group(2)));
      known.add(mean.group(2));
    }
    if (answer.contains("×100")) {
      known.add("100");
    }
    Matcher converted = Pattern.compile("([\\d.]+)亿元 \\(([\\d.]+) billion yuan\\)").matcher(answer);
    while (converted.find()) {
      assertThat(new BigDecimal(converted.group(2)).movePointRight(1))
          .isEqualByComparingTo(new BigDecimal(converted.group(1)));
      known.add(converted.group(2));
    }
    Matcher counted =
        Pattern.compile("([\\d.]+)万\\p{IsHan}+ \\((\\d+) (?:tonnes|people|households|mu)\\)")
            .matcher(answer);
    while (counted.find()) {
      assertThat(new BigDecimal(counted.group(2)).movePointLeft(4))
          .isEqualByComparingTo(new BigDecimal(counted.group(1)));
      known.add(counted.group(2));
    }
    assertThat(known).containsAll(numbers(answer));
  }

  @Test
  void traditional_questions_get_the_same_quotes() {
    List<AnswerCase> chinese = cases().stream().filter(each -> !each.isEnglish()).toList();
    List<String> lines = answers.run(Script.toTraditional(questions(chinese)));
    for (int i = 0; i < lines.size(); i++) {
      Map<String, Object> traditional = Answers.read(lines.get(i));
      Map<String, Object> simplified = answer(chinese.get(i));
      assertThat(traditional.get("status")).isEqualTo(simplified.get("status"));
      assertThat(traditional.get("citations")).isEqualTo(simplified.get("citations"));
      assertThat(numbers((String) traditional.get("answer")))
          .isEqualTo(numbers((String) simplified.get("answer")));
    }
  }

  @Test
  void the_same_questions_give_the_same_bytes_but_for_the_time() {
    assertThat(LINES).hasSameSizeAs(cases());
    List<String> again =
        answers.run(questions(cases())).stream().map(GoldenAnswersTest::timeless).toList();
    assertThat(again).isEqualTo(LINES.values().stream().map(GoldenAnswersTest::timeless).toList());
  }

  private static String timeless(String line) {
    return line.replaceAll("\"elapsedMs\":\\d+", "");
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(FoldedText.fold(text));
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }
}
