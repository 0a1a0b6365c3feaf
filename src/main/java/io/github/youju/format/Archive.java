package io.github.youju.format;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files in a zip archive, archives inside it opened too. Their names are paths that lead
 * nowhere out of it.
 */
public final class Archive {
  private final Map<String, byte[]> inner = new LinkedHashMap<>();
  private final Unpacked archive;
  private final Map<String, String> names = new LinkedHashMap<>();

  private Archive(Unpacked archive) {
    this.archive = archive;
  }

  /** Whether a file of such a name is looked into and not read itself. */
  public static boolean isNamed(String name) {
    return Format.named(name) == Format.ZIP;
  }

  /**
   * Opens an archive.
   *
   * @throws UnreadableException where it is none, or holds too much
   */
  public static Archive of(byte[] bytes) throws UnreadableException {
    return of(bytes, 1);
  }

  private static Archive of(byte[] bytes, int depth) throws UnreadableException {
    try {
      Archive opened = new Archive(Unpacked.of(bytes));
      for (String name : opened.archive.names()) {
        opened.add(name, depth);
      }
      return opened;
    } catch (IOException e) {
      throw new UnreadableException(Unreadable.DAMAGED, e);
    }
  }

  private void add(String name, int depth) throws IOException, UnreadableException {
    String safe = safe(name);
    if (!isNamed(safe)) {
      names.putIfAbsent(safe, name);
      return;
    }
    if (depth >= Limits.DEEPEST_ARCHIVE) {
      throw new UnreadableException(Unreadable.TOO_DEEP);
    }
    Archive below = of(archive.read(name), depth + 1);
    for (String each : below.names()) {
      inner.put(safe + "/" + each, below.read(each));
      names.putIfAbsent(safe + "/" + each, name);
    }
    if (names.size() > Limits.MOST_ENTRIES) {
      throw new UnreadableException(Unreadable.TOO_LARGE);
    }
  }

  /** The names of its files, in its order. */
  public List<String> names() {
    return List.copyOf(names.keySet());
  }

  /** The bytes of one of its files. */
  public byte[] read(String name) throws UnreadableException {
    try {
      return inner.containsKey(name) ? inner.get(name) : archive.read(names.get(name));
    } catch (IOException e) {
      throw new UnreadableException(Unreadable.DAMAGED, e);
    }
  }

  private static String safe(String name) {
    StringBuilder safe = new StringBuilder();
    for (String step : name.split("/", -1)) {
      String clean = step.replaceAll("\\p{Cntrl}", "_");
      if (!clean.isEmpty()) {
        safe.append(safe.isEmpty() ? "" : "/").append(clean.matches("\\.{1,2}") ? "_" : clean);
      }
    }
    return safe.toString();
  }
}
