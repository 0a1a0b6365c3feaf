package io.github.youju.format;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Holds POI to our limits; its own count each part of a file by itself. */
final class OfficeLimits {
  private OfficeLimits() {}

  static void set() {
    ZipSecureFile.setMinInflateRatio(1.0 / Limits.MOST_RATIO);
    ZipSecureFile.setMaxEntrySize(Limits.MOST_UNPACKED_BYTES / 2);
    ZipSecureFile.setMaxTextSize(Limits.MOST_CHARACTERS);
    ZipSecureFile.setMaxFileCount(Limits.MOST_ENTRIES);
  }
}
