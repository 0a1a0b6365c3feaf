package io.github.youju.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.document.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged reports read as the sound ones do: place, year, kind, and nearly all of the facts. */
final class DamageTest {
  private static final Path SAMPLES =
      Path.of("src/main/resources/io/github/youju/pipeline/samples");
  private static final Path SHARED = Path.of("../shared");
  private static final double[] STRENGTHS = {0.3, 0.6, 1};
  private static final double MOST = 0.92;
  private static final double CUT = 0.85;

  /** In a short sample one lost fact is a larger share. */
  private static final double OF_SHORT = 0.9;

  @ParameterizedTest
  @EnumSource(Damage.class)
  void samples_are_read_as_before(Damage damage) throws IOException {
    for (Path sample : texts(SAMPLES)) {
      if (!sample.endsWith("list.txt")) {
        holds(sample, damage, OF_SHORT);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void real_reports_are_read_as_before(Damage damage) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "no ../shared beside the project");
    List<Path> real = new ArrayList<>(texts(SHARED.resolve("seeds")));
    for (Path report : texts(SHARED.resolve("corpus/zhumadian"))) {
      String year = report.getFileName().toString().substring(0, 4);
      if (List.of("2008", "2014", "2019", "2023").contains(year)) {
        real.add(report);
      }
    }
    for (Path report : real) {
      holds(report, damage, MOST);
    }
  }

  private static void holds(Path file, Damage damage, double most) throws IOException {
    String text = Files.readString(file);
    String name = file.getFileName().toString();
    Reading sound = Reading.of(name, text);
    for (double strength : STRENGTHS) {
      Reading damaged = Reading.of(name, damage.apply(text, strength, new Random(42)));
      String what = name + " " + damage + " " + strength;
      if (damage == Damage.CUT_HEAD || damage == Damage.CUT_TAIL) {
        // where what is left tells its year, its facts are facts of the whole
        if (years(damaged).equals(years(sound))) {
          assertThat(sound.share(damaged)).as(what).isGreaterThan(CUT);
        }
        continue;
      }
      assertThat(damaged.reports()).as(what).isEqualTo(sound.reports());
      assertThat(damaged.share(sound)).as(what + ", found").isGreaterThanOrEqualTo(most);
      assertThat(sound.share(damaged)).as(what + ", no more").isGreaterThanOrEqualTo(most);
    }
  }

  private static List<Integer> years(Reading reading) {
    return reading.ingested().reports().stream().map(Report::year).toList();
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
