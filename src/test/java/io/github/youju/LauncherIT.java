package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the real launcher as a process, over a copy of what was built. */
class LauncherIT {

  private static final Path BUILT = Path.of("").toAbsolutePath();
  private static final Map<String, String> NOTHING = Map.of();

  @TempDir private Path folder;
  private Path home;

  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void copy_what_was_built() throws IOException {
    home = folder.resolve("有 据");
    copy("youju");
    copy(".mvn/find-jdk.sh");
    copy("target/youju.jar");
    try (Stream<Path> libraries = Files.list(BUILT.resolve("target/lib"))) {
      for (Path library : libraries.toList()) {
        copy("target/lib/" + library.getFileName());
      }
    }
  }

  @Test
  void it_starts_with_an_empty_environment() throws Exception {
    Ended ended = start(NOTHING, home.resolve("youju"), "--version");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("youju ").hasLineCount(1);
    assertThat(ended.code()).isZero();
  }

  @Test
  void chinese_comes_through_in_any_locale() throws Exception {
    for (Map<String, String> locale :
        List.of(NOTHING, Map.of("LC_ALL", "C"), Map.of("LANG", "zh_CN.GB18030"))) {
      Ended ended = start(locale, home.resolve("youju"), "--东乡");
      assertThat(ended.err()).startsWith("youju: ").contains("--东乡").hasLineCount(1);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.code()).isEqualTo(2);
    }
  }

  @Test
  void it_starts_through_a_link_from_another_folder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("linked"), home.resolve("youju"));
    Ended ended = start(NOTHING, link, "--version");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
  }

  @Test
  void a_spoilt_cache_is_made_again_without_a_word() throws Exception {
    Path cache = home.resolve("target/youju.aot");
    start(NOTHING, home.resolve("youju"), "--version");
    long whole = Files.size(cache);
    Files.writeString(cache, "spoilt");

    Ended ended = start(NOTHING, home.resolve("youju"), "--version");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith("youju ").hasLineCount(1);
    assertThat(Files.size(cache)).isGreaterThan(whole / 2);
  }

  @Test
  void closed_input_is_no_input() throws Exception {
    Ended ended =
        start(
            Map.of("PATH", "/usr/bin:/bin"),
            Path.of("/bin/sh"),
            "-c",
            "'" + home.resolve("youju") + "' ask - <&-");
    assertThat(ended.err()).startsWith("youju: no question").hasLineCount(1);
    assertThat(ended.code()).isEqualTo(2);
  }

  @Test
  void a_jar_in_the_plug_in_folder_does_no_harm() throws Exception {
    copy("target/youju.jar", "plugins/another.jar");
    Ended ended = start(NOTHING, home.resolve("youju"), "--version");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
  }

  @Test
  void a_machine_without_a_jdk_is_told_what_to_install() throws Exception {
    Files.writeString(
        home.resolve(".mvn/find-jdk.sh"),
        Files.readString(home.resolve(".mvn/find-jdk.sh")).replace("-ge 25", "-ge 2500"));
    Ended ended = start(NOTHING, home.resolve("youju"), "--version");
    assertThat(ended.err()).startsWith("youju: needs a JDK 25").hasLineCount(1);
    assertThat(ended.code()).isEqualTo(3);
    Ended chinese = start(Map.of("LANG", "zh_CN.UTF-8"), home.resolve("youju"), "--version");
    assertThat(chinese.err()).startsWith("youju: 需要 JDK 25").hasLineCount(1);
  }

  @Test
  void a_missing_jar_is_told_in_the_language_of_the_user() throws Exception {
    Files.delete(home.resolve("target/youju.jar"));
    Path youju = home.resolve("youju");
    assertThat(start(Map.of("LC_ALL", "zh_CN.UTF-8"), youju, "--version").err())
        .startsWith("youju: 缺少 ")
        .hasLineCount(1);
    Ended english = start(Map.of("YOUJU_LANG", "en", "LANG", "zh_CN.UTF-8"), youju, "--version");
    assertThat(english.err()).contains("is missing and there is no source").hasLineCount(1);
    assertThat(english.code()).isEqualTo(3);
  }

  private Ended start(Map<String, String> environment, Path command, String... args)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command.toString());
    builder.command().addAll(List.of(args));
    builder.directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private void copy(String name) throws IOException {
    copy(name, name);
  }

  private void copy(String name, String copyName) throws IOException {
    Path copy = home.resolve(copyName);
    Files.createDirectories(copy.getParent());
    Files.copy(BUILT.resolve(name), copy, StandardCopyOption.COPY_ATTRIBUTES);
  }
}
