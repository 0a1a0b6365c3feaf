package io.github.youju.repl;

import io.github.youju.region.Region;
import io.github.youju.repl.ShellHost.Choice;
import io.github.youju.verify.Citation;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Completes what begins with a slash: commands, their options, and the values of these. */
final class CommandCompletion {
  private static final Map<String, List<String>> VALUES =
      Map.of(
          "--module", List.of("auto", "rules", "llm"),
          "--lang", List.of("zh", "en"),
          "--color", List.of("auto", "always", "never"),
          "--measure", List.of("level", "growth", "share", "points", "rank"),
          "--explain", List.of("on", "off"));

  private static final List<String> FORMATS =
      List.of("text", "json", "jsonl", "csv", "md", "html", "xlsx");

  private static final int MOST_FILES = 200;

  private final ShellHost host;
  private final QuestionCompletion questions;

  CommandCompletion(ShellHost host, QuestionCompletion questions) {
    this.host = host;
    this.questions = questions;
  }

  /**
   * What may come next.
   *
   * @param before the line up to the cursor, its slash a plain one
   * @param cited the citations of the latest answer
   * @param carried the place that the conversation is about
   */
  Proposals at(String before, List<Citation> cited, Optional<Region> carried) {
    int begin = lastBlank(before) + 1;
    String begun = before.substring(begin);
    List<String> words = CommandWords.of(before.substring(0, begin));
    if (words.isEmpty()) {
      return new Proposals(begin, commands(begun));
    }
    String command = words.getFirst().substring(1).toLowerCase(Locale.ROOT);
    String previous = words.getLast();
    int equals = begun.indexOf('=');
    if (begun.startsWith("--") && equals > 0) {
      String option = begun.substring(0, equals);
      int from = begin + equals + 1;
      return valued(command, option, begun.substring(equals + 1), from);
    }
    if (begun.startsWith("-")) {
      return new Proposals(begin, options(command, begun));
    }
    if (words.size() > 1 && takesValue(command, previous)) {
      return valued(command, previous, begun, begin);
    }
    return word(command, words, before, begin, cited, carried);
  }

  private Proposals word(
      String command,
      List<String> words,
      String before,
      int begin,
      List<Citation> cited,
      Optional<Region> carried) {
    String begun = before.substring(begin);
    return switch (command) {
      case "help" -> new Proposals(begin, starting(ShellCommands.names(host), begun));
      case "module", "explain", "lang", "format" -> valued(command, "--" + command, begun, begin);
      case "prompt" -> new Proposals(begin, starting(List.of("list", "show", "diff"), begun));
      case "show" -> new Proposals(begin, citations(cited, begun));
      case "facts" ->
          words.size() == 1
              ? new Proposals(begin, questions.places(begun))
              : new Proposals(begin, years(words.get(1), begun));
      case "run", "index", "forget", "save" -> files(begun, begin);
      case "ask" -> {
        Proposals asked = questions.at(before.substring(before.indexOf(' ') + 1), carried);
        yield new Proposals(asked.begin() + before.indexOf(' ') + 1, asked.choices());
      }
      default -> new Proposals(begin, options(command, begun));
    };
  }

  private List<Proposal> commands(String begun) {
    List<Proposal> choices = new ArrayList<>();
    for (String name : ShellCommands.names(host)) {
      if (("/" + name).startsWith(begun.toLowerCase(Locale.ROOT))) {
        String description = host.commands().contains(name) ? host.description(name) : "";
        choices.add(new Proposal("/" + name, description, true));
      }
    }
    return choices;
  }

  private List<Proposal> options(String command, String begun) {
    List<Proposal> choices = new ArrayList<>();
    if (host.commands().contains(command)) {
      for (Choice option : host.options(command)) {
        String name = option.names().getLast();
        if (name.startsWith(begun)) {
          choices.add(new Proposal(name, option.description(), true));
        }
      }
    }
    return choices;
  }

  private boolean takesValue(String command, String option) {
    return host.commands().contains(command)
        && host.options(command).stream()
            .anyMatch(each -> each.names().contains(option) && !each.value().isEmpty());
  }

  private Proposals valued(String command, String option, String begun, int begin) {
    return switch (option) {
      case "--region" -> new Proposals(begin, questions.places(begun));
      case "--year" -> new Proposals(begin, years("", begun));
      case "--indicator" -> {
        int comma = Math.max(begun.lastIndexOf(','), begun.lastIndexOf('，')) + 1;
        yield new Proposals(begin + comma, questions.indicators(begun.substring(comma)));
      }
      case "--kind" -> new Proposals(begin, starting(kinds(command), begun));
      case "--format" -> new Proposals(begin, starting(formats(command), begun));
      case "--index", "--file", "-o" -> files(begun, begin);
      default -> new Proposals(begin, starting(VALUES.getOrDefault(option, List.of()), begun));
    };
  }

  /** As the command's own help lists them. */
  private List<String> formats(String command) {
    String owner = host.commands().contains(command) ? command : "ask";
    for (Choice option : host.options(owner)) {
      if (option.names().contains("--format")) {
        List<String> told = List.of(option.description().split("\\W+", -1));
        return FORMATS.stream().filter(told::contains).toList();
      }
    }
    return List.of();
  }

  private static List<String> kinds(String command) {
    boolean ofFigures = command.equals("table") || command.equals("chart");
    return ofFigures ? List.of("target", "actual") : List.of("work", "plan", "other");
  }

  private List<Proposal> years(String place, String begun) {
    List<Region> named = place.isEmpty() ? List.of() : questions.places().startingWith(place);
    List<String> years = new ArrayList<>();
    for (int year : questions.places().years(named.isEmpty() ? null : named.getFirst())) {
      years.add(Integer.toString(year));
    }
    return starting(years, begun);
  }

  private static List<Proposal> citations(List<Citation> cited, String begun) {
    List<Proposal> choices = new ArrayList<>();
    for (Citation citation : cited) {
      String number = Integer.toString(citation.number());
      if (number.startsWith(begun)) {
        choices.add(new Proposal(number, citation.span().name(), true));
      }
    }
    return choices;
  }

  private static List<Proposal> starting(List<String> values, String begun) {
    List<Proposal> choices = new ArrayList<>();
    for (String value : values) {
      if (value.startsWith(begun.toLowerCase(Locale.ROOT))) {
        choices.add(new Proposal(value, "", true));
      }
    }
    return choices;
  }

  /** The files of the folder that is begun; hidden ones only where a dot is. */
  private static Proposals files(String begun, int begin) {
    int slash = begun.lastIndexOf('/') + 1;
    String start = begun.substring(slash);
    List<Proposal> choices = new ArrayList<>();
    try (DirectoryStream<Path> folder =
        Files.newDirectoryStream(Path.of(slash == 0 ? "." : begun.substring(0, slash)))) {
      for (Path file : folder) {
        String name = file.getFileName().toString();
        boolean fits = name.startsWith(start) && (start.startsWith(".") || !name.startsWith("."));
        if (fits
            && choices.size() < MOST_FILES
            && name.chars().noneMatch(Character::isISOControl)) {
          boolean inner = Files.isDirectory(file);
          choices.add(new Proposal(quoted(name) + (inner ? "/" : ""), "", !inner));
        }
      }
    } catch (IOException | InvalidPathException unreadable) {
      return new Proposals(begin + slash, List.of());
    }
    choices.sort(Comparator.comparing(Proposal::value));
    return new Proposals(begin + slash, choices);
  }

  private static String quoted(String name) {
    return name.chars().anyMatch(each -> CommandWords.isBlank((char) each))
        ? '"' + name + '"'
        : name;
  }

  private static int lastBlank(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (CommandWords.isBlank(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
