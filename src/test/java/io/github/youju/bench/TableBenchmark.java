package io.github.youju.bench;

import io.github.youju.document.Report;
import io.github.youju.extract.FactExtractor;
import io.github.youju.fact.Fact;
import io.github.youju.fact.Kind;
import io.github.youju.index.ReportIndex;
import io.github.youju.index.ReportIndexWriter;
import io.github.youju.ingest.Ingested;
import io.github.youju.ingest.Ingester;
import io.github.youju.region.Gazetteer;
import io.github.youju.region.Region;
import io.github.youju.table.FactTable;
import io.github.youju.table.Sheet;
import io.github.youju.table.TableForm;
import io.github.youju.table.TableQuery;
import io.github.youju.table.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * How long a table over the facts of 10,000 generated reports takes, in a warm process, beside a
 * bare Lucene query for the same rows that reads the doc value of each.
 *
 * <pre>
 * ./mvnw -q package -DskipTests
 * java -cp 'target/classes:target/test-classes:target/lib/*' \
 *   io.github.youju.bench.TableBenchmark [INDEX]
 * </pre>
 *
 * <p>Without an index it makes one in a new temporary folder, which takes some minutes.
 */
public final class TableBenchmark {
  private static final int REPORTS = 10_000;
  private static final int ROUNDS = 41;
  private static final int YEAR = 2024;
  private static final List<String> INDICATORS = List.of("地区生产总值", "固定资产投资");
  private static final double NANOS_PER_MILLI = 1e6;

  private TableBenchmark() {}

  /** Prints the figures; takes an index, or none. */
  public static void main(String[] args) throws IOException {
    Path folder = args.length > 0 ? Path.of(args[0]) : fresh();
    TableQuery query =
        new TableQuery(INDICATORS, List.of(), Set.of(YEAR), Set.of(Kind.TARGET), Set.of());
    try (ReportIndex index = ReportIndex.open(folder);
        DirectoryReader reader = DirectoryReader.open(new NIOFSDirectory(folder))) {
      List<Report> reports = index.reports();
      Words words = Words.in("zh");
      long[] ours = new long[ROUNDS];
      long[] bare = new long[ROUNDS];
      long rows = 0;
      int lines = 0;
      for (int warm = 1; warm >= 0; warm--) {
        for (int round = 0; round < ROUNDS; round++) {
          long begin = System.nanoTime();
          Sheet sheet = TableForm.WIDE.of(new FactTable(index, reports, query), words);
          int[] count = {0};
          sheet.lines().forEach(line -> count[0]++);
          long between = System.nanoTime();
          rows = scan(reader);
          bare[round] = System.nanoTime() - between;
          ours[round] = between - begin;
          lines = count[0];
        }
      }
      double table = median(ours);
      double scan = median(bare);
      System.out.printf(
          Locale.ROOT,
          "%d reports, %d rows, %d lines: table %.2f ms, scan %.2f ms, ratio %.1f%n",
          reports.size(),
          rows,
          lines,
          table,
          scan,
          table / scan);
    }
  }

  private static long scan(DirectoryReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    long rows = 0;
    long bytes = 0;
    for (String indicator : INDICATORS) {
      Query query =
          new BooleanQuery.Builder()
              .add(new TermQuery(new Term("indicator", indicator)), Occur.FILTER)
              .add(new TermQuery(new Term("kind", Kind.TARGET.name())), Occur.FILTER)
              .add(new TermQuery(new Term("year", Integer.toString(YEAR))), Occur.FILTER)
              .build();
      Weight weight =
          searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : reader.leaves()) {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
          continue;
        }
        BinaryDocValues records = DocValues.getBinary(leaf.reader(), "record");
        DocIdSetIterator documents = scorer.iterator();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (records.advanceExact(documents.docID())) {
            bytes += records.binaryValue().length;
            rows++;
          }
        }
      }
    }
    if (bytes == 0) {
      throw new IllegalStateException("nothing was scanned");
    }
    return rows;
  }

  private static double median(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / NANOS_PER_MILLI;
  }

  /** A place, a kind of report and a year each; the figures differ with the number. */
  private static Path fresh() throws IOException {
    Path folder = Files.createTempDirectory("youju-table-benchmark");
    List<String> places = places();
    Ingester ingester = new Ingester();
    FactExtractor extractor = new FactExtractor();
    try (ReportIndexWriter writer = ReportIndexWriter.open(folder)) {
      for (int i = 0; i < REPORTS; i++) {
        int year = YEAR - i / places.size() % 4;
        String text = report(places.get(i % places.size()), year, i);
        Ingested ingested =
            ingester.read(
                String.format(Locale.ROOT, "%05d.txt", i), text.getBytes(StandardCharsets.UTF_8));
        Map<String, List<Fact>> facts = new HashMap<>();
        for (Report report : ingested.reports()) {
          facts.put(report.id(), extractor.extract(report, ingested.file().text()));
        }
        writer.replace(ingested.file(), ingested.reports(), facts);
      }
      writer.commit();
    }
    System.err.println("index at " + folder);
    return folder;
  }

  private static List<String> places() {
    List<String> places = new ArrayList<>();
    for (Region region : Gazetteer.builtIn().all()) {
      if (region.level() == Region.Level.COUNTY) {
        places.add(region.fullName());
      }
    }
    return places;
  }

  private static String report(String place, int year, int seed) {
    StringBuilder text = new StringBuilder();
    text.append(place).append(year).append("年政府工作报告\n\n");
    text.append("——").append(year).append("年1月8日在").append(place).append("人民代表大会上\n\n");
    text.append("一、").append(year - 1).append("年工作回顾\n\n");
    text.append("全年地区生产总值完成").append(100 + seed % 900).append(".5亿元,增长");
    text.append(4 + seed % 5).append(".3%;固定资产投资增长").append(3 + seed % 9).append("%;");
    text.append("规模以上工业增加值增长").append(5 + seed % 7).append(".1%;粮食总产量");
    text.append(10 + seed % 80).append("万吨。城镇新增就业").append(1000 + seed % 5000);
    text.append("人,改造老旧小区").append(1 + seed % 40).append("个,新建5G基站");
    text.append(20 + seed % 300).append("个。\n\n二、").append(year).append("年工作安排\n\n");
    text.append("主要预期目标是:地区生产总值增长").append(5 + seed % 4).append("%左右,固定资产投资增长");
    text.append(6 + seed % 6).append("%以上,规模以上工业增加值增长").append(6 + seed % 5);
    text.append("%,城镇新增就业").append(1200 + seed % 4000).append("人以上。新建学校");
    text.append(1 + seed % 9).append("所,改造农村公路").append(20 + seed % 90).append("公里。\n");
    return text.toString();
  }
}
