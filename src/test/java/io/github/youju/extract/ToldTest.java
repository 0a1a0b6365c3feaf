package io.github.youju.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.document.Role;
import io.github.youju.fact.Fact;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that is told alone still says what the figure did. */
class ToldTest {
  @ParameterizedTest
  @CsvSource({
    "'茶叶、药材产量分别增长5.2%、17.4%。', '增长5.2%|增长17.4%'",
    "'城镇化率提升1个百分点。', 提升1个百分点",
    "'优良天数比例91%,同比提高2.4个百分点。', '91%|提高2.4个百分点'",
    "'服务业占比提高3个百分点。', 提高3个百分点",
    "'经济增速比全省高0.6个百分点。', 比全省高0.6个百分点",
  })
  void it_keeps_its_verb(String sentence, String told) {
    GoldenCase one =
        new GoldenCase("a.txt", "", List.of(sentence), "", Role.REVIEW, 2031, List.of());
    assertThat(one.facts().stream().map(Fact::told)).containsExactly(told.split("\\|"));
  }
}
