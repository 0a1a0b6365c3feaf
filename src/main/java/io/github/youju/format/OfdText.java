package io.github.youju.format;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A text object of an OFD page: its characters, and where each stands. */
final class OfdText {
  private static final float[] UNCHANGED = {1, 0, 0, 1, 0, 0};
  private static final int MOST_STEPS = 100_000;

  private final Element object;
  private final float[] boundary;
  private final float[] matrix;
  private final float size;

  OfdText(Element object) {
    this.object = object;
    float[] box = numbers(Xml.attribute(object, "Boundary"));
    this.boundary = box.length == 4 ? box : new float[4];
    float[] given = numbers(Xml.attribute(object, "CTM"));
    this.matrix = given.length == 6 ? given : UNCHANGED;
    float[] sizes = numbers(Xml.attribute(object, "Size"));
    this.size = (sizes.length == 1 ? sizes[0] : 4) * Math.abs(matrix[3] == 0 ? 1 : matrix[3]);
  }

  void addTo(List<PrintedCharacter> characters) {
    if (Math.abs(matrix[1]) > Math.abs(matrix[0]) / 10) {
      return; // What is written askew is a watermark or a stamp.
    }
    for (Element code : Xml.all(object, "TextCode")) {
      float x = first(Xml.attribute(code, "X"));
      float y = first(Xml.attribute(code, "Y"));
      List<Float> across = steps(Xml.attribute(code, "DeltaX"));
      List<Float> down = steps(Xml.attribute(code, "DeltaY"));
      int[] points = code.wholeText().strip().codePoints().toArray();
      for (int i = 0; i < points.length; i++) {
        float narrow = points[i] < 0x2E80 ? size / 2 : size;
        // Digits may be set as wide as Chinese: the step to the next is the character's own room.
        float wide = i < across.size() ? Math.clamp(across.get(i), narrow, size) : narrow;
        float left = boundary[0] + matrix[0] * x + matrix[2] * y + matrix[4];
        float foot = boundary[1] + matrix[1] * x + matrix[3] * y + matrix[5];
        characters.add(
            new PrintedCharacter(
                Character.toString(points[i]),
                left * OfdReader.POINTS,
                (left + wide) * OfdReader.POINTS,
                foot * OfdReader.POINTS,
                size * OfdReader.POINTS));
        x += i < across.size() ? across.get(i) : down.isEmpty() ? wide : 0;
        y += i < down.size() ? down.get(i) : 0;
      }
    }
  }

  private static float first(String words) {
    float[] numbers = numbers(words);
    return numbers.length == 0 ? 0 : numbers[0];
  }

  static float[] numbers(String words) {
    List<Float> found = steps(words);
    float[] numbers = new float[found.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = found.get(i);
    }
    return numbers;
  }

  /** Numbers in a row; {@code g 3 4.2} stands for three times 4.2. */
  private static List<Float> steps(String words) {
    List<Float> steps = new ArrayList<>();
    String[] tokens = words.strip().split("\\s+", -1);
    try {
      for (int i = 0; i < tokens.length && steps.size() < MOST_STEPS; i++) {
        if (tokens[i].equals("g") && i + 2 < tokens.length) {
          int times = Math.min(Integer.parseInt(tokens[i + 1]), MOST_STEPS);
          float step = Float.parseFloat(tokens[i + 2]);
          for (int left = times; left > 0; left--) {
            steps.add(step);
          }
          i += 2;
        } else if (!tokens[i].isEmpty()) {
          steps.add(Float.parseFloat(tokens[i]));
        }
      }
    } catch (NumberFormatException e) {
      // What is no number moves nothing.
      return steps;
    }
    return steps;
  }
}
