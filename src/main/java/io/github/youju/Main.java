package io.github.youju;

import io.github.youju.cli.CommandRunner;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Gives the streams of the process to {@link #run} and ends with its status. */
public final class Main {

  private Main() {}

  /** The process: nothing is decided here. */
  public static void main(String[] args) {
    OutputStream out = new ProcessOutput(new FileOutputStream(FileDescriptor.out));
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(args, System.in, writer(out), writer(err)));
  }

  /** The program without a process around it: what it reads and writes is given. */
  static int run(String[] args, InputStream in, PrintWriter out, PrintWriter err) {
    return new CommandRunner(in, out, err).run(args);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
