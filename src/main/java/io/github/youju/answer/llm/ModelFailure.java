package io.github.youju.answer.llm;

import io.github.youju.error.Line;
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
  private final Line line;
  private final Duration wait;

  ModelFailure(Remedy remedy, Line line) {
    this(remedy, line, Duration.ZERO);
  }

  ModelFailure(Remedy remedy, Line line, Duration wait) {
    super(line.english(), null, false, false);
    this.line = line;
    this.remedy = remedy;
    this.wait = wait;
  }

  /** Why, in both languages. */
  Line line() {
    return line;
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
    Line key =
        endpoint.keyVariable().isEmpty()
            ? new Line("密钥", "the key")
            : Line.same(endpoint.keyVariable());
    return switch (status) {
      case 400, 413, 422 ->
          new ModelFailure(Remedy.ASK_PLAINLY, new Line("它拒绝了请求", "it refused the request"));
      case 401 ->
          new ModelFailure(
              Remedy.NONE, Line.of("它不认这个密钥；请设置 %s", "it does not accept the key; set %s", key));
      case 402 ->
          new ModelFailure(Remedy.NONE, new Line("账户没有余额了；请充值", "the account has no balance left"));
      case 403 ->
          new ModelFailure(
              Remedy.NONE,
              Line.of("这个密钥不能用这个模型；请检查 %s", "the key may not use this model; look at %s", key));
      case 404 ->
          new ModelFailure(
              Remedy.NONE,
              new Line(
                  "没有这个模型；请检查名称和 base-url",
                  "there is no such model; check the name and the base URL"));
      case 408, 429 ->
          new ModelFailure(
              Remedy.WAIT, new Line("请求太频繁；请稍后再试", "it is asked too often; try later"), wait);
      default ->
          status >= 500
              ? new ModelFailure(
                  Remedy.WAIT, Line.of("它出错了，状态码 %d", "it failed with status %d", status), wait)
              : new ModelFailure(
                  Remedy.NONE,
                  Line.of(
                      "它返回状态码 %d；请检查 base-url",
                      "it answered with status %d; check the base URL", status));
    };
  }
}
