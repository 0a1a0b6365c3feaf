package io.github.youju.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.utils.AttributedString;

/**
 * Hands proposals to JLine, which thinks in words between blanks: the characters that a proposal
 * takes the place of are the word, and what was proposed for them matches, also where it does not
 * begin with them (dx, 东乡区).
 */
final class LineCompletion implements Parser, Completer, CompletionMatcher {
  /** Blanks and brackets that JLine puts there, and a column that stays free. */
  private static final int AROUND_DESCRIPTION = 6;

  private static final int LEAST_DESCRIPTION = 12;

  /** More rows than this push what was asked and answered off the screen. */
  static final int MOST_ROWS = 10;

  /** Blanks that JLine puts between columns. */
  private static final int BETWEEN_COLUMNS = 3;

  private final Function<String, Proposals> proposer;
  private final IntFunction<String> more;
  private List<Candidate> matching = List.of();
  private String begun = "";

  /**
   * Completes the line up to the cursor.
   *
   * @param more says how many choices are not listed
   */
  LineCompletion(Function<String, Proposals> proposer, IntFunction<String> more) {
    this.proposer = proposer;
    this.more = more;
  }

  /** A line is what was typed; nothing in it is quoted, escaped or unfinished. */
  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    Proposals proposals =
        context == ParseContext.COMPLETE
            ? proposer.apply(line.substring(0, cursor))
            : new Proposals(0, List.of());
    return new Typed(line, cursor, proposals);
  }

  @Override
  public boolean isEscapeChar(char character) {
    return false;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<Proposal> choices = ((Typed) line).proposals.choices();
    int widest = choices.stream().mapToInt(each -> columns(each.value())).max().orElse(0);
    int columns = reader.getTerminal().getColumns();
    boolean described = choices.size() <= MOST_ROWS;
    int beside = Math.max(1, (columns - 1) / (widest + BETWEEN_COLUMNS));
    int most = described ? MOST_ROWS : MOST_ROWS * beside;
    int listed = choices.size() <= most ? choices.size() : most - 1;
    for (Proposal proposal : choices.subList(0, listed)) {
      String description =
          described ? fitting(proposal.description(), columns - widest - AROUND_DESCRIPTION) : null;
      candidates.add(
          candidate(proposal.value(), proposal.value(), description, proposal.ends(), candidates));
    }
    if (listed < choices.size()) {
      String rest = more.apply(choices.size() - listed);
      candidates.add(candidate(line.word(), rest, null, false, candidates));
    }
  }

  private static Candidate candidate(
      String value, String shown, String description, boolean ends, List<Candidate> before) {
    return new Candidate(value, shown, null, description, null, null, ends, before.size());
  }

  /** Null where there is nothing to show, or no room for it. */
  private static String fitting(String description, int columns) {
    if (description.isEmpty() || columns < LEAST_DESCRIPTION) {
      return null;
    }
    return columns(description) <= columns
        ? description
        : AttributedString.fromAnsi(description).columnSubSequence(0, columns - 2) + "..";
  }

  private static int columns(String text) {
    return new AttributedString(text).columnLength();
  }

  @Override
  public void compile(
      Map<LineReader.Option, Boolean> options,
      boolean prefix,
      CompletingParsedLine line,
      boolean caseInsensitive,
      int errors,
      String originalGroupName) {
    begun = line.word();
  }

  @Override
  public List<Candidate> matches(List<Candidate> candidates) {
    matching = new ArrayList<>(candidates);
    return matching;
  }

  @Override
  public Candidate exactMatch() {
    return null;
  }

  /** What all have in common, where it goes beyond what is typed. */
  @Override
  public String getCommonPrefix() {
    String common = matching.isEmpty() ? "" : matching.getFirst().value();
    for (Candidate candidate : matching) {
      int same = 0;
      String value = candidate.value();
      if (!value.equals(candidate.displ())) {
        // It says how many are not listed, and stands for what was typed.
        continue;
      }
      while (same < Math.min(common.length(), value.length())
          && common.charAt(same) == value.charAt(same)) {
        same++;
      }
      common = common.substring(0, same);
    }
    return common.startsWith(begun) ? common : begun;
  }

  private record Typed(String line, int cursor, Proposals proposals)
      implements CompletingParsedLine {
    @Override
    public String word() {
      return line.substring(Math.min(proposals.begin(), cursor), cursor);
    }

    @Override
    public int wordCursor() {
      return word().length();
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word());
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor();
    }

    @Override
    public int rawWordLength() {
      return wordCursor();
    }
  }
}
