package io.github.youju.region;

import io.github.youju.region.Bearer.Bearing;
import io.github.youju.region.NameIndex.Caution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds places in simplified Chinese text, left to right, the longest name first.
 *
 * <p>Names run into other words: 行政区域 holds no 政区, 大城市 no 大城, 创新县域 no 新县. Names that are words (和平)
 * and names of two characters with a kind (新县) therefore count only where their surroundings speak
 * for a place.
 */
final class ChineseScanner {
  /** After these a name of two characters can begin: 在赵县, 和赵县; a word rarely ends so. */
  private static final String JOINTS = "和与及同";

  private static final String BEFORE_NAME = "在与及和跟对到是向比查问请的";

  /** With these, what seems a kind is part of another word: 区域, 市场, 县级. */
  private static final String AFTER_DISTRICT = "域间块位别分划";

  private static final String AFTER_CITY = "场价值";
  private static final String AFTER_COUNTY = "级域城";

  /** With these, a short name is the name of a road, a town or a village: 东乡镇, 上海路. */
  private static final String AFTER_SHORT = "路街巷镇乡村";

  private static final Set<String> NO_ROAD_OR_TOWN =
      Set.of("路网", "路径", "街区", "镇村", "镇域", "乡村", "乡镇", "乡土", "村镇", "村级", "村居", "村庄", "村村");

  private final NameIndex names;
  private final Nesting nesting;
  private final String text;
  private final Set<String> preferred;
  private final List<Mention> found = new ArrayList<>();

  ChineseScanner(NameIndex names, Nesting nesting, String text, Set<String> preferred) {
    this.names = names;
    this.nesting = nesting;
    this.text = text;
    this.preferred = preferred;
  }

  List<Mention> scan() {
    int at = 0;
    while (at < text.length()) {
      at = step(at);
    }
    return nesting.narrowed(found);
  }

  /** Takes the longest name that begins here, if any, and tells where to go on. */
  private int step(int begin) {
    int longest = Math.min(names.longest(text.charAt(begin)), text.length() - begin);
    for (int end = begin + longest; end > begin + 1; end--) {
      String word = text.substring(begin, end);
      Caution caution = names.caution(word);
      List<Bearer> bearers = names.bearers(word);
      if (caution != Caution.PASSED && !bearers.isEmpty()) {
        boolean kind = hasKind(bearers);
        List<Region> places = Preference.order(current(bearers), preferred);
        if (isPlace(begin, end, kind, caution, places)) {
          add(begin, end, places, kind);
          return end;
        }
      }
      if (caution != Caution.NONE) {
        // 和 may join: 和安康 is no 和安.
        return JOINTS.indexOf(text.charAt(begin)) >= 0 ? begin + 1 : end;
      }
    }
    return begin + 1;
  }

  /** Where a current place bears the very name, places that bore it once are not meant. */
  private static List<Bearer> current(List<Bearer> bearers) {
    List<Bearer> current = new ArrayList<>();
    boolean official = false;
    for (Bearer bearer : bearers) {
      official |= bearer.bearing() == Bearing.OFFICIAL;
      if (bearer.bearing().compareTo(Bearing.SHORT) <= 0) {
        current.add(bearer);
      }
    }
    return official ? current : bearers;
  }

  private static boolean hasKind(List<Bearer> bearers) {
    for (Bearer bearer : bearers) {
      if (bearer.bearing().hasKind()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(int begin, int end, boolean kind, Caution caution, List<Region> places) {
    if (kind ? kindIsPartOfAnotherWord(begin, end) : isRoadOrTown(end)) {
      return false;
    }
    List<Region> nested = nestedInLast(begin, places);
    boolean wanted = Preference.holds(preferred, places);
    return switch (caution) {
      case PASSED -> false;
      case CHAINED -> directlyInLast(nested) || (wanted && standsAlone(begin, end));
      case CAREFUL -> wanted || !nested.isEmpty() || hasKindAfter(end) || standsAlone(begin, end);
      case NONE -> !kind || end - begin > 2 || wanted || !nested.isEmpty() || nameCanBegin(begin);
    };
  }

  private void add(int begin, int end, List<Region> places, boolean kind) {
    List<Region> nested = List.of();
    if (!found.isEmpty() && joins(found.getLast().end(), begin)) {
      nested = nesting.inside(places, found.getLast().candidates());
    }
    if (nested.isEmpty()) {
      found.add(new Mention(begin, end, places, kind));
    } else {
      found.add(new Mention(found.removeLast().begin(), end, nested, true));
    }
  }

  private List<Region> nestedInLast(int begin, List<Region> places) {
    return found.isEmpty() || found.getLast().end() != begin
        ? List.of()
        : nesting.inside(places, found.getLast().candidates());
  }

  private boolean directlyInLast(List<Region> nested) {
    for (Region place : nested) {
      for (Region outer : found.getLast().candidates()) {
        if (outer.code().equals(place.parent())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing but blanks and at most one 的 stands between two names: 江西的抚州. */
  private boolean joins(int from, int to) {
    String between = text.substring(from, to).strip();
    return to - from <= 3 && (between.isEmpty() || between.equals("的"));
  }

  private boolean kindIsPartOfAnotherWord(int begin, int end) {
    if (end == text.length()) {
      return false;
    }
    char next = text.charAt(end);
    return switch (text.charAt(end - 1)) {
      case '区' -> AFTER_DISTRICT.indexOf(next) >= 0;
      case '市' -> AFTER_CITY.indexOf(next) >= 0;
      case '县' -> end - begin == 2 && AFTER_COUNTY.indexOf(next) >= 0;
      default -> false;
    };
  }

  private boolean isRoadOrTown(int end) {
    return end < text.length()
        && AFTER_SHORT.indexOf(text.charAt(end)) >= 0
        && (end + 1 == text.length() || !NO_ROAD_OR_TOWN.contains(text.substring(end, end + 2)));
  }

  private boolean hasKindAfter(int end) {
    return end < text.length()
        && "市区县".indexOf(text.charAt(end)) >= 0
        && !kindIsPartOfAnotherWord(0, end + 1)
        && !text.startsWith("市民", end);
  }

  private boolean nameCanBegin(int begin) {
    return begin == 0
        || !Character.isLetter(text.charAt(begin - 1))
        || BEFORE_NAME.indexOf(text.charAt(begin - 1)) >= 0;
  }

  /** 和平 2024, 和平2024年, or no more than 和平. */
  private boolean standsAlone(int begin, int end) {
    if (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      return false;
    }
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next == text.length() ? begin == 0 : Character.isDigit(text.charAt(next));
  }
}
