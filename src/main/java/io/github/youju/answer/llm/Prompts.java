package io.github.youju.answer.llm;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.text.Meant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The prompts: those that come with the program, and the user's copies, which override them. */
public final class Prompts {
  /** Every prompt there is. */
  public static final List<String> NAMES =
      List.of("answer", "summarise", "compare", "rewrite", "repair");

  private final Optional<Path> folder;

  /** The user's copies lie where the environment has the settings of the user. */
  public Prompts(Map<String, String> environment) {
    String own = environment.getOrDefault("XDG_CONFIG_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    Path settings =
        own.startsWith("/") ? Path.of(own) : home.isEmpty() ? null : Path.of(home, ".config");
    this.folder = Optional.ofNullable(settings).map(each -> each.resolve("youju/prompts"));
  }

  /** The prompt in use: the user's, else the one that is built in. */
  public Prompt get(String name) {
    Prompt builtIn = builtIn(name);
    Path own = folder.map(each -> each.resolve(name + ".md")).orElse(null);
    if (own == null || !Files.isRegularFile(own)) {
      return builtIn;
    }
    try {
      return Prompt.parse(name, own.toString(), Files.readString(own).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UserException(
          Line.of(
              "读不了提示词 %s；请存成可读的 UTF-8 文件",
              "cannot read the prompt %s; make it a readable UTF-8 file", own));
    }
  }

  /** The prompt that comes with the program; a name that is not there is the user's error. */
  public Prompt builtIn(String name) {
    if (!NAMES.contains(name)) {
      throw new UserException(
          ExitStatus.USAGE,
          Line.of(
              "没有提示词“%s”；有 %s%s",
              "no prompt '%s'; there is %s%s",
              name,
              String.join(", ", NAMES),
              Meant.instead(name, NAMES)));
    }
    try (InputStream in = Prompts.class.getResourceAsStream("prompts/" + name + ".md")) {
      return Prompt.parse(name, "", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The prompt for a question, by the words that the prompts list. */
  Prompt forQuestion(String question) {
    for (String name : List.of("summarise", "compare")) {
      Prompt prompt = get(name);
      if (prompt.isFor(question)) {
        return prompt;
      }
    }
    return get("answer");
  }
}
