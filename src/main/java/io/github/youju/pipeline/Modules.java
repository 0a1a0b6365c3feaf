package io.github.youju.pipeline;

import io.github.youju.answer.AnswererFactory;
import io.github.youju.answer.rule.RuleAnswerer;
import io.github.youju.error.UserException;
import io.github.youju.pipeline.AnswerPipeline.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** Finds the answer module that was asked for. */
final class Modules {
  private static final String RULES = "rules";

  private Modules() {}

  /** The rules are built in and looked up nowhere; any other module is a service. */
  static Module open(String name, Map<String, String> settings) {
    if (name.equals("auto") || name.equals(RULES)) {
      return new Module(RULES, new RuleAnswerer());
    }
    List<String> known = new ArrayList<>(List.of(RULES));
    for (AnswererFactory factory : ServiceLoader.load(AnswererFactory.class)) {
      if (factory.name().equals(name)) {
        return new Module(name, factory.open(settings));
      }
      known.add(factory.name());
    }
    throw new UserException(
        "no answer module '" + name + "' here; there is " + String.join(", ", known));
  }
}
