package io.github.youju.pipeline;

import static java.util.stream.Collectors.joining;

import io.github.youju.error.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a run is.
 *
 * @param files that are done
 * @param total files that were found
 * @param bytes of the files that are done
 * @param totalBytes of the files that were found
 * @param characters that were read; those of files that did not change do not count
 * @param elapsed since the first file
 * @param inHand the name of a file that is being read; empty where none is
 */
public record IndexProgress(
    int files,
    int total,
    long bytes,
    long totalBytes,
    long characters,
    Duration elapsed,
    String inHand) {
  /** Before, the time that is left would be a guess. */
  private static final Duration TOO_EARLY = Duration.ofSeconds(2);

  private static final double MILLIS = 1000;
  private static final int SECONDS = 60;

  /** As it is told, however long. */
  public Line line() {
    List<Line> parts = new ArrayList<>();
    parts.add(Line.of("%,d/%,d个文件", "%,d/%,d files", files, total));
    double seconds = elapsed.toMillis() / MILLIS;
    if (seconds > 0 && characters > 0) {
      parts.add(Line.of("，每秒%,.0f字", ", %,.0f characters/s", characters / seconds));
    }
    if (elapsed.compareTo(TOO_EARLY) > 0 && bytes > 0) {
      long left = Math.round(seconds * (totalBytes - bytes) / bytes);
      parts.add(Line.of("，还要%d:%02d", ", %d:%02d left", left / SECONDS, left % SECONDS));
    }
    if (!inHand.isEmpty()) {
      parts.add(Line.of("：%s", ": %s", inHand));
    }
    return new Line(
        parts.stream().map(Line::chinese).collect(joining()),
        parts.stream().map(Line::english).collect(joining()));
  }
}
