package io.github.youju.cli;

import io.github.youju.error.ExitStatus;
import io.github.youju.pipeline.Doctor;
import io.github.youju.pipeline.Doctor.Check;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Says whether everything is there and working. */
final class DoctorCommand implements Subcommand {
  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Check that everything is there and working, and say how to mend the rest.");
    CommonOptions.addIndex(spec);
    CommonOptions.addModel(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) {
    List<Check> checks = new Doctor(CommonOptions.settings(invocation), System.getenv()).checks();
    ExitStatus status = ExitStatus.ANSWERED;
    for (Check check : checks) {
      invocation
          .out()
          .println(
              (check.fine() ? "ok  " : "!!  ") + check.finding().in(invocation.voice().tongue()));
      status = status.worse(check.fine() ? ExitStatus.ANSWERED : ExitStatus.MENDABLE);
    }
    return status;
  }
}
