package io.github.youju.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds places in romanised text: Dongxiang, Dong Xiang, Dongxiang District, Fuzhou in Jiangxi. */
final class LatinScanner {
  private static final int MOST_WORDS = 5;
  private static final int SHORT_WORD = 5;
  private static final Set<String> INNER_FIRST = Set.of(",", "(", "in", "of", ",in", "的");
  private static final Set<String> OUTER_FIRST = Set.of("", "'s", "’s");

  private final LatinIndex names;
  private final Nesting nesting;
  private final String text;
  private final List<LatinToken> tokens;
  private final Set<String> preferred;
  private final List<Mention> found = new ArrayList<>();

  /** The mentions that are words unless an outer place stands beside them. */
  private final List<Mention> doubtful = new ArrayList<>();

  LatinScanner(
      LatinIndex names,
      Nesting nesting,
      String text,
      List<LatinToken> tokens,
      Set<String> preferred) {
    this.names = names;
    this.nesting = nesting;
    this.text = text;
    this.tokens = tokens;
    this.preferred = preferred;
  }

  List<Mention> scan() {
    int first = 0;
    while (first < tokens.size()) {
      first = step(first);
    }
    List<Mention> certain = new ArrayList<>();
    for (Mention mention : found) {
      if (!isDoubtful(mention)) {
        certain.add(mention);
      }
    }
    return nesting.narrowed(certain);
  }

  static boolean joined(LatinToken left, LatinToken right, String text) {
    return !left.possessive()
        && right.begin() == left.end() + 1
        && (text.charAt(left.end()) == ' ' || text.charAt(left.end()) == '-');
  }

  /** Takes the longest name that begins with this word, if any, and tells where to go on. */
  private int step(int first) {
    int last = first;
    StringBuilder letters = new StringBuilder(tokens.get(first).letters());
    List<String> spellings = new ArrayList<>(List.of(letters.toString()));
    while (last + 1 < tokens.size()
        && last - first + 1 < MOST_WORDS
        && joined(tokens.get(last), tokens.get(last + 1), text)) {
      last++;
      spellings.add(letters.append(tokens.get(last).letters()).toString());
    }
    for (; last >= first; last--) {
      int next = take(first, last, spellings.get(last - first));
      if (next > first) {
        return next;
      }
    }
    return first + 1;
  }

  /** Adds the mention these words make, and tells the word after it; or -1. */
  private int take(int first, int last, String letters) {
    LatinToken begin = tokens.get(first);
    LatinToken end = tokens.get(last);
    LatinKind kind = end.possessive() ? null : LatinKind.at(tokens, last + 1, text);
    if (kind != null) {
      List<Region> places = fitting(parted(first, last, named(letters)), kind);
      if (!places.isEmpty()) {
        int next = last + 1 + kind.words().size();
        add(new Mention(begin.begin(), tokens.get(next - 1).end(), places, true), false);
        return next;
      }
    }
    List<Region> places = Preference.order(parted(first, last, names.bearers(letters)), preferred);
    if (!places.isEmpty()) {
      return takeName(first, last, letters, places);
    }
    LatinKind fused = LatinKind.fused(letters);
    if (first == last && fused != null) {
      String stem = letters.substring(0, letters.length() - fused.words().getFirst().length());
      List<Region> whole = names.isAmbiguous(stem) ? List.of() : fitting(named(stem), fused);
      if (!whole.isEmpty()) {
        add(new Mention(begin.begin(), end.end(), whole, true), false);
        return last + 1;
      }
    }
    return -1;
  }

  private int takeName(int first, int last, String letters, List<Region> places) {
    LatinToken begin = tokens.get(first);
    boolean wanted = Preference.holds(preferred, places);
    boolean country = places.getFirst().level() == Region.Level.COUNTRY;
    boolean word =
        first == last
            ? !begin.divided() && names.isAmbiguous(letters)
            : !begin.capital() && onlyWords(first, last);
    boolean capital = begin.capital() || begin.divided();
    boolean longEnough = first < last || letters.length() >= SHORT_WORD || wanted;
    if ((country && !wanted) || (!capital && (word || !longEnough))) {
      return -1;
    }
    Mention mention = new Mention(begin.begin(), tokens.get(last).end(), places, false);
    add(mention, word && !wanted);
    return last + 1;
  }

  private boolean onlyWords(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!names.isAmbiguous(tokens.get(i).letters()) && tokens.get(i).letters().length() > 2) {
        return false;
      }
    }
    return true;
  }

  private boolean isDoubtful(Mention mention) {
    for (Mention doubt : doubtful) {
      if (doubt.equals(mention)) {
        return true;
      }
    }
    return false;
  }

  /** Those places whose names are parted where these words are: dong xiang, not and a for Anda. */
  private List<Bearer> parted(int first, int last, List<Bearer> bearers) {
    if (first == last) {
      return bearers;
    }
    List<Bearer> kept = new ArrayList<>();
    for (Bearer bearer : bearers) {
      if (isParted(first, last, bearer.region().pinyin())
          || isParted(first, last, LatinKind.without(bearer.region().english()))) {
        kept.add(bearer);
      }
    }
    return kept;
  }

  private boolean isParted(int first, int last, String name) {
    int at = 0;
    for (int i = first; i <= last; i++) {
      int letters = tokens.get(i).letters().length();
      while (letters > 0 && at < name.length()) {
        letters -= Character.isLetter(name.charAt(at)) ? 1 : 0;
        at++;
      }
      boolean gap = at == name.length() || !Character.isLetter(name.charAt(at));
      if (letters > 0 || !gap || (i == last) != (at == name.length())) {
        return false;
      }
    }
    return true;
  }

  /** The places that are called so, with a kind. */
  private List<Bearer> named(String letters) {
    List<Bearer> bearers = new ArrayList<>(names.bearers(letters));
    bearers.addAll(names.stems(letters));
    return bearers;
  }

  private List<Region> fitting(List<Bearer> bearers, LatinKind kind) {
    List<Region> places = new ArrayList<>();
    for (Region region : Preference.order(bearers, preferred)) {
      if (kind.fits(region)) {
        places.add(region);
      }
    }
    return places;
  }

  private void add(Mention mention, boolean doubt) {
    Mention joined = found.isEmpty() ? null : join(found.getLast(), mention);
    if (joined == null) {
      found.add(mention);
      if (doubt) {
        doubtful.add(mention);
      }
    } else {
      found.removeLast();
      found.add(joined);
    }
  }

  /** One mention of the inner place where the two nest, else null. */
  private Mention join(Mention left, Mention right) {
    String between =
        text.substring(left.end(), right.begin()).replace(" ", "").toLowerCase(Locale.ROOT);
    boolean innerFirst = INNER_FIRST.contains(between);
    if (!innerFirst && !OUTER_FIRST.contains(between)) {
      return null;
    }
    List<Region> leftInner = nesting.inside(left.candidates(), right.candidates());
    List<Region> rightInner = nesting.inside(right.candidates(), left.candidates());
    List<Region> inner = innerFirst ? leftInner : rightInner;
    if (inner.isEmpty()) {
      inner = innerFirst ? rightInner : leftInner;
    }
    return inner.isEmpty() ? null : new Mention(left.begin(), right.end(), inner, true);
  }
}
