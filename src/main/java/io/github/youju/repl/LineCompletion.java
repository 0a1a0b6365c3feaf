package io.github.youju.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  private final Function<String, Proposals> proposer;
  private List<Candidate> matching = List.of();
  private String begun = "";

  /** Completes the line up to the cursor. */
  LineCompletion(Function<String, Proposals> proposer) {
    this.proposer = proposer;
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
    int free = reader.getTerminal().getColumns() - widest - AROUND_DESCRIPTION;
    int place = 0;
    for (Proposal proposal : choices) {
      String description = fitting(proposal.description(), free);
      candidates.add(
          new Candidate(
              proposal.value(),
              proposal.value(),
              null,
              description,
              null,
              null,
              proposal.ends(),
              place++));
    }
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
