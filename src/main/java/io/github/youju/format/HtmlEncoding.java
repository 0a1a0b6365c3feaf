package io.github.youju.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a web page. What is valid UTF-8 is UTF-8 whatever the page says, since saved pages keep
 * the word of the site they came from; else the page's word counts, else its bytes.
 */
final class HtmlEncoding {
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);

  private HtmlEncoding() {}

  static Decoded decode(byte[] bytes) {
    Decoded seen = Decoder.decode(bytes);
    if (seen.encoding().startsWith("UTF") && seen.warnings().isEmpty()) {
      return withoutMark(seen);
    }
    Charset declared = declared(bytes);
    if (declared == null || declared.equals(StandardCharsets.UTF_8)) {
      return withoutMark(seen);
    }
    String text = new String(bytes, declared);
    return text.indexOf('\ufffd') < 0
        ? new Decoded(text, declared.name(), List.of())
        : withoutMark(seen);
  }

  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    try {
      // Pages that say GB2312 use characters that only its successors have.
      return Charset.forName(name.startsWith("gb") ? "GB18030" : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Decoded withoutMark(Decoded decoded) {
    return decoded.text().startsWith("\ufeff")
        ? new Decoded(decoded.text().substring(1), decoded.encoding(), decoded.warnings())
        : decoded;
  }
}
