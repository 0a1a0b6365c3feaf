package io.github.youju.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip archive in memory. Its entries are unpacked one by one and only as far as the limits allow;
 * nothing is ever written to a disk, so that a name such as {@code ../x} is a name and no path.
 */
final class Unpacked {
  private static final int BUFFER = 1 << 16;

  private final byte[] bytes;
  private final Map<String, Long> names = new LinkedHashMap<>();
  private long unpacked;

  private Unpacked(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads what an archive holds. */
  static Unpacked of(byte[] bytes) throws IOException, UnreadableException {
    Unpacked archive = new Unpacked(bytes);
    try (ZipFile zip = archive.open()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          archive.names.putIfAbsent(name(entry), entry.getSize());
        }
        if (archive.names.size() > Limits.MOST_ENTRIES) {
          throw new UnreadableException(Unreadable.TOO_LARGE);
        }
      }
    }
    return archive;
  }

  /** The names of its files, in its order. */
  Set<String> names() {
    return names.keySet();
  }

  /** The bytes of a file that it must hold. */
  byte[] need(String name) throws IOException, UnreadableException {
    byte[] read = read(name);
    if (read == null) {
      throw new UnreadableException(Unreadable.DAMAGED);
    }
    return read;
  }

  /** The bytes of a file of it; null where it holds none of that name. */
  byte[] read(String name) throws IOException, UnreadableException {
    try (ZipFile zip = open()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (!entry.isDirectory() && name(entry).equals(name)) {
          return read(zip, entry);
        }
      }
    }
    return null;
  }

  private byte[] read(ZipFile zip, ZipArchiveEntry entry) throws IOException, UnreadableException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableException(Unreadable.PROTECTED);
    }
    long packed = Math.max(1, entry.getCompressedSize());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        unpacked += read;
        boolean bomb =
            out.size() > Limits.HARMLESS_BYTES && out.size() / packed > Limits.MOST_RATIO;
        if (bomb || unpacked > Limits.MOST_UNPACKED_BYTES) {
          throw new UnreadableException(Unreadable.BOMB);
        }
        if (Thread.currentThread().isInterrupted()) {
          throw new UnreadableException(Unreadable.TOO_SLOW);
        }
      }
    }
    return out.toByteArray();
  }

  private ZipFile open() throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
        .setCharset(StandardCharsets.UTF_8)
        .setUseUnicodeExtraFields(true)
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  /** Chinese Windows packs names in its own set and does not say so. */
  private static String name(ZipArchiveEntry entry) {
    String name = entry.getName();
    byte[] raw = entry.getRawName();
    boolean told = entry.getGeneralPurposeBit().usesUTF8ForNames() || name.indexOf('\ufffd') < 0;
    if (raw == null || told && isUtf8(raw)) {
      return name.replace('\\', '/');
    }
    return new String(raw, Charset.forName("GB18030")).replace('\\', '/');
  }

  private static boolean isUtf8(byte[] raw) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
