package io.github.youju.repl;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.AnswerRenderer;
import io.github.youju.render.Theme;
import io.github.youju.repl.ShellSession.Streams;
import io.github.youju.text.Meant;
import io.github.youju.verify.Citation;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What begins with a slash. Commands of the command line are run by it; the others change settings
 * of the shell, or speak of the conversation.
 */
final class ShellCommands {
  /** Settings that can be changed, in the order of the help. */
  static final List<String> SETTINGS = List.of("module", "model", "format", "explain", "lang");

  /** What a Chinese shell calls them. */
  private static final Map<String, String> LABELS =
      Map.of("module", "由谁回答", "model", "模型", "format", "格式", "explain", "说明", "lang", "语言");

  /** What only the shell has. */
  static final List<String> OWN = List.of("help", "save", "clear", "quit");

  private final ShellSession session;
  private final ShellHost host;

  ShellCommands(ShellSession session, ShellHost host) {
    this.session = session;
    this.host = host;
  }

  /** Everything that may stand behind a slash. */
  static List<String> names(ShellHost host) {
    List<String> names = new ArrayList<>(host.commands());
    names.addAll(SETTINGS);
    names.addAll(OWN);
    return names;
  }

  /** Runs one; the words begin with its name. */
  ExitStatus run(List<String> words, Streams streams) throws IOException {
    String name = words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT);
    List<String> given = words.isEmpty() ? words : words.subList(1, words.size());
    if (SETTINGS.contains(name)) {
      setting(name, given, streams);
      return ExitStatus.ANSWERED;
    }
    switch (name) {
      case "help" -> {
        return help(given, streams);
      }
      case "save" -> save(given);
      case "clear" -> {
        session.forget();
        session.tell(Line.of("上文已忘记", "what was said is forgotten"));
      }
      case "show" -> {
        return host(shown(given), streams);
      }
      default -> {
        if (!host.commands().contains(name)) {
          throw unknown(name);
        }
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(given);
        return host(all, streams);
      }
    }
    return ExitStatus.ANSWERED;
  }

  private ExitStatus host(List<String> words, Streams streams) {
    boolean writes = words.getFirst().equals("index") || words.getFirst().equals("forget");
    boolean samples = session.pipeline().isSample();
    Optional<Path> index = writes && samples ? Optional.empty() : session.pipeline().folder();
    Map<String, String> changed = session.changed();
    boolean mayBeLong = Pager.COMMANDS.contains(words.getFirst());
    Optional<PrintWriter> paged =
        mayBeLong ? streams.paging().apply(streams.out()) : Optional.empty();
    ExitStatus status;
    try {
      status = host.run(words, changed, index, paged.orElse(streams.out()), streams.err());
    } finally {
      paged.ifPresent(PrintWriter::close);
    }
    if (writes && words.size() > 1) {
      session.reopen();
    }
    return status;
  }

  private UserException unknown(String name) {
    List<String> meant = Meant.nearest(name, names(host));
    Line line =
        meant.isEmpty()
            ? Line.of("没有 /%s 这个命令；/help 列出全部", "no command /%s here; /help lists them", name)
            : Line.of(
                "没有 /%1$s 这个命令；是不是 /%2$s？",
                "no command /%1$s here; did you mean /%2$s?", name, String.join(" /", meant));
    return usage(line);
  }

  /** A bare number is a citation of the latest answer. */
  private List<String> shown(List<String> given) {
    List<String> words = new ArrayList<>(List.of("show"));
    boolean numbered = given.isEmpty();
    if (given.size() == 1 && !given.getFirst().matches("-.*|.*#.*|[\\[【]?\\d{1,4}[\\]】]?")) {
      throw usage(
          Line.of(
              "“%s”不是引文；看上一个回答的引文用 /show 1，全文用 /show --text 文件",
              "'%s' is no citation; /show 1 shows one of the last answer, /show --text FILE all",
              given.getFirst()));
    }
    for (String word : given) {
      String number = word.replaceAll("^[\\[【]|[\\]】]$", "");
      if (number.matches("\\d{1,4}")) {
        words.add(citation(Integer.parseInt(number)).span().name());
        numbered = false;
      } else {
        words.add(word);
      }
    }
    if (numbered) {
      words.add(citation(1).span().name());
    }
    return words;
  }

  private Citation citation(int number) {
    VerifiedAnswer last =
        session
            .latest()
            .orElseThrow(
                () -> usage(Line.of("还没有引文；先问一个问题", "nothing is cited yet; ask something first")));
    int count = last.citations().size();
    if (count == 0) {
      throw usage(Line.of("上一个回答没有引文", "the last answer cites nothing"));
    }
    if (number < 1 || number > count) {
      String upTo = count == 1 ? "1" : "1–" + count;
      throw usage(
          Line.of(
              "上一个回答没有引文 %1$d；有的是 %2$s",
              "the last answer has no citation %1$d; it has %2$s", number, upTo));
    }
    return last.citations().get(number - 1);
  }

  private void setting(String name, List<String> given, Streams streams) {
    if (given.size() > 1) {
      throw usage(
          Line.of(
              "/%1$s 只要一个值；不写就显示现在的值",
              "/%1$s takes one value; without it shows the present one", name));
    }
    if (!given.isEmpty()) {
      String value = given.getFirst();
      if (name.equals("format")) {
        AnswerRenderer.of(value, Theme.plain());
      }
      session.change(name, name.equals("explain") ? onOrOff(value) : value);
    }
    Line shown = Line.of("%1$s: %3$s", "%2$s: %3$s", LABELS.get(name), name, present(name));
    streams.out().println(session.said(shown));
  }

  private String onOrOff(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "on", "true", "yes", "开", "開" -> "true";
      case "off", "false", "no", "关", "關" -> "false";
      default -> throw usage(Line.of("/explain 后面写 on(开) 或 off(关)", "write /explain on or off"));
    };
  }

  private Object present(String name) {
    Settings settings = session.settings();
    return switch (name) {
      case "module" -> settings.module();
      case "model" -> settings.ofModule().getOrDefault("model", "-");
      case "format" -> settings.format();
      case "explain" -> settings.explain() ? new Line("开", "on") : new Line("关", "off");
      default -> settings.tongue().code();
    };
  }

  private ExitStatus help(List<String> given, Streams streams) throws IOException {
    if (given.isEmpty()) {
      String file = "help." + session.tongue().code() + ".txt";
      try (InputStream in = ShellCommands.class.getResourceAsStream(file)) {
        streams.out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      return ExitStatus.ANSWERED;
    }
    String name = given.getFirst().replaceAll("^[/／]", "").toLowerCase(Locale.ROOT);
    if (host.commands().contains(name)) {
      return host(List.of(name, "--help"), streams);
    }
    if (!names(host).contains(name)) {
      throw unknown(name);
    }
    return help(List.of(), streams);
  }

  private void save(List<String> given) throws IOException {
    if (given.size() != 1) {
      throw usage(Line.of("写上文件名: /save notes.md", "name the file: /save notes.md"));
    }
    if (session.transcript().size() == 0) {
      throw usage(Line.of("还没有可存的；先问一个问题", "nothing to save yet; ask something first"));
    }
    Path file;
    try {
      file = Path.of(given.getFirst());
    } catch (InvalidPathException e) {
      throw usage(Line.of("'%s' 不能作文件名", "'%s' cannot be the name of a file", given.getFirst()));
    }
    session.transcript().save(file, session.tongue());
    session.tell(
        Line.of(
            "%1$d 个问答已存入 %2$s", "%1$d answers saved in %2$s", session.transcript().size(), file));
  }

  private static UserException usage(Line line) {
    return new UserException(ExitStatus.USAGE, line);
  }
}
