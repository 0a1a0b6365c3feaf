package io.github.youju.understand;

import io.github.youju.document.Report;
import io.github.youju.fact.Indicators;
import io.github.youju.fact.Kind;
import io.github.youju.fact.Measure;
import io.github.youju.question.Intent;
import io.github.youju.question.Language;
import io.github.youju.question.Operand;
import io.github.youju.question.Operation;
import io.github.youju.question.Question;
import io.github.youju.question.Selection;
import io.github.youju.question.SlotSpan;
import io.github.youju.question.Slots;
import io.github.youju.region.Gazetteer;
import io.github.youju.region.Region;
import io.github.youju.text.FoldedText;
import io.github.youju.text.Script;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The door of this package: a text and the conversation before it become a {@link Question}.
 *
 * <p>Slots first: places and years are taken out of the words, then what the words do ({@code
 * phrases.tsv}) tells result or target, measure and intent, and what is left are the terms that the
 * question is about.
 */
public final class QuestionParser {
  /** A question that asks in Chinese is one, however many English words it holds. */
  private static final Pattern ASKS_IN_CHINESE =
      Pattern.compile("多少|[几哪谁吗呢]|什么|怎|一下|[是有]没有|為|差多|列出|分别|分別");

  /** 引进多少亿元以上项目 counts projects. */
  private static final Pattern BAR_OF_WHAT =
      Pattern.compile("(多少|几)(?=(?:[\\d.]*[百千]?[亿万]元?|千万元?|百万元?)及?以上[^,。?]{1,6})");

  private static final Pattern RISE =
      Pattern.compile(
          "(?:增加|增长|提高|提升|上升|涨|多|扩大|下降|减少|降低|降|少)了?(?:多少|几|百分之)|by how (?:much|many)|how much .*(?:rise|grow|increase|fall|decline|drop)");

  /** 比2010年增长百分之多少: the growth between two amounts. */
  private static final Pattern GROWN =
      Pattern.compile("比\u0001+年?的?[^,。]{0,8}(?:增长|增加|提高|上升|涨)了?(?:百分之|几成|多少%)");

  private static final Pattern RATE = Pattern.compile("增速|增幅|涨幅|growth rate|百分之几");

  private static final Pattern STRETCH =
      Pattern.compile(
          "[“\"]?十[一二三四五六]五[”\"]?(?:规划)?(?:时期|期间|以来)?(?!期?末|收官|开局|首年)(?:年均|年平均)?|年均|年平均");

  /** The same in English, where Plan would say that a target is asked for. */
  private static final Pattern PLAN =
      Pattern.compile(
          "(?:during|over|in|of|for|under)?\\s*(?:the )?(?:1[1-6]th|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth) five[- ]year plan(?: period)?");

  private static final Pattern MEAN =
      Pattern.compile("average annual|annual average|average yearly|yearly average|(?:a|per) year");

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{4}");

  /** 一、二、三产业 are three things with one noun; 一二三产业融合 is one thing. */
  private static final Pattern INDUSTRIES =
      Pattern.compile("第?一、第?二、?[和及与與]?第?三[产產][业業](增加值)?的?([占佔]比|比重)?(?!融合|[结結][构構]|比例|[发發]展)");

  /** 居民收入增长多少,跑赢GDP了吗: the one growth is set against the other. */
  private static final Pattern OUTRUN =
      Pattern.compile(
          "(?:增长了?多少|增速(?:是?多少)?|增幅(?:是?多少)?)?[,,、 ]?(?:有没有|是否)?(?:跑[赢贏输輸])了?(?<other>[^,,。??吗嗎没沒了]{2,12}?)(?:的?增[长長速幅])?了?(?:吗|嗎|没有|沒有|没|沒)?(?=$|[??。])");

  /** Something that may be meant, though nothing knows it: a figure, or two Chinese characters. */
  private static final Pattern WORDS = Pattern.compile("\\d|\\p{IsHan}{2}|");

  private static final Pattern BLANKS =
      Pattern.compile("(?<=[\\u4e00-\\u9fff])[ \\u3000]+(?=[\\u4e00-\\u9fff])");

  private final List<Report> catalogue;
  private final PlaceReader places;
  private final UnknownPlaces unknownPlaces;

  /** The one place of all reports, which a question that names none means; empty where several. */
  private final List<Region> sole;

  /**
   * A parser for questions about some reports.
   *
   * @param catalogue the indexed reports: what 今年 means and which Fuzhou is meant hangs on them
   */
  public QuestionParser(List<Report> catalogue, Gazetteer gazetteer) {
    this.catalogue = List.copyOf(catalogue);
    this.places = new PlaceReader(catalogue, gazetteer);
    this.unknownPlaces = new UnknownPlaces(catalogue);
    Set<Region> all = new LinkedHashSet<>();
    for (Report report : catalogue) {
      all.add(report.region());
    }
    all.remove(null);
    this.sole = all.size() == 1 ? List.copyOf(all) : List.of();
  }

  /**
   * Reads a question.
   *
   * @param text as typed
   * @param context the earlier questions of the conversation, oldest first
   */
  public Question parse(String text, List<String> context) {
    return parse(text, context, earlier -> Optional.empty());
  }

  /**
   * Reads a question that may go on with what an answer before it found.
   *
   * @param found the places and years that were told to an earlier question which asked for them:
   *     哪年最高?
   */
  public Question parse(
      String text, List<String> context, Function<Question, Optional<Slots>> found) {
    Question question = withParts(text);
    if (context.isEmpty()) {
      return question;
    }
    Question earlier = null;
    for (String next : context) {
      Question read = alone(next);
      boolean nothing = read.intent() instanceof Intent.Nothing;
      earlier = nothing ? earlier : earlier == null ? read : merged(earlier, read, found);
    }
    boolean alone = earlier == null || question.intent() instanceof Intent.Nothing;
    return (alone ? question : merged(earlier, question, found)).withContext(context);
  }

  private Question merged(
      Question earlier, Question now, Function<Question, Optional<Slots>> found) {
    boolean goesOn =
        earlier.intent() instanceof Intent.Rank(Selection selection)
            && selection.most() == 1
            && !(now.intent() instanceof Intent.Rank)
            && !FollowUpIntent.asksForEnd(now)
            && now.slots().years().isEmpty();
    Question narrowed =
        goesOn
            ? found.apply(earlier).map(told -> FollowUp.narrowed(earlier, told)).orElse(earlier)
            : earlier;
    return FollowUp.merge(narrowed, now, this::covers);
  }

  /** Whether a report of the places plans one of the years, or looks back on it. */
  private boolean covers(List<Region> asked, List<Integer> years, Kind kind) {
    for (Report report : catalogue) {
      int year = kind == Kind.TARGET ? report.year() : report.reviewedYear();
      if ((asked.isEmpty() || asked.contains(report.region())) && years.contains(year)) {
        return true;
      }
    }
    return false;
  }

  /** Where a question names its slots, also one that is not typed to its end. */
  public List<SlotSpan> slotSpans(String text) {
    return new SlotSpans(text).read(places, reference(List.of()));
  }

  /**
   * A question that asks for two things; a part that only names another measure adds to the first.
   */
  private Question withParts(String text) {
    Question whole = alone(text);
    boolean single =
        !(whole.intent() instanceof Intent.Lookup || whole.intent() instanceof Intent.Name);
    List<String> texts = single ? List.of(text) : PartSplitter.split(whole.folded());
    if (texts.size() == 1) {
      return whole;
    }
    Question first = alone(texts.getFirst(), whole.language());
    List<Question> others = new ArrayList<>();
    for (String each : texts.subList(1, texts.size())) {
      Question part = alone(each, whole.language());
      boolean another =
          !part.slots().years().isEmpty() && !part.slots().years().equals(first.slots().years());
      if (part.terms().isEmpty() && !another) {
        first = first.withMeasures(part.slots().measures(), part.units());
      } else {
        others.add(FollowUp.merge(first, part, this::covers));
      }
    }
    return first.as(text, whole.folded(), whole.spellings()).withParts(others);
  }

  private Question alone(String text) {
    Language language =
        Script.isLatin(text) && !ASKS_IN_CHINESE.matcher(text).find()
            ? Language.ENGLISH
            : Script.isTraditional(text) ? Language.TRADITIONAL : Language.SIMPLIFIED;
    return alone(text, language);
  }

  private Question alone(String text, Language language) {
    boolean english = language == Language.ENGLISH;
    String folded = FoldedText.fold(separated(text.strip()));
    Marked marked = new Marked(english ? folded.toLowerCase(Locale.ROOT) : folded);
    List<Region> found = places(folded, marked, english);
    EnglishSpelling spelling = new EnglishSpelling();
    if (english) {
      String mended = spelling.read(folded, marked);
      if (!mended.equals(folded)) {
        folded = mended;
        marked = new Marked(folded.toLowerCase(Locale.ROOT));
        found = places(folded, marked, true);
      }
      if (found.isEmpty()) {
        found = unknownPlaces.standing(folded, marked);
      }
    }
    if (english) {
      marked = withoutPlan(marked);
    }
    List<Region> named = found.isEmpty() ? sole : found;
    YearReader years = new YearReader(marked);
    KindReader kinds =
        new KindReader(marked.text(), Phrases.builtIn().find(marked.text()), english);
    List<Integer> asked = years.read(reference(named));
    boolean rise = years.isRange() && RISE.matcher(marked.text()).find();
    if (!english) {
      marked = LatinWords.inChinese(marked);
    }
    boolean trend = named.size() < 2 && TrendReader.read(marked, asked.size(), english);
    SelectionReader selections = new SelectionReader(marked);
    Optional<Selection> selection = selections.read(named.size(), asked.size());
    String whole = marked.text();
    Optional<Operation> operation = OperationReader.read(marked, asked.size());
    IntentReader intents =
        new IntentReader(whole, Phrases.builtIn().find(whole), named.size(), selection, operation);
    Intent intent = intents.read();
    if (trend && (intent instanceof Intent.Lookup || intent instanceof Intent.Describe)) {
      intent = new Intent.ListAll(true);
    }
    if (intent instanceof Intent.Rank) {
      selections.blot();
    } else if (years.isRange()
        && asked.size() > 2
        && operation.equals(Optional.of(Operation.RATIO))) {
      asked = List.of(asked.getFirst(), asked.getLast());
    } else if (rise && asked.size() > 1 && operation.isEmpty()) {
      // 从2013年到2015年增加了多少: the one against the other.
      intent = new Intent.Compare();
      asked = List.of(asked.getFirst(), asked.getLast());
    } else if ((named.size() > 1 || asked.size() > 1) && WhichReader.read(marked)) {
      intent = new Intent.Compare();
    }
    boolean lookup = intent instanceof Intent.Lookup || intent instanceof Intent.Compare;
    if (lookup && named.size() < 2 && asked.size() < 2 && DirectionReader.read(marked, english)) {
      intent = new Intent.Direction();
    }
    List<Phrases.Found> phrases =
        IndicatorWords.withoutShares(marked.text(), Phrases.builtIn().find(marked.text()));
    Measures measures = new Measures(marked.text(), phrases);
    boolean grown = asked.size() == 2 && GROWN.matcher(whole).find();
    boolean overTime =
        grown || rise || asked.size() > 1 && measures.asked().contains(Measure.POINTS);
    if (overTime && intent instanceof Intent.Compare && (grown || !RATE.matcher(folded).find())) {
      measures.onlyAmounts();
    }
    if (intent instanceof Intent.Direction) {
      measures.ofChange();
    }
    ContentReader content = content(folded, marked, phrases, english);
    if (measures.asked().contains(Measure.GROWTH)
        && (intent instanceof Intent.Rank || !content.terms().isEmpty())) {
      content.ofEconomy();
    }
    if (intent instanceof Intent.Rank(Selection wanted)
        && !wanted.falls()
        && selections.isBySize()) {
      measures.bySize();
    }
    if (intent instanceof Intent.Targets && (asked.size() > 1 || !content.indicators().isEmpty())) {
      // Targets of one indicator are no list of all targets.
      intent = asked.size() > 1 ? new Intent.ListAll(false) : new Intent.Lookup();
    }
    Kind kind = kinds.kind();
    boolean bothKinds = isSetOfFigures(intent) && intents.namesBothKinds();
    if (intent instanceof Intent.Attained || bothKinds) {
      kind = null;
    } else if (intent instanceof Intent.Direction && kind == null) {
      // Which way something went is asked of what came of it.
      kind = Kind.ACTUAL;
    }
    boolean bare = content.terms().isEmpty() && content.indicators().isEmpty();
    if (kind == Kind.TARGET && bare && named.size() == 1 && intent instanceof Intent.Lookup) {
      // 东乡区2025年目标 asks for all of them.
      intent = new Intent.Targets();
    }
    boolean silent = found.isEmpty() && asked.isEmpty() && phrases.isEmpty() && content.isEmpty();
    if (silent && intent instanceof Intent.Lookup && !WORDS.matcher(whole).find()) {
      intent = new Intent.Nothing();
    }
    Slots slots =
        new Slots(
            named,
            asked,
            years.reportYear(),
            kind,
            content.indicators(),
            content.subject(),
            new ArrayList<Measure>(measures.asked()),
            List.of());
    List<Operand> operands = new OperandReader(folded, slots, intent).read();
    boolean series = asked.size() > 2 || years.isRange() || !Phrases.compares(phrases);
    if (bothKinds
        && asked.size() > 1
        && series
        && operands.stream().allMatch(each -> each.kind() == null)) {
      // 2015年至2020年的目标和实际: each year's target beside what came of it.
      intent = new Intent.Attained(false);
    }
    if (intent instanceof Intent.Compute(Operation sum)
        && sum == Operation.SUM
        && operands.size() == 1
        && content.terms().size() == 1) {
      // 一共多少 of one thing is what the report says of it.
      intent = new Intent.Lookup();
    }
    return new Question(
        text,
        folded,
        language,
        slots,
        content.terms(),
        intent,
        measures.units(),
        kinds.each(),
        content.premises(),
        kinds.isStrict(),
        operands,
        List.of(),
        List.of(),
        english ? spelling.mended() : content.mended(),
        content.topic());
  }

  /** Whether it asks for figures, and neither puts them in order nor works with them. */
  private static boolean isSetOfFigures(Intent intent) {
    return intent instanceof Intent.Compare
        || intent instanceof Intent.ListAll
        || intent instanceof Intent.Lookup;
  }

  /** What it is about; of an indicator, “十四五”时期 and 年均 only say of which time. */
  private static ContentReader content(
      String folded, Marked marked, List<Phrases.Found> phrases, boolean english) {
    Matcher stretch = STRETCH.matcher(marked.text());
    if (english || !stretch.find()) {
      return new ContentReader(folded, marked, phrases, english);
    }
    Marked timeless = new Marked(STRETCH.matcher(marked.text()).replaceAll(QuestionParser::blots));
    ContentReader content = new ContentReader(folded, timeless, phrases, false);
    if (content.terms().isEmpty()
        || content.indicators().isEmpty() && stretch.group().contains("规划")) {
      return new ContentReader(folded, marked, phrases, false);
    }
    content.during(stretch.group());
    return content;
  }

  /** A plan in a question that is about something else only says of which time. */
  private static Marked withoutPlan(Marked marked) {
    boolean about = !Indicators.known().findEnglish(marked.text()).isEmpty();
    if (!about || !PLAN.matcher(marked.text()).find()) {
      return marked;
    }
    String timeless = PLAN.matcher(marked.text()).replaceAll(QuestionParser::blots);
    return new Marked(MEAN.matcher(timeless).replaceAll(QuestionParser::blots));
  }

  private static String blots(MatchResult stretch) {
    return String.valueOf(Marked.BLOT).repeat(stretch.end() - stretch.start());
  }

  /** The places, those among them that are only misspelt. */
  private List<Region> places(String folded, Marked marked, boolean english) {
    List<Region> found = new ArrayList<>(places.read(folded, marked, english));
    if (LETTERS.matcher(folded).find()) {
      found.addAll(unknownPlaces.slips(folded, marked));
    }
    return found;
  }

  /** A blank between Chinese words sets them apart in a question, as in 东昌府 2023 优良天数 优良率. */
  private static String separated(String text) {
    String counted = BAR_OF_WHAT.matcher(text).replaceAll("$1个");
    String named =
        INDUSTRIES
            .matcher(counted)
            .replaceAll(
                all -> {
                  String tail =
                      "产业"
                          + Objects.requireNonNullElse(all.group(1), "")
                          + Objects.requireNonNullElse(all.group(2), "");
                  return "第一" + tail + "、第二" + tail + "、第三" + tail;
                });
    String compared = OUTRUN.matcher(named).replaceFirst("增速和${other}增速哪个高");
    return BLANKS.matcher(compared).replaceAll("、");
  }

  /** The year that 今年 means: the latest planned year of the place asked about, or of all. */
  private int reference(List<Region> named) {
    int latest = 0;
    for (Report report : catalogue) {
      boolean fits = named.isEmpty();
      for (Region region : named) {
        fits |= report.region() != null && report.region().code().equals(region.code());
      }
      if (fits) {
        latest = Math.max(latest, report.year());
      }
    }
    return latest;
  }
}
