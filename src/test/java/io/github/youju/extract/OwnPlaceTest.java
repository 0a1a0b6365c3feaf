package io.github.youju.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.region.Gazetteer;
import io.github.youju.region.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report that writes its place out in full speaks of the whole of it all the same. */
class OwnPlaceTest {
  private static final Region OWN = Gazetteer.builtIn().named("章贡区").getFirst();

  @ParameterizedTest
  @CsvSource({"赣州市章贡区全年民生支出, ''", "江西省赣州市章贡区民生支出, ''", "章贡区民生支出, ''", "章贡民生支出, ''", "沙河镇民生支出, 沙河镇"})
  void its_name_is_no_scope(String subject, String scope) {
    assertThat(new IndicatorReader().read(subject, "37.68亿元", OWN).scope()).isEqualTo(scope);
  }
}
