package io.github.youju.extract;

import io.github.youju.fact.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares a list of values out over a list of subjects.
 *
 * <p>The subjects stand before the values (城镇和农村居民人均可支配收入分别达49433元、26932元), are fused into one word
 * (存贷款余额373.01亿元、389.36亿元), or are those of the values before (…,分别增长7.49%、7.56%;
 * 122家、537家、22亿元,分别增长22%、54.3%、67%). In a list of subjects the first ones lack the tail that the
 * last one has: 城镇 stands for 城镇居民人均可支配收入.
 */
final class ParallelReader {
  private static final String[][] FUSED = {
    {"城乡", "城镇", "农村"},
    {"存贷款", "存款", "贷款"},
    {"存贷", "存款", "贷款"},
    {"进出口", "进口", "出口"},
    {"客货运", "客运", "货运"},
    {"客货", "旅客", "货物"},
    {"收支", "收入", "支出"},
    {"产销", "产量", "销量"},
    {"肉蛋奶", "肉", "蛋", "奶"},
  };

  /** A trade and what is measured of it, which the trades before it share. */
  private static final Pattern MEASURED =
      Pattern.compile("\\p{IsHan}{1,8}业(?<measure>营业额|营业收入|销售额|零售额|增加值|总?产值|总?产量|投资|用电量)");

  /** 新增就业、新增发放贷款: a subject with a verb of its own shares no tail. */
  private static final Pattern OWN_VERB = Pattern.compile("新增|净增|发放|完成|实现");

  /** What is measured: a subject that ends with it lacks nothing, 工业投资 beside 制造业增加值. */
  private static final Pattern WHOLE =
      Pattern.compile(".{2,}(?:投资|总额|产值|增加值|收入|支出|用电量|产量|销量|余额|面积|里程|税收)");

  private static final String[] SEPARATORS = {"、", "、和与及", "和与及"};

  private final String sentence;
  private final int from;
  private final List<Figure> values;
  private final List<Draft> before;
  private final String group;

  /**
   * @param from where the words before the first value begin
   * @param values the list of values
   * @param before what was read to the left of it in the same segment
   * @param group the name of this list
   */
  ParallelReader(String sentence, int from, List<Figure> values, List<Draft> before, String group) {
    this.sentence = sentence;
    this.from = from;
    this.values = values;
    this.before = before;
    this.group = group;
  }

  List<Draft> read() {
    int first = values.getFirst().begin();
    String words = sentence.substring(from, first);
    Measure measure = Wording.measure(values.getFirst(), words);
    boolean fall = measure != Measure.LEVEL && Wording.falls(words);
    int part = Math.max(words.lastIndexOf(','), words.lastIndexOf(':')) + 1;
    while (part > 1 && Wording.isLight(words.substring(part))) {
      part = Math.max(words.lastIndexOf(',', part - 2), words.lastIndexOf(':', part - 2)) + 1;
    }
    String core = Wording.trim(words.substring(part));
    boolean respectively = words.contains("分别");
    if (Wording.isLight(words)
        || words.startsWith(",")
            && (respectively || measure == Measure.POINTS)
            && Wording.isRelative(words)) {
      List<Draft> partners = partners();
      if (!partners.isEmpty()) {
        String tail = core.startsWith("分别") ? core.substring("分别".length()) : core;
        return paired(partners, Wording.isLight(words) ? "" : tail, measure, fall);
      }
    }
    int verb = core.indexOf("分别");
    String shared = verb > 0 ? core.substring(verb + 2) : "";
    List<String> items = items(verb > 0 ? core.substring(0, verb) : core);
    if (items.isEmpty() && respectively) {
      List<Draft> partners = partners();
      if (!partners.isEmpty()) {
        int at = words.indexOf("分别");
        return paired(partners, Wording.trim(words.substring(at + 2)), measure, fall);
      }
    }
    int begin = from + part;
    while (begin < first
        && (FigureReader.isStop(sentence.charAt(begin)) || sentence.charAt(begin) == '-')
        && sentence.charAt(begin) != '“') {
      begin++;
    }
    return shared(items, core, shared, begin, measure, fall);
  }

  private List<Draft> shared(
      List<String> items, String core, String verb, int begin, Measure measure, boolean fall) {
    List<Draft> drafts = new ArrayList<>();
    int end = values.getLast().end();
    String last = items.isEmpty() ? "" : items.getLast();
    String tail = items.isEmpty() ? "" : tail(items);
    for (int i = 0; i < values.size(); i++) {
      String item = items.isEmpty() ? "" : items.get(i);
      boolean isLast = i == values.size() - 1;
      String subject = items.isEmpty() ? core : (isLast ? item : item + tail) + verb;
      String label =
          isLast && !tail.isEmpty() && last.length() > tail.length()
              ? last.substring(0, last.length() - tail.length())
              : item;
      drafts.add(new Draft(values.get(i), subject, label, group, begin, end, measure, fall));
    }
    return drafts;
  }

  /** The drafts to the left that the values belong to one by one; empty where there are too few. */
  private List<Draft> partners() {
    List<Draft> distinct = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0 && distinct.size() < values.size(); i--) {
      Draft each = before.get(i);
      boolean seen = false;
      for (Draft other : distinct) {
        seen |= other.subject.equals(each.subject);
      }
      if (!seen) {
        distinct.addFirst(each);
      }
    }
    return distinct.size() == values.size() ? distinct : List.of();
  }

  private List<Draft> paired(List<Draft> partners, String tail, Measure measure, boolean fall) {
    List<Draft> drafts = new ArrayList<>();
    int begin = partners.getFirst().begin;
    int end = values.getLast().end();
    for (int i = 0; i < values.size(); i++) {
      Draft partner = partners.get(i);
      String name = partner.group.isEmpty() ? group : partner.group;
      String label = partner.label.isEmpty() ? partner.subject : partner.label;
      drafts.add(
          new Draft(
              values.get(i),
              MultipleOf.bare(partner) + tail,
              label,
              name,
              begin,
              end,
              measure,
              fall));
    }
    return drafts;
  }

  /** As many subjects as there are values; empty where the words do not give them. */
  private List<String> items(String core) {
    int industries = core.indexOf("三产业");
    if (industries >= 0 && values.size() == 3 && core.matches(".*一、第?二、第?三产业.*")) {
      String tail = core.substring(industries + 1);
      return List.of("第一" + tail, "第二" + tail, "第三" + tail);
    }
    for (String separators : SEPARATORS) {
      List<String> parts = split(core, separators);
      if (parts.size() == values.size()) {
        return withHead(parts);
      }
      if (parts.size() > values.size() && separators.equals("、")) {
        return parts.subList(parts.size() - values.size(), parts.size());
      }
    }
    for (String[] fused : FUSED) {
      int at = core.indexOf(fused[0]);
      if (at >= 0 && fused.length - 1 == values.size()) {
        List<String> items = new ArrayList<>();
        for (int i = 1; i < fused.length; i++) {
          items.add(core.substring(0, at) + fused[i] + core.substring(at + fused[0].length()));
        }
        return items;
      }
    }
    return List.of();
  }

  /** 一般预算收入、支出: a short item goes on where the first one leaves off. */
  private static List<String> withHead(List<String> parts) {
    String first = parts.getFirst();
    List<String> whole = new ArrayList<>();
    for (String part : parts) {
      boolean cut =
          part.length() >= 2
              && part.length() <= 3
              && first.length() >= part.length() + 2
              && parts.getLast().length() <= 3;
      whole.add(cut ? first.substring(0, first.length() - part.length()) + part : part);
    }
    return whole;
  }

  private static List<String> split(String core, String separators) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    int depth = 0;
    for (int i = 0; i < core.length(); i++) {
      char character = core.charAt(i);
      depth +=
          character == '“' || character == '(' ? 1 : character == '”' || character == ')' ? -1 : 0;
      if (depth == 0 && separators.indexOf(character) >= 0 && i > begin) {
        parts.add(core.substring(begin, i));
        begin = i + 1;
      }
    }
    if (begin < core.length()) {
      parts.add(core.substring(begin));
    }
    return parts;
  }

  /** Whether all but the last end as the last one's own name does: 住宿业、餐饮业营业额. */
  private static boolean isOfKind(List<String> items, char end) {
    for (String item : items.subList(0, items.size() - 1)) {
      if (item.charAt(item.length() - 1) != end) {
        return false;
      }
    }
    return true;
  }

  /** What the last subject has and the first ones lack; empty where each is whole. */
  private static String tail(List<String> items) {
    String first = items.getFirst();
    String last = items.getLast();
    Matcher measured = MEASURED.matcher(last);
    if (measured.matches() && isOfKind(items, last.charAt(measured.start("measure") - 1))) {
      return measured.group("measure");
    }
    if (OWN_VERB.matcher(last).lookingAt() && first.length() >= 4
        || items.subList(0, items.size() - 1).stream()
            .anyMatch(item -> WHOLE.matcher(item).matches())) {
      return "";
    }
    int length = first.length();
    if (last.length() <= length + 1) {
      return "";
    }
    if (first.length() >= 2 && first.charAt(first.length() - 1) == last.charAt(last.length() - 1)) {
      return "";
    }
    for (int i = 1; i < items.size() - 1; i++) {
      length = Math.min(length, items.get(i).length());
    }
    int own = length == 1 ? 1 : Math.max(2, Math.min(length, 4));
    return last.substring(Math.min(last.length(), own));
  }
}
