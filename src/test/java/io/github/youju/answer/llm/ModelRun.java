package io.github.youju.answer.llm;

import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.AnswerRenderer;
import io.github.youju.render.Theme;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the built-in samples with a model behind them, in an environment of its own. */
final class ModelRun {
  /** No real key, and a word that can stand nowhere by chance. */
  static final String KEY = "sk-test-0123456789abcdef";

  private static final Map<String, String> BASES =
      Map.of(
          "openai", "OPENAI_BASE_URL",
          "ollama", "OLLAMA_HOST",
          "anthropic", "ANTHROPIC_BASE_URL",
          "gemini", "GEMINI_BASE_URL");

  private final Map<String, String> flags = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private final List<String> told = new ArrayList<>();
  private final StringBuilder shown = new StringBuilder();

  /** The folder holds cache, settings and index of the run. */
  ModelRun(String provider, String address, Path folder) {
    flags.put("module", "llm");
    flags.put("model", provider + ":test");
    flags.put("cache", "false");
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
    environment.put("YOUJU_TIMEOUT", "1");
    environment.put(BASES.get(provider), address + (provider.equals("openai") ? "/v1" : ""));
    for (String variable : List.of("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "GEMINI_API_KEY")) {
      environment.put(variable, KEY);
    }
  }

  ModelRun with(String flag, String value) {
    flags.put(flag, value);
    return this;
  }

  /** The answer, which is also written in every form. */
  VerifiedAnswer ask(String question, String... context) {
    Settings settings = Settings.of(flags, environment);
    try (AnswerPipeline pipeline =
        AnswerPipeline.openOrSamples(settings, environment, line -> told.add(line.english()))) {
      VerifiedAnswer answer = pipeline.ask(question, List.of(context));
      for (String format : List.of("text", "json", "jsonl")) {
        StringWriter out = new StringWriter();
        Theme plain = Theme.chosen("never", false, Map.of());
        AnswerRenderer.of(format, plain).render(answer, new PrintWriter(out));
        shown.append(out);
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines beside the answers, but for the one that says that these are the samples. */
  List<String> told() {
    return told.subList(1, told.size());
  }

  /** Everything that was written. */
  String shown() {
    return shown.toString();
  }
}
