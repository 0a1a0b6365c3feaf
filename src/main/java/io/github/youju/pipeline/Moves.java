package io.github.youju.pipeline;

import io.github.youju.error.UserException;
import io.github.youju.index.Origin;
import io.github.youju.index.ReportIndexWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is gone from the folders, and what only lies elsewhere now. A file that is gone and a new
 * one with the same bytes are the same source: it gets its new name and is not read again. The same
 * goes for a file that is known and belongs to a folder further out from now on.
 */
final class Moves {
  private final FileSearch search;
  private final SourceNames names;
  private final Recipe recipe;
  private final Map<Origin, Origin> moved = new LinkedHashMap<>();
  private int count;
  private int renamed;
  private final List<Place> places = new ArrayList<>();
  private final Map<String, List<Origin>> gone = new HashMap<>();
  private final List<Origin> replaced = new ArrayList<>();

  Moves(FileSearch search, SourceNames names, Recipe recipe) {
    this.search = search;
    this.names = names;
    this.recipe = recipe;
  }

  /**
   * Takes what is gone out of the index and renames what moved.
   *
   * @return a place for each file that was found, in their order
   */
  List<Place> settle(ReportIndexWriter writer) {
    Set<Path> there = new HashSet<>();
    for (FoundFile found : search.files()) {
      there.add(found.file());
    }
    for (Origin origin : writer.origins().values()) {
      Path file = SourceNames.file(origin);
      if (search.covers(file) && !there.contains(file)) {
        names.forget(origin);
        gone.computeIfAbsent(origin.hash(), hash -> new ArrayList<>()).add(origin);
      }
    }
    search.files().forEach(names::release);
    for (FoundFile found : search.files()) {
      places.add(follow(names.place(found)));
    }
    for (List<Origin> left : gone.values()) {
      left.forEach(origin -> writer.remove(origin.source()));
      count += left.size();
    }
    replaced.forEach(origin -> writer.remove(origin.source()));
    writer.rename(moved);
    return places;
  }

  /** How many files left the index. */
  int gone() {
    return count;
  }

  /** How many got another name, also where that made them be read again. */
  int moved() {
    return moved.size() + renamed;
  }

  private Place follow(Place place) {
    Origin before = before(place);
    if (before == null) {
      if (place.isOther()) {
        replaced.add(place.known());
      }
      return place;
    }
    Origin after = before.moved(place.source(), place.root(), place.path());
    moved.put(before, after);
    return new Place(place.found(), place.source(), place.root(), place.path(), after);
  }

  /** What the index holds of the same bytes under a name that is no longer right; else null. */
  private Origin before(Place place) {
    if (place.isOther()) {
      Origin known = place.known();
      return known.hash().equals(hash(place)) && isReadAlike(known, place) ? known : null;
    }
    if (place.known() != null || gone.isEmpty()) {
      return null;
    }
    List<Origin> same = gone.getOrDefault(hash(place), List.of());
    for (Origin origin : same) {
      if (isReadAlike(origin, place)) {
        same.remove(origin);
        return origin;
      }
    }
    if (!same.isEmpty()) {
      // What its new name says of it is to be read, but nothing is lost.
      replaced.add(same.removeFirst());
      renamed++;
    }
    return null;
  }

  private boolean isReadAlike(Origin origin, Place place) {
    return origin.recipe().equals(recipe.of(place.found()));
  }

  /** Of the bytes as they are now; empty for a file that will be left out. */
  private static String hash(Place place) {
    try {
      return Hashes.of(FileBytes.of(place.found()));
    } catch (IOException | UserException toBeToldWhereItIsRead) {
      return "";
    }
  }
}
