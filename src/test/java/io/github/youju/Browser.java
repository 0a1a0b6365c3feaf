package io.github.youju;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A headless Chromium, spoken to by its own protocol over a socket of this machine. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final int PATIENCE = 60;

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private int asked;

  /** Where a browser lies, if one does. */
  static Optional<Path> installed() {
    return NAMES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /** Opens a page in a browser of its own, with its files in the folder. */
  Browser(Path executable, Path folder, Path page) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                executable.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1000,700",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder,
                page.toUri().toString())
            .redirectErrorStream(true);
    builder.environment().put("TMPDIR", folder.getParent().toString());
    process = builder.start();
    socket =
        client
            .newWebSocketBuilder()
            .buildAsync(URI.create(pageAddress(browserAddress())), new Listener())
            .join();
  }

  private URI browserAddress() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String sign = "DevTools listening on ";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(sign)) {
        return URI.create(line.substring(sign.length()));
      }
    }
    throw new IOException("the browser ended before it listened");
  }

  private String pageAddress(URI browser) throws IOException, InterruptedException {
    URI list = URI.create("http://127.0.0.1:" + browser.getPort() + "/json/list");
    String pages =
        client
            .send(HttpRequest.newBuilder(list).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    for (Object each : JSON.std.listFrom(pages)) {
      Map<?, ?> page = (Map<?, ?>) each;
      if (page.get("url").toString().startsWith("file:")) {
        return page.get("webSocketDebuggerUrl").toString();
      }
    }
    throw new IOException("no page is open: " + pages);
  }

  /** What an expression is, as the page has it. */
  Object value(String expression) throws IOException, InterruptedException {
    Map<?, ?> answer =
        ask(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    Map<?, ?> result = (Map<?, ?>) answer.get("result");
    if (answer.containsKey("exceptionDetails")) {
      throw new IOException(answer.toString());
    }
    return result.get("value");
  }

  private Map<?, ?> ask(String method, Map<String, Object> parameters)
      throws IOException, InterruptedException {
    asked++;
    String question =
        JSON.std.asString(Map.of("id", asked, "method", method, "params", parameters));
    socket.sendText(question, true).join();
    while (true) {
      String message = messages.poll(PATIENCE, TimeUnit.SECONDS);
      if (message == null) {
        throw new IOException("the browser does not answer");
      }
      Map<String, Object> answer = JSON.std.mapFrom(message);
      if (Integer.valueOf(asked).equals(answer.get("id"))) {
        return (Map<?, ?>) answer.get("result");
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    client.shutdownNow();
    process.destroy();
    process.onExit().join();
  }

  /** Puts messages together, which may come in parts. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        messages.add(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
