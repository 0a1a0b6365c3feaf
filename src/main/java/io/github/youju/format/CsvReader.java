package io.github.youju.format;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables in plain text; what parts the cells is told by the first lines. */
final class CsvReader implements FormatReader {
  private static final char[] SEPARATORS = {',', '\t', ';', '，'};

  @Override
  public void read(byte[] bytes, TextBuilder text) throws IOException, UnreadableException {
    Decoded decoded = Decoder.decode(bytes);
    text.encoding(decoded.encoding());
    decoded.warnings().forEach(text::warn);
    String words = decoded.text();
    if (words.startsWith("\ufeff")) {
      words = words.substring(1);
    }
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator(words))
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    List<List<String>> table = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(words), format)) {
      for (CSVRecord row : parser) {
        List<String> cells = row.toList();
        if (cells.stream().allMatch(String::isBlank)) {
          Table.write(table, text);
          table = new ArrayList<>();
        } else {
          table.add(cells.subList(0, Math.min(cells.size(), Limits.MOST_COLUMNS)));
        }
        if (table.size() > Limits.MOST_ROWS) {
          throw new UnreadableException(Unreadable.TOO_LARGE);
        }
      }
    }
    Table.write(table, text);
  }

  private static char separator(String words) {
    List<String> lines = words.lines().limit(20).toList();
    char best = ',';
    long most = 0;
    for (char each : SEPARATORS) {
      long found =
          lines.stream().mapToLong(line -> line.chars().filter(c -> c == each).count()).sum();
      if (found > most) {
        most = found;
        best = each;
      }
    }
    return best;
  }
}
