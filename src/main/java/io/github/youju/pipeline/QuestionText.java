package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.format.Decoded;
import io.github.youju.format.Decoder;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The text of a question file, whatever it is encoded in: UTF-8 where it can be that, else what its
 * beginning looks like, such as the GB18030 of a Chinese spreadsheet.
 */
final class QuestionText {
  private static final int BEGINNING = 1 << 20;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private QuestionText() {}

  /**
   * Opens a file; {@code -} is standard input, of which no more is waited for than is there.
   *
   * @param notice is told of an encoding other than UTF-8
   */
  static BufferedReader open(String name, InputStream standardInput, Consumer<Line> notice)
      throws IOException {
    boolean piped = name.equals("-");
    InputStream raw = piped ? standardInput : Files.newInputStream(Path.of(name));
    BufferedInputStream in = new BufferedInputStream(raw);
    in.mark(BEGINNING);
    byte[] beginning = piped ? available(in) : in.readNBytes(BEGINNING);
    in.reset();
    Charset charset = charset(beginning, name, notice);
    return withoutMark(new BufferedReader(new InputStreamReader(in, charset)));
  }

  private static byte[] available(InputStream in) throws IOException {
    byte[] some = new byte[1 << 16];
    int read = in.read(some);
    return Arrays.copyOf(some, Math.max(0, read));
  }

  private static Charset charset(byte[] beginning, String name, Consumer<Line> notice) {
    boolean zeros = holdsZeros(beginning);
    if (!zeros && canBeUtf8(beginning)) {
      return StandardCharsets.UTF_8;
    }
    Decoded decoded = Decoder.decode(whole(beginning));
    boolean utf8 = decoded.encoding().equals("UTF-8");
    if (!utf8 && decoded.warnings().isEmpty()) {
      notice.accept(Line.of("%s 按 %s 读取", "%s is read as %s", name, decoded.encoding()));
      return Charset.forName(decoded.encoding());
    }
    if (zeros && !canBeUtf8(beginning)) {
      throw new UserException(
          Line.of(
              "%s 不是文本；问题文件可以是文本、JSON Lines 或 CSV：请另存为 CSV",
              "%s is no text; questions are read from text, JSON Lines or CSV: save it as CSV",
              name));
    }
    return StandardCharsets.UTF_8;
  }

  /** A character that is cut at the end is no error. */
  private static boolean canBeUtf8(byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    return !StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes), out, false)
        .isError();
  }

  private static boolean holdsZeros(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  /** Up to the last line end, so that no character is cut; a pair of bytes stays one. */
  private static byte[] whole(byte[] bytes) {
    if (bytes.length < 1 << 16) {
      return bytes;
    }
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return Arrays.copyOf(bytes, end == 0 ? bytes.length : end - end % 2);
  }

  private static BufferedReader withoutMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }
}
