package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Entry;
import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.Report.Field;
import io.github.youju.document.Section;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample reports in the golden folder, and how a reading of one is written down. */
final class Golden {
  private Golden() {}

  static Path folder() {
    Path source = Path.of("src/test/resources/io/github/youju/ingest/golden");
    if (Files.isDirectory(source)) {
      return source;
    }
    URL url = Golden.class.getResource("golden");
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Path> texts() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Ingested read(Path file) throws IOException {
    return new Ingester().read(file.getFileName().toString(), Files.readAllBytes(file));
  }

  /** All that was read, each span by what the file says there. */
  static String written(Ingested ingested) {
    StringBuilder out = new StringBuilder();
    SourceFile file = ingested.file();
    line(out, "warnings: " + file.warnings());
    file.collection().ifPresent(title -> line(out, "collection: " + detail(file, title)));
    for (Entry entry : file.contents()) {
      line(
          out,
          "contents: "
              + entry.number()
              + " "
              + entry.title()
              + " "
              + entry.page()
              + " <"
              + file.quote(entry.span())
              + ">");
    }
    for (Report report : ingested.reports()) {
      line(out, "");
      line(out, "report " + report.part() + ": " + report.title());
      String region = report.region() == null ? "-" : report.region().fullName();
      line(out, region + " " + report.year() + " " + report.reviewedYear() + " " + report.kind());
      line(out, "warnings: " + report.warnings());
      for (Field field : Field.values()) {
        report.detail(field).ifPresent(found -> line(out, field + ": " + detail(file, found)));
      }
      for (Section section : report.sections()) {
        line(out, "section " + section.level() + ": " + section.title());
      }
      for (Passage passage : report.passages()) {
        line(out, passage.role() + " " + passage.headings());
        for (Span sentence : passage.sentences()) {
          line(out, "  " + flat(file.quote(sentence)));
        }
      }
    }
    return out.toString();
  }

  private static String detail(SourceFile file, Detail detail) {
    return detail.value() + " <" + flat(file.quote(detail.span())) + ">";
  }

  private static String flat(String text) {
    return text.replace("\n", "\\n");
  }

  private static void line(StringBuilder out, String line) {
    out.append(line).append('\n');
  }
}
