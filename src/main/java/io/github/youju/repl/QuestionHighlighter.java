package io.github.youju.repl;

import io.github.youju.question.SlotSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours what is understood of a line while it is typed. */
final class QuestionHighlighter implements Highlighter {
  private static final AttributedStyle PLACE =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
  private static final AttributedStyle YEAR =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA);
  private static final AttributedStyle INDICATOR =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
  private static final AttributedStyle NUMBER =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
  private static final AttributedStyle KNOWN = AttributedStyle.DEFAULT.bold();
  private static final AttributedStyle UNKNOWN =
      AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);

  /** Longer lines were pasted, and nobody waits for their colours. */
  private static final int LONGEST = 400;

  private final Function<String, Optional<List<SlotSpan>>> reader;
  private final Predicate<String> isCommand;
  private String latest = "";
  private AttributedString colored = AttributedString.EMPTY;

  /**
   * A highlighter.
   *
   * @param reader finds what names a slot; empty as long as it cannot tell
   * @param isCommand whether a word is a command, or the beginning of one
   */
  QuestionHighlighter(
      Function<String, Optional<List<SlotSpan>>> reader, Predicate<String> isCommand) {
    this.reader = reader;
    this.isCommand = isCommand;
  }

  /** Asked again at each key, also where nothing changed but the cursor. */
  @Override
  public AttributedString highlight(LineReader lineReader, String line) {
    if (line.length() > LONGEST) {
      return new AttributedString(line);
    }
    if (CommandWords.slashed(line).startsWith("/")) {
      return command(line);
    }
    if (!line.equals(latest)) {
      Optional<List<SlotSpan>> spans = reader.apply(line);
      colored = question(line, spans.orElse(List.of()));
      latest = spans.isPresent() ? line : "";
    }
    return colored;
  }

  private static AttributedString question(String line, List<SlotSpan> spans) {
    AttributedStringBuilder builder = new AttributedStringBuilder();
    int at = 0;
    for (SlotSpan span : spans) {
      builder.append(line.substring(at, span.begin()));
      builder.styled(style(span.slot()), line.substring(span.begin(), span.end()));
      at = span.end();
    }
    return builder.append(line.substring(at)).toAttributedString();
  }

  private AttributedString command(String line) {
    int end = 0;
    while (end < line.length() && CommandWords.isBlank(line.charAt(end))) {
      end++;
    }
    while (end < line.length() && !CommandWords.isBlank(line.charAt(end))) {
      end++;
    }
    String word = CommandWords.slashed(line.substring(0, end)).substring(1);
    return new AttributedStringBuilder()
        .styled(isCommand.test(word) ? KNOWN : UNKNOWN, line.substring(0, end))
        .append(line.substring(end))
        .toAttributedString();
  }

  private static AttributedStyle style(SlotSpan.Slot slot) {
    return switch (slot) {
      case PLACE -> PLACE;
      case YEAR -> YEAR;
      case INDICATOR -> INDICATOR;
      case NUMBER -> NUMBER;
    };
  }
}
