package io.github.youju.answer.rule;

import io.github.youju.fact.Fact;
import io.github.youju.fact.Indicator;
import io.github.youju.fact.Indicators;
import io.github.youju.fact.Measure;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rate that is stated by how far it lies from that of a larger place: 生产总值增速高于全省1个百分点左右 is
 * neither a growth of 1 percent nor a rise by 1 percentage point.
 *
 * @param above whether it is higher
 * @param base what it lies above or below, as the report calls it
 * @param ofGrowth whether the rate is a growth: an amount has no other
 */
record Margin(boolean above, String base, boolean ofGrowth) {
  private static final Pattern WORDS =
      Pattern.compile("(?:(?<above>高于|快于|高出|超过)|低于|慢于)(?<base>[^\\d约近]+)[约近]?\\d.*");

  /** What is left of 高于 at the end of a subject. */
  private static final Pattern VERB = Pattern.compile("(?:高于|快于|高出|超过|低于|慢于)$");

  private static final Map<String, String> PLACES =
      Map.of(
          "全国", "the country",
          "全省", "the province",
          "全区", "the district",
          "全市", "the city",
          "全县", "the county");

  /** Empty where a fact is no such rate. */
  static Optional<Margin> of(Fact fact) {
    Matcher words = WORDS.matcher(fact.wording());
    boolean points = fact.quantity() != null && fact.quantity().measure() == Measure.POINTS;
    if (!points || !words.matches()) {
      return Optional.empty();
    }
    Optional<Indicator> indicator = Indicators.known().byName(fact.indicator());
    boolean amount =
        indicator.isPresent()
            && !indicator.get().family().equals("percent")
            && !indicator.get().family().isEmpty();
    boolean growth = amount || fact.subject().contains("增速") || fact.subject().contains("增幅");
    String base = words.group("base").replaceFirst("平均水平$|平均$|水平$", "");
    return Optional.of(new Margin(words.group("above") != null, base, growth));
  }

  /** The name of what has the rate, as Chinese puts it before 高于: 地区生产总值增速. */
  String named(String name) {
    String bare = VERB.matcher(name).replaceFirst("");
    return ofGrowth && !bare.endsWith("增速") && !bare.endsWith("增幅") ? bare + "增速" : bare;
  }

  /** In English, around the figure: growth about 1 percentage point above that of the province. */
  String english(String figure) {
    String than = PLACES.getOrDefault(base, "“" + base + "”");
    return (ofGrowth ? "growth " : "")
        + figure
        + (above ? " above" : " below")
        + " that of "
        + than;
  }
}
