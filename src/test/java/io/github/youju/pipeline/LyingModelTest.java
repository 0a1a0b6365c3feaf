package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.answer.Answer.Claim;
import io.github.youju.document.Span;
import io.github.youju.error.Line;
import io.github.youju.index.ReportIndex;
import io.github.youju.pipeline.ClaimMaker.Made;
import io.github.youju.question.Question;
import io.github.youju.region.Gazetteer;
import io.github.youju.retrieve.FactHit;
import io.github.youju.retrieve.Retriever;
import io.github.youju.understand.QuestionParser;
import io.github.youju.verify.Citation;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A model that lies over the development questions: no lie is shown. One that tells the truth: next
 * to nothing is left out. Passed over where the shared reports are not there.
 */
class LyingModelTest {
  private static final Path SHARED = Path.of("../shared");
  private static final int MOST_OF_A_QUESTION = 2;

  @TempDir static Path folder;
  private static ReportIndex index;
  private static final ScriptedModel MODEL = new ScriptedModel();
  private static AnswerPipeline pipeline;
  private static AnswerPipeline rules;
  private static final Map<String, List<FactHit>> FOUND = new LinkedHashMap<>();

  @BeforeAll
  static void find_the_evidence_of_every_question() throws IOException {
    Path gold = SHARED.resolve("eval/dev.jsonl");
    Assumptions.assumeTrue(Files.isRegularFile(gold), "no ../shared/eval beside the project");
    new IndexPipeline(folder, new SilentJournal()).index(List.of(SHARED.resolve("seeds")));
    index = ReportIndex.open(folder);
    Modules modules =
        new Modules(
            new Modules.Module("rules", (question, evidence) -> Optional.empty()),
            Optional.of(new Modules.Module("llm", MODEL)),
            false);
    pipeline = new AnswerPipeline(index, index.reports(), modules, false, unheard -> {});
    rules =
        AnswerPipeline.open(
            Settings.of(Map.of("index", folder.toString()), Map.of()), Map.of(), unheard -> {});
    QuestionParser parser = new QuestionParser(index.reports(), Gazetteer.builtIn());
    Retriever retriever = new Retriever(index, index.reports());
    for (String line : Files.readAllLines(gold)) {
      String asked = (String) JSON.std.mapFrom(line).get("q");
      Question question = parser.parse(asked, List.of());
      List<FactHit> hits = retriever.retrieveWords(question).facts();
      FOUND.put(asked, hits.subList(0, Math.min(MOST_OF_A_QUESTION, hits.size())));
    }
  }

  @AfterAll
  static void close() {
    if (index != null) {
      rules.close();
      index.close();
    }
  }

  @Test
  void no_lie_is_shown() {
    Map<String, int[]> told = new LinkedHashMap<>();
    List<String> shown = new ArrayList<>();
    FOUND.forEach(
        (question, hits) -> {
          for (FactHit hit : hits) {
            for (Made lie : ClaimMaker.lies(hit, hits, index.reports())) {
              boolean premise = lie.sort().equals("false premise");
              String asked = premise ? question + "(" + lie.claim().text() + ")" : question;
              VerifiedAnswer answer = say(asked, lie);
              int[] counts = told.computeIfAbsent(lie.sort(), sort -> new int[2]);
              counts[0]++;
              if (answer.status() == VerifiedAnswer.Status.ANSWERED) {
                counts[1]++;
                shown.add(lie.sort() + ": " + lie.claim().text() + " <- " + hit.segment());
              }
            }
          }
        });
    print(told, shown);
    assertThat(total(told)).isGreaterThanOrEqualTo(200);
    assertThat(told).hasSizeGreaterThanOrEqualTo(9);
    assertThat(shown).isEmpty();
  }

  @Test
  void what_is_true_is_shown() {
    Map<String, int[]> told = new LinkedHashMap<>();
    List<String> dropped = new ArrayList<>();
    FOUND.forEach(
        (question, hits) -> {
          List<Made> truths = ClaimMaker.truths(hits);
          byRules(question).ifPresent(truths::add);
          for (Made truth : truths) {
            VerifiedAnswer answer = say(question, truth);
            int[] counts = told.computeIfAbsent(truth.sort(), sort -> new int[2]);
            counts[0]++;
            if (answer.status() != VerifiedAnswer.Status.ANSWERED) {
              counts[1]++;
              dropped.add(
                  truth.sort() + ": " + question + " -> " + truth.claim().text() + MODEL.refused());
            }
          }
        });
    print(told, dropped);
    assertThat(total(told)).isGreaterThanOrEqualTo(200);
    assertThat(100 * dropped.size()).isLessThanOrEqualTo(3 * total(told));
  }

  /** What the rules answer, computations and all, as if a model had written it. */
  private static Optional<Made> byRules(String question) {
    VerifiedAnswer answer = rules.ask(question, List.of());
    if (answer.status() != VerifiedAnswer.Status.ANSWERED) {
      return Optional.empty();
    }
    List<Span> spans = answer.citations().stream().map(Citation::span).toList();
    List<Integer> numbers = answer.citations().stream().map(Citation::number).toList();
    String text = answer.text().replaceAll("\\[\\d+]", "");
    return Optional.of(new Made("rules", new Claim(text, numbers), spans));
  }

  private static VerifiedAnswer say(String question, Made made) {
    MODEL.willSay(List.of(made.claim()), made.evidence());
    boolean english = made.claim().text().codePoints().noneMatch(Character::isIdeographic);
    String asked = english ? "What do the reports say?" : question;
    return pipeline.ask(asked, List.of());
  }

  private static int total(Map<String, int[]> told) {
    return told.values().stream().mapToInt(counts -> counts[0]).sum();
  }

  private static void print(Map<String, int[]> told, List<String> wrong) {
    told.forEach((sort, counts) -> System.out.println(sort + " " + counts[1] + "/" + counts[0]));
    wrong.forEach(System.out::println);
  }

  private static final class SilentJournal implements IndexJournal {
    @Override
    public void progress(IndexProgress progress) {}

    @Override
    public void note(Line line) {}

    @Override
    public void leftOut(Line line, Throwable cause) {
      throw new IllegalStateException(line.english(), cause);
    }
  }
}
