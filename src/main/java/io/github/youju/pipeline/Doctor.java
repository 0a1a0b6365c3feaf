package io.github.youju.pipeline;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.ReportKind;
import io.github.youju.document.Role;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.error.ExitStatus;
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
   * @param finding what was found, and where it is not fine, how to mend it
   */
  public record Check(boolean fine, String finding) {}

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
    List<Check> checks =
        new ArrayList<>(List.of(java(), characters(), terminal(), index(), analysis()));
    if (settings.ofModule().containsKey("model")) {
      checks.add(model());
    }
    return checks;
  }

  /** One tiny call. */
  private Check model() {
    try {
      return new Check(
          true, Modules.model(settings, environment, unheard -> {}).answerer().probe());
    } catch (UserException e) {
      return new Check(false, e.line());
    }
  }

  private static Check java() {
    String version = "Java " + Runtime.version();
    return Runtime.version().feature() >= JAVA
        ? new Check(true, version)
        : new Check(false, version + ": install JDK " + JAVA + " and start with ./youju");
  }

  private static Check characters() {
    String arguments = System.getProperty("sun.jnu.encoding", "?");
    String finding =
        "characters: " + Charset.defaultCharset() + ", arguments and file names: " + arguments;
    return arguments.equals("UTF-8")
        ? new Check(true, finding)
        : new Check(false, finding + ": start with ./youju, or set LC_ALL=C.UTF-8");
  }

  private Check terminal() {
    String terminal = environment.getOrDefault("TERM", "");
    boolean attended = System.getProperty("youju.terminal", "").contains("1");
    return new Check(
        true,
        "terminal: "
            + (terminal.isEmpty() ? "TERM is not set" : terminal)
            + (attended ? "" : ", output is not a terminal"));
  }

  private Check index() {
    Optional<Path> existing = settings.location().existing();
    if (existing.isEmpty()) {
      return settings.location().isNamed()
          ? new Check(false, missing(settings.location().forReading()))
          : new Check(
              false, "no index: run youju index REPORTS; until then youju ask uses the samples");
    }
    try (ReportIndex index = ReportIndex.open(existing.get())) {
      IndexSummary summary = IndexSummary.of(index, 0, 0, 0, ExitStatus.ANSWERED);
      return new Check(true, "index at " + existing.get() + ": " + summary.line());
    } catch (UserException e) {
      return new Check(false, e.getMessage());
    }
  }

  private static String missing(Path named) {
    return "no index at " + named + ": run youju index REPORTS --index " + named;
  }

  /** A sentence is indexed and looked for in the other script. */
  private static Check analysis() {
    SourceFile file = new SourceFile("probe", "UTF-8", "粮食总产量稳定增长。", null, List.of(), List.of());
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
            List.of());
    try (ReportIndexWriter writer = ReportIndexWriter.inMemory()) {
      writer.replace(file, List.of(report), Map.of());
      try (ReportIndex index = writer.toIndex()) {
        String asked = FoldedText.fold("糧食總產量");
        boolean found =
            !index.passages(new PassageQuery(List.of(), asked, Set.of(), 1, false)).isEmpty();
        return found
            ? new Check(true, "search: traditional words find a simplified sentence")
            : new Check(false, "search does not work: the installation is broken, install anew");
      }
    }
  }
}
