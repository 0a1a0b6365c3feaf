package io.github.youju.answer.llm;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.text.Meant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who runs models, as a line of {@code providers.tsv} has it.
 *
 * @param keys the variables that may hold its key; empty where it needs none
 * @param bases the variables that may hold another base URL
 * @param jsonMode whether it can be asked for a JSON object as such
 */
record Provider(
    String name,
    Protocol protocol,
    String baseUrl,
    List<String> keys,
    List<String> bases,
    boolean jsonMode) {

  /** What it speaks. */
  enum Protocol {
    OPENAI,
    OLLAMA,
    ANTHROPIC,
    GEMINI
  }

  /** The provider of this name; one that is not there is the user's error. */
  static Provider named(String name) {
    List<String> names = new ArrayList<>();
    for (Provider provider : all()) {
      if (provider.name.equals(name.toLowerCase(Locale.ROOT))) {
        return provider;
      }
      names.add(provider.name);
    }
    throw new UserException(
        ExitStatus.USAGE,
        Line.of(
            "没有“%s”这家模型服务；有 %s%s",
            "no provider '%s'; there is %s%s",
            name,
            String.join(", ", names),
            Meant.instead(name, names)));
  }

  static List<Provider> all() {
    List<Provider> providers = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Provider.class.getResourceAsStream("providers.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          providers.add(of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return providers;
  }

  private static Provider of(String... cells) {
    return new Provider(
        cells[0],
        Protocol.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        cells[2],
        cells[3].equals("-") ? List.of() : List.of(cells[3].split("\\|", -1)),
        List.of(cells[4].split("\\|", -1)),
        cells[5].equals("yes"));
  }
}
