package io.github.youju.repl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Terminal;

/** Pages where the machine has no program for it. */
final class BuiltInPager {
  private final Terminal terminal;

  BuiltInPager(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Shows a text until the user leaves it. */
  void show(String text) {
    Less less = new Less(terminal, Path.of(""));
    less.quitIfOneScreen = true;
    less.noInit = true;
    try {
      less.run(new Text(text));
      // Its own prompt stays behind.
      terminal.writer().print("\r\u001b[K");
    } catch (IOException e) {
      terminal.writer().print(text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Text(String text) implements Source {
    @Override
    public String getName() {
      return "youju";
    }

    @Override
    public InputStream read() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Long lines() {
      return text.lines().count();
    }
  }
}
