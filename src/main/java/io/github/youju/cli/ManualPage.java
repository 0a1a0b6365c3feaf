package io.github.youju.cli;

import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of a command for {@code man}, out of what its help says. */
final class ManualPage {
  private static final Line NAME = new Line("名称", "NAME");
  private static final Line SYNOPSIS = new Line("概要", "SYNOPSIS");
  private static final Line DESCRIPTION = new Line("说明", "DESCRIPTION");
  private static final Line COMMANDS = new Line("命令", "COMMANDS");
  private static final Line OPTIONS = new Line("选项", "OPTIONS");
  private static final Line SEE_ALSO = new Line("参见", "SEE ALSO");

  private final Tongue tongue;
  private final StringBuilder page = new StringBuilder();

  ManualPage(Tongue tongue) {
    this.tongue = tongue;
  }

  /** The page of a command that is described in the language already. */
  String of(CommandSpec spec) throws IOException {
    String name = fileName(spec);
    String[] description = spec.usageMessage().description();
    page.append(".TH \"").append(name.toUpperCase(Locale.ROOT)).append("\" \"1\" \"\"");
    page.append(" \"youju\" \"youju\"\n");
    section(NAME);
    page.append(escaped(name)).append(" \\- ").append(escaped(description[0])).append('\n');
    section(SYNOPSIS);
    synopsis(spec);
    section(DESCRIPTION);
    for (String line : description) {
      paragraph(line);
    }
    commands(spec);
    section(OPTIONS);
    arguments(spec);
    if (spec.parent() == null) {
      page.append(resource("manual." + tongue.code() + ".roff"));
    } else {
      section(SEE_ALSO);
      page.append(".BR youju (1)\n");
    }
    return page.toString();
  }

  /** The name of the page, and without its section of the file. */
  static String fileName(CommandSpec spec) {
    return spec.parent() == null ? spec.name() : spec.parent().name() + "-" + spec.name();
  }

  private void synopsis(CommandSpec spec) {
    page.append("\\fB").append(escaped(spec.qualifiedName())).append("\\fR [");
    page.append(tongue == Tongue.CHINESE ? "选项" : "OPTIONS").append("]");
    for (PositionalParamSpec words : spec.positionalParameters()) {
      String dots = words.arity().max() > 1 ? " ..." : "";
      page.append(" \\fI").append(escaped(words.paramLabel())).append("\\fR").append(dots);
    }
    page.append('\n');
  }

  private void commands(CommandSpec spec) {
    if (spec.subcommands().isEmpty()) {
      return;
    }
    section(COMMANDS);
    for (CommandLine each : spec.subcommands().values()) {
      CommandSpec below = each.getCommandSpec();
      page.append(".TP\n\\fB").append(escaped(below.name())).append("\\fR\n");
      paragraph(below.usageMessage().description()[0]);
    }
  }

  private void arguments(CommandSpec spec) {
    for (PositionalParamSpec words : spec.positionalParameters()) {
      page.append(".TP\n\\fI").append(escaped(words.paramLabel())).append("\\fR\n");
      paragraph(String.join(" ", words.description()));
    }
    for (OptionSpec option : spec.options()) {
      page.append(".TP\n\\fB");
      page.append(escaped(String.join(", ", option.names()))).append("\\fR");
      if (option.arity().max() > 0) {
        page.append("=\\fI").append(escaped(option.paramLabel())).append("\\fR");
      }
      page.append('\n');
      paragraph(String.join(" ", option.description()));
    }
  }

  private void section(Line heading) {
    page.append(".SH ").append(heading.in(tongue)).append('\n');
  }

  private void paragraph(String text) {
    String line = escaped(text);
    page.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "").append(line);
    page.append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ManualPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
