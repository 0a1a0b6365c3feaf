package io.github.youju.index;

/**
 * Where a source came from, so that a later run knows whether it has to be read again.
 *
 * @param source its name in the index
 * @param key what everything that was read out of it is kept under; it stays when the source moves
 * @param root the folder that was indexed, absolute
 * @param path the file's path below the root
 * @param hash of the file's bytes
 * @param recipe of the program that read it
 */
public record Origin(
    String source, String key, String root, String path, String hash, String recipe) {
  private static final int ID_LENGTH = 12;

  /** What the source is told by wherever it lies: the beginning of its hash. */
  public String id() {
    return hash.substring(0, Math.min(ID_LENGTH, hash.length()));
  }

  /** The same bytes, read the same way, that now lie elsewhere. */
  public Origin moved(String newSource, String newRoot, String newPath) {
    return new Origin(newSource, key, newRoot, newPath, hash, recipe);
  }
}
