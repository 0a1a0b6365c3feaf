package io.github.youju.bench;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.error.Line;
import io.github.youju.index.PassageQuery;
import io.github.youju.index.ReportIndex;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.IndexJournal;
import io.github.youju.pipeline.IndexPipeline;
import io.github.youju.pipeline.IndexProgress;
import io.github.youju.pipeline.Settings;
import io.github.youju.text.FoldedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How long a warm answer takes beside a bare search for the words of the same question in the same
 * index. Over the development questions, three rounds unmeasured; then the median of each question
 * over the measured rounds, and the percentiles of those medians.
 *
 * <pre>
 * ./mvnw -q package -DskipTests
 * java -cp 'target/classes:target/test-classes:target/lib/*' \
 *   io.github.youju.bench.WarmAnswerBenchmark [INDEX]
 * </pre>
 *
 * <p>Without an index it makes one over the shared reports in a new temporary folder.
 */
public final class WarmAnswerBenchmark {
  private static final Path SHARED = Path.of("../shared");
  private static final int WARM_UP_ROUNDS = 3;
  private static final int ROUNDS = 5;
  private static final int HITS = 10;
  private static final double NANOS_PER_MILLI = 1e6;

  private final AnswerPipeline pipeline;
  private final List<Asked> questions;

  private record Asked(String text, List<String> context) {}

  private WarmAnswerBenchmark(AnswerPipeline pipeline, List<Asked> questions) {
    this.pipeline = pipeline;
    this.questions = questions;
  }

  /** Prints the figures; takes an index, or none. */
  public static void main(String[] args) throws IOException {
    String index = args.length > 0 ? args[0] : freshIndex().toString();
    Settings settings = Settings.of(Map.of("index", index), Map.of());
    try (AnswerPipeline pipeline =
        AnswerPipeline.open(settings, Map.of(), WarmAnswerBenchmark::note)) {
      new WarmAnswerBenchmark(pipeline, questions()).run();
    }
  }

  private static Path freshIndex() throws IOException {
    Path folder = Files.createTempDirectory("youju-benchmark");
    new IndexPipeline(folder, new Notes()).index(List.of(SHARED.resolve("seeds")));
    return folder;
  }

  private static final class Notes implements IndexJournal {
    @Override
    public void progress(IndexProgress progress) {}

    @Override
    public void note(Line line) {
      WarmAnswerBenchmark.note(line);
    }

    @Override
    public void leftOut(Line line, Throwable cause) {
      throw new IllegalStateException(line.english(), cause);
    }
  }

  private static void note(Line line) {
    System.err.println(line.english());
  }

  private static List<Asked> questions() throws IOException {
    List<Asked> questions = new ArrayList<>();
    for (String line : Files.readAllLines(SHARED.resolve("eval/dev.jsonl"))) {
      Map<String, Object> each = JSON.std.mapFrom(line);
      List<String> context = new ArrayList<>();
      if (each.get("context") instanceof List<?> earlier) {
        earlier.forEach(question -> context.add((String) question));
      }
      questions.add(new Asked((String) each.get("q"), context));
    }
    return questions;
  }

  private void run() {
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      for (Asked each : questions) {
        answer(each);
        search(each);
      }
    }
    long[][] answers = new long[questions.size()][ROUNDS];
    long[][] searches = new long[questions.size()][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < questions.size(); i++) {
        answers[i][round] = answer(questions.get(i));
        searches[i][round] = search(questions.get(i));
      }
    }
    double[] answer = medians(answers);
    double[] search = medians(searches);
    print("answer", answer);
    print("search", search);
    System.out.printf(
        Locale.ROOT, "p95 ratio %.1f%n", percentile(answer, 95) / percentile(search, 95));
    slowest(answers);
  }

  private long answer(Asked asked) {
    long begin = System.nanoTime();
    pipeline.ask(asked.text(), asked.context());
    return System.nanoTime() - begin;
  }

  private long search(Asked asked) {
    ReportIndex index = pipeline.index();
    long begin = System.nanoTime();
    String words = FoldedText.fold(asked.text());
    index.passages(new PassageQuery(List.of(), words, Set.of(), HITS, false));
    return System.nanoTime() - begin;
  }

  private static double[] medians(long[][] nanos) {
    double[] medians = new double[nanos.length];
    for (int i = 0; i < nanos.length; i++) {
      Arrays.sort(nanos[i]);
      medians[i] = nanos[i][ROUNDS / 2] / NANOS_PER_MILLI;
    }
    Arrays.sort(medians);
    return medians;
  }

  private static double percentile(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static void print(String what, double[] sorted) {
    System.out.printf(
        Locale.ROOT,
        "%s: p50 %.2f ms, p95 %.2f ms over %d questions%n",
        what,
        percentile(sorted, 50),
        percentile(sorted, 95),
        sorted.length);
  }

  /** Names the questions beyond the percentile: what is to be made faster. */
  private void slowest(long[][] sortedNanos) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sortedNanos.length; i++) {
      order.add(i);
    }
    order.sort((a, b) -> Long.compare(sortedNanos[b][ROUNDS / 2], sortedNanos[a][ROUNDS / 2]));
    for (int i : order.subList(0, Math.min(HITS, order.size()))) {
      double millis = sortedNanos[i][ROUNDS / 2] / NANOS_PER_MILLI;
      System.out.printf(Locale.ROOT, "%.2f ms %s%n", millis, questions.get(i).text());
    }
  }
}
