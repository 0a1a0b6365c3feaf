package io.github.youju.answer.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import io.github.youju.answer.Opening;
import io.github.youju.answer.llm.ModelFailure.Remedy;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import java.time.Duration;
import java.util.Optional;

/** Asks one model, as often as it takes and no oftener, and keeps what it said. */
final class Model {
  /** What is left of the context for the reply. */
  static final int REPLY_TOKENS = 1500;

  private static final int MOST_TRIES = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(400);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

  private final Endpoint endpoint;
  private final int context;
  private final Duration limit;
  private final ReplyCache cache;
  private ChatModel chat;
  private boolean plainly;

  Model(Opening opening) {
    this.endpoint = Endpoint.of(opening);
    this.context = number(opening, "context", 8192, 2 * REPLY_TOKENS);
    this.limit = Duration.ofSeconds(number(opening, "timeout", 120, 1));
    this.cache = ReplyCache.of(opening);
  }

  /** How many tokens a request and its reply may have together. */
  int context() {
    return context;
  }

  /** Provider and name. */
  String name() {
    return endpoint.toString();
  }

  /** The reply to a prompt; one that was given before is not asked for again. */
  Reply ask(String system, String user) {
    String identity = endpoint.baseUrl() + "\n" + name() + "\n" + context;
    Optional<Reply> kept = cache.find(identity, system, user);
    if (kept.isPresent()) {
      return kept.get();
    }
    Reply reply = askAnew(system, user);
    cache.keep(identity, system, user, reply);
    return reply;
  }

  /** The same, past the cache. */
  Reply askAnew(String system, String user) {
    if (endpoint.lacksKey()) {
      throw away(Line.of("没有密钥；请设置环境变量 %s", "no key is set; put it in %s", endpoint.keyVariable()));
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return once(system, user);
      } catch (ModelFailure failure) {
        if (failure.remedy() == Remedy.ASK_PLAINLY && !plainly) {
          plainly = true;
        } else if (failure.remedy() != Remedy.WAIT || attempt >= MOST_TRIES) {
          throw away(failure.line());
        } else {
          pause(failure, attempt);
        }
      }
    }
  }

  private Reply once(String system, String user) {
    ChatRequest.Builder request =
        ChatRequest.builder().messages(SystemMessage.from(system), UserMessage.from(user));
    if (!plainly) {
      request.temperature(0.0).maxOutputTokens(REPLY_TOKENS);
      if (endpoint.provider().jsonMode()) {
        request.responseFormat(ResponseFormat.JSON);
      }
    }
    ChatResponse response = send(request.build());
    String text = response.aiMessage() == null ? null : response.aiMessage().text();
    if (text == null || text.isBlank()) {
      throw new ModelFailure(Remedy.WAIT, new Line("它的回答是空的", "its answer is empty"));
    }
    TokenUsage usage = response.tokenUsage();
    Integer tokens = usage == null ? null : usage.totalTokenCount();
    return new Reply(text, tokens == null ? 0 : tokens);
  }

  /** What LangChain4j cannot read ends in whatever exception its parser happens to throw. */
  private ChatResponse send(ChatRequest request) {
    try {
      if (chat == null) {
        chat = ChatModels.of(endpoint, new BoundedHttp(endpoint, limit), context);
      }
      return chat.chat(request);
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof ModelFailure failure) {
          throw failure;
        }
      }
      String protocol = endpoint.provider().protocol().name();
      throw new ModelFailure(
          Remedy.NONE,
          Line.of(
              "它返回的不合 %s 协议；请检查 base-url",
              "what it sends is not what %s sends; check the base URL", protocol));
    }
  }

  private void pause(ModelFailure failure, int attempt) {
    Duration asked = failure.pause();
    if (asked.compareTo(LONGEST_PAUSE) > 0) {
      throw away(Line.of("它要求等%d秒；请稍后再试", "it asks to wait %d s; try later", asked.toSeconds()));
    }
    Duration own = FIRST_PAUSE.multipliedBy(1L << (attempt - 1));
    try {
      Thread.sleep(asked.isZero() ? own : asked);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw away(new Line("被打断", "interrupted"));
    }
  }

  private UserException away(Line reason) {
    return new UserException(
        Line.of("模型 %s 没有给出回答：%s", "the model %s gives no answer: %s", name(), reason));
  }

  private static int number(Opening opening, String name, int builtIn, int least) {
    String value = opening.setting(name, Integer.toString(builtIn));
    if (value.matches("[0-9]{1,7}") && Integer.parseInt(value) >= least) {
      return Integer.parseInt(value);
    }
    throw new UserException(
        ExitStatus.USAGE,
        Line.of(
            "“%s”不能作 %s 的值；请写不小于 %d 的数",
            "'%s' is no %s; write a number from %d", value, name, least));
  }
}
