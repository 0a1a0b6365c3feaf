package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.AnswerRenderer;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code youju ask}: one question, one answer with its proof. */
final class AskCommand implements Subcommand {
  private static final String QUOTES = "“”\"'「」‘’";

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage().description("Answer one question; - reads it from standard input.");
    spec.addPositional(
        Options.words("0..*", "QUESTION", "The question; its words may stand alone."));
    CommonOptions.addAnswering(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    String question = question(invocation);
    Settings settings = CommonOptions.settings(invocation);
    AnswerRenderer renderer = AnswerRenderer.of(settings.format(), Styles.theme(settings.color()));
    try (AnswerPipeline pipeline =
        AnswerPipeline.openOrSamples(settings, System.getenv(), invocation::tell)) {
      VerifiedAnswer answer = pipeline.ask(question, List.of());
      renderer.render(answer, invocation.out());
      return answer.exitStatus();
    }
  }

  private static String question(Invocation invocation) throws IOException {
    List<String> words = invocation.words();
    boolean piped = words.isEmpty() && !Styles.isTerminal(0);
    String question =
        piped || words.equals(List.of("-")) ? read(invocation.in()) : String.join(" ", words);
    String asked = withoutQuotes(question.strip());
    if (asked.isEmpty()) {
      throw new UserException(
          ExitStatus.USAGE, "no question; write it behind ask, or pipe it in: youju ask QUESTION");
    }
    return asked;
  }

  private static String read(InputStream in) throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') >= 0) {
      throw new UserException(
          ExitStatus.USAGE, "the question on standard input is not UTF-8; convert it with iconv");
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
