package io.github.youju;

import io.github.youju.cli.ShellCommand;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The training run of the AOT cache: asks the built-in samples one question of each kind, and some
 * in the shell, so that the cache holds what answers of all kinds need. The launcher starts it
 * once, after a build.
 */
public final class Training {

  /** What somebody types at a terminal: a completed question, a follow-up, a command, the end. */
  private static final String TYPED = "东乡区2025年固\t是多少\r那社会消费品零售总额呢?\r/sh\t1\r/sources\r\004";

  /** What is loaded at the terminal of a process only, which a training run has none of. */
  private static final List<String> AT_A_TERMINAL =
      List.of(
          "org.jline.terminal.impl.jni.JniUnixSysTerminal",
          "org.jline.terminal.impl.SignalInterceptingInputStream",
          "org.jline.utils.FastBufferedOutputStream",
          "org.jline.utils.NonCloseableInputStream",
          "org.jline.utils.NonCloseableOutputStream",
          "org.jline.utils.PumpThread",
          "org.jline.utils.ShutdownHooks",
          "org.jline.utils.Signals",
          "org.jline.reader.impl.history.DefaultHistory$EntryImpl",
          "org.jline.reader.impl.history.DefaultHistory$HistoryFileData");

  private Training() {}

  /** Each line of the list is one command line, its words parted by tabs. */
  public static void main(String[] args) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Training.class.getResourceAsStream("training.txt"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(line.split("\t", -1), InputStream.nullInputStream(), nowhere, nowhere);
      }
    }
    InputStream keys = new ByteArrayInputStream(TYPED.getBytes(StandardCharsets.UTF_8));
    ShellCommand.rehearse(keys, OutputStream.nullOutputStream());
    for (String name : AT_A_TERMINAL) {
      load(name);
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name);
    } catch (ClassNotFoundException renamed) {
      // It starts a little slower then, and all else is as it was.
      return;
    }
  }
}
