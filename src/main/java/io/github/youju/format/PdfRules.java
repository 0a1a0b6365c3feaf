package io.github.youju.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the straight lines that a page draws while its characters are read: strokes, and thin
 * areas that are filled. Operators as in ISO 32000-1, 8.5.
 */
final class PdfRules {
  /** A drawing has more, a table of a report never. */
  private static final int MOST = 4_000;

  private static final Set<String> STROKED = Set.of("S", "s", "B", "B*", "b", "b*");
  private static final Set<String> FILLED = Set.of("f", "F", "f*");

  private final List<PrintedRule> rules = new ArrayList<>();

  /** Straight runs of the path that is being built, each as x, y, x, y and so on. */
  private final List<List<Float>> path = new ArrayList<>();

  private PDPage page;
  private int pathPoints;

  /** Watches what an engine draws. */
  PdfRules(PDFStreamEngine engine) {
    for (String name : List.of("m", "l", "re", "h", "c", "v", "y", "n")) {
      engine.addOperator(new Watcher(engine, name));
    }
    STROKED.forEach(name -> engine.addOperator(new Watcher(engine, name)));
    FILLED.forEach(name -> engine.addOperator(new Watcher(engine, name)));
  }

  /** Begins a page. */
  void begin(PDPage next) {
    page = next;
    rules.clear();
    path.clear();
    pathPoints = 0;
  }

  /** What the page drew; nothing where it is a drawing. */
  List<PrintedRule> rules() {
    return rules.size() > MOST ? List.of() : List.copyOf(rules);
  }

  private final class Watcher extends OperatorProcessor {
    private final PDFStreamEngine engine;
    private final String name;

    Watcher(PDFStreamEngine engine, String name) {
      super(engine);
      this.engine = engine;
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      float[] numbers = new float[operands.size()];
      for (int i = 0; i < numbers.length; i++) {
        if (!(operands.get(i) instanceof COSNumber number)) {
          return;
        }
        numbers[i] = number.floatValue();
      }
      draw(name, numbers, engine.getGraphicsState().getCurrentTransformationMatrix());
    }
  }

  private void draw(String name, float[] numbers, Matrix matrix) {
    if (name.equals("re") && numbers.length == 4) {
      float right = numbers[0] + numbers[2];
      float top = numbers[1] + numbers[3];
      begin(numbers[0], numbers[1], matrix);
      point(right, numbers[1], matrix);
      point(right, top, matrix);
      point(numbers[0], top, matrix);
      close();
    } else if (name.equals("m") && numbers.length == 2) {
      begin(numbers[0], numbers[1], matrix);
    } else if (name.equals("l") && numbers.length == 2) {
      point(numbers[0], numbers[1], matrix);
    } else if ("cvy".contains(name) && numbers.length >= 4) {
      // A round corner parts two straight lines.
      begin(numbers[numbers.length - 2], numbers[numbers.length - 1], matrix);
    } else if (name.equals("h")) {
      close();
    } else if (STROKED.contains(name)) {
      if (name.startsWith("s") || name.startsWith("b")) {
        close();
      }
      path.forEach(this::stroked);
      end();
    } else if (FILLED.contains(name)) {
      path.forEach(this::filled);
      end();
    } else if (name.equals("n")) {
      end();
    }
  }

  private void begin(float x, float y, Matrix matrix) {
    path.add(new ArrayList<>());
    point(x, y, matrix);
  }

  private void point(float x, float y, Matrix matrix) {
    if (path.isEmpty() || ++pathPoints > MOST) {
      return;
    }
    Vector at = matrix.transform(new Vector(x, y));
    PDRectangle box = page.getCropBox();
    float fromLeft = at.getX() - box.getLowerLeftX();
    float fromFoot = at.getY() - box.getLowerLeftY();
    float fromRight = box.getWidth() - fromLeft;
    float fromTop = box.getHeight() - fromFoot;
    float[] turned =
        switch (page.getRotation()) {
          case 90 -> new float[] {fromFoot, fromLeft};
          case 180 -> new float[] {fromRight, fromFoot};
          case 270 -> new float[] {fromTop, fromRight};
          default -> new float[] {fromLeft, fromTop};
        };
    path.getLast().add(turned[0]);
    path.getLast().add(turned[1]);
  }

  private void close() {
    if (!path.isEmpty() && path.getLast().size() >= 4) {
      List<Float> run = path.getLast();
      run.add(run.get(0));
      run.add(run.get(1));
    }
  }

  private void end() {
    path.clear();
    pathPoints = 0;
  }

  private void stroked(List<Float> run) {
    for (int i = 0; i + 3 < run.size(); i += 2) {
      add(run.subList(i, i + 4));
    }
  }

  private void filled(List<Float> run) {
    if (run.size() >= 4) {
      add(run);
    }
  }

  private void add(List<Float> run) {
    float left = run.get(0);
    float right = left;
    float top = run.get(1);
    float bottom = top;
    for (int i = 2; i + 1 < run.size(); i += 2) {
      left = Math.min(left, run.get(i));
      right = Math.max(right, run.get(i));
      top = Math.min(top, run.get(i + 1));
      bottom = Math.max(bottom, run.get(i + 1));
    }
    PrintedRule rule = new PrintedRule(left, top, right, bottom);
    if (rules.size() <= MOST && (rule.isAcross() || rule.isDown())) {
      rules.add(rule);
    }
  }
}
