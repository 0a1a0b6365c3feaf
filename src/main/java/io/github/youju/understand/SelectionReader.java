package io.github.youju.understand;

import io.github.youju.question.Selection;
import io.github.youju.question.Selection.Bar;
import io.github.youju.question.Selection.Order;
import io.github.youju.text.Numerals;
import io.github.youju.text.Resource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads whether a question puts figures in order or wants those that pass a bar: 哪些地方超过6%, 从高到低排,
 * the three highest. The words are in {@code rankings.tsv}.
 */
final class SelectionReader {
  /** What the words of the list do; told there. */
  private enum Role {
    HIGH,
    LOW,
    DOWN,
    UP,
    PLACES,
    YEARS,
    OVER,
    UNDER,
    REACH,
    WITHIN,
    BEHIND,
    BENEATH,
    FALL,
    FIRST,
    DROP,
    SIZE,
    QUALITY
  }

  /** Roles of words that stand before the number that is to be passed. */
  private static final Set<Role> PASSED =
      EnumSet.of(Role.OVER, Role.UNDER, Role.REACH, Role.WITHIN);

  private static final String NUMBER =
      "(?:百分之)?(?<number>\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十百千]+(?:点[一二三四五六七八九]+)?)";
  private static final String UNIT =
      " ?(?<unit>%|个?百分点|个点|percent|per cent|(?:billion|million|trillion)(?: yuan| dollars)?|万?亿?[元人吨亩户家个斤]?)";

  /** What may stand behind a bar: 超过10亿元的项目 is a sort of project and no bar. */
  private static final String END =
      "(?=的?(?:地方|地区|城市|县|区|市|省|年|有|是|哪|都|又|各|$)|[^\\u4e00-\\u9fff\\d%])";

  private static final Pattern TOP =
      Pattern.compile(
          "前([一二两三四五六七八九十\\d]{1,2})(?![季年月]|个[季月])[名位个家强]?"
              + "|最[高低多少快慢大小]的([二两三四五六七八九十2-9])[个家名位年]"
              + "|(?:top|highest|lowest|bottom) (\\d{1,2}|two|three|four|five|six|ten)\\b"
              + "|(\\d{1,2}|two|three|four|five|six|ten) (?:highest|lowest|fastest|slowest|largest|smallest)");
  private static final Map<String, Integer> COUNTS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "ten", 10);

  /** What stands before the best of something is what it is the best in. */
  private static final Pattern EMPTY = Pattern.compile("[\u0001\\s的在里中哪是,、年]*");

  private final Marked marked;
  private final String text;
  private final List<int[]> read = new ArrayList<>();

  /** Reads a question whose places and years are blotted out. */
  SelectionReader(Marked marked) {
    this.marked = marked;
    this.text = marked.text();
  }

  /**
   * The selection that a question asks for; empty where it asks for none.
   *
   * @param places how many places it names; of one place years are chosen, not places
   * @param years how many years it names
   */
  Optional<Selection> read(int places, int years) {
    boolean ofYears = find(Role.YEARS).isPresent() || years > 1;
    if (!ofYears && places == 1) {
      return Optional.empty();
    }
    boolean ofPlaces = places != 1 && (places > 1 || find(Role.PLACES).isPresent());
    Optional<Bar> bar = bar();
    if (bar.isPresent() && (ofYears || ofPlaces)) {
      boolean earliest = find(Role.FIRST).isPresent();
      Order order = bar.get().above() ? Order.HIGHEST : Order.LOWEST;
      return Optional.of(
          new Selection(earliest ? Order.EARLIEST : order, earliest ? 1 : 0, bar, false));
    }
    boolean several = ofYears || places != 1;
    Optional<int[]> down = find(Role.DOWN).filter(this::isOrder);
    Optional<int[]> up = find(Role.UP);
    int most = top();
    if (several && (down.isPresent() || up.isPresent())) {
      find(Role.HIGH);
      return Optional.of(
          new Selection(
              up.isPresent() ? Order.LOWEST : Order.HIGHEST, most, Optional.empty(), ofFalls()));
    }
    Optional<int[]> high = find(Role.HIGH);
    Optional<int[]> low = find(Role.LOW);
    if (several && most > 0 && high.isEmpty() && low.isEmpty()) {
      return Optional.of(new Selection(Order.HIGHEST, most, Optional.empty(), ofFalls()));
    }
    Optional<int[]> end = high.isPresent() ? high : low;
    if (end.isEmpty() || !several || !ofYears && !ofPlaces && isAttribute(end.get())) {
      return Optional.empty();
    }
    if (high.isPresent() && low.isPresent() && low.get()[0] != high.get()[0]) {
      return Optional.of(new Selection(Order.BOTH_ENDS, 1, Optional.empty(), false));
    }
    Order order = high.isPresent() ? highest() : lowest();
    return Optional.of(new Selection(order, Math.max(1, most), Optional.empty(), ofFalls()));
  }

  /** One end of what a conversation has told, named alone: 最低的呢, 前三呢. */
  Optional<Selection> end() {
    int most = Math.max(1, top());
    if (find(Role.LOW).isPresent()) {
      return Optional.of(new Selection(lowest(), most, Optional.empty(), ofFalls()));
    }
    return most > 1 || find(Role.HIGH).isPresent()
        ? Optional.of(new Selection(highest(), most, Optional.empty(), ofFalls()))
        : Optional.empty();
  }

  /** 降幅最大, 降得最多; what is read here stays, for it tells the measure. */
  private boolean ofFalls() {
    return Words.ROLES.get(Role.DROP).matcher(text).find();
  }

  private Order highest() {
    return isOfQuality() ? Order.BEST : Order.HIGHEST;
  }

  private Order lowest() {
    return isOfQuality() ? Order.WORST : Order.LOWEST;
  }

  /** 最好, worst: which end is meant depends on what is measured. */
  private boolean isOfQuality() {
    return Words.ROLES.get(Role.QUALITY).matcher(text).find();
  }

  /** 最大, largest: a ranking by size and not by growth. */
  boolean isBySize() {
    return Words.ROLES.get(Role.SIZE).matcher(text).find();
  }

  /** Blots out what was read, so that it is not taken for what the question is about. */
  void blot() {
    for (int[] each : read) {
      marked.blot(each[0], each[1]);
    }
  }

  /** 最大的项目在哪: the best of something is a thing, and no place is ranked. */
  private boolean isAttribute(int[] end) {
    return EMPTY.matcher(text.substring(0, end[0])).matches();
  }

  /** 排名第几 asks for a rank and puts nothing in order. */
  private boolean isOrder(int[] at) {
    return !text.substring(at[1]).matches("(?:在|是|为)?(?:第|多少|几).*");
  }

  private int top() {
    Matcher top = TOP.matcher(text);
    if (!top.find()) {
      return 0;
    }
    read.add(new int[] {top.start(), top.end()});
    for (int group = 1; group <= top.groupCount(); group++) {
      String count = top.group(group);
      if (count != null) {
        return COUNTS.containsKey(count)
            ? COUNTS.get(count)
            : Numerals.parse(count).map(BigDecimal::intValue).orElse(0);
      }
    }
    return 0;
  }

  private Optional<Bar> bar() {
    for (Role role : List.of(Role.REACH, Role.WITHIN, Role.OVER, Role.UNDER)) {
      boolean above = role == Role.REACH || role == Role.OVER;
      boolean inclusive = role == Role.REACH || role == Role.WITHIN;
      Optional<Bar> bar = bar(Words.BARS.get(role), above, inclusive);
      if (bar.isPresent()) {
        return bar;
      }
    }
    for (Role role : List.of(Role.BEHIND, Role.BENEATH)) {
      Optional<Bar> bar = bar(Words.BARS.get(role), role == Role.BEHIND, true);
      if (bar.isPresent()) {
        return bar;
      }
    }
    return find(Role.FALL).map(at -> new Bar(BigDecimal.ZERO, "", false, false));
  }

  private Optional<Bar> bar(Pattern pattern, boolean above, boolean inclusive) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    read.add(new int[] {matcher.start(), matcher.end()});
    String unit = matcher.group("unit");
    boolean percent = matcher.group().contains("百分之") || unit.startsWith("per");
    int power =
        unit.startsWith("tr") ? 4 : unit.startsWith("b") ? 1 : unit.startsWith("mi") ? -2 : 0;
    String written = power == 0 ? unit : "亿";
    return Numerals.parse(matcher.group("number").replace(",", ""))
        .map(
            value ->
                new Bar(
                    power == 0 ? value : value.scaleByPowerOfTen(power),
                    percent ? "%" : written,
                    above,
                    inclusive));
  }

  /** Where words of a role stand; they are noted as read. */
  private Optional<int[]> find(Role role) {
    Matcher matcher = Words.ROLES.get(role).matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int[] at = {matcher.start(), matcher.end()};
    read.add(at);
    return Optional.of(at);
  }

  /** The words of the list as patterns, made at the first question; Latin ones count whole. */
  private static final class Words {
    static final Map<Role, Pattern> ROLES = new EnumMap<>(Role.class);
    static final Map<Role, Pattern> BARS = new EnumMap<>(Role.class);

    static {
      for (String line : Resource.lines(SelectionReader.class, "rankings.tsv")) {
        List<String> cells = Resource.split(line, '\t');
        Role role = Role.valueOf(cells.getFirst().toUpperCase(Locale.ROOT));
        String words = WordFile.wholeWords(cells.get(1));
        ROLES.put(role, Pattern.compile(words));
        if (role == Role.BEHIND || role == Role.BENEATH) {
          BARS.put(role, Pattern.compile(NUMBER + UNIT + " ?(?:" + words + ")" + END));
        } else if (PASSED.contains(role)) {
          String before = "(?:" + words + ")[^\\d,。;\u0001]{0,3}?";
          BARS.put(role, Pattern.compile(before + NUMBER + UNIT + END));
        }
      }
    }
  }
}
