package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A real terminal to look at: a tmux server of its own with one session. */
final class Tmux {
  /** The first start after a build trains the AOT cache, several at once. */
  private static final long WAIT_MILLIS = 120_000;

  private static final long POLL_MILLIS = 30;

  private final String socket;

  /** A server by a name that no other test has. */
  Tmux(String name) {
    socket = "youju-" + ProcessHandle.current().pid() + "-" + name;
  }

  /** Whether this machine has the program. */
  static boolean isThere() throws InterruptedException {
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  /** Starts a command in a terminal of this size. */
  void start(int columns, int rows, String command) throws Exception {
    run("-u", "-f", "/dev/null", "new-session", "-d", "-x", "" + columns, "-y", "" + rows, command);
  }

  /** Types words. */
  void type(String words) throws Exception {
    run("send-keys", "-l", words);
  }

  /** Presses a key by the name that tmux has for it. */
  void press(String key) throws Exception {
    run("send-keys", key);
  }

  /** What stands on the screen, without blanks at the ends of lines. */
  String screen() throws Exception {
    return run("capture-pane", "-p").replaceAll("(?m) +$", "").stripTrailing();
  }

  /** Waits until the screen shows something. */
  void awaits(String words) throws Exception {
    until(() -> screen().contains(words));
    assertThat(screen()).contains(words);
  }

  /** Waits until something holds, though not for ever. */
  static void until(Callable<Boolean> holds) throws Exception {
    long end = System.currentTimeMillis() + WAIT_MILLIS;
    while (!holds.call() && System.currentTimeMillis() < end) {
      Thread.sleep(POLL_MILLIS);
    }
  }

  /** Runs a command of tmux, and returns what it says. */
  String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("tmux", "-L", socket));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    return out;
  }

  /** Ends it and what runs in it. */
  void end() throws Exception {
    run("kill-server");
  }
}
