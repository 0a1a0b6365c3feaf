package io.github.youju.pipeline;

import io.github.youju.answer.Answerer;
import io.github.youju.answer.AnswererFactory;
import io.github.youju.answer.Opening;
import io.github.youju.answer.rule.RuleAnswerer;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * Who answers: the rules always, and beside them a model where one was asked for.
 *
 * @param rulesFirst whether what the rules are sure of stands, and the model gets the rest
 */
record Modules(Module rules, Optional<Module> model, boolean rulesFirst) {
  private static final String MODEL = "llm";

  /** An answer module under its name. */
  record Module(String name, Answerer answerer) {}

  /** The rules alone. */
  static Modules of(Module rules) {
    return new Modules(rules, Optional.empty(), true);
  }

  /**
   * The rules are built in and looked up nowhere; a model is a service, loaded where it is used.
   */
  static Modules open(Settings settings, Map<String, String> environment, Consumer<Line> notice) {
    Module rules = new Module("rules", new RuleAnswerer());
    boolean named = settings.ofModule().containsKey("model");
    boolean asked = settings.module().equals(MODEL);
    if (!asked && !(named && settings.module().equals("auto"))) {
      return of(rules);
    }
    return new Modules(rules, Optional.of(model(settings, environment, notice)), !asked);
  }

  /** The model alone, to be tried. */
  static Module model(Settings settings, Map<String, String> environment, Consumer<Line> notice) {
    boolean watched = System.getProperty("youju.terminal", "").contains("2");
    Opening opening =
        new Opening(
            settings.ofModule(),
            environment,
            watched ? notice : unwatched -> {},
            notice,
            settings.explain() ? notice : unasked -> {});
    for (AnswererFactory factory : ServiceLoader.load(AnswererFactory.class)) {
      if (factory.name().equals(MODEL)) {
        return new Module(MODEL, factory.open(opening));
      }
    }
    throw new UserException(
        ExitStatus.USAGE,
        Line.of("这里没有回答模块 %s；请用 rules", "no answer module %s here; use rules", MODEL));
  }
}
