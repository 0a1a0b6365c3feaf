package io.github.youju.answer.llm;

import java.time.Duration;

/** Why a model gave no reply: a line for people that holds nothing of what was sent back. */
final class ModelFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What can be done about it. */
  enum Remedy {
    /** Asking again would end the same way. */
    NONE,
    /** It may pass: ask again in a while. */
    WAIT,
    /** The provider did not like the request: ask again without what not every provider knows. */
    ASK_PLAINLY
  }

  private final Remedy remedy;
  private final Duration wait;

  ModelFailure(Remedy remedy, String message) {
    this(remedy, message, Duration.ZERO);
  }

  ModelFailure(Remedy remedy, String message, Duration wait) {
    super(message, null, false, false);
    this.remedy = remedy;
    this.wait = wait;
  }

  Remedy remedy() {
    return remedy;
  }

  /** How long the provider asks to wait; zero where it does not say. */
  Duration pause() {
    return wait;
  }

  /** What a status other than success means. */
  static ModelFailure ofStatus(int status, Duration wait, Endpoint endpoint) {
    String key = endpoint.keyVariable().isEmpty() ? "the key" : endpoint.keyVariable();
    return switch (status) {
      case 400, 413, 422 -> new ModelFailure(Remedy.ASK_PLAINLY, "it refused the request");
      case 401 -> new ModelFailure(Remedy.NONE, "it does not accept the key; set " + key);
      case 402 -> new ModelFailure(Remedy.NONE, "the account has no balance left");
      case 403 -> new ModelFailure(Remedy.NONE, "the key may not use this model; look at " + key);
      case 404 ->
          new ModelFailure(Remedy.NONE, "there is no such model; check the name and the base URL");
      case 408, 429 -> new ModelFailure(Remedy.WAIT, "it is asked too often; try later", wait);
      default ->
          status >= 500
              ? new ModelFailure(Remedy.WAIT, "it failed with status " + status, wait)
              : new ModelFailure(
                  Remedy.NONE, "it answered with status " + status + "; check the base URL");
    };
  }
}
