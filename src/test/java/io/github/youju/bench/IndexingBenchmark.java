package io.github.youju.bench;

import io.github.youju.pipeline.IndexPipeline;
import io.github.youju.pipeline.SilentJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * How many characters a second a folder of text files is indexed with, beside Lucene with its own
 * CJK analyzer over the same texts, a paragraph a document. The best of several warm rounds of
 * each, one after the other.
 *
 * <pre>
 * ./mvnw -q package -DskipTests
 * java -cp 'target/classes:target/test-classes:target/lib/*:LUCENE-ANALYSIS-COMMON.jar' \
 *   io.github.youju.bench.IndexingBenchmark ../shared/corpus/zhumadian
 * </pre>
 */
public final class IndexingBenchmark {
  private static final int WARM_UP_ROUNDS = 3;
  private static final int ROUNDS = 6;
  private static final double NANOS = 1e9;

  private final Path reports;
  private final List<String> texts = new ArrayList<>();
  private final long characters;

  private IndexingBenchmark(Path reports) throws IOException {
    this.reports = reports;
    try (Stream<Path> files = Files.walk(reports)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    this.characters = texts.stream().mapToLong(String::length).sum();
  }

  /** Prints the figures; takes the folder. */
  public static void main(String[] args) throws Exception {
    new IndexingBenchmark(Path.of(args[0])).run();
  }

  private void run() throws Exception {
    double youju = best(this::index);
    double lucene = best(this::bareLucene);
    System.out.printf(
        Locale.ROOT,
        "%d files, %,d characters: %,.0f characters/s; bare Lucene %,.0f; ratio 1:%.1f%n",
        texts.size(),
        characters,
        youju,
        lucene,
        lucene / youju);
  }

  private double best(Callable<?> round) throws Exception {
    double best = 0;
    for (int i = 0; i < WARM_UP_ROUNDS + ROUNDS; i++) {
      long begin = System.nanoTime();
      round.call();
      double speed = characters / ((System.nanoTime() - begin) / NANOS);
      best = i < WARM_UP_ROUNDS ? best : Math.max(best, speed);
    }
    return best;
  }

  private Path index() throws IOException {
    Path folder = Files.createTempDirectory("youju-benchmark");
    new IndexPipeline(folder, new SilentJournal()).index(List.of(reports));
    return delete(folder);
  }

  private Path bareLucene() throws IOException {
    Path folder = Files.createTempDirectory("youju-benchmark");
    try (Directory directory = new NIOFSDirectory(folder);
        CJKAnalyzer analyzer = new CJKAnalyzer();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String text : texts) {
        for (String paragraph : text.split("\n", -1)) {
          Document document = new Document();
          document.add(new StringField("source", "source", Store.YES));
          document.add(new TextField("text", paragraph, Store.YES));
          writer.addDocument(document);
        }
      }
      writer.forceMerge(1);
      writer.commit();
    }
    return delete(folder);
  }

  private static Path delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
    return folder;
  }
}
