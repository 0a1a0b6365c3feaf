package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Reads a file's bytes into its reports. It never fails on what a file holds. */
public final class Ingester {
  private final ChromeFilter chrome = ChromeFilter.builtIn();

  /**
   * Reads one file.
   *
   * @param path relative to the indexed folder, with forward slashes
   * @param bytes the file as it lies on disk
   */
  public Ingested read(String path, byte[] bytes) {
    Decoded decoded = Decoder.decode(bytes);
    return read(path, decoded);
  }

  /** Reads a text that is decoded, or extracted from another format, already. */
  public Ingested read(String path, Decoded decoded) {
    Page page = Page.of(path, decoded.text());
    ContentsReader contents = new ContentsReader(page);
    List<Block> blocks = blocks(page, contents);
    List<Draft> drafts = ReportSplitter.split(page, blocks, chrome);
    ReportReader reader = new ReportReader(page, path, blocks);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      reports.add(reader.read(drafts, i));
    }
    Detail collection = contents.collection();
    List<String> warnings = new ArrayList<>(decoded.warnings());
    if (reports.isEmpty()) {
      warnings.add("no report was found in the file");
    }
    int promised = contents.entries().size();
    if (promised > 0) {
      warnings.add(
          "the contents list "
              + promised
              + " reports, "
              + reports.size()
              + (reports.size() == 1 ? " of them is" : " of them are")
              + " in the file");
    }
    SourceFile file =
        new SourceFile(
            path, decoded.encoding(), decoded.text(), collection, contents.entries(), warnings);
    return new Ingested(file, reports);
  }

  private static List<Block> blocks(Page page, ContentsReader contents) {
    LayoutReader layout = new LayoutReader(page);
    int end = page.text().length();
    if (contents.entries().isEmpty()) {
      return layout.paragraphs(0, end);
    }
    List<Block> blocks = new ArrayList<>(layout.paragraphs(0, contents.begin()));
    blocks.addAll(layout.paragraphs(contents.end(), end));
    return blocks;
  }
}
