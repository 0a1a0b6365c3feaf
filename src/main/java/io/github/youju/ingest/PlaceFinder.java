package io.github.youju.ingest;

import io.github.youju.document.Clue;
import io.github.youju.document.Clue.Ground;
import io.github.youju.document.Clue.Slot;
import io.github.youju.document.Detail;
import io.github.youju.document.Report.Field;
import io.github.youju.document.Span;
import io.github.youju.region.Gazetteer;
import io.github.youju.region.Mention;
import io.github.youju.region.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Weighs which one place it is whose government reports.
 *
 * <p>Title, meeting, speaker's office, publisher and the file's name each count for the place they
 * name, and the running text for the places that it names most; a place gains from places inside
 * it. How much of that holds depends on how the text calls its own place (全区, 我市), so that 赣州 named
 * ten times does not hide 章贡区 in a text that says 全区.
 */
final class PlaceFinder {
  private static final Pattern COUNTRY =
      Pattern.compile("全国人民代表大会|国务院|State Council|National People.s Congress");

  private static final Pattern AROUND = Pattern.compile("关于|[^年]{4}年");

  private static final double BY_TEXT = 90;
  private static final int ENOUGH_MENTIONS = 6;
  private static final double PART = 3;

  /** What is left of a place whose level the text never calls its own. */
  private static final double UNFIT = 0.02;

  private static final double AGREED = 100;
  private static final int MOST_RIVALS = 3;

  /** Of rivals, what weighs less is not told. */
  private static final double LIGHTEST = 0.5;

  /** From this share on a text that says 全国 and 我国 reports of the whole country. */
  private static final double NATIONAL = 0.5;

  private final Gazetteer gazetteer = Gazetteer.builtIn();
  private final Region country = gazetteer.named("中国").getFirst();
  private final LevelReader levels;
  private final Map<Region, List<Clue>> clues = new HashMap<>();
  private final Map<Region, Double> weights = new HashMap<>();

  private PlaceFinder(Claims claims) {
    levels = new LevelReader(claims);
    for (Claims.Headline title : claims.titles()) {
      Ground ground = title.isOther() ? Ground.OTHER_TITLE : Ground.TITLE;
      name(ground, title.detail(), 60 * title.share());
    }
    name(Ground.MEETING, claims.details().get(Field.MEETING), 60);
    name(Ground.SPEAKER, claims.details().get(Field.SPEAKER), 50);
    name(Ground.OPENING, claims.details().get(Field.COMMISSION), 50);
    name(Ground.PUBLISHER, claims.details().get(Field.PUBLISHER), 15);
    name(Ground.FILE_NAME, new Detail(claims.name(), null), 12);
    if (!isAgreed()) {
      text(claims.text());
    }
    confirm();
    double national = levels.share(country);
    if (national >= NATIONAL) {
      add(Ground.TEXT, country, "", BY_TEXT * national / 2, levels.span(country));
    }
  }

  /** The place; null where the text does not tell. Its clues and its rivals' go to the list. */
  static Region find(Claims claims, List<Clue> told) {
    PlaceFinder finder = new PlaceFinder(claims);
    Region best = finder.levels.isUnknown() ? null : finder.best();
    finder.tell(best, told);
    return best;
  }

  /** Whether it is of a town or a development zone, of which no place is known. */
  static boolean isUnknown(Claims claims) {
    return new LevelReader(claims).isUnknown();
  }

  private void name(Ground ground, Detail detail, double weight) {
    if (detail == null) {
      return;
    }
    // 关于歙县2024年…: a name of two characters counts only where a word can begin
    String words = AROUND.matcher(detail.value()).replaceAll(" ");
    boolean english = EnglishFrontReader.isEnglish(words);
    List<Mention> mentions =
        english ? gazetteer.mentionsInLatin(words, Set.of()) : gazetteer.mentions(words);
    for (Mention mention : mentions) {
      List<Region> candidates = mention.candidates();
      for (int i = 0; i < candidates.size(); i++) {
        double share = weight * (mention.full() ? 1 : 0.6) / (1 + i) / mentions.size();
        add(ground, candidates.get(i), "", share, detail.span());
      }
    }
    if (COUNTRY.matcher(detail.value()).find()) {
      add(ground, country, "", weight, detail.span());
    }
  }

  /**
   * Where two of title, meeting and office agree, and the text's own level does, that is enough.
   */
  private boolean isAgreed() {
    Region best = best();
    return best != null
        && weights.get(best) >= AGREED
        && weights.size() == 1
        && levels.share(best) >= NATIONAL;
  }

  private void text(Compact text) {
    Map<Region, Double> named = new HashMap<>();
    Map<Region, Integer> counts = new HashMap<>();
    Map<Region, Span> spans = new HashMap<>();
    double all = 0;
    for (Mention mention : gazetteer.mentions(text.text())) {
      List<Region> candidates = mention.candidates();
      if (candidates.getFirst().level() == Region.Level.COUNTRY) {
        continue;
      }
      for (int i = 0; i < candidates.size(); i++) {
        double share = (mention.full() ? 2.0 : 1.0) / (1 + i);
        named.merge(candidates.get(i), share, Double::sum);
        counts.merge(candidates.get(i), 1, Integer::sum);
        spans.putIfAbsent(candidates.get(i), text.span(mention.begin(), mention.end()));
        all += share;
      }
    }
    double enough = Math.min(1, all / ENOUGH_MENTIONS);
    for (Map.Entry<Region, Double> one : named.entrySet()) {
      Region region = one.getKey();
      double weight = BY_TEXT * enough * one.getValue() / all;
      add(Ground.TEXT, region, "named " + counts.get(region) + "x", weight, spans.get(region));
    }
  }

  /** A place gains from places inside it; one of several of a name from those it lies in. */
  private void confirm() {
    Map<Region, Double> named = new HashMap<>(weights);
    Map<Region, Double> inside = new HashMap<>();
    for (Map.Entry<Region, Double> entry : named.entrySet()) {
      for (Region outer : gazetteer.ancestors(entry.getKey())) {
        // many of its parts named once say more than one other place named often
        inside.merge(outer, Math.min(entry.getValue() / 2, PART), Double::sum);
        if (named.containsKey(outer)) {
          double gain = Math.min(named.get(outer), entry.getValue()) / 2;
          add(Ground.TEXT, entry.getKey(), "lies in " + outer.name(), gain, null);
        }
      }
    }
    inside.forEach((outer, gain) -> add(Ground.TEXT, outer, "names its parts", gain, null));
  }

  private void add(Ground ground, Region region, String says, double weight, Span span) {
    Clue clue = new Clue(Slot.REGION, ground, region.fullName(), says, weight, span);
    clues.computeIfAbsent(region, any -> new ArrayList<>()).add(clue);
    weights.merge(region, weight, Double::sum);
  }

  private double score(Region region) {
    double share = levels.share(region);
    if (region.equals(country) && share < NATIONAL) {
      return 0;
    }
    return weights.get(region) * fit(share);
  }

  private static double fit(double share) {
    return UNFIT + share * share;
  }

  private Region best() {
    return weights.keySet().stream()
        .filter(region -> score(region) > 0)
        .max(Comparator.<Region>comparingDouble(this::score).thenComparing(Region::code))
        .orElse(null);
  }

  /** The clues of the place and of its strongest rivals, places around and inside it aside. */
  private void tell(Region best, List<Clue> told) {
    List<Region> rivals = new ArrayList<>();
    for (Region region : weights.keySet()) {
      boolean related =
          best != null && (gazetteer.within(region, best) || gazetteer.within(best, region));
      if (!related) {
        rivals.add(region);
      }
    }
    rivals.sort(Comparator.<Region>comparingDouble(this::score).thenComparing(Region::code));
    if (best != null) {
      told.addAll(clues.get(best));
      String says = levels.says(best);
      if (!says.isEmpty()) {
        double weight = 20 * levels.share(best);
        told.add(
            new Clue(Slot.REGION, Ground.SELF, best.fullName(), says, weight, levels.span(best)));
      }
    }
    for (Region rival : rivals.reversed().subList(0, Math.min(MOST_RIVALS, rivals.size()))) {
      double loss =
          best == null ? 1 : Math.min(1, fit(levels.share(rival)) / fit(levels.share(best)));
      for (Clue clue : clues.get(rival)) {
        if (clue.weight() * loss < LIGHTEST) {
          continue;
        }
        told.add(
            new Clue(
                Slot.REGION,
                clue.ground(),
                clue.value(),
                clue.says(),
                clue.weight() * loss,
                clue.span()));
      }
    }
  }
}
