package io.github.youju.answer.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import io.github.youju.answer.llm.ModelFailure.Remedy;
import io.github.youju.error.Line;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * How LangChain4j reaches a provider: the whole exchange is bounded in time, the reply in size, and
 * what comes with an error is not read. Java's own time limit ends with the headers of a reply, so
 * that a body that trickles would hold the user for ever.
 */
final class BoundedHttp implements HttpClient, HttpClientBuilder {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int MOST_BYTES = 4 << 20;

  private final Endpoint endpoint;
  private final Duration limit;
  private final java.net.http.HttpClient http =
      java.net.http.HttpClient.newBuilder()
          // An offer of HTTP/2 on an open connection is more than some local servers understand.
          .version(java.net.http.HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .build();

  BoundedHttp(Endpoint endpoint, Duration limit) {
    this.endpoint = endpoint;
    this.limit = limit;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<byte[]> response = send(request);
    int status = response.statusCode();
    if (status < 200 || status > 299) {
      throw ModelFailure.ofStatus(status, retryAfter(response), endpoint);
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(status)
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> sent =
        http.sendAsync(
            javaRequest(request), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      return sent.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw new ModelFailure(
          Remedy.NONE,
          Line.of(
              "等了%d秒没有回答；用 timeout 设长一些",
              "no answer after %d s; set timeout for more", limit.toSeconds()));
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw new ModelFailure(Remedy.NONE, new Line("被打断", "interrupted"));
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static java.net.http.HttpRequest javaRequest(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    java.net.http.HttpRequest.BodyPublisher body =
        request.body() == null
            ? java.net.http.HttpRequest.BodyPublishers.noBody()
            : java.net.http.HttpRequest.BodyPublishers.ofString(request.body());
    return builder.method(request.method().name(), body).build();
  }

  private ModelFailure failure(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
        return new ModelFailure(
            Remedy.NONE, Line.of("没有这台主机：%s", "no such host: %s", endpoint.place()));
      }
      if (cause instanceof HttpConnectTimeoutException) {
        return new ModelFailure(
            Remedy.NONE, Line.of("连不上 %s", "cannot be reached at %s", endpoint.place()));
      }
      if (cause instanceof SSLException) {
        return new ModelFailure(
            Remedy.NONE, Line.of("与 %s 不能安全连接", "no safe connection to %s", endpoint.place()));
      }
    }
    if (error instanceof ConnectException) {
      return new ModelFailure(
          Remedy.NONE,
          Line.of("%s 没有应答；它启动了吗？", "nobody answers at %s; is it started?", endpoint.place()));
    }
    if (error instanceof IOException && String.valueOf(error.getMessage()).contains("capacity")) {
      return new ModelFailure(Remedy.NONE, new Line("它的回答没完没了", "its answer does not end"));
    }
    return new ModelFailure(Remedy.WAIT, new Line("连接中断了", "the connection broke off"));
  }

  private static Duration retryAfter(HttpResponse<?> response) {
    Optional<String> after = response.headers().firstValue("Retry-After");
    // The other form, a date, is rare; then the program waits as it would without.
    return after.filter(value -> value.matches("[0-9]{1,6}")).isPresent()
        ? Duration.ofSeconds(Long.parseLong(after.get()))
        : Duration.ZERO;
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("nothing is shown before it is verified: no streams");
  }

  @Override
  public HttpClient build() {
    return this;
  }

  @Override
  public Duration connectTimeout() {
    return CONNECT;
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration timeout) {
    return this;
  }

  @Override
  public Duration readTimeout() {
    return limit;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration timeout) {
    return this;
  }
}
