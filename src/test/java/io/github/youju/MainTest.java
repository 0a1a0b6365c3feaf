package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.error.ClosedOutputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void the_version_goes_to_standard_output() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("youju ").endsWith(System.lineSeparator());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void help_as_a_command_is_help_as_an_option() {
    assertThat(run("--help")).isZero();
    String asAnOption = out.toString();
    out.getBuffer().setLength(0);

    assertThat(run("help")).isZero();
    assertThat(out.toString()).isEqualTo(asAnOption).startsWith("Usage: youju");
  }

  @Test
  void a_wrong_option_is_one_line_that_points_to_the_help() {
    assertThat(run("--hepl")).isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("youju: ")
        .contains("--hepl", "did you mean --help", "see youju --help");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aks foo|did you mean ask?",
        "soruces|did you mean sources?",
        "help serach|did you mean search?",
        "ask --fromat json x|did you mean --format?",
        "doctor now|'now' is one word too many",
      })
  void a_slip_in_a_word_is_told_with_what_was_meant(String words, String meant) {
    assertThat(run(words.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().contains(meant);
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "forget", "run", "show", "search"})
  void a_command_without_what_it_works_on_is_wrong_usage_and_no_bug(String command) {
    assertThat(run(command)).isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("youju: Missing required parameter");
  }

  @Test
  void an_index_without_a_name_is_not_taken_for_none() {
    assertThat(run("ask", "东乡区2025年GDP目标", "--index", "")).isEqualTo(2);
    assertThat(err.toString()).startsWith("youju: --index is empty");
  }

  @Test
  void debug_adds_the_trace_of_a_users_error() {
    assertThat(run("--debug", "--hepl")).isEqualTo(2);
    assertThat(err.toString()).contains("youju: ", "\tat io.github.youju.cli.");
  }

  @Test
  void an_argument_cannot_write_to_the_terminal() {
    assertThat(run("\u001b[31m\nred")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).doesNotContain("\u001b");
  }

  @Test
  void an_argument_that_lost_its_characters_is_refused() {
    assertThat(run("ask", "\uFFFD\uFFFD")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "youju: argument 2 is not readable as UTF-8; start with ./youju,"
                + " or set LC_ALL=C.UTF-8"
                + System.lineSeparator());
  }

  @Test
  void an_argument_that_begins_with_an_at_sign_is_no_file_to_read() {
    assertThat(run("@pom.xml")).isEqualTo(2);
    assertThat(err.toString()).contains("'@pom.xml'");
  }

  @Test
  void a_bug_is_a_trace_with_the_version() {
    assertThat(runInto(failing(new IllegalStateException("broken")), "--version")).isEqualTo(70);
    assertThat(err.toString())
        .contains("IllegalStateException: broken", "\tat ", "this is a bug in youju ");
  }

  @Test
  void a_closed_pipe_ends_quietly() {
    Writer closed = failing(new ClosedOutputException(new IOException("Broken pipe")));
    assertThat(runInto(closed, "--version")).isZero();
    assertThat(err.toString()).isEmpty();
  }

  private int run(String... args) {
    return runInto(out, args);
  }

  private int runInto(Writer target, String... args) {
    return Main.run(
        args, InputStream.nullInputStream(), new PrintWriter(target), new PrintWriter(err));
  }

  private static Writer failing(RuntimeException failure) {
    return new OutputStreamWriter(
        new OutputStream() {
          @Override
          public void write(int octet) {
            throw failure;
          }
        },
        StandardCharsets.UTF_8);
  }
}
