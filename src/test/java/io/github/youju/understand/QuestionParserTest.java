package io.github.youju.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.document.Report;
import io.github.youju.document.ReportKind;
import io.github.youju.document.Span;
import io.github.youju.question.Intent;
import io.github.youju.question.Language;
import io.github.youju.question.Question;
import io.github.youju.question.Slots;
import io.github.youju.question.Term;
import io.github.youju.region.Gazetteer;
import io.github.youju.region.Region;
import io.github.youju.text.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is understood of questions. Each golden case is a question, after {@code >>} where it
 * follows others, and below it, indented, the slots; {@code -Dgolden.update=true} writes them anew.
 */
class QuestionParserTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/youju/understand/golden");
  private static final QuestionParser PARSER =
      new QuestionParser(
          List.of(report("361003", 2025), report("361000", 2024), report("610900", 2024)),
          Gazetteer.builtIn());

  /** A conversation and what is understood of its last question. */
  record Case(Path file, String conversation, List<String> expected) {
    Question parse() {
      return QuestionParserTest.parse(conversation);
    }

    @Override
    public String toString() {
      return conversation;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        assertThat(file.toString()).as("not a golden file").endsWith(".txt");
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith("  ")) {
            cases.getLast().expected().add(line.substring(2));
          } else if (!line.isBlank()) {
            cases.add(new Case(file, line, new ArrayList<>()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  @BeforeAll
  static void written_down_anew_where_asked() throws IOException {
    if (!Boolean.getBoolean("golden.update")) {
      return;
    }
    Map<Path, StringBuilder> files = new LinkedHashMap<>();
    for (Case each : cases()) {
      StringBuilder out = files.computeIfAbsent(each.file(), file -> new StringBuilder());
      out.append(each.conversation()).append('\n');
      written(each.parse()).forEach(line -> out.append("  ").append(line).append('\n'));
    }
    for (Map.Entry<Path, StringBuilder> file : files.entrySet()) {
      Files.writeString(file.getKey(), file.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_question_is_understood_as(Case each) {
    assertThat(each.expected()).as("no expected slots; -Dgolden.update=true").isNotEmpty();
    assertThat(written(each.parse())).isEqualTo(each.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void traditional_and_simplified_ask_the_same(Case each) {
    Assumptions.assumeFalse(Script.isLatin(each.conversation()), "English has one script");
    Question simplified = each.parse();
    Question traditional = parse(Script.toTraditional(each.conversation()));
    boolean differs = !traditional.text().equals(simplified.text());
    assertThat(traditional.language())
        .isEqualTo(differs ? Language.TRADITIONAL : simplified.language());
    assertThat(traditional.folded()).isEqualTo(simplified.folded());
    assertThat(traditional.slots()).isEqualTo(simplified.slots());
    assertThat(traditional.terms()).isEqualTo(simplified.terms());
    assertThat(written(traditional)).isEqualTo(written(simplified));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asking_twice_gives_the_same_and_blanks_around_do_not_matter(Case each) {
    assertThat(each.parse()).isEqualTo(each.parse());
    assertThat(written(parse("  " + each.conversation() + " "))).isEqualTo(written(each.parse()));
  }

  @Test
  void the_cases_are_many_and_in_three_languages() {
    assertThat(cases()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    assertThat(cases()).extracting(each -> each.parse().language()).contains(Language.values());
  }

  @Test
  void the_language_is_that_of_the_question() {
    assertThat(parse("东乡区2025年目标").language()).isEqualTo(Language.SIMPLIFIED);
    assertThat(parse("東鄉區2025年目標").language()).isEqualTo(Language.TRADITIONAL);
    assertThat(parse("Dongxiang's target for 2025").language()).isEqualTo(Language.ENGLISH);
  }

  private static Question parse(String conversation) {
    List<String> turns = List.of(conversation.split(" >> ", -1));
    return PARSER.parse(turns.getLast(), turns.subList(0, turns.size() - 1));
  }

  private static List<String> written(Question question) {
    List<String> lines = new ArrayList<>();
    Slots slots = question.slots();
    lines.add(
        String.join(
                " | ",
                String.join(" ", slots.places().stream().map(Region::fullName).toList()),
                slots.years() + (slots.reportYear() == 0 ? "" : " report " + slots.reportYear()),
                slots.kind() + (question.strictKind() ? "!" : ""),
                slots.indicators().toString(),
                slots.measures().toString(),
                intent(question.intent()),
                String.join(
                    "+",
                    question.terms().stream().map(Term::alternatives).map(List::getFirst).toList()),
                question.each() ? "each" : "",
                question.units().isEmpty() ? "" : question.units().toString(),
                slots.carried().isEmpty() ? "" : "carried " + slots.carried())
            .replaceAll("[ |]+$", ""));
    question.parts().forEach(part -> lines.addAll(written(part)));
    return lines;
  }

  private static String intent(Intent intent) {
    String name = intent.getClass().getSimpleName();
    return intent instanceof Intent.AboutSource(List<Intent.Topic> topics) ? name + topics : name;
  }

  private static Report report(String code, int year) {
    Region region = Gazetteer.builtIn().byCode(code).orElseThrow();
    Span span = new Span(code, 0, 1);
    return new Report(
        code,
        1,
        region.name(),
        region,
        year,
        year - 1,
        ReportKind.WORK,
        Map.of(),
        span,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
