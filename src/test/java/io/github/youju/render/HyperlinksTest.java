package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Links to files, where the terminal knows of them. */
class HyperlinksTest {

  @Test
  void a_terminal_is_known_by_what_it_puts_into_the_environment() {
    assertThat(shown("TERM", "xterm-kitty")).isTrue();
    assertThat(shown("TERM", "xterm-256color", "TERM_PROGRAM", "WezTerm")).isTrue();
    assertThat(shown("TERM", "xterm-256color", "VTE_VERSION", "7600")).isTrue();
    assertThat(shown("TERM", "xterm-256color", "VTE_VERSION", "4999")).isFalse();
    assertThat(shown("TERM", "xterm-256color", "VTE_VERSION", "new")).isFalse();
    assertThat(shown("TERM", "xterm-256color")).isFalse();
    assertThat(shown("TERM", "dumb", "WT_SESSION", "1")).isFalse();
    assertThat(shown("TERM", "xterm-kitty", "NO_COLOR", "1")).isFalse();
    assertThat(shown("TERM", "xterm-kitty", "TMUX", "/tmp/tmux")).isFalse();
    assertThat(shown()).isFalse();
  }

  @Test
  void the_user_has_the_last_word() {
    assertThat(shown("TERM", "xterm", "FORCE_HYPERLINK", "1")).isTrue();
    assertThat(shown("TERM", "xterm-kitty", "FORCE_HYPERLINK", "0")).isFalse();
    assertThat(Hyperlinks.areShown(false, Map.of("TERM", "xterm-kitty"))).isFalse();
  }

  @Test
  void the_name_of_a_file_is_escaped_in_its_link_and_plain_in_its_text() {
    Path file = Path.of("/reports/云 溪\u0007.txt");
    String link = Hyperlinks.to(source -> Optional.of(file)).link("a", "1", "云溪.txt#1-2");

    assertThat(link)
        .startsWith("\u001b]8;id=1;file://")
        .contains("/reports/%E4%BA%91%20%E6%BA%AA%07.txt\u001b\\云溪.txt#1-2")
        .endsWith("\u001b]8;;\u001b\\");
  }

  @Test
  void what_lies_nowhere_is_not_linked() {
    assertThat(Hyperlinks.NONE.link("a", "1", "text")).isEqualTo("text");
  }

  private static boolean shown(String... environment) {
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < environment.length; i += 2) {
      map.put(environment[i], environment[i + 1]);
    }
    return Hyperlinks.areShown(true, map);
  }
}
