package io.github.youju.pipeline;

import io.github.youju.document.ReportKind;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.ingest.Correction;
import io.github.youju.region.Gazetteer;
import io.github.youju.region.Region;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

/** Reads and checks what a {@code youju.yml} says under {@code reports}. */
final class CorrectionFile {
  static final String REPORTS = "reports";

  static final String NAME = "youju.yml";
  private static final List<String> FIELDS = List.of("file", "part", "region", "year", "kind");
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2099;
  private static final int MOST_NAMED = 4;

  private CorrectionFile() {}

  /**
   * What is said of the files that a pattern fits.
   *
   * @param folder where the {@code youju.yml} lies, which the pattern is relative to
   * @param part which report of a file; 0 for all
   */
  record Entry(Path folder, String pattern, PathMatcher matcher, int part, Correction said) {
    /** Whether it is about a file, which lies in the folder or below it. */
    boolean fits(Path file) {
      Path below = folder.relativize(file);
      return matcher.matches(pattern.contains("/") ? below : below.getFileName());
    }
  }

  /** Whether a file holds settings and is no report. */
  static boolean isName(Path path) {
    return path.getFileName().toString().equals(NAME);
  }

  /** What the file of a folder says; nothing where it has none, or one without reports. */
  static List<Entry> read(Path folder) {
    Path file = folder.resolve(NAME);
    boolean some = Files.isRegularFile(file);
    Object settings = some ? YamlText.load(file) : null;
    if (!(settings instanceof Map<?, ?> map) || map.get(REPORTS) == null) {
      return List.of();
    }
    return new Reader(file).read(map.get(REPORTS));
  }

  /** One file, being read. */
  private record Reader(Path file) {
    List<Entry> read(Object reports) {
      if (!(reports instanceof List<?> list)) {
        throw SettingsFile.wrong(
            file,
            Line.of(
                "里 reports 下要是一个列表，每项写作 - file: ...",
                "needs a list under reports; write '- file: ...' for each"));
      }
      List<Entry> entries = new ArrayList<>();
      for (Object each : list) {
        if (!(each instanceof Map<?, ?> fields)
            || !(fields.get("file") instanceof String pattern)) {
          throw SettingsFile.wrong(
              file,
              Line.of(
                  "里 reports 下有一项没有文件，请写作 - file: ...",
                  "has a report without its file; write '- file: ...'"));
        }
        entries.add(new EntryReader(file, pattern, fields).read());
      }
      return entries;
    }
  }

  /** One entry of a file, checked. */
  private record EntryReader(Path file, String pattern, Map<?, ?> fields) {
    Entry read() {
      for (Object field : fields.keySet()) {
        if (!FIELDS.contains(String.valueOf(field))) {
          throw wrong(
              Line.of(
                  "里没有“%s”；有 %s", "has no '%s'; there is %s", field, String.join(", ", FIELDS)));
        }
      }
      Region region = fields.containsKey("region") ? region(text("region")) : null;
      int year = fields.containsKey("year") ? number("year", FIRST_YEAR, LAST_YEAR) : 0;
      int part = fields.containsKey("part") ? number("part", 1, Integer.MAX_VALUE) : 0;
      Correction said = new Correction(region, year, fields.containsKey("kind") ? kind() : null);
      if (said.equals(Correction.NONE)) {
        throw wrong(
            Line.of(
                "什么也没说，请写 region、year 或 kind", "says nothing; give it a region, a year or a kind"));
      }
      return new Entry(file.getParent(), pattern, matcher(), part, said);
    }

    private PathMatcher matcher() {
      try {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      } catch (PatternSyntaxException e) {
        throw wrong(
            Line.of("不是通配符写法，请检查括号", "is no pattern; close its brackets, or put \\\\ before them"));
      }
    }

    private Region region(String name) {
      Gazetteer gazetteer = Gazetteer.builtIn();
      List<Region> named =
          gazetteer.byCode(name).map(List::of).orElseGet(() -> gazetteer.named(name));
      if (named.isEmpty()) {
        throw wrong(
            Line.of(
                "里没有叫“%s”的地区，请写全称，如江西省抚州市东乡区",
                "has no known region '%s'; write it as in 江西省抚州市东乡区", name));
      }
      if (named.size() > 1) {
        List<String> names = new ArrayList<>();
        for (Region region : named.subList(0, Math.min(MOST_NAMED, named.size()))) {
          names.add(region.fullName());
        }
        throw wrong(
            Line.of(
                "里的地区可以是 %s，请写全称",
                "has a region that can be %s; write one in full", String.join(", ", names)));
      }
      return named.getFirst();
    }

    private ReportKind kind() {
      return switch (text("kind")) {
        case "work" -> ReportKind.WORK;
        case "plan" -> ReportKind.PLAN;
        case "other" -> ReportKind.OTHER;
        default ->
            throw wrong(
                Line.of(
                    "里没有类别“%s”；有 work、plan、other",
                    "has no kind '%s'; there is work, plan, other", text("kind")));
      };
    }

    private int number(String field, int least, int most) {
      if (fields.get(field) instanceof Integer number && number >= least && number <= most) {
        return number;
      }
      throw wrong(
          Line.of(
              "里 %s 要是一个数，不能是“%s”", "needs a number for %s, not '%s'", field, fields.get(field)));
    }

    private String text(String field) {
      return String.valueOf(fields.get(field)).strip();
    }

    private UserException wrong(Line what) {
      return SettingsFile.wrong(
          file, Line.of("里 reports 的“%s”%s", "under reports, '%s' %s", pattern, what));
    }
  }
}
