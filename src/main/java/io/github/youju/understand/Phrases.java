package io.github.youju.understand;

import io.github.youju.text.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of questions and what they do, from {@code phrases.tsv}. */
final class Phrases {
  /** What a phrase does; the order is that of the file, no meaning. */
  enum Role {
    TARGET,
    RESULT,
    WISH,
    AIM,
    DONE,
    GROWTH,
    LEVEL,
    RANK,
    SHARE,
    POINTS,
    COMPARE,
    ACROSS,
    WHO,
    LIST,
    OPEN,
    EACH,
    ASK,
    DROP,
    NAME,
    EDGE,
    LEAD,
    TRAIL,
    VERB;

    /** Whether the phrase is cut out wherever it stands. */
    boolean cutsAnywhere() {
      return switch (this) {
        case AIM, DONE, EDGE, NAME, LEAD, TRAIL, VERB -> false;
        default -> true;
      };
    }
  }

  /** A phrase found in a question, half-open in chars. */
  record Found(int begin, int end, Role role) {}

  private static Phrases instance;

  private final Map<String, Role> roles = new HashMap<>();
  private final Set<String> leads = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> trails = new HashSet<>();
  private int longest;

  static synchronized Phrases builtIn() {
    if (instance == null) {
      instance = new Phrases();
      for (String line : Resource.lines(Phrases.class, "phrases.tsv")) {
        String[] cells = line.split("\t", -1);
        Role role = Role.valueOf(cells[0].toUpperCase(Locale.ROOT));
        for (int i = 1; i < cells.length; i++) {
          instance.add(cells[i], role);
          instance.longest = Math.max(instance.longest, cells[i].length());
        }
      }
    }
    return instance;
  }

  private void add(String words, Role role) {
    if (role == Role.LEAD) {
      leads.add(words);
    } else if (role == Role.TRAIL) {
      trails.add(words);
    } else if (role == Role.VERB) {
      verbs.add(words);
    } else {
      roles.putIfAbsent(words, role);
    }
  }

  /** The words of the English phrases. */
  Set<String> englishWords() {
    Set<String> words = new HashSet<>();
    for (String phrase : roles.keySet()) {
      if (isLatin(phrase.charAt(0))) {
        words.addAll(List.of(phrase.split("\\W+")));
      }
    }
    return words;
  }

  /** Whether the words carry nothing at the beginning of a stretch. */
  boolean isLead(String words) {
    return leads.contains(words) || isCut(words);
  }

  /** Whether the words begin with a name that is never cut: 未来产业. */
  boolean startsWithName(String words) {
    for (int length = Math.min(longest, words.length()); length > 1; length--) {
      if (roles.get(words.substring(0, length)) == Role.NAME) {
        return true;
      }
    }
    return false;
  }

  private boolean isCut(String words) {
    Role role = words.length() > 1 ? roles.get(words) : null;
    return role != null && role != Role.NAME;
  }

  /** The words without the verb that they begin with; the words themselves where there is none. */
  String withoutVerb(String words) {
    for (int length = Math.min(2, words.length() - 2); length > 0; length--) {
      if (verbs.contains(words.substring(0, length))) {
        return words.substring(length);
      }
    }
    return words;
  }

  /** Whether the words carry nothing at the end of a stretch. */
  boolean isTrail(String words) {
    return trails.contains(words) || isCut(words);
  }

  /** All phrases of a question, longest first from left to right, without overlap. */
  List<Found> find(String question) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < question.length(); ) {
      Found here = at(question, i);
      if (here == null) {
        i++;
      } else {
        found.add(here);
        i = here.end();
      }
    }
    return found;
  }

  private Found at(String question, int begin) {
    for (int length = Math.min(longest, question.length() - begin); length > 0; length--) {
      int end = begin + length;
      Role role = roles.get(question.substring(begin, end));
      if (role != null && isWhole(question, begin, end)) {
        return new Found(begin, end, role);
      }
    }
    return null;
  }

  /** Latin phrases count as whole words only. */
  private static boolean isWhole(String question, int begin, int end) {
    return !isLatin(question.charAt(begin))
        || (begin == 0 || !isLatin(question.charAt(begin - 1)))
            && (end == question.length() || !isLatin(question.charAt(end)));
  }

  private static boolean isLatin(char character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }

  /** Whether phrases of a question set things against each other: 差多少, higher. */
  static boolean compares(List<Found> phrases) {
    return phrases.stream().anyMatch(each -> each.role() == Role.COMPARE);
  }
}
