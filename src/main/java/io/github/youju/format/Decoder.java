package io.github.youju.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out which character set a file is written in and decodes it. A byte-order mark decides;
 * then what is valid UTF-8 is UTF-8; only the rest is guessed, and only among the sets that Chinese
 * texts come in. Nothing is changed: the mark stays as the first code point, line ends stay as they
 * are, and bytes that mean nothing become U+FFFD.
 */
public final class Decoder {
  private static final char REPLACEMENT = '\uFFFD';

  private Decoder() {}

  /** Decodes a file's bytes. */
  public static Decoded decode(byte[] bytes) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      return decoded(bytes, marked);
    }
    boolean zeros = holdsZeros(bytes);
    Charset wide = zeros ? WideText.guess(bytes) : null;
    if (wide != null) {
      return decoded(bytes, wide);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Decoded(text, "UTF-8", warnings(text, "UTF-8"));
    } catch (CharacterCodingException notUtf8) {
      return guess(bytes);
    }
  }

  private static Decoded guess(byte[] bytes) {
    Charset wide = WideText.guess(bytes);
    if (wide != null) {
      return decoded(bytes, wide);
    }
    Decoded utf8 = decoded(bytes, StandardCharsets.UTF_8);
    // A long UTF-8 text with a broken byte here and there; any other set gives errors all along.
    if (replaced(utf8.text()) * 50L < utf8.text().codePoints().filter(c -> c > 0x7F).count()) {
      return utf8;
    }
    return legacy(bytes);
  }

  private static Decoded legacy(byte[] bytes) {
    Decoded mainland = decoded(bytes, Charset.forName("GB18030"));
    Decoded taiwan = decoded(bytes, Charset.forName("Big5-HKSCS"));
    int mainlandErrors = replaced(mainland.text());
    int taiwanErrors = replaced(taiwan.text());
    String detected = detect(bytes);
    if (taiwanErrors == mainlandErrors) {
      return "BIG5".equals(detected) ? taiwan : mainland;
    }
    if ("GB18030".equals(detected) && mainlandErrors * 50L < bytes.length) {
      return mainland;
    }
    if ("BIG5".equals(detected) && taiwanErrors * 50L < bytes.length) {
      return taiwan;
    }
    return taiwanErrors < mainlandErrors ? taiwan : mainland;
  }

  private static String detect(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return detector.getDetectedCharset();
  }

  private static Charset byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return Charset.forName("GB18030");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsZeros(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static Decoded decoded(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return new Decoded(text, charset.name(), warnings(text, charset.name()));
  }

  private static List<String> warnings(String text, String encoding) {
    int count = replaced(text);
    return count == 0
        ? List.of()
        : List.of(count + " characters could not be read as " + encoding + " and show as U+FFFD");
  }

  private static int replaced(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == REPLACEMENT ? 1 : 0;
    }
    return count;
  }
}
