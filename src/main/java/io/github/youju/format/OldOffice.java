package io.github.youju.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The containers of office programs before 2007, of WPS, and of encrypted newer files. */
final class OldOffice {
  private OldOffice() {}

  static Format formatOf(byte[] bytes) throws IOException, UnreadableException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableException(Unreadable.PROTECTED);
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return Format.DOC;
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return Format.XLS;
      }
    }
    throw new UnreadableException(Unreadable.UNKNOWN);
  }
}
