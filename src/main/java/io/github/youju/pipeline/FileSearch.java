package io.github.youju.pipeline;

import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.format.Archive;
import io.github.youju.format.Format;
import io.github.youju.format.UnreadableException;
import io.github.youju.index.ReportIndex;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the files to read below what was named, in an order that no file system decides. */
final class FileSearch {
  private final Path indexFolder;
  private final List<FoundFile> files = new ArrayList<>();
  private final List<Path> roots = new ArrayList<>();
  private final List<Path> unlisted = new ArrayList<>();
  private final SortedMap<Path, Line> unreadable = new TreeMap<>();
  private final Map<String, Integer> otherFormats = new TreeMap<>();

  private FileSearch(Path indexFolder) {
    this.indexFolder = indexFolder.toAbsolutePath().normalize();
  }

  /**
   * Searches files and folders; what a folder holds is sorted by name.
   *
   * @throws UserException where one of them does not exist
   */
  static FileSearch in(List<Path> paths, Path indexFolder) {
    FileSearch search = new FileSearch(indexFolder);
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new UserException(Line.of("没有这个文件或文件夹：%s；请检查路径", "no such file or folder: %s", path));
      }
    }
    for (Path path : paths) {
      search.add(path);
    }
    return search;
  }

  List<FoundFile> files() {
    return files;
  }

  /** Whether the search would have found the file if it still were there. */
  boolean covers(Path file) {
    return isBelow(file, roots) && !isBelow(file, unlisted);
  }

  /**
   * What could not be opened or followed, or is no file, in the order of the names; a line each.
   */
  Collection<Line> unreadable() {
    return unreadable.values();
  }

  /** Name endings of files that were passed over, and how many there were of each. */
  Map<String, Integer> otherFormats() {
    return otherFormats;
  }

  private void add(Path path) {
    try {
      Path real = path.toRealPath();
      if (Files.isDirectory(real)) {
        roots.add(real);
        addBelow(real);
      } else if (!Files.isRegularFile(real)) {
        throw new UserException(
            Line.of(
                "%s 既不是文件也不是文件夹；请另存为 .txt 文件",
                "%s is neither a file nor a folder; save it as a .txt file", path));
      } else {
        addIfReadable(real.getParent(), real, Files.size(real));
      }
    } catch (IOException e) {
      throw new UserException(Line.of("读不了 %s：%s", "cannot read %s: %s", path, Reason.of(e)), e);
    }
  }

  private void addBelow(Path root) throws IOException {
    int first = files.size();
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passed = !folder.equals(root) && isHidden(folder);
            return passed || folder.equals(indexFolder) || ReportIndex.existsAt(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && !CorrectionFile.isName(file)) {
              addIfReadable(root, file, attributes.size());
            } else if (!attributes.isRegularFile() && SourceReader.reads(nameOf(file))) {
              unreadable.put(file, noFile(file));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            if (failure instanceof FileSystemLoopException) {
              unreadable.put(
                  file,
                  Line.of(
                      "%s 是指回上级文件夹的链接，已略过",
                      "%s is a link back to a folder above it; left out", file));
            } else {
              unlisted.add(file);
              unreadable.put(
                  file,
                  Line.of(
                      "读不了 %s：%s；已略过",
                      "cannot read %s: %s; left out", file, Reason.of(file, failure)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.subList(first, files.size()).sort(Comparator.comparing(FoundFile::path));
  }

  private static Line noFile(Path file) {
    return Files.exists(file)
        ? Line.of("%s 是管道或设备，已略过", "%s is a pipe or a device; left out", file)
        : Line.of("%s 是链接，所指的文件不存在，已略过", "%s is a link to nothing; left out", file);
  }

  private void addIfReadable(Path root, Path file, long bytes) {
    String name = nameOf(file);
    if (!SourceReader.reads(name)) {
      String ending = SourceReader.ending(name);
      otherFormats.merge(ending.isEmpty() ? "no ending" : "." + ending, 1, Integer::sum);
      return;
    }
    StringBuilder path = new StringBuilder();
    for (Path part : root.relativize(file)) {
      path.append(path.isEmpty() ? "" : "/").append(part);
    }
    if (!Archive.isNamed(name) || !addInside(root, path.toString(), bytes)) {
      files.add(new FoundFile(root, path.toString(), bytes));
    }
  }

  /** Adds the files in an archive; false where it has to be told why there are none. */
  private boolean addInside(Path root, String archive, long bytes) {
    int before = files.size();
    try {
      Path file = root.resolve(archive);
      if (bytes > Format.ZIP.mostBytes()) {
        return false;
      }
      for (String name : Archive.of(Files.readAllBytes(file)).names()) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (SourceReader.reads(last) && !last.startsWith(".") && !name.startsWith("__MACOSX/")) {
          files.add(new FoundFile(root, archive + "/" + name, archive, bytes));
        }
      }
    } catch (IOException | UnreadableException e) {
      files.subList(before, files.size()).clear();
    }
    return files.size() > before;
  }

  private static boolean isHidden(Path path) {
    return nameOf(path).startsWith(".");
  }

  private static String nameOf(Path path) {
    return path.getFileName().toString();
  }

  private static boolean isBelow(Path file, List<Path> folders) {
    for (Path folder : folders) {
      if (file.startsWith(folder)) {
        return true;
      }
    }
    return false;
  }
}
