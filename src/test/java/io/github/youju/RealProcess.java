package io.github.youju;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as its launcher starts it: a process of its own, its environment all but empty. */
final class RealProcess {
  private RealProcess() {}

  /** The words that start it with properties of its own, such as -Dyouju.terminal=2. */
  static List<String> words(List<String> properties, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx192m"));
    words.add("--enable-native-access=ALL-UNNAMED");
    words.add("--sun-misc-unsafe-memory-access=allow");
    words.addAll(properties);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.github.youju.Main"));
    words.addAll(List.of(arguments));
    return words;
  }

  /** A command in a folder that is its home too. */
  static ProcessBuilder in(Path folder, List<String> words) {
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("HOME", folder.toString());
    return builder;
  }
}
