package io.github.youju.cli;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What can stand where a command takes a value, for completion. A label means the same wherever it
 * stands, so the label tells; the formats, which differ, are read from the description.
 */
record Candidates(List<String> values, Source source) {

  /** Where values come from that are not listed. */
  enum Source {
    /** They are all listed. */
    LISTED,
    /** Files and folders of the machine. */
    FILES,
    /** Folders of the machine. */
    FOLDERS,
    /** The user's own words. */
    WORDS
  }

  private static final Map<String, List<String>> LISTED =
      Map.of(
          "KIND", List.of("work", "plan", "other"),
          "KINDS", List.of("target", "actual", "expected"),
          "MEASURES", List.of("level", "growth", "share", "points", "rank"),
          "MODULE", List.of("auto", "rules", "llm"),
          "WHEN", List.of("auto", "always", "never"),
          "LANG", List.of("zh", "en"),
          "WHAT", List.of("list", "show", "diff"));

  private static final Pattern FORMATS = Pattern.compile("Output as (.*)\\.");

  /** Those of an option or a parameter, which is described in English. */
  static Candidates of(ArgSpec argument) {
    String label = argument.paramLabel();
    if (LISTED.containsKey(label)) {
      return new Candidates(LISTED.get(label), Source.LISTED);
    }
    Matcher formats = FORMATS.matcher(String.join(" ", argument.description()));
    if (label.equals("FORMAT") && formats.matches()) {
      return new Candidates(List.of(formats.group(1).split(", | or ", -1)), Source.LISTED);
    }
    return new Candidates(
        List.of(),
        switch (label) {
          case "FILE", "PATH", "REPORT" -> Source.FILES;
          case "DIR" -> Source.FOLDERS;
          default -> Source.WORDS;
        });
  }
}
