package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.answer.Answer.Claim;
import io.github.youju.answer.Rejection;
import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.index.ReportIndex;
import io.github.youju.render.AnswerRenderer;
import io.github.youju.render.Theme;
import io.github.youju.text.FoldedText;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of each claim of a list, over the built-in samples. */
class ClaimsOverSamplesTest {
  private static final Path LIST = Path.of("src/test/resources/io/github/youju/verify/claims.tsv");
  private static final String QUESTION = "东乡区和章贡区的报告怎么说?";
  private static final String ENGLISH_QUESTION = "What do the reports of Dongxiang District say?";

  private static final ScriptedModel MODEL = new ScriptedModel();
  private static final ReportIndex INDEX = new Samples(Map.of()).open();
  private static final AnswerPipeline PIPELINE =
      new AnswerPipeline(
          INDEX,
          INDEX.reports(),
          new Modules(
              new Modules.Module("rules", (question, evidence) -> Optional.empty()),
              Optional.of(new Modules.Module("llm", MODEL)),
              false),
          true,
          unheard -> {});

  static List<String[]> claims() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @AfterAll
  static void close() {
    PIPELINE.close();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void a_claim_is_shown_or_left_out(String verdict, String text, String cites) {
    VerifiedAnswer answer = say(text, cites);
    String cause = MODEL.refused().isEmpty() ? "shown" : MODEL.refused().getFirst().cause().name();
    assertThat(cause).as("%s <- %s", text, MODEL.refused()).isEqualTo(verdict);
    assertThat(answer.status())
        .isEqualTo(verdict.equals("shown") ? Status.ANSWERED : Status.REFUSED);
  }

  @Test
  void what_fails_is_left_out_and_counted_and_what_holds_is_shown() throws IOException {
    List<Span> evidence = List.of(sentence("固定资产投资增长4.5%"), sentence("优强项目6个"));
    MODEL.willSay(
        List.of(
            new Claim("东乡区2024年固定资产投资增长4.5%", List.of(1)),
            new Claim("东乡区2024年固定资产投资增长9%", List.of(1)),
            new Claim("东乡区2024年引进优强项目6个。", List.of(2))),
        evidence);
    VerifiedAnswer answer = PIPELINE.ask(QUESTION, List.of());
    assertThat(answer.text()).isEqualTo("东乡区2024年固定资产投资增长4.5%[1]。东乡区2024年引进优强项目6个[2]。");
    assertThat(answer.dropped()).isEqualTo(1);
    assertThat(answer.citations()).hasSize(2);
    assertThat(MODEL.refused()).extracting(Rejection::position).containsOnly(2);
    assertThat(rendered(answer, "text")).contains("[2]。\n(1 句没有依据,已略去)\n");
    assertThat(rendered(answer, "jsonl"))
        .contains("\"model\":\"scripted:liar\",\"promptHash\":\"0\",\"tokens\":0,\"dropped\":1");
  }

  private static String rendered(VerifiedAnswer answer, String format) throws IOException {
    StringWriter out = new StringWriter();
    Theme plain = Theme.chosen("never", false, Map.of());
    AnswerRenderer.of(format, plain).render(answer, new PrintWriter(out));
    return out.toString();
  }

  private static VerifiedAnswer say(String text, String cites) {
    List<Span> evidence = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (String words : cites.equals("-") ? new String[0] : cites.split("\\|", -1)) {
      if (!words.equals("?")) {
        evidence.add(sentence(words));
      }
      numbers.add(words.equals("?") ? 99 : evidence.size());
    }
    MODEL.willSay(List.of(new Claim(text, numbers)), evidence);
    boolean english = text.codePoints().noneMatch(Character::isIdeographic);
    return PIPELINE.ask(english ? ENGLISH_QUESTION : QUESTION, List.of());
  }

  /** The first sentence that has the words. */
  private static Span sentence(String words) {
    for (Report each : INDEX.reports()) {
      Report report = INDEX.report(each.id()).orElseThrow();
      String text = INDEX.text(report.source());
      for (Passage passage : report.passages()) {
        for (Span sentence : passage.sentences()) {
          if (FoldedText.fold(SourceFile.quote(text, sentence)).contains(words)) {
            return sentence;
          }
        }
      }
    }
    throw new IllegalArgumentException(words);
  }
}
