package io.github.youju.pipeline;

import io.github.youju.document.Report;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.index.ReportIndex;
import io.github.youju.question.Question;
import io.github.youju.question.SlotSpan;
import io.github.youju.question.Slots;
import io.github.youju.region.Gazetteer;
import io.github.youju.region.Region;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.Retriever;
import io.github.youju.understand.QuestionParser;
import io.github.youju.verify.CitationVerifier;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.Status;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** From a question to an answer that may be shown: parse, retrieve, answer, verify. */
public final class AnswerPipeline implements AutoCloseable {
  private static final long NANOS_PER_MILLI = 1_000_000;
  private static final Line NO_INDEX =
      new Line(
          "没有索引，以下答案来自内置的样例报告；读入自己的报告：youju index 文件夹",
          "no index: answering from the built-in sample reports");

  private static final Line UNFINISHED =
      new Line(
          "索引还没有做完：上次停下了，或者正在写；再运行 youju index 会接着做",
          "the index is not finished: a run was stopped, or is still writing; youju index goes on");

  private final ReportIndex index;
  private final boolean sample;
  private final List<Report> reports;
  private final QuestionParser parser;
  private final Retriever retriever;
  private final Answering answering;
  private final Consumer<Line> notice;
  private Supplier<Modules> modules;
  private ExitStatus opening = ExitStatus.ANSWERED;
  private Optional<Consumer<Line>> explain = Optional.empty();
  private Optional<Path> folder = Optional.empty();

  /** Empty where no files on disk are answered from. */
  private Optional<ChangedSources> changed = Optional.empty();

  /** What leaves reports out; empty where nothing does. */
  private Optional<ReportFilter> filter = Optional.empty();

  /** Over these reports of an index; closes the index. */
  AnswerPipeline(
      ReportIndex index,
      List<Report> reports,
      Modules modules,
      boolean sample,
      Consumer<Line> notice) {
    this.index = index;
    this.sample = sample;
    this.reports = List.copyOf(reports);
    this.notice = notice;
    this.modules = () -> modules;
    this.parser = new QuestionParser(reports, Gazetteer.builtIn());
    this.retriever = new Retriever(index, reports);
    CitationVerifier verifier = new CitationVerifier(new IndexSources(index, sample));
    this.answering = new Answering(parser, retriever, modules, verifier, notice);
  }

  /**
   * Answers from the user's index.
   *
   * @param environment where a model's key is looked up
   * @param notice is told what the user should know beside the answers
   * @throws UserException where there is none
   */
  public static AnswerPipeline open(
      Settings settings, Map<String, String> environment, Consumer<Line> notice) {
    Path folder = settings.location().forReading();
    ReportIndex index = ReportIndex.open(folder);
    Recipe.warn(index, notice);
    if (!index.isComplete()) {
      notice.accept(UNFINISHED);
    }
    AnswerPipeline pipeline = over(index, false, settings, environment, notice);
    pipeline.folder = Optional.of(folder);
    pipeline.changed = Optional.of(new ChangedSources(index, folder, notice));
    return pipeline;
  }

  /**
   * Answers from the user's index; where none was named and none is found, from the built-in
   * samples, which is told in a line.
   */
  public static AnswerPipeline openOrSamples(
      Settings settings, Map<String, String> environment, Consumer<Line> notice) {
    if (settings.location().isNamed() || settings.location().existing().isPresent()) {
      return open(settings, environment, notice);
    }
    notice.accept(NO_INDEX);
    Samples samples = new Samples(environment);
    AnswerPipeline pipeline = over(samples.open(), true, settings, environment, notice);
    pipeline.folder = samples.made();
    return pipeline;
  }

  /**
   * Answers from files, and folders of them, without an index.
   *
   * @throws UserException where none can be read
   */
  public static AnswerPipeline overFiles(
      List<Path> files, Settings settings, Map<String, String> environment, Consumer<Line> notice) {
    FileReports reports = new FileReports(notice);
    AnswerPipeline pipeline = over(reports.open(files), false, settings, environment, notice);
    pipeline.opening = reports.status();
    return pipeline;
  }

  /** What a run ends with at least: files that it was to answer from may have been left out. */
  public ExitStatus opening() {
    return opening;
  }

  private static AnswerPipeline over(
      ReportIndex index,
      boolean sample,
      Settings settings,
      Map<String, String> environment,
      Consumer<Line> notice) {
    ReportFilter filter = new ReportFilter(settings);
    List<Report> reports = filter.of(index, notice);
    Modules modules = Modules.open(settings, environment, notice);
    AnswerPipeline pipeline = new AnswerPipeline(index, reports, modules, sample, notice);
    pipeline.modules = () -> Modules.open(settings, environment, notice);
    if (!reports.isEmpty() && reports.size() < index.reports().size()) {
      pipeline.filter = Optional.of(filter);
    }
    if (settings.explain()) {
      pipeline.explain = Optional.of(notice);
    }
    return pipeline;
  }

  /** Another one over the same index, for another thread; it is not closed. */
  AnswerPipeline twin() {
    AnswerPipeline twin = new AnswerPipeline(index, reports, modules.get(), sample, notice);
    twin.explain = explain;
    twin.filter = filter;
    twin.changed = changed;
    return twin;
  }

  /**
   * Names what answers rest on in a few letters: the same for the same reports, filters and
   * modules.
   */
  public String basis(Settings settings) {
    StringBuilder basis = new StringBuilder(index.fingerprint());
    for (Report report : reports) {
      basis.append('\n').append(report.id());
    }
    basis.append('\n').append(settings.module());
    for (String name : List.of("model", "base-url", "context")) {
      basis.append('\n').append(settings.ofModule().getOrDefault(name, ""));
    }
    return Hashes.of(basis.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }

  /** Whether the built-in samples are answered from. */
  public boolean isSample() {
    return sample;
  }

  /** Where the index lies, the one of the samples too; empty where it is in memory. */
  public Optional<Path> folder() {
    return folder;
  }

  /** What is answered from. */
  public ReportIndex index() {
    return index;
  }

  /** The reports that are answered from, without their headings and passages. */
  public List<Report> reports() {
    return reports;
  }

  /**
   * The answer to a question.
   *
   * @param context the earlier questions of the same conversation, oldest first
   */
  public VerifiedAnswer ask(String text, List<String> context) {
    Question question = parser.parse(text, context, this::found);
    long begin = System.nanoTime();
    Evidence evidence = retriever.retrieve(question);
    explain.ifPresent(notice -> new Explanation(question, evidence).lines().forEach(notice));
    VerifiedAnswer verified = answering.answer(question, evidence);
    if (verified.status() == Status.REFUSED) {
      filter.flatMap(each -> each.hidden(index, question.slots())).ifPresent(notice);
    }
    changed.ifPresent(each -> each.tell(verified));
    return verified.after((System.nanoTime() - begin) / NANOS_PER_MILLI);
  }

  /** The places and years that were told to a question which asked which of them it is. */
  private Optional<Slots> found(Question earlier) {
    VerifiedAnswer answer = answering.byRules(earlier, retriever.retrieve(earlier));
    Set<Region> places = new LinkedHashSet<>();
    Set<Integer> years = new LinkedHashSet<>();
    for (String statement : answer.text().split(";", -1)) {
      int head = statement.indexOf(':');
      if (head > 0 && answer.status() == Status.ANSWERED) {
        Slots told = parser.parse(statement.substring(0, head), List.of()).slots();
        places.addAll(told.places());
        years.addAll(told.years());
      }
    }
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(Slots.of(List.copyOf(places), List.copyOf(years)));
  }

  /** Where a question names its slots, also one that is not typed to its end. */
  public List<SlotSpan> slotSpans(String text) {
    return parser.slotSpans(text);
  }

  /** Whether the rules alone answer a question; no model is asked. */
  public boolean isStated(String text) {
    Question question = parser.parse(text, List.of());
    return answering.byRules(question, retriever.retrieve(question)).status() == Status.ANSWERED;
  }

  @Override
  public void close() {
    index.close();
  }
}
