package io.github.youju.pipeline;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param root the folder that was named, absolute; for a file that was named, the folder it lies in
 * @param path below the root, with forward slashes
 */
record FoundFile(Path root, String path) {
  Path file() {
    return root.resolve(path);
  }
}
