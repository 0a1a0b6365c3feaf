package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.index.Origin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives each file its name in the index: its path below the folder that was indexed, with the
 * folder's name before it where another folder holds the same path. A file keeps its name as long
 * as it lies where it lay, so that citations hold; only a folder further out gives it a longer one.
 */
final class SourceNames {
  private static final int KEY_LENGTH = 16;

  private final Set<String> names = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  private final Map<Path, Origin> byFile = new HashMap<>();

  SourceNames(Map<String, Origin> origins) {
    for (Origin origin : origins.values()) {
      names.add(origin.source());
      keys.add(origin.key());
      byFile.put(file(origin), origin);
    }
  }

  static Path file(Origin origin) {
    return Path.of(origin.root()).resolve(origin.path());
  }

  /** What is known of a file; null where it is new. */
  Origin known(FoundFile found) {
    return byFile.get(found.file());
  }

  void forget(Origin origin) {
    names.remove(origin.source());
    byFile.remove(file(origin));
  }

  /** Frees the name of a file that will get a longer one; before any file is placed. */
  void release(FoundFile found) {
    Origin known = known(found);
    if (known != null && !stays(found, known)) {
      names.remove(known.source());
    }
  }

  /** Where the file belongs from now on. */
  Place place(FoundFile found) {
    Origin known = known(found);
    if (known != null && stays(found, known)) {
      return new Place(found, known.source(), known.root(), known.path(), known);
    }
    String name = freeName(found);
    names.add(name);
    return new Place(found, name, found.root().toString(), found.path(), known);
  }

  /** Only a folder further out than the one that a file is named from gives it another name. */
  private static boolean stays(FoundFile found, Origin known) {
    return found.root().startsWith(known.root());
  }

  /** The origin of a file with these bytes; of those that are known only where it is the same. */
  Origin origin(Place place, String hash, String recipe) {
    Origin known = place.known();
    String key =
        known != null && known.hash().equals(hash) ? known.key() : freeKey(hash, place.source());
    return new Origin(place.source(), key, place.root(), place.path(), hash, recipe);
  }

  /**
   * Of the bytes and of the name that they were first known by, so that it does not hang on what
   * else there is. A source that moved away keeps the key, and another may come to its old name.
   */
  private String freeKey(String hash, String name) {
    String named = Hashes.of(name.getBytes(StandardCharsets.UTF_8));
    String key = hash.substring(0, KEY_LENGTH) + named.substring(0, KEY_LENGTH);
    while (keys.contains(key)) {
      key += "+";
    }
    return key;
  }

  private String freeName(FoundFile found) {
    String name = found.path();
    for (Path folder = found.root(); names.contains(name); folder = folder.getParent()) {
      if (folder == null || folder.getFileName() == null) {
        throw new UserException(
            Line.of(
                "名称 %s 已被另一个文件占用；请给 %s 改名",
                "the name %s is taken by another file; rename %s", name, found.file()));
      }
      name = folder.getFileName() + "/" + name;
    }
    return name;
  }
}
