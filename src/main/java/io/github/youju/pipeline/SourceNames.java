package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.index.Origin;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives each file its name in the index: its path below the folder that was indexed, with the
 * folder's name before it where another folder holds the same path. A file keeps its name as long
 * as it lies where it lay, so that citations hold; only a folder further out gives it a longer one.
 */
final class SourceNames {
  private final Map<String, Origin> byName;
  private final Map<Path, Origin> byFile = new HashMap<>();

  SourceNames(Map<String, Origin> origins) {
    byName = new HashMap<>(origins);
    for (Origin origin : origins.values()) {
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
    byName.remove(origin.source());
    byFile.remove(file(origin));
  }

  /** Where the file belongs from now on. */
  Origin place(FoundFile found, String hash, String recipe) {
    Origin known = known(found);
    Origin placed;
    if (known != null && found.root().startsWith(known.root())) {
      placed = new Origin(known.source(), known.root(), known.path(), hash, recipe);
    } else {
      if (known != null) {
        forget(known);
      }
      String root = found.root().toString();
      placed = new Origin(freeName(found), root, found.path(), hash, recipe);
    }
    byName.put(placed.source(), placed);
    byFile.put(found.file(), placed);
    return placed;
  }

  private String freeName(FoundFile found) {
    String name = found.path();
    for (Path folder = found.root(); byName.containsKey(name); folder = folder.getParent()) {
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
