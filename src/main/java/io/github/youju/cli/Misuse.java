package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, and what was probably meant. */
final class Misuse {
  /** Two slips, such as two letters that changed places; more is another word. */
  private static final int MOST_SLIPS = 2;

  private Misuse() {}

  static UserException told(ParameterException wrong, String... args) {
    CommandSpec spec = wrong.getCommandLine().getCommandSpec();
    String line = reason(wrong, spec, args);
    String help = "; see " + spec.qualifiedName() + " --help";
    return new UserException(ExitStatus.USAGE, line + help);
  }

  private static String reason(ParameterException wrong, CommandSpec spec, String... args) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(wrong.getMessage());
    }
    String first = unmatched.getUnmatched().getFirst();
    if (first.startsWith("-")) {
      return "no option " + first + didYouMean(first, spec.optionsMap().keySet());
    }
    if (spec.parent() != null) {
      return "'" + first + "' is one word too many";
    }
    return isQuestion(first)
        ? "no command '" + first + "'; to ask a question: youju ask " + String.join(" ", args)
        : "no command '" + first + "'" + didYouMean(first, spec.subcommands().keySet());
  }

  private static boolean isQuestion(String word) {
    return word.indexOf(' ') > 0 || word.codePoints().anyMatch(Character::isIdeographic);
  }

  private static String didYouMean(String word, Iterable<String> names) {
    List<String> meant = new ArrayList<>();
    int fewest = MOST_SLIPS;
    for (String name : names) {
      int slips = slips(word.toLowerCase(Locale.ROOT), name);
      if (slips < fewest) {
        meant.clear();
        fewest = slips;
      }
      if (slips == fewest && slips < name.length() - 1) {
        meant.add(name);
      }
    }
    return meant.isEmpty() ? "" : "; did you mean " + String.join(" or ", meant) + "?";
  }

  /** How many letters are wrong, missing or too many; two that changed places count as one. */
  private static int slips(String word, String name) {
    int[][] table = new int[word.length() + 1][name.length() + 1];
    for (int i = 0; i <= word.length(); i++) {
      for (int j = 0; j <= name.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int other = word.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1;
        int best = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        best = Math.min(best, table[i - 1][j - 1] + other);
        boolean swapped =
            i > 1
                && j > 1
                && word.charAt(i - 1) == name.charAt(j - 2)
                && word.charAt(i - 2) == name.charAt(j - 1);
        table[i][j] = swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
      }
    }
    return table[word.length()][name.length()];
  }
}
