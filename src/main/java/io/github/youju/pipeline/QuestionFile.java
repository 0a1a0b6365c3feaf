package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A file of questions, read one by one: plain text with a question a line, JSON Lines, or CSV whose
 * columns are named in its first line. A line that cannot be read becomes a question with a
 * problem, and the next line is read.
 */
public final class QuestionFile implements Closeable {
  private static final int LONGEST_HEADING = 1 << 16;

  private final Reader reader;
  private final Questions questions;

  /** The questions of a file of one form. */
  interface Questions {
    /** The next question, or null at the end. */
    FileQuestion next() throws IOException;

    /** The number of the line that was read last. */
    long line();
  }

  private QuestionFile(BufferedReader reader, String name) throws IOException {
    this.reader = reader;
    this.questions = questions(reader, name);
  }

  /**
   * Opens a file; {@code -} is standard input.
   *
   * @param notice is told what the user should know of the file
   */
  public static QuestionFile open(String name, InputStream standardInput, Consumer<Line> notice) {
    try {
      return new QuestionFile(QuestionText.open(name, standardInput, notice), name);
    } catch (IOException | IllegalArgumentException e) {
      throw new UserException(
          Line.of("读不了问题文件 %s；路径对吗？", "cannot read the question file %s; is the path right?", name),
          e);
    }
  }

  /** The first line tells the form; the name decides where it could be two. */
  private static Questions questions(BufferedReader reader, String name) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean table = lower.endsWith(".csv") || lower.endsWith(".tsv");
    reader.mark(LONGEST_HEADING);
    String first = heading(reader, !table);
    reader.reset();
    if (first.startsWith("{") || lower.endsWith(".jsonl")) {
      return new JsonQuestions(new QuestionLines(reader));
    }
    if (first.startsWith("[") && lower.endsWith(".json")) {
      throw new UserException(
          ExitStatus.USAGE,
          Line.of(
              "%s 是一个 JSON 数组；请每行写一个对象：jq -c '.[]'",
              "%s is one JSON array; write an object a line: jq -c '.[]'", name));
    }
    char delimiter = lower.endsWith(".txt") ? 0 : QuestionColumns.delimiter(first);
    if (delimiter != 0) {
      return new CsvQuestions(reader, delimiter);
    }
    if (table && first.matches(".*[,;\t].*")) {
      throw new UserException(
          ExitStatus.USAGE,
          Line.of(
              "%s 没有“问题”一列；第一行须写列名",
              "%s has no column 'question'; its first line names the columns", name));
    }
    return new TextQuestions(new QuestionLines(reader));
  }

  /** The first line that says something, as far as it has to be known. */
  private static String heading(BufferedReader reader, boolean comments) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 1; i < LONGEST_HEADING; i++) {
      int character = reader.read();
      boolean ends = character < 0 || character == '\n' || character == '\r';
      if (ends && isSaying(line, comments)) {
        break;
      }
      if (ends) {
        line.setLength(0);
      } else {
        line.append((char) character);
      }
      if (character < 0) {
        break;
      }
    }
    return line.toString().strip();
  }

  private static boolean isSaying(StringBuilder line, boolean comments) {
    String words = line.toString().strip();
    return !words.isEmpty() && !(comments && words.startsWith("#"));
  }

  /** The next question, or null at the end. */
  public FileQuestion next() throws IOException {
    FileQuestion question = questions.next();
    if (question == null || !question.problem().isEmpty()) {
      return question;
    }
    if (question.question().isBlank()) {
      return broken("has no question");
    }
    if (question.question().length() > FileQuestion.LONGEST) {
      return broken("has a question longer than " + FileQuestion.LONGEST + " characters");
    }
    return question.question().indexOf('\ufffd') >= 0 ? broken("is not UTF-8") : question;
  }

  private FileQuestion broken(String what) {
    String number = Long.toString(questions.line());
    return FileQuestion.broken(number, "line " + number + " " + what);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** A question a line; blank lines and lines that begin with {@code #} are passed over. */
  private record TextQuestions(QuestionLines lines) implements Questions {
    @Override
    public FileQuestion next() throws IOException {
      if (lines.peek() == null) {
        return null;
      }
      String line = lines.next().strip();
      return FileQuestion.of(Integer.toString(lines.number()), line);
    }

    @Override
    public long line() {
      return lines.number();
    }
  }
}
