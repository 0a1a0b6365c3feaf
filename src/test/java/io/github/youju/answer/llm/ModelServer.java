package io.github.youju.answer.llm;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real HTTP server on loopback that speaks what the four protocols speak, as their makers
 * document them, and does next what its script says.
 */
public final class ModelServer implements AutoCloseable {
  /** A place in a reply for the number of the evidence that holds the words. */
  private static final Pattern NUMBER_OF = Pattern.compile("\\{\\{(.+?)}}");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> headers = new CopyOnWriteArrayList<>();
  private List<Step> script = List.of();
  private int next;

  /**
   * What the server does when it is asked.
   *
   * @param does status, reply, raw, half, hang, trickle, endless or close
   * @param body what it says
   * @param headers what it adds to its headers
   */
  public record Step(String does, String body, Map<String, String> headers) {}

  /** A server that is asked nothing yet. */
  public ModelServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** From now on these steps, the last again and again. */
  public void follow(List<Step> steps) {
    script = List.copyOf(steps);
    next = 0;
    requests.clear();
    headers.clear();
  }

  /** A reply in the format of whatever protocol asks. */
  public void reply(String text) {
    follow(List.of(new Step("reply", text, Map.of())));
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The texts of the requests since the script began, all that a model would read. */
  public List<String> requests() {
    return requests;
  }

  /** The headers of the requests. */
  public List<String> headers() {
    return headers;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    List<String> texts = new ArrayList<>();
    texts(JSON.std.anyFrom(sent), texts);
    String read = String.join("\n", texts);
    requests.add(read);
    headers.add(exchange.getRequestURI() + " " + Map.copyOf(exchange.getRequestHeaders()));
    Step step;
    synchronized (this) {
      step = script.get(Math.min(next++, script.size() - 1));
    }
    step.headers().forEach(exchange.getResponseHeaders()::add);
    String path = exchange.getRequestURI().getPath();
    try (exchange) {
      play(step, exchange, path, numbered(step.body(), read));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void play(Step step, HttpExchange exchange, String path, String body)
      throws IOException, InterruptedException {
    String[] does = step.does().split(" ", 2);
    switch (does[0]) {
      case "status" -> send(exchange, Integer.parseInt(does[1]), body);
      case "reply" -> send(exchange, 200, wrapped(path, body));
      case "raw" -> send(exchange, 200, body);
      case "tokens" -> send(exchange, 200, wrapped(path, body.repeat(Integer.parseInt(does[1]))));
      case "half" -> {
        byte[] whole = wrapped(path, body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, whole.length);
        exchange.getResponseBody().write(whole, 0, whole.length / 2);
      }
      case "hang" -> Thread.sleep(TimeUnit.SECONDS.toMillis(30));
      case "trickle" -> {
        exchange.sendResponseHeaders(200, 0);
        pour(exchange.getResponseBody(), " ", 100);
      }
      case "endless" -> {
        exchange.sendResponseHeaders(200, 0);
        pour(exchange.getResponseBody(), "x".repeat(1 << 16), 0);
      }
      case "close" -> exchange.close();
      default -> throw new IllegalArgumentException(step.does());
    }
  }

  /** Until nobody reads on. */
  private static void pour(OutputStream out, String drop, long pause)
      throws IOException, InterruptedException {
    for (int i = 0; i < 1000; i++) {
      out.write(drop.getBytes(StandardCharsets.UTF_8));
      out.flush();
      Thread.sleep(pause);
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** A text as each protocol sends it back; its path says which protocol it is. */
  private static String wrapped(String path, String text) throws IOException {
    if (path.endsWith("/chat/completions")) {
      return JSON.std.asString(
          Map.of(
              "id",
              "chatcmpl-1",
              "object",
              "chat.completion",
              "created",
              1,
              "model",
              "test",
              "choices",
              List.of(
                  Map.of(
                      "index",
                      0,
                      "message",
                      Map.of("role", "assistant", "content", text),
                      "finish_reason",
                      "stop")),
              "usage",
              Map.of("prompt_tokens", 30, "completion_tokens", 12, "total_tokens", 42)));
    }
    if (path.endsWith("/api/chat")) {
      return JSON.std.asString(
          Map.of(
              "model",
              "test",
              "created_at",
              "2025-01-01T00:00:00Z",
              "message",
              Map.of("role", "assistant", "content", text),
              "done",
              true,
              "done_reason",
              "stop",
              "prompt_eval_count",
              30,
              "eval_count",
              12));
    }
    if (path.endsWith("/messages")) {
      return JSON.std.asString(
          Map.of(
              "id", "msg_1",
              "type", "message",
              "role", "assistant",
              "model", "test",
              "content", List.of(Map.of("type", "text", "text", text)),
              "stop_reason", "end_turn",
              "usage", Map.of("input_tokens", 30, "output_tokens", 12)));
    }
    if (path.endsWith(":generateContent")) {
      return JSON.std.asString(
          Map.of(
              "candidates",
                  List.of(
                      Map.of(
                          "content",
                          Map.of("role", "model", "parts", List.of(Map.of("text", text))),
                          "finishReason",
                          "STOP",
                          "index",
                          0)),
              "usageMetadata",
                  Map.of(
                      "promptTokenCount", 30,
                      "candidatesTokenCount", 12,
                      "totalTokenCount", 42)));
    }
    throw new IllegalArgumentException("no protocol has " + path);
  }

  /** The reply with the number of the evidence line that holds the words, 0 where none does. */
  private static String numbered(String reply, String read) {
    return NUMBER_OF
        .matcher(reply)
        .replaceAll(
            place -> {
              Pattern line =
                  Pattern.compile("(?m)^\\[(\\d+)] \\(.*" + Pattern.quote(place.group(1)));
              Matcher found = line.matcher(read);
              return found.find() ? found.group(1) : "0";
            });
  }

  private static void texts(Object json, Collection<String> texts) {
    if (json instanceof Map<?, ?> map) {
      map.values().forEach(each -> texts(each, texts));
    } else if (json instanceof List<?> list) {
      list.forEach(each -> texts(each, texts));
    } else {
      texts.add(String.valueOf(json));
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
