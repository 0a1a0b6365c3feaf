package io.github.youju.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.fact.Fact;
import io.github.youju.ingest.Ingested;
import io.github.youju.ingest.Ingester;
import io.github.youju.text.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of every fact of the real reports; passed over where they are not there. */
class SharedFactsTest {
  private static final Path SHARED = Path.of("../shared");

  @BeforeEach
  void the_shared_reports_are_there() {
    Assumptions.assumeTrue(Files.isDirectory(SHARED), "no ../shared beside the project");
  }

  @Test
  void spans_hold_and_extracting_twice_gives_the_same() throws IOException {
    for (Path file : files()) {
      Ingested read = read(file);
      for (Report report : read.reports()) {
        List<Fact> facts = new FactExtractor().extract(report, read.file().text());
        assertThat(facts).as(report.id()).hasSizeGreaterThan(20);
        FactExtractorPropertyTest.assertSound(report, read.file().text(), facts);
        assertThat(new FactExtractor().extract(report, read.file().text())).isEqualTo(facts);
      }
    }
  }

  @Test
  void facts_follow_the_order_of_the_passages() throws IOException {
    for (Path file : files()) {
      Ingested read = read(file);
      for (Report report : read.reports()) {
        assertThat(new FactExtractor().extract(report, read.file().text()))
            .extracting(Fact::passage)
            .isSorted();
      }
    }
  }

  @Test
  void most_sentences_give_the_same_facts_in_traditional_characters() throws IOException {
    int facts = 0;
    int different = 0;
    for (Path file : files()) {
      Ingested read = read(file);
      String text = read.file().text();
      String traditional = Script.toTraditional(text);
      assertThat(traditional.codePointCount(0, traditional.length()))
          .isEqualTo(text.codePointCount(0, text.length()));
      for (Report report : read.reports()) {
        List<Fact> simplified = new FactExtractor().extract(report, text);
        List<Fact> other = new FactExtractor().extract(report, traditional);
        facts += simplified.size();
        List<Fact> lost = new ArrayList<>(simplified);
        lost.removeAll(other);
        different += lost.size();
      }
    }
    assertThat(facts).isGreaterThan(2000);
    // A character or two of the tables are not one to one (于/於, 里/裡): none may cost a figure.
    assertThat(different).isLessThanOrEqualTo(facts / 500);
  }

  @Test
  void every_passage_of_figures_is_read() throws IOException {
    for (Path file : files()) {
      Ingested read = read(file);
      for (Report report : read.reports()) {
        List<Integer> told =
            new FactExtractor()
                .extract(report, read.file().text()).stream().map(Fact::passage).toList();
        long percents = 0;
        long silent = 0;
        for (Passage passage : report.passages()) {
          if (text(read, passage).matches("(?s).*增长\\d+(\\.\\d+)?%.*")) {
            percents++;
            silent += told.contains(passage.ordinal()) ? 0 : 1;
          }
        }
        assertThat(silent).as("%s: of %d", report.id(), percents).isZero();
      }
    }
  }

  private static String text(Ingested read, Passage passage) {
    return SourceFile.quote(read.file().text(), passage.span());
  }

  private static List<Path> files() {
    List<Path> all = new ArrayList<>();
    for (String folder : List.of("seeds", "corpus/zhumadian")) {
      try (Stream<Path> files = Files.list(SHARED.resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(all::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static Ingested read(Path file) throws IOException {
    return new Ingester().read(file.getFileName().toString(), Files.readAllBytes(file));
  }
}
