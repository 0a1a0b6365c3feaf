package io.github.youju.index;

/**
 * Where a source came from, so that a later run knows whether it has to be read again.
 *
 * @param source its name in the index
 * @param root the folder that was indexed, absolute
 * @param path the file's path below the root
 * @param hash of the file's bytes
 * @param recipe of the program that read it
 */
public record Origin(String source, String root, String path, String hash, String recipe) {}
