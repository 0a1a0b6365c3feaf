package io.github.youju.cli;

import io.github.youju.error.Line;
import io.github.youju.pipeline.QuestionFile;
import io.github.youju.pipeline.RunTally;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One line on standard error that tells how far a run is; there only where a person looks at a
 * terminal that does not show the answers themselves.
 */
final class ProgressLine {
  private static final double SECONDS_BETWEEN = 0.2;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final String CLEAR = "\r\u001b[K";

  private final Invocation invocation;
  private final boolean shown;
  private final long total;
  private double last;
  private boolean written;

  private ProgressLine(Invocation invocation, boolean shown, long total) {
    this.invocation = invocation;
    this.shown = shown;
    this.total = total;
  }

  /** For a run over a file of questions; what can be read twice is counted first. */
  static ProgressLine of(Invocation invocation, String name, boolean answersAreSeen)
      throws IOException {
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    boolean shown = Styles.isTerminal(2) && !answersAreSeen && !dumb;
    boolean twice = shown && !name.equals("-") && Files.isRegularFile(Path.of(name));
    return new ProgressLine(invocation, shown, twice ? count(name) : 0);
  }

  private static long count(String name) throws IOException {
    long count = 0;
    try (QuestionFile file = QuestionFile.open(name, InputStream.nullInputStream(), told -> {})) {
      while (file.next() != null) {
        count++;
      }
    }
    return count;
  }

  void show(RunTally tally) {
    double seconds = tally.seconds();
    if (!shown || seconds - last < SECONDS_BETWEEN) {
      return;
    }
    last = seconds;
    write(CLEAR + "youju: " + line(tally.count(), tally.count() - tally.kept(), seconds));
    written = true;
  }

  private String line(int done, int asked, double seconds) {
    double pace = asked / seconds;
    String all = total > 0 ? " of " + total : "";
    long left = total > 0 && pace > 0 ? Math.round((total - done) / pace) : 0;
    String minutes = Long.toString(left / SECONDS_PER_MINUTE);
    String rest =
        left > 0
            ? String.format(Locale.ROOT, ", %s:%02d left", minutes, left % SECONDS_PER_MINUTE)
            : "";
    return String.format(Locale.ROOT, "%d%s, %.0f a second%s", done, all, pace, rest);
  }

  private synchronized void write(String text) {
    invocation.err().print(text);
    invocation.err().flush();
  }

  /** Tells a line that stays, in the place of the one that tells how far the run is. */
  synchronized void tell(Line line) {
    if (written) {
      write(CLEAR);
      written = false;
    }
    invocation.tell(line);
  }
}
