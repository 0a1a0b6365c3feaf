package io.github.youju.extract;

import io.github.youju.region.Region;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells figures of a part of the place that only the share behind them gives away:
 * 产业集聚区…,完成规模以上工业增加值290亿元,占全市规模以上工业增加值的59.2%.
 *
 * @param name empty where nothing says that an amount is of a part
 * @param begin where the part is named in the sentence
 */
record PartOfPlace(String name, int begin) {
  private static final Pattern SHARE =
      Pattern.compile("[,(]占到?全(?<level>[省市县区旗州盟])(?<of>[^,;。]{0,14}?)的");

  private static final Pattern PART = Pattern.compile("产业集聚区|开发区|高新区|示范区|园区|新区|中心城区|主城区|城区|县域|县城");

  private static final PartOfPlace NONE = new PartOfPlace("", Integer.MAX_VALUE);

  /** The part that an amount is of. */
  static PartOfPlace of(String sentence, Figure figure, String subject, Region region) {
    Matcher share = SHARE.matcher(sentence).region(figure.end(), sentence.length());
    if (figure.isPercent() || !share.lookingAt()) {
      return NONE;
    }
    String whole = share.group("of");
    boolean same = whole.isEmpty() || subject.endsWith(whole);
    if (!same || region != null && !region.name().endsWith(share.group("level"))) {
      return NONE;
    }
    PartOfPlace named = new PartOfPlace("部分", Integer.MAX_VALUE);
    Matcher part = PART.matcher(sentence).region(0, figure.begin());
    while (part.find()) {
      named = new PartOfPlace(part.group(), part.start());
    }
    return named;
  }
}
