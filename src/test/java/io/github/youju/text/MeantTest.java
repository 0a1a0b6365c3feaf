package io.github.youju.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeantTest {
  private static final List<String> NAMES = List.of("抚州市", "抚州", "安康", "sources", "--index");

  @Test
  void a_slip_leads_to_the_name_and_a_guess_to_none() {
    assertThat(Meant.nearest("抚洲", NAMES)).containsExactly("抚州");
    assertThat(Meant.nearest("soruces", NAMES)).containsExactly("sources");
    assertThat(Meant.nearest("北京", NAMES)).isEmpty();
  }

  @Test
  void nothing_typed_is_near_to_nothing() {
    assertThat(Meant.nearest("", NAMES)).isEmpty();
  }
}
