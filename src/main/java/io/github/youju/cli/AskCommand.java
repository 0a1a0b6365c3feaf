package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.FileQuestion;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.AnswerRenderer;
import io.github.youju.render.Theme;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code youju ask}: one question, one answer with its proof. */
final class AskCommand implements Subcommand {
  /** A character takes up to four bytes; blanks around the question may add to it. */
  private static final int MOST_BYTES = 8 * FileQuestion.LONGEST;

  private static final String QUOTES = "“”\"'「」‘’";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage().description("Answer one question; - reads it from standard input.");
    spec.addPositional(
        Options.words("0..*", "QUESTION", "The question; its words may stand alone."));
    spec.addOption(files("Answer from this file or folder, without an index; may be repeated."));
    CommonOptions.addAnswering(spec);
    CommonOptions.addOutput(spec);
  }

  /** What a model is asked takes a while. */
  private static VerifiedAnswer ask(
      AnswerPipeline pipeline, String question, Settings settings, ProgressLine progress) {
    boolean slow = settings.ofModule().containsKey("model") && !settings.module().equals("rules");
    if (!slow) {
      return pipeline.ask(question, List.of());
    }
    try (Waiting _ = new Waiting(progress)) {
      return pipeline.ask(question, List.of());
    }
  }

  /** Files in the place of an index. */
  static OptionSpec files(String description) {
    return Options.values(Path.class, "REPORT", description, "--file");
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    String question = question(invocation);
    Settings settings = CommonOptions.settings(invocation);
    OutputFile file = OutputFile.of(invocation);
    Theme theme = file == null ? Styles.theme(settings.color()) : Theme.plain();
    AnswerRenderer renderer = AnswerRenderer.of(settings.format(), theme);
    ProgressLine progress = new ProgressLine(invocation.voice(), ProgressLine.isWatched());
    try (AnswerPipeline pipeline = open(invocation, settings, progress::tell)) {
      VerifiedAnswer answer = ask(pipeline, question, settings, progress);
      if (file == null) {
        renderer.linking(Styles.links(pipeline.index()::file)).render(answer, invocation.out());
      } else {
        file.writeText(out -> renderer.intoFile().render(answer, out));
      }
      return answer.exitStatus().worse(pipeline.opening());
    }
  }

  private static AnswerPipeline open(
      Invocation invocation, Settings settings, Consumer<Line> notice) {
    return invocation.has("--file")
        ? overFiles(invocation, settings, notice)
        : AnswerPipeline.openOrSamples(settings, System.getenv(), notice);
  }

  /** Over the files that the option names. */
  static AnswerPipeline overFiles(Invocation invocation, Settings settings, Consumer<Line> notice) {
    List<Path> files = new ArrayList<>();
    for (Object file : invocation.value(List.class, "--file")) {
      files.add((Path) file);
    }
    return AnswerPipeline.overFiles(files, settings, System.getenv(), notice);
  }

  private static String question(Invocation invocation) throws IOException {
    List<String> words = invocation.words();
    boolean piped = words.isEmpty() && !Styles.isTerminal(0);
    boolean read = piped || words.equals(List.of("-"));
    String question = read ? read(invocation.in()) : String.join(" ", words);
    String asked = withoutQuotes(question.strip());
    if (asked.isEmpty()) {
      throw new UserException(
          ExitStatus.USAGE,
          new Line(
              "没有问题；请写在 ask 后面，或从管道送进来：youju ask 问题",
              "no question; write it behind ask, or pipe it in: youju ask QUESTION"));
    }
    if (asked.length() > FileQuestion.LONGEST) {
      throw new UserException(
          ExitStatus.USAGE,
          Line.of(
              "问题超过 %d 字；一个文件的问题请用 youju run FILE",
              "the question is longer than %d characters; for a file of questions: youju run FILE",
              FileQuestion.LONGEST));
    }
    long lines = asked.lines().filter(line -> !line.isBlank()).count();
    if (lines > 1) {
      invocation.tell(
          Line.of(
              "这 %d 行当作一个问题；每行一个问题请用 youju run -",
              "these %d lines are taken as one question; for one a line: youju run -", lines));
    }
    return asked;
  }

  /** What is longer than any question is not read to its end. */
  private static String read(InputStream in) throws IOException {
    String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    boolean cut = text.length() > FileQuestion.LONGEST;
    if (text.indexOf('\ufffd') >= 0 && !cut) {
      throw new UserException(
          ExitStatus.USAGE,
          new Line(
              "标准输入里的问题不是 UTF-8；请用 iconv 转换",
              "the question on standard input is not UTF-8; convert it with iconv"));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Quotes around the whole question come from a shell or an input method. */
  private static String withoutQuotes(String question) {
    int last = question.length() - 1;
    boolean quoted =
        last > 0
            && QUOTES.indexOf(question.charAt(0)) >= 0
            && QUOTES.indexOf(question.charAt(last)) >= 0;
    return quoted ? question.substring(1, last).strip() : question;
  }
}
