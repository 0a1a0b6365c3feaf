package io.github.youju.pipeline;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Questions in rows, their columns in any order; only the one of the questions must be there. */
final class CsvQuestions implements QuestionFile.Questions {
  private final CSVParser parser;
  private final Bounded reader;
  private final Iterator<CSVRecord> records;
  private final List<String> columns = new ArrayList<>();
  private boolean ended;

  CsvQuestions(Reader text, char delimiter) throws IOException {
    this.reader = new Bounded(text);
    this.parser =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .get()
            .parse(reader);
    this.records = parser.iterator();
    if (records.hasNext()) {
      records.next().forEach(heading -> columns.add(QuestionColumns.named(heading)));
    }
  }

  @Override
  public FileQuestion next() {
    reader.allowed = QuestionLines.LONGEST;
    long before = parser.getCurrentLineNumber();
    try {
      if (ended || !records.hasNext()) {
        return null;
      }
      CSVRecord record = records.next();
      long begin = parser.getCurrentLineNumber() - lineEnds(record);
      return question(record, Long.toString(begin));
    } catch (UncheckedIOException e) {
      // Where a quote is left open, nobody knows where the next row begins.
      ended = true;
      String line = Long.toString(before + 1);
      return FileQuestion.broken(
          line, "line " + line + " has a quote that is not closed; what follows is not read");
    }
  }

  private static int lineEnds(CSVRecord record) {
    int ends = 0;
    for (String cell : record) {
      ends += (int) cell.chars().filter(character -> character == '\n').count();
    }
    return ends;
  }

  private FileQuestion question(CSVRecord record, String line) {
    String id = cell(record, "id");
    String expect = cell(record, "expect");
    String need = cell(record, "need");
    Optional<Expectation> expectation = Optional.empty();
    if (Expectation.isRefusal(cell(record, "status"))) {
      expectation = Optional.of(Expectation.refused());
    } else if (!expect.isEmpty()) {
      expectation = Optional.of(Expectation.ofCell(expect));
    }
    if (!need.isEmpty() && expectation.isPresent()) {
      if (!need.matches("[1-9][0-9]{0,3}")) {
        return FileQuestion.broken(line, "line " + line + " has a need that is no number");
      }
      expectation = Optional.of(expectation.get().needing(Integer.parseInt(need)));
    }
    List<String> context = cell(record, "context").lines().filter(each -> !each.isBlank()).toList();
    return new FileQuestion(
        id.isEmpty() ? line : id, cell(record, QuestionColumns.QUESTION), context, expectation, "");
  }

  private String cell(CSVRecord record, String column) {
    int at = columns.indexOf(column);
    return at >= 0 && at < record.size() ? record.get(at).strip() : "";
  }

  @Override
  public long line() {
    return parser.getCurrentLineNumber();
  }

  /** Gives up where a row has no end. */
  private static final class Bounded extends FilterReader {
    private int allowed = QuestionLines.LONGEST;

    Bounded(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
      int read = super.read(characters, offset, length);
      allowed -= read;
      if (allowed < 0) {
        throw new IOException("a row without an end");
      }
      return read;
    }
  }
}
