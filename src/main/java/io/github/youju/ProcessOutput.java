package io.github.youju;

import io.github.youju.error.ClosedOutputException;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output that fails at once. A PrintWriter swallows an IOException, and a long run would
 * work to its end for nobody; what is thrown here passes through it.
 */
final class ProcessOutput extends FilterOutputStream {

  ProcessOutput(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException failure) {
      throw translated(failure);
    }
  }

  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException failure) {
      throw translated(failure);
    }
  }

  private static RuntimeException translated(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.toLowerCase(Locale.ROOT).contains("pipe")) {
      return new ClosedOutputException(failure);
    }
    return new UserException(Line.of("输出写不出去：%s", "cannot write the output: %s", message), failure);
  }
}
