package io.github.youju.extract;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.ReportKind;
import io.github.youju.document.Role;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Period;
import io.github.youju.fact.Quantity;
import io.github.youju.region.Gazetteer;
import io.github.youju.region.Region;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One case of a golden file: a name, sentences, where they stand, and the facts that they state.
 *
 * <p>A file holds many, parted by blank lines. {@code \n} in a sentence is a line break.
 */
record GoldenCase(
    String file,
    String name,
    List<String> sentences,
    String place,
    Role role,
    int year,
    List<String> expected) {
  static final Path FOLDER = Path.of("src/test/resources/io/github/youju/extract/golden");

  private static final Pattern WHERE =
      Pattern.compile("role: (REVIEW|PLAN), year (\\d{4})(?:, place (.+))?");

  /** Every case of the folder; a file of another kind, or a case out of shape, is an error. */
  static List<GoldenCase> all() {
    List<GoldenCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        if (!file.toString().endsWith(".txt")) {
          throw new IllegalStateException("not a golden file: " + file);
        }
        cases.addAll(read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static List<GoldenCase> read(Path file) throws IOException {
    List<GoldenCase> cases = new ArrayList<>();
    for (String block : Files.readString(file).strip().split("\n\n+", -1)) {
      List<String> lines = block.lines().toList();
      int where = 0;
      while (where < lines.size() && !lines.get(where).startsWith("role: ")) {
        where++;
      }
      Matcher matcher = WHERE.matcher(where < lines.size() ? lines.get(where) : "");
      if (!lines.getFirst().startsWith("# ") || where < 2 || !matcher.matches()) {
        throw new IllegalStateException(file + ": out of shape: " + lines.getFirst());
      }
      boolean expects = lines.size() > where + 1;
      if (expects && !lines.get(where + 1).equals("---")) {
        throw new IllegalStateException(file + ": no --- in " + lines.getFirst());
      }
      cases.add(
          new GoldenCase(
              file.getFileName().toString(),
              lines.getFirst().substring(2),
              lines.subList(1, where),
              matcher.group(3) == null ? "" : matcher.group(3),
              Role.valueOf(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              expects ? lines.subList(where + 2, lines.size()) : null));
    }
    return cases;
  }

  /** The raw text: the sentences, each on lines of its own, and the characters as they stand. */
  String text() {
    return String.join("\n", sentences).replace("\\n", "\n");
  }

  /** The report of which the raw text, in whatever script, is a passage. */
  Report report(String text) {
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (String sentence : sentences) {
      String raw = sentence.replace("\\n", "\n");
      int end = begin + raw.codePointCount(0, raw.length());
      spans.add(new Span(file, begin, end));
      begin = end + 1;
    }
    Span whole = new Span(file, 0, text.codePointCount(0, text.length()));
    Passage passage = new Passage(0, List.of(), role, whole, spans);
    return new Report(
        file,
        1,
        name,
        region(),
        year,
        year - 1,
        ReportKind.WORK,
        Map.of(),
        whole,
        List.of(),
        List.of(passage),
        List.of(),
        List.of());
  }

  private Region region() {
    for (Region region : place.isEmpty() ? List.<Region>of() : Gazetteer.builtIn().all()) {
      if (region.fullName().equals(place)) {
        return region;
      }
    }
    if (!place.isEmpty()) {
      throw new IllegalStateException("no place " + place);
    }
    return null;
  }

  /** The facts that the program reads out of the text as it stands. */
  List<Fact> facts() {
    return new FactExtractor().extract(report(text()), text());
  }

  /** One line a fact: what it says, and the words that prove it. */
  static List<String> written(List<Fact> facts, String text) {
    List<String> lines = new ArrayList<>();
    for (Fact fact : facts) {
      Quantity quantity = fact.quantity();
      Period period = fact.period();
      lines.add(
          String.join(
              " | ",
              fact.indicator(),
              fact.subject(),
              fact.label(),
              quantity == null ? "“" + fact.wording() + "”" : value(quantity),
              quantity == null ? "" : quantity.unit(),
              quantity == null ? "" : quantity.measure().name(),
              fact.scope(),
              period.year() + (period.isWholeYear() ? "" : " " + period.stretch()),
              fact.ambition().isEmpty() ? "" + fact.kind() : fact.kind() + " " + fact.ambition(),
              fact.qualifier().name(),
              SourceFile.quote(text, fact.evidence()).replace("\n", "\\n")));
    }
    return lines;
  }

  private static String value(Quantity quantity) {
    String low = quantity.low().toPlainString();
    return quantity.isRange() ? low + ".." + quantity.high().toPlainString() : low;
  }

  /** The case as a file has it, with these facts. */
  String written(List<String> facts) {
    String where = "role: " + role + ", year " + year + (place.isEmpty() ? "" : ", place " + place);
    StringBuilder out = new StringBuilder("# " + name + "\n");
    sentences.forEach(sentence -> out.append(sentence).append('\n'));
    out.append(where).append("\n---\n");
    facts.forEach(fact -> out.append(fact).append('\n'));
    return out.toString();
  }

  @Override
  public String toString() {
    return file + ": " + name;
  }
}
