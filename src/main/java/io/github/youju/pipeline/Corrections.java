package io.github.youju.pipeline;

import io.github.youju.document.ReportKind;
import io.github.youju.error.Line;
import io.github.youju.ingest.Correction;
import io.github.youju.pipeline.CorrectionFile.Entry;
import io.github.youju.region.Region;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What the user says of reports: a {@code youju.yml} in the folder of a file, or in a folder above
 * it, gives place, year and kind of the files that a pattern fits; the nearest and the last entry
 * wins. It lies with the reports, so that they are read the same from wherever they are indexed.
 */
final class Corrections {
  private static final int MARK_LENGTH = 8;

  private final Map<Path, List<Entry>> byFolder = new HashMap<>();

  /** What is said of the reports of a file, by their part. */
  IntFunction<Correction> of(Path file) {
    List<Entry> entries = about(file);
    return part -> {
      Region region = null;
      int year = 0;
      ReportKind kind = null;
      for (Entry entry : entries) {
        if (entry.part() == 0 || entry.part() == part) {
          Correction said = entry.said();
          region = said.region() == null ? region : said.region();
          year = said.year() == 0 ? year : said.year();
          kind = said.kind() == null ? kind : said.kind();
        }
      }
      return new Correction(region, year, kind);
    };
  }

  /** What changes with all that is said of a file; empty where nothing is. */
  String mark(Path file) {
    StringBuilder said = new StringBuilder();
    for (Entry entry : about(file)) {
      Region region = entry.said().region();
      said.append(entry.part()).append(' ').append(region == null ? "" : region.code());
      said.append(' ').append(entry.said().year()).append(entry.said().kind()).append('\n');
    }
    if (said.isEmpty()) {
      return "";
    }
    byte[] written = said.toString().getBytes(StandardCharsets.UTF_8);
    String hash = HexFormat.of().formatHex(Hashes.sha256().digest(written));
    return hash.substring(0, MARK_LENGTH) + "~";
  }

  /** A line for each pattern in a folder, which was searched whole, that fits none of the files. */
  List<Line> unused(Path folder, List<Path> files) {
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<Path, List<Entry>> known : byFolder.entrySet()) {
      if (!known.getKey().startsWith(folder)) {
        continue;
      }
      for (Entry entry : known.getValue()) {
        if (files.stream().noneMatch(file -> file.startsWith(known.getKey()) && entry.fits(file))) {
          lines.add(
              Line.of(
                  "%s 里的“%s”不符合任何文件",
                  "%s: no file fits '%s'",
                  known.getKey().resolve(CorrectionFile.NAME),
                  entry.pattern()));
        }
      }
    }
    lines.sort(Comparator.comparing(Line::english));
    return lines;
  }

  /** The entries that fit, those of the outermost folder first. */
  private List<Entry> about(Path file) {
    List<Entry> fitting = new ArrayList<>();
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      List<Entry> there = new ArrayList<>();
      for (Entry entry : byFolder.computeIfAbsent(folder, CorrectionFile::read)) {
        if (entry.fits(file)) {
          there.add(entry);
        }
      }
      fitting.addAll(0, there);
    }
    return fitting;
  }
}
