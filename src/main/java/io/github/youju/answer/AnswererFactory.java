package io.github.youju.answer;

import java.util.Map;

/** Makes an answer module; found by {@link java.util.ServiceLoader}, so that a jar can add one. */
public interface AnswererFactory {

  /** The name that {@code --module} takes and that answers are signed with. */
  String name();

  /** The module, ready to answer; the settings are those that begin with the module's name. */
  Answerer open(Map<String, String> settings);
}
