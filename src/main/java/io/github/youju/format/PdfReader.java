package io.github.youju.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Reads a PDF: its lines in reading order, what stands in the margins of all pages set aside, and
 * lines put together to the paragraphs that they were broken from.
 */
final class PdfReader implements FormatReader {
  static {
    // PDFBox would search the machine's fonts and write a list of them into the user's home.
    FontMappers.set(new BuiltInFont());
  }

  @Override
  public void read(byte[] bytes, TextBuilder text) throws IOException, UnreadableException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      AccessPermission permission = document.getCurrentAccessPermission();
      if (!permission.canExtractContent() && !permission.canExtractForAccessibility()) {
        throw new UnreadableException(Unreadable.LOCKED);
      }
      int count = document.getNumberOfPages();
      if (count > Limits.MOST_PAGES) {
        throw new UnreadableException(Unreadable.TOO_LARGE);
      }
      List<PrintedPage> pages = new ArrayList<>();
      int empty = 0;
      PdfCharacters characters = new PdfCharacters();
      for (int i = 0; i < count; i++) {
        PrintedPage page = characters.read(document, i);
        pages.add(page);
        empty += page.isEmpty() ? 1 : 0;
      }
      if (count == 0) {
        throw new UnreadableException(Unreadable.EMPTY);
      }
      if (empty == count) {
        throw new UnreadableException(Unreadable.SCANNED);
      }
      if (empty > 0) {
        text.warn(empty + " of " + count + " pages have no text; they may be scanned");
      }
      new PrintedParagraphs(PrintedMargins.without(pages), text).write();
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(Unreadable.PROTECTED, e);
    }
  }
}
