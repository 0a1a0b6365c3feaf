package io.github.youju.region;

import java.util.List;

/**
 * Words of a text that name a place.
 *
 * @param begin where they begin, in chars of the text that was given
 * @param end where they end, exclusive
 * @param candidates the places they can mean, the likeliest first; never empty
 * @param full whether the kind is written (东乡区) or an outer place stands with it (江西东乡)
 */
public record Mention(int begin, int end, List<Region> candidates, boolean full) {
  public Mention {
    candidates = List.copyOf(candidates);
  }
}
