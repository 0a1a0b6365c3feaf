package io.github.youju;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.error.ClosedOutputException;
import io.github.youju.error.UserException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProcessOutputTest {

  @Test
  void a_closed_pipe_passes_through_a_print_writer() {
    PrintWriter writer = writerThatFailsWith("Broken pipe");
    writer.println("an answer");
    assertThatThrownBy(writer::flush).isInstanceOf(ClosedOutputException.class);
  }

  @Test
  void a_full_disk_is_told_to_the_user() {
    PrintWriter writer = writerThatFailsWith("No space left on device");
    writer.println("an answer");
    assertThatThrownBy(writer::flush)
        .isInstanceOf(UserException.class)
        .hasMessageContaining("No space left on device");
  }

  private static PrintWriter writerThatFailsWith(String message) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException(message);
          }
        };
    return new PrintWriter(
        new OutputStreamWriter(new ProcessOutput(failing), StandardCharsets.UTF_8));
  }
}
