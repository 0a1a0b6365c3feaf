package io.github.youju.answer;

/** Makes an answer module; found by {@link java.util.ServiceLoader}, so that a jar can add one. */
public interface AnswererFactory {

  /** The name that {@code --module} takes and that answers are signed with. */
  String name();

  /**
   * The module, ready to answer.
   *
   * @throws io.github.youju.error.UserException where it cannot be used as it was asked for
   */
  Answerer open(Opening opening);
}
