package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.text.Meant;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Brings what people type into the form that the commands are described in: a lone question is
 * asked, options may stand before the command, and what an input method made of a dash or a blank
 * is told.
 */
final class Wording {
  private static final String ASK = "ask";
  private static final String HELP = "help";

  /** A dash of an input method or a word processor, with a name as options have it. */
  private static final Pattern OTHER_DASH =
      Pattern.compile("[-－—–―‐−]*[－—–―‐−][-－—–―‐−]*([a-zA-Zａ-ｚ][a-zA-Z-]*)(=.*)?");

  private static final Pattern WIDE_BLANK = Pattern.compile("([a-z]+)\\u3000+(.*)");

  /** What English questions begin with, some of it a letter away from a command. */
  private static final Set<String> QUESTION_WORDS =
      Set.of(
          "what",
          "how",
          "which",
          "who",
          "whose",
          "when",
          "where",
          "why",
          "is",
          "are",
          "was",
          "were",
          "did",
          "do",
          "does",
          "has",
          "have",
          "can",
          "tell",
          "compare",
          "describe",
          "summarize");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*");

  /** Fewer may be a command that there is not and what it is for. */
  private static final int LEAST_WORDS = 3;

  private Wording() {}

  /** The same command line as the commands are described. */
  static String[] plain(String... args) {
    refuseWide(args);
    String[] ordered = withCommandFirst(args);
    if (ordered.length == 0) {
      return ordered;
    }
    if (ordered[0].equals(HELP)) {
      return helpAsAnOption(ordered);
    }
    boolean command = ordered[0].startsWith("-") || YoujuCommand.COMMANDS.contains(ordered[0]);
    boolean question = isQuestion(ordered[0]) || isSentence(ordered);
    if (command || !question || isFile(ordered[0])) {
      return ordered;
    }
    String[] asked = new String[ordered.length + 1];
    asked[0] = ASK;
    System.arraycopy(ordered, 0, asked, 1, ordered.length);
    return asked;
  }

  /** Commands are single words of ASCII; what has blanks or Chinese in it is a question. */
  static boolean isQuestion(String word) {
    return word.strip().indexOf(' ') > 0 || word.codePoints().anyMatch(Character::isIdeographic);
  }

  /**
   * Whether words without quotes around them are an English question: they begin as one, or are
   * several and the first is no slip of a command.
   */
  private static boolean isSentence(String... args) {
    String first = args[0].toLowerCase(Locale.ROOT);
    int words = words(args);
    boolean several = words >= LEAST_WORDS && WORD.matcher(first).matches();
    return words > 1 && QUESTION_WORDS.contains(first)
        || several && Meant.nearest(first, YoujuCommand.COMMANDS).isEmpty();
  }

  /** How many are neither options nor values of such. */
  private static int words(String... args) {
    CommandSpec root = YoujuCommand.alone();
    int words = 0;
    for (int at = 0; at < args.length; at += takes(root, args[at])) {
      words += args[at].startsWith("-") ? 0 : 1;
    }
    return words;
  }

  /** How many places an option takes with its value, or a word. */
  private static int takes(CommandSpec root, String arg) {
    OptionSpec option = arg.startsWith("-") ? root.findOption(arg) : null;
    return option != null && option.arity().min() > 0 ? 2 : 1;
  }

  static boolean isFile(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** {@code --index I ask QUESTION} is {@code ask --index I QUESTION}. */
  private static String[] withCommandFirst(String... args) {
    if (args.length < 2 || !args[0].startsWith("-")) {
      return args;
    }
    CommandSpec root = YoujuCommand.alone();
    int at = 0;
    while (at < args.length && args[at].startsWith("-") && args[at].length() > 1) {
      at += takes(root, args[at]);
    }
    if (at >= args.length) {
      return args;
    }
    List<String> ordered = new ArrayList<>(List.of(args[at]));
    ordered.addAll(Arrays.asList(args).subList(0, at));
    ordered.addAll(Arrays.asList(args).subList(at + 1, args.length));
    return ordered.toArray(String[]::new);
  }

  /** {@code help ask} is {@code ask --help}. */
  private static String[] helpAsAnOption(String... args) {
    List<String> rest = new ArrayList<>(Arrays.asList(args).subList(1, args.length));
    if (rest.isEmpty() || rest.getFirst().startsWith("-")) {
      rest.addFirst("--help");
    } else if (YoujuCommand.COMMANDS.contains(rest.getFirst())) {
      rest.add(1, "--help");
    }
    // A word that names no command is left alone, to be refused as such.
    return rest.toArray(String[]::new);
  }

  private static void refuseWide(String... args) {
    for (String arg : args) {
      Matcher dash = OTHER_DASH.matcher(arg);
      if (dash.matches()) {
        throw wrong(
            Line.of(
                "“%s”的横线不是半角；请写 %s",
                "'%s' has a dash of another width; write %s",
                arg,
                (dash.group(1).length() == 1 ? "-" : "--")
                    + dash.group(1)
                    + (dash.group(2) == null ? "" : dash.group(2))));
      }
    }
    Matcher blank = WIDE_BLANK.matcher(args.length == 0 ? "" : args[0]);
    if (blank.matches() && YoujuCommand.COMMANDS.contains(blank.group(1))) {
      throw wrong(
          Line.of(
              "%1$s 后面是全角空格；请写 youju %1$s %2$s",
              "there is a full-width blank behind %1$s; write youju %1$s %2$s",
              blank.group(1),
              blank.group(2)));
    }
  }

  private static UserException wrong(Line line) {
    return new UserException(ExitStatus.USAGE, line);
  }
}
