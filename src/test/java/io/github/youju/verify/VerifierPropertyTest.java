package io.github.youju.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.answer.Answer;
import io.github.youju.question.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Over many invented reports: true answers pass, and no answer with one digit changed does. */
class VerifierPropertyTest {
  private static final Asked ASKED = Example.asked("云溪县的指标是多少?", Language.SIMPLIFIED);
  private static final List<String> SUBJECTS =
      List.of("一般公共预算收入", "第三产业增加值", "5G基站", "高标准农田", "城镇新增就业");
  private static final List<String> UNITS = List.of("%", "亿元", "万人", "个", "万亩", "元", "个百分点", "公里");

  @Test
  void true_figures_pass_and_changed_ones_do_not() {
    Random random = new Random(20260101);
    for (int round = 0; round < 3000; round++) {
      List<String> clauses = new ArrayList<>();
      List<String> figures = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        String number = number(random);
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        figures.add(number + unit);
        clauses.add(SUBJECTS.get(random.nextInt(SUBJECTS.size())) + damaged(number, random) + unit);
      }
      String body = String.join(",", clauses);
      Example example = Example.of("云溪县政府工作报告", body);
      CitationVerifier verifier = new CitationVerifier(example);
      String figure = figures.get(random.nextInt(figures.size()));
      assertThat(verifier.check(ASKED, stated(example, body, figure)))
          .as("%s in %s", figure, body)
          .isEmpty();
      String changed = changed(figure, random);
      if (!isTrue(changed, figures)) {
        assertThat(verifier.check(ASKED, stated(example, body, changed)))
            .as("%s in %s", changed, body)
            .isNotEmpty();
      }
    }
  }

  private static Answer.Whole stated(Example example, String body, String figure) {
    return new Answer.Stated("该指标为" + figure + "。[1]", List.of(example.span(body)), "");
  }

  /** Whether the changed figure says the same as one that stands there, or as the 5 of 5G. */
  private static boolean isTrue(String changed, List<String> figures) {
    if (figures.contains(changed)) {
      return true;
    }
    for (Figure claimed : FigureScanner.claimed(changed)) {
      for (Figure proof : FigureScanner.proving(String.join(",", figures) + ",5G")) {
        if (claimed.matches(proof)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String number(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Integer.toString(1 + random.nextInt(900));
      case 1 -> Integer.toString(2100 + random.nextInt(90_000));
      default -> (1 + random.nextInt(500)) + "." + (1 + random.nextInt(98));
    };
  }

  /** As a hard-wrapped line leaves it: one blank somewhere inside the number. */
  private static String damaged(String number, Random random) {
    if (number.length() < 2 || random.nextInt(3) > 0) {
      return number;
    }
    int at = 1 + random.nextInt(number.length() - 1);
    return number.substring(0, at) + " " + number.substring(at);
  }

  private static String changed(String figure, Random random) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < figure.length(); i++) {
      if (Character.isDigit(figure.charAt(i))) {
        digits.add(i);
      }
    }
    int at = digits.get(random.nextInt(digits.size()));
    char other = (char) ('0' + (figure.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
    return figure.substring(0, at) + other + figure.substring(at + 1);
  }
}
