package io.github.youju.format;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The door of this package: the text of a file, whatever it is. Reading is bounded in time and
 * size, touches neither disk nor network, and runs nothing that a file holds.
 */
public final class Extractor {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final long STACK = 4L << 20;
  private static final int FEWEST_CHARACTERS = 1;

  private final Duration longest;

  /** With the usual bound on the time that a file may take. */
  public Extractor() {
    this(LONGEST);
  }

  /** With a bound on the time that a file may take. */
  public Extractor(Duration longest) {
    this.longest = longest;
  }

  /**
   * Reads a file.
   *
   * @param name its name; only its ending counts, and that little
   * @param bytes the file as it lies on disk
   * @throws UnreadableException where no text can be had of it
   */
  public Extracted extract(String name, byte[] bytes) throws UnreadableException {
    if (Format.named(name) == Format.TEXT && TextGlance.is(bytes)) {
      return Extracted.of(Decoder.decode(bytes));
    }
    AtomicReference<Extracted> text = new AtomicReference<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable reading =
        () -> {
          try {
            text.set(read(name, bytes));
          } catch (Throwable e) {
            failure.set(e);
          }
        };
    Thread thread = new Thread(null, reading, "format", STACK);
    thread.setDaemon(true);
    thread.start();
    await(thread);
    if (failure.get() != null) {
      throw failed(failure.get());
    }
    return text.get();
  }

  private void await(Thread thread) throws UnreadableException {
    try {
      boolean done = thread.join(longest);
      if (!done) {
        // A library in a loop may not heed it; the thread is a daemon's and ends with the program.
        thread.interrupt();
        throw new UnreadableException(Unreadable.TOO_SLOW);
      }
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new UnreadableException(Unreadable.TOO_SLOW, e);
    }
  }

  private static UnreadableException failed(Throwable failure) {
    return switch (failure) {
      case UnreadableException e -> e;
      case OutOfMemoryError e -> throw e;
      case StackOverflowError _ -> new UnreadableException(Unreadable.TOO_DEEP);
      // What libraries throw at broken files is of all kinds.
      default -> new UnreadableException(Unreadable.DAMAGED, failure);
    };
  }

  private static Extracted read(String name, byte[] bytes) throws IOException, UnreadableException {
    Format format = Sniffer.of(name, bytes);
    if (format == Format.TEXT) {
      return Extracted.of(Decoder.decode(bytes));
    }
    TextBuilder text = new TextBuilder();
    reader(format, name).read(bytes, text);
    Extracted read = text.build(format);
    if (read.text().codePoints().filter(Character::isLetterOrDigit).limit(1).count()
        < FEWEST_CHARACTERS) {
      throw new UnreadableException(Unreadable.EMPTY);
    }
    return read;
  }

  private static FormatReader reader(Format format, String name) throws UnreadableException {
    return switch (format) {
      case HTML -> new HtmlReader();
      case PDF -> new PdfReader();
      case DOCX -> new DocxReader();
      case DOC -> new DocReader();
      case XLSX, XLS -> new WorkbookReader();
      case CSV -> new CsvReader();
      case OFD -> new OfdReader();
      case ODT -> new OdtReader();
      case RTF -> new RtfReader();
      case EPUB -> new EpubReader();
      case ZIP ->
          throw new UnreadableException(
              Archive.isNamed(name) ? Unreadable.NOTHING_IN_IT : Unreadable.PACKED);
      case TEXT -> throw new IllegalStateException("a text has no reader");
    };
  }
}
