package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Walks through the shell as somebody who is there for the first time, in a real terminal (tmux),
 * and holds every screen against the one that was looked at; {@code -Dgolden.update=true} writes
 * them down anew. A step waits until its screen stands there, and fails where it never does.
 */
class ShellDriveIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Path DRIVE = Path.of("src/test/resources/io/github/youju/drive");
  private static final boolean UPDATES = Boolean.getBoolean("golden.update");
  private static final Pattern STEP = Pattern.compile("^(\\d+)(\\+?)\\s+(.*)$");
  private static final Pattern KEY = Pattern.compile("<([A-Za-z-]+)>|([^<]+|<)");

  private static final long START_MILLIS = 60_000;
  private static final long STEP_MILLIS = 15_000;
  private static final long POLL_MILLIS = 30;

  /** A screen that is written down has stood still for so long. */
  private static final long STILL_MILLIS = 1800;

  private static final long KEY_MILLIS = 150;

  private static final String REPORT =
      """
      2031年云溪县政府工作报告

      一、2030年工作回顾

      全县地区生产总值增长6.2%,粮食总产量2.9亿斤。

      二、2031年工作安排

      今年发展的主要预期目标是:地区生产总值增长6%左右,固定资产投资增长7.5%,粮食总产量稳定在3.2亿斤以上。
      """;

  @TempDir private Path folder;
  private Tmux tmux;

  @ParameterizedTest
  @Execution(ExecutionMode.CONCURRENT)
  @CsvSource({
    "80, 80, 24, LANG=zh_CN.UTF-8 TERM=screen-256color",
    "120, 120, 32, LANG=zh_CN.UTF-8 TERM=screen-256color",
    "dumb, 80, 24, LANG=zh_CN.UTF-8 TERM=dumb",
    "locale-c, 80, 24, LC_ALL=C TERM=screen-256color NO_COLOR=1"
  })
  void every_screen_is_as_it_was_looked_at(String where, int columns, int rows, String set)
      throws Exception {
    assumeTrue(Tmux.isThere(), "no tmux here: the drive of the shell is passed over");
    boolean looked = Files.exists(DRIVE.resolve("screens").resolve(where + ".txt"));
    assumeTrue(UPDATES || looked, "no screens of " + where + "; -Dgolden.update=true writes them");
    Map<String, String> expected = UPDATES ? new LinkedHashMap<>() : screens(where);
    Map<String, String> seen = new LinkedHashMap<>();
    boolean dumb = set.contains("TERM=dumb");
    tmux = new Tmux(where);
    start(columns, rows, set);
    try {
      await("0", START_MILLIS, expected, seen);
      for (String line : Files.readAllLines(DRIVE.resolve("first-time.txt"))) {
        Matcher step = STEP.matcher(line);
        if (step.matches() && !(dumb && line.contains("<Tab>"))) {
          if (step.group(2).isEmpty()) {
            clear(dumb);
          }
          send(step.group(3));
          await(step.group(1) + " " + step.group(3), STEP_MILLIS, expected, seen);
        }
      }
      leaves();
    } finally {
      tmux.end();
    }
    if (UPDATES) {
      write(where, seen);
    }
  }

  private void start(int columns, int rows, String set) throws Exception {
    Files.createDirectories(folder.resolve("reports"));
    Files.writeString(folder.resolve("reports/云溪.txt"), REPORT);
    Files.writeString(folder.resolve("questions.txt"), "云溪县2031年固定资产投资目标\n云溪县2031年高铁里程\n");
    String command =
        // A first start makes the cache, and says so for as long.
        "'%4$s/youju' --version > /dev/null 2>&1; cd '%1$s' && env -i PATH=\"$PATH\" HOME='%2$s' YOUJU_LANG=zh %3$s '%4$s/youju'; echo LEFT $?; sleep 60"
            .formatted(folder, folder, set, PROJECT);
    tmux.start(columns, rows, command);
  }

  /** A dumb terminal cannot be cleared by its program; tmux forgets what stood there. */
  private void clear(boolean dumb) throws Exception {
    if (dumb) {
      tmux.run("send-keys", "-R");
      tmux.run("clear-history");
      tmux.run("send-keys", "Enter");
    } else {
      tmux.run("send-keys", "C-l");
    }
    until(this::isReady);
  }

  private void send(String keys) throws Exception {
    Matcher key = KEY.matcher(keys);
    boolean entered = false;
    while (key.find()) {
      if (entered) {
        // What is typed while an answer runs stands twice on the screen.
        until(this::isReady);
      }
      if (key.group(1) == null) {
        tmux.run("send-keys", "-l", key.group(2));
        continue;
      }
      // What was typed must be there before a key acts on it.
      still(KEY_MILLIS);
      String before = place();
      tmux.run("send-keys", key.group(1));
      entered = key.group(1).equals("Enter");
      if (entered && key.end() < keys.length()) {
        until(() -> !place().equals(before));
      }
    }
  }

  /** Where the cursor stands, and the screen. */
  private String place() throws Exception {
    return tmux.run("display-message", "-p", "#{cursor_x},#{cursor_y}") + screen();
  }

  /** Whether the cursor stands behind a prompt. */
  private boolean isReady() throws Exception {
    String[] cursor =
        tmux.run("display-message", "-p", "#{cursor_x},#{cursor_y}").strip().split(",", -1);
    List<String> lines = screen().lines().toList();
    int row = Integer.parseInt(cursor[1]);
    return row < lines.size()
        && lines.get(row).startsWith("youju")
        && Integer.parseInt(cursor[0]) >= lines.get(row).indexOf('>') + 2;
  }

  private static void until(Callable<Boolean> holds) throws Exception {
    long end = System.currentTimeMillis() + STEP_MILLIS;
    while (!holds.call() && System.currentTimeMillis() < end) {
      Thread.sleep(POLL_MILLIS);
    }
  }

  private void await(
      String step, long millis, Map<String, String> expected, Map<String, String> seen)
      throws Exception {
    if (UPDATES) {
      prompted(millis);
      still(STILL_MILLIS);
      seen.put(step, screen());
      return;
    }
    long end = System.currentTimeMillis() + millis;
    String screen = screen();
    while (!screen.equals(expected.get(step)) && System.currentTimeMillis() < end) {
      Thread.sleep(POLL_MILLIS);
      screen = screen();
    }
    assertThat(screen).as("step " + step).isEqualTo(expected.get(step));
  }

  private void prompted(long millis) throws Exception {
    long end = System.currentTimeMillis() + millis;
    while (!screen().contains(">") && System.currentTimeMillis() < end) {
      Thread.sleep(POLL_MILLIS);
    }
  }

  private void still(long millis) throws Exception {
    String before = screen();
    long since = System.currentTimeMillis();
    long end = since + START_MILLIS;
    while (System.currentTimeMillis() - since < millis && System.currentTimeMillis() < end) {
      Thread.sleep(POLL_MILLIS);
      String now = screen();
      if (!now.equals(before) || !now.contains("youju")) {
        since = System.currentTimeMillis();
        before = now;
      }
    }
  }

  /** Ctrl-D ends the shell with 0. */
  private void leaves() throws Exception {
    send("q<C-u><C-d>");
    long end = System.currentTimeMillis() + STEP_MILLIS;
    while (!screen().contains("LEFT 0") && System.currentTimeMillis() < end) {
      Thread.sleep(POLL_MILLIS);
    }
    assertThat(screen()).contains("LEFT 0");
  }

  private String screen() throws Exception {
    return tmux.screen().replaceAll("用时\\d+\\.\\d秒", "用时0.0秒");
  }

  private static Map<String, String> screens(String where) throws IOException {
    Map<String, String> screens = new LinkedHashMap<>();
    String file = Files.readString(DRIVE.resolve("screens").resolve(where + ".txt"));
    for (String part : file.split("(?m)^={4} ", -1)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        screens.put(part.substring(0, end), part.substring(end + 1).stripTrailing());
      }
    }
    return screens;
  }

  private static void write(String where, Map<String, String> seen) throws IOException {
    StringBuilder file = new StringBuilder();
    seen.forEach((step, screen) -> file.append("==== " + step + "\n" + screen + "\n"));
    Files.createDirectories(DRIVE.resolve("screens"));
    Files.writeString(DRIVE.resolve("screens").resolve(where + ".txt"), file.toString());
  }
}
