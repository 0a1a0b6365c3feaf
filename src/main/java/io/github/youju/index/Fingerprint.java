package io.github.youju.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** What an index holds, in one short word: the same files, read the same way, give the same. */
final class Fingerprint {
  private static final int LENGTH = 16;

  private Fingerprint() {}

  static String of(Collection<Origin> origins) {
    StringBuilder all = new StringBuilder(Schema.VERSION).append('\n').append(Schema.ANALYSIS);
    for (Origin origin : origins) {
      all.append('\n').append(origin.source()).append('\t').append(origin.hash());
      all.append('\t').append(origin.recipe());
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
