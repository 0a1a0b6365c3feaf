package io.github.youju.understand;

import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.question.Spelling;
import io.github.youju.question.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question is about once places, years and the words that only ask are taken out.
 *
 * <p>An indicator counts as named only where nothing is left that narrows it: 服务业增加值 in 现代服务业增加值 is
 * no mention of it. What a question says it does not mean (不是整个服务业) is left out.
 */
final class ContentReader {
  private static final Pattern DENIED =
      Pattern.compile("(?:注意)?(?:不是|而非|不含|不包括|不要)(?!有)[^,。;)]{2,}");

  /** 的 and 了 between words, but not in 了解 or 目的. */
  private static final Pattern PARTICLES = Pattern.compile("(?<!目)的|了(?!解)");

  private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]{2,20})[”\"]");

  /** 和 between two words, but not in 和美, 和谐 or 共和国. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<=..)(?<!共)[和与及](?![谐美平睦解])(?=..)|(?<=..)(?<![增参更施追])加(?![快强大工速密油气固价值盟班装入深剧])(?=..)");

  /** 数字信息产业要推动…, 无水港跑标箱: what is done begins another term; not in 主要 or 要素. */
  private static final Pattern VERB =
      Pattern.compile("(?<=..)(?:(?<![主重需必纪首])要(?![素求点闻件塞隘道])|[跑卖赔赚](?!步|道|点|场|付|偿))(?=..)");

  /** 经济增长 is that of GDP, and 工业增速 that of the value added above the designated size. */
  private static final Map<String, String> GROWING =
      Map.of("", "地区生产总值", "经济", "地区生产总值", "工业", "规模以上工业增加值");

  private static final Pattern WHOLE = Pattern.compile("(.{2,10})(?:里面|里|当中|之中|中)(.{2,8}?)占");

  private static final Pattern LEVELS = Pattern.compile("([国省市区县]家?级)[和与、]?([国省市区县]家?级)(.{2,})");

  private static final Pattern PREMISE = Pattern.compile("\\d+(?:\\.\\d+)?(?:%|个百分点)");
  private static final String STOPS = ",。;:?!()、\"“”《》[]-…/ ";

  private final List<String> indicators = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<String> premises = new ArrayList<>();
  private final List<Spelling> mended = new ArrayList<>();
  private final StringBuilder subject = new StringBuilder();
  private String topic;
  private boolean unknown;

  ContentReader(String folded, Marked marked, List<Phrases.Found> phrases, boolean english) {
    Matcher denied = DENIED.matcher(marked.text());
    while (denied.find()) {
      marked.blot(denied.start(), denied.end());
    }
    Matcher premise = PREMISE.matcher(marked.text());
    while (premise.find()) {
      premises.add(premise.group());
      marked.blot(premise.start(), premise.end());
    }
    if (english) {
      EnglishContent content = new EnglishContent(folded, marked, phrases);
      content.read(indicators, terms, subject);
      topic = content.topic();
      unknown = content.isUnknown();
      return;
    }
    Matcher part = Measures.PART.matcher(marked.text());
    while (part.find()) {
      marked.blot(part.start(), part.end());
    }
    Matcher quoted = QUOTED.matcher(marked.text());
    while (quoted.find()) {
      // What stands in quotes is a name, whatever its words do elsewhere: “三个突破”.
      terms.add(Term.of(quoted.group(1)));
      subject.append(quoted.group());
      marked.blot(quoted.start(), quoted.end());
    }
    boolean[] cut = cuts(marked.text(), phrases);
    boolean[] passed = passed(marked.text(), phrases);
    for (int begin = 0; begin < cut.length; ) {
      if (cut[begin]) {
        begin++;
        continue;
      }
      StringBuilder stretch = new StringBuilder();
      int end = begin;
      while (end < cut.length && (!cut[end] || passed[end])) {
        if (!passed[end]) {
          stretch.append(marked.text().charAt(end));
        } else if (end == begin || !passed[end - 1]) {
          // 力争达到多少: what leads up to the number says nothing of the subject.
          String left = Edges.trim(stretch.toString());
          stretch.setLength(0);
          stretch.append(left);
        }
        end++;
      }
      String words = Edges.trim(stretch.toString());
      // 亿元以上的项目 is what the reports call 亿元以上项目.
      read(words.length() > 3 ? PARTICLES.matcher(words).replaceAll("") : words);
      begin = end;
    }
    dropShort();
  }

  /** 经济增长目标, a growth target: what grows is told by the field alone. */
  void ofEconomy() {
    String growing = GROWING.get(terms.isEmpty() ? "" : subject.toString());
    if (growing != null) {
      terms.clear();
      subject.setLength(0);
      read(growing);
    }
  }

  /** Says of which time it is about, for people alone. */
  void during(String stretch) {
    topic = subject.toString();
    subject.insert(0, stretch);
  }

  /** Canonical names of the indicators that are named outright. */
  List<String> indicators() {
    return indicators;
  }

  List<Term> terms() {
    return terms;
  }

  /** Whether the question is about nothing, or only about what no list knows. */
  boolean isEmpty() {
    return unknown || terms.isEmpty() && subject.isEmpty();
  }

  /** The terms as one phrase, for people. */
  String subject() {
    return subject.toString();
  }

  /** The same in the words of the question. */
  String topic() {
    return topic == null ? subject() : topic;
  }

  /** The names that are written with a wrong character, as they were read. */
  List<Spelling> mended() {
    return mended;
  }

  /** Figures that the question takes for granted. */
  List<String> premises() {
    return premises;
  }

  /** 新增多少家规上企业 is about 新增规上企业: what asks for the number is passed over. */
  private static boolean[] passed(String text, List<Phrases.Found> phrases) {
    boolean[] passed = new boolean[text.length()];
    Matcher unit = Measures.UNIT.matcher(text);
    while (unit.find()) {
      Arrays.fill(passed, unit.start(), unit.end(), true);
    }
    for (Phrases.Found phrase : phrases) {
      if (phrase.role() == Phrases.Role.ASK) {
        Arrays.fill(passed, phrase.begin(), phrase.end(), true);
      }
    }
    return passed;
  }

  private static boolean[] cuts(String text, List<Phrases.Found> phrases) {
    boolean[] cut = new boolean[text.length()];
    for (int i = 0; i < cut.length; i++) {
      char character = text.charAt(i);
      boolean inNumber =
          character == '.'
              || character == '-' && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      cut[i] = character == Marked.BLOT || STOPS.indexOf(character) >= 0 && !inNumber;
    }
    for (Phrases.Found phrase : phrases) {
      boolean plan =
          phrase.role() == Phrases.Role.AIM
              && text.startsWith("计划", phrase.begin())
              && KindReader.isSaid(text, phrase);
      if (phrase.role().cutsAnywhere() || plan) {
        Arrays.fill(cut, phrase.begin(), phrase.end(), true);
      }
    }
    return cut;
  }

  private void read(String words) {
    if (words.isEmpty()) {
      return;
    }
    int than = words.indexOf('比');
    if (than > 1
        && IndicatorWords.isIndicator(words.substring(0, than))
        && IndicatorWords.isIndicator(words.substring(than + 1))) {
      read(words.substring(0, than));
      read(words.substring(than + 1));
      return;
    }
    if (than > 2
        && Contrast.counterpart(words.substring(0, than), words.substring(than + 1)) != null) {
      // 一般公共预算支出比收入: two indicators.
      String first = words.substring(0, than);
      read(first);
      read(Contrast.counterpart(first, words.substring(than + 1)));
      return;
    }
    Matcher whole = WHOLE.matcher(words);
    if (whole.matches()) {
      // 财政赤字里中央占: a part and its whole.
      read(whole.group(2) + whole.group(1));
      read(whole.group(1));
      return;
    }
    if (!words.matches("总?计?预计?|其|一|二|三|第")) {
      subject.append(words);
    }
    if (!readIndicators(words)) {
      for (String stretch : VERB.split(apart(words), -1)) {
        for (String part : JOINED.split(stretch, -1)) {
          terms.addAll(SynonymSplitter.split(part));
        }
      }
    }
  }

  /** 省级市级重点项目 and 省级、市级重点项目 are two things with one noun. */
  private static String apart(String words) {
    return LEVELS.matcher(words).replaceFirst("$1$3和$2$3");
  }

  /** Whether the words are an indicator's name and nothing else. */
  private boolean readIndicators(String words) {
    for (String each : IndicatorWords.unfused(words)) {
      List<Indicators.Match> matches = Indicators.known().find(each, true);
      Indicators.Match slip = matches.isEmpty() ? NameSlips.find(each) : null;
      Indicators.Match match = matches.isEmpty() ? slip : matches.getLast();
      if (match == null || !IndicatorWords.isWhole(each, match)) {
        return false;
      }
      if (slip != null) {
        mended.add(new Spelling(each.substring(slip.begin(), slip.end()), slip.name()));
      }
      Indicator indicator = match.indicator();
      if (indicators.contains(indicator.name())) {
        continue;
      }
      indicators.add(indicator.name());
      terms.add(new Term(IndicatorWords.names(each.substring(match.begin()), indicator), 1));
    }
    return true;
  }

  /** A single character left over says nothing. */
  private void dropShort() {
    terms.removeIf(term -> term.alternatives().getFirst().length() < 2);
    if (terms.isEmpty() && subject.length() > 1) {
      // 造多少亩林 is about 造林.
      terms.add(Term.of(subject.toString()));
    }
  }
}
