package io.github.youju.understand;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.text.Resource;
import io.github.youju.understand.Glossary.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private static final Set<String> KINDS =
      Set.of("noun", "verb", "adj", "unit", "number", "question", "stop");

  private final Glossary glossary = Glossary.builtIn();

  @Test
  void every_line_has_a_phrase_its_chinese_and_a_class() {
    List<List<String>> lines = WordFile.read("glossary.tsv", 3);
    assertThat(lines).hasSizeGreaterThan(900);
    Set<String> phrases = new HashSet<>();
    for (List<String> line : lines) {
      String phrase = line.get(0);
      assertThat(phrase).isEqualTo(phrase.toLowerCase(Locale.ROOT).strip()).isNotEmpty();
      assertThat(KINDS).as(phrase).contains(line.get(2));
      assertThat(line.get(1).isEmpty()).as(phrase).isEqualTo(line.get(2).equals("stop"));
      assertThat(Resource.split(line.get(1), '|')).as(phrase).doesNotContain("");
      assertThat(phrases.add(phrase)).as("twice: " + phrase).isTrue();
    }
  }

  @Test
  void every_phrase_finds_its_own_line() {
    List<String> lost = new ArrayList<>();
    for (List<String> line : WordFile.read("glossary.tsv", 3)) {
      List<Term> terms = glossary.translate(line.get(0));
      boolean right =
          line.get(2).equals("stop")
              ? terms.isEmpty()
              : terms.size() == 1 && String.join("|", terms.get(0).chinese()).equals(line.get(1));
      if (!right) {
        lost.add(line.get(0) + " -> " + terms);
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void the_longest_phrase_is_taken() {
    assertThat(chinese("elderly-care beds")).containsExactly("养老床位");
    assertThat(chinese("the national list of traditional villages")).containsExactly("国家级传统村落名录");
    assertThat(chinese("provincial key projects")).containsExactly("省重点项目");
  }

  @Test
  void number_verb_form_hyphen_and_spelling_do_not_matter() {
    assertThat(chinese("subdistricts")).containsExactly("街道");
    assertThat(chinese("sub districts")).containsExactly("街道");
    assertThat(chinese("renovating, renovated, renovates")).containsOnly("改造");
    assertThat(chinese("planned factories")).endsWith("工厂");
    assertThat(chinese("industrialisation")).containsExactly("工业化");
    assertThat(chinese("public welfare film screenings")).containsExactly("公益电影");
  }

  @Test
  void stop_words_are_dropped_and_words_it_does_not_know_are_kept_as_unknown() {
    List<Term> terms = glossary.translate("Is there a zeppelin in the village?");
    assertThat(terms).hasSize(2);
    assertThat(terms.get(0)).isEqualTo(new Term(11, 19, List.of(), "unknown"));
    assertThat(terms.get(1).chinese()).containsExactly("村");
  }

  @Test
  void names_and_figures_stand_for_themselves() {
    List<Term> terms = glossary.translate("Did Qingshan's PM2.5 improve in 2024, says XYZ?");
    assertThat(terms)
        .contains(
            new Term(4, 12, List.of("Qingshan"), "name"),
            new Term(15, 20, List.of("PM2.5"), "name"),
            new Term(32, 36, List.of("2024"), "number"))
        .anyMatch(term -> term.chinese().equals(List.of("XYZ")) && term.kind().equals("name"));
  }

  @Test
  void a_capital_at_the_start_of_a_sentence_is_no_proof_of_a_name() {
    assertThat(glossary.translate("Zeppelins").get(0).kind()).isEqualTo("unknown");
    assertThat(glossary.translate("Qingshan's roads").get(0).kind()).isEqualTo("name");
  }

  @Test
  void chinese_in_the_question_is_left_to_others() {
    assertThat(glossary.translate("东乡的 kindergarten 目标")).hasSize(1);
  }

  private List<String> chinese(String question) {
    return glossary.translate(question).stream().map(term -> term.chinese().get(0)).toList();
  }
}
