package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {

  @ParameterizedTest
  @CsvSource({
    "auto, true, '', true",
    "auto, false, '', false",
    "auto, true, NO_COLOR=1, false",
    "auto, true, NO_COLOR=, true",
    "auto, true, CLICOLOR=0, false",
    "auto, true, CLICOLOR=1, true",
    "auto, false, CLICOLOR=1, false",
    "auto, true, TERM=dumb, false",
    "auto, false, CLICOLOR_FORCE=1, true",
    "auto, false, CLICOLOR_FORCE=0, false",
    "auto, true, CLICOLOR_FORCE=1 TERM=dumb, true",
    "auto, true, CLICOLOR_FORCE=1 CLICOLOR=0, true",
    "auto, true, CLICOLOR_FORCE=1 NO_COLOR=1, false",
    "always, false, NO_COLOR=1, true",
    "never, true, CLICOLOR_FORCE=1, false",
  })
  void colours_are_what_the_user_said_then_what_the_environment_says(
      String wish, boolean terminal, String variables, boolean colored) {
    Map<String, String> environment = new HashMap<>();
    for (String variable : variables.split(" ", -1)) {
      if (!variable.isEmpty()) {
        String[] sides = variable.split("=", 2);
        environment.put(sides[0], sides[1]);
      }
    }
    Theme theme = Theme.chosen(wish, terminal, environment);
    assertThat(theme == Theme.colored()).isEqualTo(colored);
  }
}
