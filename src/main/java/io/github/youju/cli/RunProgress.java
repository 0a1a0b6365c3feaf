package io.github.youju.cli;

import io.github.youju.error.Line;
import io.github.youju.pipeline.QuestionFile;
import io.github.youju.pipeline.RunTally;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How far a run over a file of questions is, for a person who does not see the answers. */
final class RunProgress {
  private static final int SECONDS_PER_MINUTE = 60;

  private final ProgressLine line;
  private final long total;

  private RunProgress(ProgressLine line, long total) {
    this.line = line;
    this.total = total;
  }

  /** Of a file by its name; what can be read twice is counted first. */
  static RunProgress of(Invocation invocation, String name, boolean answersAreSeen)
      throws IOException {
    boolean watched = ProgressLine.isWatched() && !answersAreSeen;
    boolean twice = watched && !name.equals("-") && Files.isRegularFile(Path.of(name));
    return new RunProgress(new ProgressLine(invocation.voice(), watched), twice ? count(name) : 0);
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
    if (line.isDue()) {
      line.show(line(tally.count(), tally.count() - tally.kept(), tally.seconds()));
    }
  }

  private Line line(int done, int asked, double seconds) {
    double pace = asked / seconds;
    long left = total > 0 && pace > 0 ? Math.round((total - done) / pace) : 0;
    Line count =
        total > 0
            ? Line.of("%,d/%,d个问题", "%,d of %,d questions", done, total)
            : Line.of("%,d个问题", "%,d questions", done);
    Line speed = Line.of("，每秒%.0f个", ", %.0f a second", pace);
    Line rest =
        left > 0
            ? Line.of(
                "，还要%d:%02d",
                ", %d:%02d left", left / SECONDS_PER_MINUTE, left % SECONDS_PER_MINUTE)
            : new Line("", "");
    return new Line(
        count.chinese() + speed.chinese() + rest.chinese(),
        count.english() + speed.english() + rest.english());
  }

  /** Tells a line that stays. */
  void tell(Line told) {
    line.tell(told);
  }
}
