package io.github.youju.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.Doctor;
import io.github.youju.pipeline.Doctor.Check;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.HangingLines;
import io.github.youju.repl.HistoryFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** Says whether everything is there and working. */
final class DoctorCommand implements Subcommand {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Check that everything is there and working, and say how to mend the rest.");
    CommonOptions.addIndex(spec);
    CommonOptions.addFormat(spec, "text or json");
    CommonOptions.addModel(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Settings settings = CommonOptions.settings(invocation);
    if (!List.of("text", "json").contains(settings.format())) {
      throw new UserException(
          ExitStatus.USAGE,
          Line.of(
              "这里没有“%s”格式；可以用 text 或 json",
              "no doctor as %s; use text or json", settings.format()));
    }
    List<Check> checks = new ArrayList<>(new Doctor(settings, System.getenv()).checks());
    checks.add(HistoryFile.check(settings, System.getenv()));
    ExitStatus status = ExitStatus.ANSWERED;
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Check check : checks) {
      String finding = UserException.onOneLine(check.finding().in(settings.tongue()));
      if (settings.format().equals("text")) {
        String mark = check.fine() ? "ok  " : "!!  ";
        int columns = Styles.isTerminal(1) ? Styles.columns() : 0;
        HangingLines.of(mark, finding, columns).forEach(invocation.out()::println);
      } else {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("check", check.name());
        fields.put("ok", check.fine());
        fields.put("finding", finding);
        objects.add(fields);
      }
      status = status.worse(check.fine() ? ExitStatus.ANSWERED : ExitStatus.MENDABLE);
    }
    if (!objects.isEmpty()) {
      JSON pretty = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);
      invocation.out().println(pretty.asString(objects));
    }
    return status;
  }
}
