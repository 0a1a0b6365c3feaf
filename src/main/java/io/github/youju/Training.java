package io.github.youju;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The training run of the AOT cache: asks the built-in samples one question of each kind, so that
 * the cache holds what answers of all kinds need. The launcher starts it once, after a build.
 */
public final class Training {

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
  }
}
