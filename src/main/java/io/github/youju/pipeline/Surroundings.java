package io.github.youju.pipeline;

import io.github.youju.answer.llm.ModelKeys;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.Doctor.Check;
import io.github.youju.render.Hyperlinks;
import io.github.youju.render.Theme;
import io.github.youju.text.ChineseWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the doctor looks at around the program: terminal, settings, prompts, keys, tools, disk. */
final class Surroundings {
  private static final long LEAST_BYTES = 200L << 20;
  private static final String PROBE = "粮食总产量稳定增长";

  private final Settings settings;
  private final Map<String, String> environment;
  private final String attended = System.getProperty("youju.terminal", "");

  Surroundings(Settings settings, Map<String, String> environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /** Which language is spoken, and whether a terminal of this locale shows Chinese. */
  Check locale() {
    String locale = System.getProperty("youju.lang", "");
    String lower = locale.toLowerCase(Locale.ROOT);
    Line finding =
        Line.of(
            "语言：%s，区域设置 %s",
            "language: %s, locale %s",
            settings.tongue().code(),
            locale.isEmpty() ? new Line("未设置", "not set") : locale);
    boolean shown = lower.isEmpty() || lower.contains("utf-8") || lower.contains("utf8");
    return shown || !attended.contains("1")
        ? new Check("locale", true, finding)
        : new Check(
            "locale",
            false,
            Line.of(
                "%s：终端可能显示不出中文；请设置 LANG=zh_CN.UTF-8 或 C.UTF-8",
                "%s: the terminal may not show Chinese; set LANG=zh_CN.UTF-8 or C.UTF-8", finding));
  }

  Check terminal() {
    String terminal = environment.getOrDefault("TERM", "");
    boolean colored = Theme.isColored(attended.contains("1"), environment);
    return new Check(
        "terminal",
        true,
        Line.of(
            "终端：%s%s，%s，%s%s",
            "terminal: %s%s, %s, %s%s",
            terminal.isEmpty() ? new Line("没有设置 TERM", "TERM is not set") : terminal,
            size(),
            colored
                ? new Line("有颜色（16 色，不用真彩色）", "colours (16, no true colour)")
                : new Line("无颜色", "no colours"),
            colored && Hyperlinks.areShown(attended.contains("1"), environment)
                ? new Line("出处带链接（OSC 8）", "links to files (OSC 8)")
                : new Line(
                    "出处不带链接（FORCE_HYPERLINK=1 打开）",
                    "no links to files (FORCE_HYPERLINK=1 shows them)"),
            attended.contains("1") ? "" : new Line("，输出不到终端", ", output is not a terminal")));
  }

  /** The columns and lines, as the system's own program tells them. */
  private Object size() {
    if (!attended.contains("0")) {
      return "";
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String[] sides = said.strip().split(" ", -1);
      return sides.length < 2
          ? ""
          : Line.of("，%s列%s行", ", %s columns and %s lines", sides[1], sides[0]);
    } catch (IOException noSuchProgram) {
      return "";
    }
  }

  /** What is wrong in a file is told before any check; here is which are read. */
  Check settingsFiles() {
    List<String> files = new ArrayList<>();
    for (SettingsFile each :
        List.of(SettingsFile.ofProject(Path.of("")), SettingsFile.ofUser(environment))) {
      if (each.file() != null) {
        files.add(each.file().toString());
      }
    }
    return new Check(
        "settings",
        true,
        Line.of(
            "设置文件：%s",
            "settings files: %s",
            files.isEmpty() ? new Line("没有", "none") : String.join(", ", files)));
  }

  Check prompts() {
    try {
      List<String> own = new PromptFiles(environment).own();
      return new Check(
          "prompts",
          true,
          Line.of(
              "提示词：%s",
              "prompts: %s",
              own.isEmpty()
                  ? new Line("内置", "built in")
                  : Line.of("您自己的 %s", "your own %s", String.join(", ", own))));
    } catch (UserException wrong) {
      return new Check("prompts", false, wrong.told());
    }
  }

  /** Names alone: a key is shown to nobody. */
  Check keys() {
    List<String> set = new ArrayList<>();
    for (String variable : ModelKeys.variables()) {
      if (!environment.getOrDefault(variable, "").isBlank()) {
        set.add(variable);
      }
    }
    return new Check(
        "keys",
        true,
        Line.of(
            "模型密钥：%s",
            "keys of models: %s",
            set.isEmpty()
                ? new Line("都没有设置；不用模型也能回答", "none is set; answers need no model")
                : Line.of("已设置 %s", "%s set", String.join(", ", set))));
  }

  Check disk() {
    Path folder;
    try {
      folder = settings.location().forWriting().toAbsolutePath();
    } catch (UserException nowhere) {
      return new Check("disk", false, nowhere.told());
    }
    while (folder.getParent() != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    try {
      long free = Files.getFileStore(folder).getUsableSpace();
      Line finding = Line.of("磁盘：还有 %d MB", "disk: %d MB free", free >> 20);
      if (!Files.isWritable(folder)) {
        return readOnly(folder, finding);
      }
      return free >= LEAST_BYTES
          ? new Check("disk", true, finding)
          : new Check(
              "disk",
              false,
              Line.of(
                  "%s，%s 写不下索引；请腾出空间，或用 --index 换一处",
                  "%s, an index cannot be written in %s; make room, or take another with --index",
                  finding,
                  folder));
    } catch (IOException e) {
      return new Check(
          "disk", false, Line.of("读不了 %s：%s", "cannot read %s: %s", folder, Reason.of(e)));
    }
  }

  /** An index that is there is good for answering all the same. */
  private Check readOnly(Path folder, Line finding) {
    return settings.location().existing().isPresent()
        ? new Check(
            "disk",
            true,
            Line.of(
                "%s；%s 只能读：可以回答，不能再 index 或 forget",
                "%s; %s can only be read: good for answers, not for index and forget",
                finding,
                folder))
        : new Check(
            "disk",
            false,
            Line.of(
                "%s，但没有权限写 %s；请开写权限，或用 --index 换一处",
                "%s, but %s may not be written; allow it, or take another with --index",
                finding,
                folder));
  }

  /** A sentence is cut into words. */
  Check words() {
    List<String> words = ChineseWords.builtIn().segment(PROBE);
    boolean whole = String.join("", words).equals(PROBE) && words.size() < PROBE.length();
    return whole
        ? new Check("words", true, Line.of("分词：%s", "words: %s", String.join(" / ", words)))
        : new Check(
            "words",
            false,
            new Line(
                "分词不能用：程序装坏了，请重新安装",
                "Chinese is not cut into words: the installation is broken, install anew"));
  }

  /** Programs that are used where they are there. */
  Check tools() {
    List<String> there = new ArrayList<>();
    List<String> away = new ArrayList<>();
    for (String tool : List.of("less", "tesseract")) {
      (isThere(tool) ? there : away).add(tool);
    }
    return new Check(
        "tools",
        true,
        Line.of(
            "工具：有 %s%s",
            "tools: %s%s",
            there.isEmpty() ? "0" : String.join(", ", there),
            away.isEmpty()
                ? ""
                : Line.of(
                    "；没有 %s（less 翻页，tesseract 识别扫描件）",
                    "; without %s (less pages, tesseract reads scans)", String.join(", ", away))));
  }

  private boolean isThere(String tool) {
    for (String folder : environment.getOrDefault("PATH", "").split(":", -1)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, tool))) {
        return true;
      }
    }
    return false;
  }
}
