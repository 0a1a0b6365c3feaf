package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import io.github.youju.pipeline.AnswerPipeline;
import io.github.youju.pipeline.Settings;
import io.github.youju.repl.ShellHost;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands as the shell has them: run in the same way, under the settings of the shell. */
final class CommandHost implements ShellHost {
  private final Map<String, String> started;
  private final Map<String, CommandSpec> specs = new LinkedHashMap<>();

  /** With the options that the shell was started with. */
  CommandHost(Invocation invocation) {
    this(CommonOptions.flags(invocation));
  }

  /** With settings by the names of their options. */
  CommandHost(Map<String, String> started) {
    this.started = started;
  }

  @Override
  public List<String> commands() {
    return YoujuCommand.COMMANDS;
  }

  @Override
  public String description(String command) {
    String[] lines = spec(command).usageMessage().description();
    return lines.length == 0 ? "" : lines[0];
  }

  @Override
  public List<Choice> options(String command) {
    List<Choice> choices = new ArrayList<>();
    for (OptionSpec option : spec(command).options()) {
      String[] lines = option.description();
      choices.add(
          new Choice(
              List.of(option.names()),
              option.arity().max() == 0 ? "" : option.paramLabel(),
              lines.length == 0 ? "" : lines[0]));
    }
    return choices;
  }

  @Override
  public ExitStatus run(
      List<String> words,
      Map<String, String> changed,
      Optional<Path> index,
      PrintWriter out,
      PrintWriter err) {
    Map<String, String> wished = new HashMap<>(started);
    wished.putAll(changed);
    wished.remove("format");
    index.ifPresent(folder -> wished.put("index", folder.toString()));
    List<String> all = new ArrayList<>(words.subList(0, 1));
    wished.forEach((name, value) -> add(name, value, words, all));
    all.addAll(words.subList(1, words.size()));
    int code =
        new CommandRunner(InputStream.nullInputStream(), out, err, true)
            .run(all.toArray(new String[0]));
    for (ExitStatus status : ExitStatus.values()) {
      if (status.code() == code) {
        return status;
      }
    }
    return ExitStatus.BUG;
  }

  /** What the command takes and was not told otherwise. */
  private void add(String name, String value, List<String> words, List<String> all) {
    String option = "--" + name;
    OptionSpec known = spec(words.getFirst()).findOption(option);
    boolean told =
        words.stream().anyMatch(each -> each.equals(option) || each.startsWith(option + "="));
    if (known == null || told) {
      return;
    }
    if (known.arity().max() > 0) {
      all.add(option + "=" + value);
    } else if (Boolean.parseBoolean(value)) {
      all.add(option);
    }
  }

  @Override
  public void resized(int rows, int columns) {
    Styles.resized(rows, columns);
  }

  @Override
  public Settings settings(Map<String, String> changed) {
    Map<String, String> flags = new HashMap<>(started);
    flags.putAll(changed);
    return Settings.of(flags, System.getenv());
  }

  @Override
  public AnswerPipeline open(Settings settings, Consumer<Line> notice) {
    return AnswerPipeline.openOrSamples(settings, System.getenv(), notice);
  }

  private CommandSpec spec(String command) {
    return specs.computeIfAbsent(
        command,
        name -> {
          CommandSpec spec = YoujuCommand.spec(name);
          if (Settings.tongue(started, System.getenv()) == Tongue.CHINESE) {
            new ChineseHelp().describe(spec);
          }
          return spec;
        });
  }
}
