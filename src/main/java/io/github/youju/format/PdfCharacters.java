package io.github.youju.format;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters off the pages of a PDF, with where they stand and what is drawn. */
final class PdfCharacters extends PDFTextStripper {
  private static final float MOST_SLANT = 0.1f;

  private final List<PrintedCharacter> characters = new ArrayList<>();
  private final PdfRules rules = new PdfRules(this);
  private long all;

  PdfCharacters() {
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /** A page, from 0. */
  PrintedPage read(PDDocument document, int page) throws IOException, UnreadableException {
    characters.clear();
    PDPage read = document.getPage(page);
    rules.begin(read);
    setStartPage(page + 1);
    setEndPage(page + 1);
    try {
      writeText(document, new StringWriter());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    all += characters.size();
    if (all > Limits.MOST_CHARACTERS) {
      throw new UnreadableException(Unreadable.TOO_LARGE);
    }
    return PrintedPage.of(characters, rules.rules(), read.getCropBox().getHeight());
  }

  @Override
  protected void processTextPosition(TextPosition character) {
    if (Thread.currentThread().isInterrupted()) {
      throw new UncheckedIOException(new InterruptedIOException());
    }
    super.processTextPosition(character);
  }

  /** Takes the place of writing: the characters of the page are complete. */
  @Override
  protected void writePage() {
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition each : article) {
        if (isUpright(each) && each.getUnicode() != null) {
          float left = each.getXDirAdj();
          characters.add(
              new PrintedCharacter(
                  Radicals.unified(each.getUnicode()),
                  left,
                  left + each.getWidthDirAdj(),
                  each.getYDirAdj(),
                  Math.max(1, each.getFontSizeInPt())));
        }
      }
    }
  }

  /** What is written askew is a watermark or a stamp. */
  private static boolean isUpright(TextPosition character) {
    float across = character.getTextMatrix().getShearX();
    float along = character.getTextMatrix().getScaleX();
    return Math.abs(across) <= MOST_SLANT * Math.max(Math.abs(along), 0.01f);
  }
}
