package io.github.youju.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.document.Clue;
import io.github.youju.document.Clue.Slot;
import io.github.youju.document.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Place, years and kind out of the ways in which reports begin, by {@code beginnings.txt}. */
final class BeginningsTest {
  record Beginning(String name, String text, String expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Beginning> beginnings() throws IOException {
    try (InputStream in = BeginningsTest.class.getResourceAsStream("beginnings.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Beginning> found = new ArrayList<>();
      for (int at = all.indexOf("=== "); at >= 0; at = all.indexOf("=== ", at + 1)) {
        int text = all.indexOf('\n', at) + 1;
        int expected = all.indexOf("\n--- ", text);
        int end = all.indexOf('\n', expected + 1);
        found.add(
            new Beginning(
                all.substring(at + 4, text - 1),
                all.substring(text, expected),
                all.substring(expected + 5, end)));
      }
      return found;
    }
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void tell_place_years_and_kind(Beginning beginning) {
    Report report = read(beginning);
    String place = report.region() == null ? "-" : report.region().fullName();
    assertThat(place + " " + report.year() + " " + report.reviewedYear() + " " + report.kind())
        .isEqualTo(beginning.expected());
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void have_clues_that_come_to_what_was_found(Beginning beginning) {
    Report report = read(beginning);
    for (Slot slot : Slot.values()) {
      assertThat(report.confidence(slot)).isBetween(0.0, 1.0);
      if (!report.value(slot).isEmpty()) {
        assertThat(report.clues())
            .anyMatch(clue -> clue.slot() == slot && clue.value().equals(report.value(slot)));
      }
    }
    for (Clue clue : report.clues()) {
      assertThat(clue.weight()).isPositive();
    }
  }

  private static Report read(Beginning beginning) {
    byte[] bytes = beginning.text().getBytes(StandardCharsets.UTF_8);
    return new Ingester().read("report", bytes).reports().getFirst();
  }
}
