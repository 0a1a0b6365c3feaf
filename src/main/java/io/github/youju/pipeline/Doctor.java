package io.github.youju.pipeline;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.ReportKind;
import io.github.youju.document.Role;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.index.PassageQuery;
import io.github.youju.index.ReportIndex;
import io.github.youju.index.ReportIndexWriter;
import io.github.youju.text.FoldedText;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks whether everything that the program needs is there and works. */
public final class Doctor {
  /**
   * One thing looked at.
   *
   * @param name what was looked at, in one word for programs
   * @param finding what was found, and where it is not fine, how to mend it
   */
  public record Check(String name, boolean fine, Line finding) {}

  private static final int JAVA = 25;

  private final Settings settings;
  private final Map<String, String> environment;

  /** A doctor for the index and the surroundings of one run. */
  public Doctor(Settings settings, Map<String, String> environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /** All checks, in a fixed order. */
  public List<Check> checks() {
    Surroundings around = new Surroundings(settings, environment);
    List<Check> checks = new ArrayList<>();
    checks.add(java());
    checks.add(characters());
    checks.add(around.locale());
    checks.add(around.terminal());
    checks.add(around.settingsFiles());
    checks.add(around.prompts());
    checks.add(around.keys());
    checks.add(index());
    checks.add(around.disk());
    checks.add(analysis());
    checks.add(around.words());
    checks.add(around.tools());
    if (settings.ofModule().containsKey("model")) {
      checks.add(model());
    }
    return checks;
  }

  /** One tiny call. */
  private Check model() {
    try {
      return new Check(
          "model", true, Modules.model(settings, environment, unheard -> {}).answerer().probe());
    } catch (UserException e) {
      return new Check("model", false, e.told());
    }
  }

  private static Check java() {
    String version = "Java " + Runtime.version();
    return Runtime.version().feature() >= JAVA
        ? new Check("java", true, Line.same(version))
        : new Check(
            "java",
            false,
            Line.of(
                "%s：请安装 JDK %d，并用 ./youju 启动",
                "%s: install JDK %d and start with ./youju", version, JAVA));
  }

  private static Check characters() {
    String arguments = System.getProperty("sun.jnu.encoding", "?");
    Line finding =
        Line.of(
            "字符：%s；参数和文件名：%s",
            "characters: %s, arguments and file names: %s", Charset.defaultCharset(), arguments);
    return arguments.equals("UTF-8")
        ? new Check("characters", true, finding)
        : new Check(
            "characters",
            false,
            Line.of(
                "%s：请用 ./youju 启动，或设置 LC_ALL=C.UTF-8",
                "%s: start with ./youju, or set LC_ALL=C.UTF-8", finding));
  }

  private Check index() {
    Optional<Path> existing = settings.location().existing();
    if (existing.isEmpty()) {
      return settings.location().isNamed()
          ? new Check("index", false, missing(settings.location().forReading()))
          : new Check(
              "index",
              false,
              new Line(
                  "没有索引：请运行 youju index 报告所在的文件夹；在那之前 youju ask 用内置样例回答",
                  "no index: run youju index REPORTS; until then youju ask uses the samples"));
    }
    try (ReportIndex index = ReportIndex.open(existing.get())) {
      IndexSummary summary = IndexSummary.of(index);
      return new Check(
          "index", true, Line.of("索引 %s：%s", "index at %s: %s", existing.get(), summary.line()));
    } catch (UserException e) {
      return new Check("index", false, e.told());
    }
  }

  private static Line missing(Path named) {
    return Line.of(
        "%1$s 里没有索引：请运行 youju index 报告所在的文件夹 --index %1$s",
        "no index at %1$s: run youju index REPORTS --index %1$s", named);
  }

  /** A sentence is indexed and looked for in the other script. */
  private static Check analysis() {
    SourceFile file =
        new SourceFile(
            "probe", "text", "UTF-8", "粮食总产量稳定增长。", List.of(), null, List.of(), List.of());
    Span all = new Span("probe", 0, file.text().length());
    Passage passage = new Passage(0, List.of(), Role.PLAN, all, List.of(all));
    Report report =
        new Report(
            "probe",
            1,
            "",
            null,
            0,
            0,
            ReportKind.OTHER,
            Map.of(),
            all,
            List.of(),
            List.of(passage),
            List.of(),
            List.of());
    try (ReportIndexWriter writer = ReportIndexWriter.inMemory()) {
      writer.replace(file, List.of(report), Map.of());
      try (ReportIndex index = writer.toIndex()) {
        String asked = FoldedText.fold("糧食總產量");
        boolean found =
            !index.passages(new PassageQuery(List.of(), asked, Set.of(), 1, false)).isEmpty();
        return found
            ? new Check(
                "search",
                true,
                new Line("检索：用繁体词能找到简体句子", "search: traditional words find a simplified sentence"))
            : new Check(
                "search",
                false,
                new Line(
                    "检索不能用：程序装坏了，请重新安装",
                    "search does not work: the installation is broken, install anew"));
      }
    }
  }
}
