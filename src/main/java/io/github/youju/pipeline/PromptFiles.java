package io.github.youju.pipeline;

import io.github.youju.answer.llm.Prompt;
import io.github.youju.answer.llm.Prompts;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The prompt files for people: which are in use, what they say, what a user's copy changes. */
public final class PromptFiles {
  /** Name, hash and origin side by side. */
  private static final String FORM = "%-9s  %s  %s";

  private final Prompts prompts;

  /** The prompts of a user, whose settings are where the environment has them. */
  public PromptFiles(Map<String, String> environment) {
    this.prompts = new Prompts(environment);
  }

  /** One line each: name, hash, and the file where it is the user's. */
  public List<Line> list() {
    List<Line> lines = new ArrayList<>();
    for (String name : Prompts.NAMES) {
      Prompt prompt = prompts.get(name);
      Line origin =
          prompt.origin().isEmpty() ? new Line("内置", "built in") : Line.same(prompt.origin());
      lines.add(Line.of(FORM, FORM, name, prompt.hash(), origin));
    }
    return lines;
  }

  /**
   * The names of those that are the user's own.
   *
   * @throws UserException where one of them cannot be used
   */
  public List<String> own() {
    List<String> own = new ArrayList<>();
    for (String name : Prompts.NAMES) {
      Prompt prompt = prompts.get(name);
      if (!prompt.origin().isEmpty()) {
        Set<String> known = prompts.builtIn(name).places();
        for (String place : prompt.places()) {
          if (!known.contains(place)) {
            throw new UserException(
                Line.of(
                    "提示词 %s 里的 {{%s}} 没有内容可填；可用的有 %s",
                    "the prompt %s has {{%s}}, which nothing is known for; there is %s",
                    prompt.origin(),
                    place,
                    String.join(", ", known)));
          }
        }
        own.add(name);
      }
    }
    return own;
  }

  /** The prompt in use, whole. */
  public String show(String name) {
    return prompts.get(name).text();
  }

  /** What the user's copy takes out (-) and puts in (+); empty where nothing differs. */
  public List<String> diff(String name) {
    List<String> before = lines(prompts.builtIn(name));
    List<String> after = lines(prompts.get(name));
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        i++;
        j++;
      } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
        changes.add("-" + before.get(i++));
      } else {
        changes.add("+" + after.get(j++));
      }
    }
    return changes;
  }

  private static List<String> lines(Prompt prompt) {
    return prompt.text().lines().toList();
  }
}
