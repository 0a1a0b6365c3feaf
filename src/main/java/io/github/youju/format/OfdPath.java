package io.github.youju.format;

import java.util.List;
import org.jsoup.nodes.Element;

/** The straight lines of a path object of an OFD page (GB/T 33190, 9.1 and 9.3). */
final class OfdPath {
  private static final int MOST = 4_000;

  private OfdPath() {}

  static void addTo(Element object, List<PrintedRule> rules) {
    float[] box = OfdText.numbers(Xml.attribute(object, "Boundary"));
    String[] words = Xml.text(object, "AbbreviatedData").strip().split("\\s+", -1);
    if (box.length != 4 || words.length > MOST || !Xml.attribute(object, "CTM").isEmpty()) {
      return;
    }
    float[] from = null;
    for (int i = 0; i + 2 < words.length; i++) {
      if (!words[i].equals("M") && !words[i].equals("S") && !words[i].equals("L")) {
        continue;
      }
      float[] to = OfdText.numbers(words[i + 1] + " " + words[i + 2]);
      if (to.length != 2) {
        return;
      }
      if (words[i].equals("L") && from != null && rules.size() < MOST) {
        rules.add(rule(from, to, box));
      }
      from = to;
    }
  }

  private static PrintedRule rule(float[] from, float[] to, float[] box) {
    return new PrintedRule(
        (box[0] + Math.min(from[0], to[0])) * OfdReader.POINTS,
        (box[1] + Math.min(from[1], to[1])) * OfdReader.POINTS,
        (box[0] + Math.max(from[0], to[0])) * OfdReader.POINTS,
        (box[1] + Math.max(from[1], to[1])) * OfdReader.POINTS);
  }
}
