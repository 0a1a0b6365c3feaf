package io.github.youju.ingest;

import io.github.youju.document.Detail;
import io.github.youju.document.Report;
import io.github.youju.document.SourceFile;
import io.github.youju.format.Decoder;
import io.github.youju.format.Extracted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Reads a file's bytes into its reports. It never fails on what a file holds. */
public final class Ingester {
  /** Places and kinds are read out of Chinese names only. */
  private static final Pattern NOT_CHINESE = Pattern.compile("\\P{IsHan}+");

  private final ChromeFilter chrome = ChromeFilter.builtIn();

  /**
   * What is taken from the name of a file as evidence: two names with the same are read alike.
   *
   * @param path relative to the indexed folder, with forward slashes
   */
  public static String saidByName(String path) {
    return YearFinder.fileYear(path) + NOT_CHINESE.matcher(path).replaceAll("");
  }

  /**
   * Reads one file of plain text.
   *
   * @param path relative to the indexed folder, with forward slashes
   * @param bytes the file as it lies on disk
   */
  public Ingested read(String path, byte[] bytes) {
    return read(path, Extracted.of(Decoder.decode(bytes)), part -> Correction.NONE);
  }

  /**
   * Reads the text of a file of any format.
   *
   * @param corrections what the user says of a report of the file, by its part from 1
   */
  public Ingested read(String path, Extracted extracted, IntFunction<Correction> corrections) {
    Page page = Page.of(path, extracted.text());
    ContentsReader contents = new ContentsReader(page);
    List<Block> blocks = blocks(page, contents);
    List<Draft> drafts = ReportSplitter.split(page, blocks, chrome, extracted.format().isTables());
    List<String> repeated = Repetition.setAside(page, drafts);
    ReportReader reader = new ReportReader(page, path, blocks, extracted.format().isTables());
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      reports.add(reader.read(drafts, i, corrections.apply(i + 1)));
    }
    Detail collection = contents.collection();
    List<String> warnings = new ArrayList<>(extracted.warnings());
    warnings.addAll(repeated);
    String mojibake = Mojibake.warning(extracted.text());
    if (mojibake != null) {
      warnings.add(mojibake);
    }
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
            path,
            extracted.format().label(),
            extracted.encoding(),
            extracted.text(),
            extracted.pages(),
            collection,
            contents.entries(),
            warnings);
    return new Ingested(file, reports, extracted.cells());
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
