package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.text.FoldedText;
import io.github.youju.text.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A question in traditional characters is answered from the same places as in simplified ones;
 * passed over where the development questions are not there.
 */
class ScriptTwinsTest {
  private static final Path QUESTIONS = Gold.SHARED.resolve("eval/dev.jsonl");

  /** 没有 marks the second of two questions, 沒有 does not. */
  private static final Set<String> DIFFERING = Set.of();

  @TempDir static Path folder;
  private static List<Map<String, Object>> simplified;
  private static List<Map<String, Object>> traditional;

  @BeforeAll
  static void ask_in_both_scripts() throws IOException {
    Assumptions.assumeTrue(Files.isRegularFile(QUESTIONS), "no ../shared/eval beside the project");
    List<Map<String, Object>> chinese = new ArrayList<>();
    for (Map<String, Object> each : Gold.read(QUESTIONS).questions()) {
      if (!"en".equals(each.get("lang"))) {
        chinese.add(each);
      }
    }
    Answers answers = new Answers(Gold.SHARED.resolve("seeds"), folder.resolve("index"));
    simplified = ask(answers, chinese, FoldedText::fold);
    traditional = ask(answers, chinese, each -> Script.toTraditional(FoldedText.fold(each)));
  }

  private static List<Map<String, Object>> ask(
      Answers answers, List<Map<String, Object>> questions, UnaryOperator<String> script) {
    StringBuilder asked = new StringBuilder();
    for (Map<String, Object> each : questions) {
      String text = script.apply((String) each.get("q"));
      List<String> context = Gold.context(each).stream().map(script).toList();
      asked.append(Answers.question((String) each.get("id"), text, context)).append('\n');
    }
    return answers.run(asked.toString()).stream().map(Answers::read).toList();
  }

  @Test
  void both_are_answered_from_the_same_places() {
    assertThat(traditional).hasSameSizeAs(simplified).hasSizeGreaterThan(80);
    List<String> differing = new ArrayList<>();
    int rewritten = 0;
    for (int i = 0; i < simplified.size(); i++) {
      Map<String, Object> one = simplified.get(i);
      Map<String, Object> other = traditional.get(i);
      rewritten += one.get("question").equals(other.get("question")) ? 0 : 1;
      boolean same = places(one).equals(places(other));
      if (!same || !one.get("status").equals(other.get("status"))) {
        differing.add((String) one.get("id"));
      }
    }
    assertThat(rewritten).as("twins that differ in script").isGreaterThan(80);
    assertThat(differing).isSubsetOf(DIFFERING);
  }

  private static List<Set<Map.Entry<String, Object>>> places(Map<String, Object> answer) {
    List<Set<Map.Entry<String, Object>>> places = new ArrayList<>();
    for (Map<String, Object> each : Answers.citations(answer)) {
      each.keySet().retainAll(Set.of("source", "start", "end"));
      places.add(each.entrySet());
    }
    return places;
  }
}
