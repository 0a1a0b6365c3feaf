package io.github.youju.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a file is by its contents. Names lie: a .doc is often a web page or an RTF in truth,
 * and a .txt a PDF. The name decides only between what looks alike: plain text, CSV and web page.
 */
final class Sniffer {
  private static final int HEAD = 2048;
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,1500}?-->\\s*)*<(?:!doctype html|html|head|body|meta|div|p|table)[\\s>].*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Sniffer() {}

  static Format of(String name, byte[] bytes) throws IOException, UnreadableException {
    Format named = Format.named(name);
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
      return Format.PDF;
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return packed(named, bytes);
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return OldOffice.formatOf(bytes);
    }
    if (head.startsWith("{\\rtf")) {
      return Format.RTF;
    }
    String words = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    if (MARKUP.matcher(words).matches()
        && (named != Format.TEXT || words.toLowerCase(Locale.ROOT).contains("<html"))) {
      return Format.HTML;
    }
    if (named == Format.HTML || named == Format.CSV || named == Format.TEXT) {
      return named;
    }
    if (bytes.length > 0 && isText(bytes)) {
      return Format.TEXT;
    }
    throw new UnreadableException(bytes.length == 0 ? Unreadable.EMPTY : Unreadable.UNKNOWN);
  }

  /** Formats that are archives in truth are told by what they hold. */
  private static Format packed(Format named, byte[] bytes) throws IOException, UnreadableException {
    Unpacked archive = Unpacked.of(bytes);
    Set<String> names = archive.names();
    if (names.contains("word/document.xml")) {
      return Format.DOCX;
    }
    if (names.contains("xl/workbook.xml")) {
      return Format.XLSX;
    }
    if (names.contains("OFD.xml")) {
      return Format.OFD;
    }
    if (names.contains("META-INF/container.xml")) {
      return Format.EPUB;
    }
    if (names.contains("content.xml") && names.contains("mimetype")) {
      return Format.ODT;
    }
    boolean office = named == Format.DOCX || named == Format.XLSX;
    if (office && names.contains("[Content_Types].xml")) {
      return named;
    }
    return Format.ZIP;
  }

  private static boolean isText(byte[] bytes) {
    for (int i = 0; i < Math.min(HEAD, bytes.length); i++) {
      if (bytes[i] == 0) {
        return false;
      }
    }
    return true;
  }
}
