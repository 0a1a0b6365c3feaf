package io.github.youju.pipeline;

import io.github.youju.index.Origin;

/**
 * What a found file is called in the index, and what is known of it.
 *
 * @param source its name in the index
 * @param root the folder that the name is relative to
 * @param path below the root
 * @param known what the index holds of the file; null where it is new
 */
record Place(FoundFile found, String source, String root, String path, Origin known) {
  /** Whether the index knows the file under another name. */
  boolean isOther() {
    return known != null && !known.source().equals(source);
  }
}
