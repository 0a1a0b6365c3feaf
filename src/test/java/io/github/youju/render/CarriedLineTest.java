package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.question.Language;
import io.github.youju.question.Slots;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedLineTest {
  @Test
  void years_that_follow_each_other_are_told_by_the_first_and_the_last() {
    assertThat(years(Language.ENGLISH, 2010, 2011, 2012)).isEqualTo("2010–2012");
    assertThat(years(Language.SIMPLIFIED, 2010, 2011, 2012)).isEqualTo("2010–2012");
  }

  @Test
  void other_years_are_joined_by_the_comma_of_the_language() {
    assertThat(years(Language.ENGLISH, 2010, 2012, 2013)).isEqualTo("2010, 2012, 2013");
    assertThat(years(Language.SIMPLIFIED, 2010, 2012)).isEqualTo("2010、2012");
  }

  private static String years(Language language, Integer... years) {
    return CarriedLine.held("year", Slots.of(List.of(), List.of(years)), language);
  }
}
