package io.github.youju.render.chart;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.table.Chart;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.CategoryChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The door of this package: writes a chart as an SVG or a PNG file. */
public final class Picture {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 540;
  private static final int FONT_SIZE = 14;

  /** Pixels of the file for one of the screen, so that print is sharp. */
  private static final int SHARPNESS = 2;

  private static final Line NO_FONT =
      new Line(
          "这台机器没有中文字体；请安装一个，如 apt install fonts-noto-cjk",
          "no font here has Chinese characters; install one, such as apt install fonts-noto-cjk");

  private static final String SVG = "http://www.w3.org/2000/svg";

  private final Font font;

  /**
   * Looks for a font.
   *
   * @throws UserException where the machine has none with Chinese characters
   */
  public Picture() {
    System.setProperty("java.awt.headless", "true");
    font = Fonts.chinese(FONT_SIZE).orElseThrow(() -> new UserException(NO_FONT));
  }

  /** Writes the file in the format that its name ends with. */
  public void write(Chart chart, String format, OutputStream out) throws IOException {
    CategoryChart drawn = new Drawing(chart, font, WIDTH, HEIGHT).chart();
    switch (format) {
      case "svg" -> svg(chart, drawn, out);
      case "png" -> png(drawn, out);
      default ->
          throw new UserException(
              ExitStatus.USAGE,
              Line.of("没有“%s”格式的图；可以用 svg 或 png", "no chart as '%s'; use svg or png", format));
    }
  }

  private static void svg(Chart chart, CategoryChart drawn, OutputStream out) throws IOException {
    Document document;
    try {
      document =
          DocumentBuilderFactory.newNSInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    SVGGraphics2D graphics = new SVGGraphics2D(document);
    graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
    drawn.paint(graphics, WIDTH, HEIGHT);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    graphics.stream(described(graphics.getRoot(), chart, document), writer, true, false);
    writer.flush();
  }

  /** The characters are drawn as shapes; the words are there for who cannot see them. */
  private static Element described(Element root, Chart chart, Document document) {
    Element title = document.createElementNS(SVG, "title");
    title.setTextContent(chart.title() + " · " + chart.unit());
    Element description = document.createElementNS(SVG, "desc");
    description.setTextContent(chart.source());
    root.insertBefore(description, root.getFirstChild());
    root.insertBefore(title, description);
    return root;
  }

  private static void png(CategoryChart chart, OutputStream out) throws IOException {
    BufferedImage image =
        new BufferedImage(WIDTH * SHARPNESS, HEIGHT * SHARPNESS, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(SHARPNESS, SHARPNESS);
    chart.paint(graphics, WIDTH, HEIGHT);
    graphics.dispose();
    ImageIO.write(image, "png", out);
  }
}
