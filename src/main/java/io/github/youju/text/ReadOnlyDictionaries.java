package io.github.youju.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IIOAdapter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives HanLP the dictionaries of its own jar and nothing else. Left alone it would read a folder
 * {@code data} of the directory one works in, write caches there, and report to the error stream.
 */
final class ReadOnlyDictionaries implements IIOAdapter {
  private static final Logger HANLP = Logger.getLogger("HanLP");

  private ReadOnlyDictionaries() {}

  /** Call before anything else of HanLP is touched. */
  static void install() {
    HANLP.setLevel(Level.OFF);
    HanLP.Config.IOAdapter = new ReadOnlyDictionaries();
    // HanLP's configuration sets the level anew.
    HANLP.setLevel(Level.OFF);
  }

  @Override
  public InputStream open(String path) throws IOException {
    InputStream in = HanLP.class.getResourceAsStream("/" + path.substring(path.indexOf("data/")));
    if (in == null) {
      throw new FileNotFoundException(path);
    }
    return in;
  }

  @Override
  public OutputStream create(String path) {
    return OutputStream.nullOutputStream();
  }
}
