package io.github.youju.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Reads OFD (GB/T 33190), the format of Chinese offices for what is printed: pages of text objects
 * that say where each character stands, in millimetres.
 */
final class OfdReader implements FormatReader {
  static final float POINTS = 72 / 25.4f;
  private static final float HEIGHT = 297;

  @Override
  public void read(byte[] bytes, TextBuilder text) throws IOException, UnreadableException {
    Unpacked archive = Unpacked.of(bytes);
    List<PrintedPage> pages = new ArrayList<>();
    int empty = 0;
    for (Element body : Xml.all(Xml.parse(archive.need("OFD.xml")), "DocRoot")) {
      String root = Xml.resolve("", body.text().strip());
      Element document = Xml.parse(archive.need(root));
      float height = height(document, HEIGHT);
      for (Element listed : Xml.all(document, "Page")) {
        if (pages.size() >= Limits.MOST_PAGES) {
          throw new UnreadableException(Unreadable.TOO_LARGE);
        }
        byte[] content = archive.read(Xml.resolve(root, Xml.attribute(listed, "BaseLoc")));
        PrintedPage page = page(content, height);
        pages.add(page);
        empty += page.isEmpty() ? 1 : 0;
      }
    }
    if (empty == pages.size()) {
      throw new UnreadableException(Unreadable.SCANNED);
    }
    if (empty > 0) {
      text.warn(empty + " of " + pages.size() + " pages have no text; they may be scanned");
    }
    new PrintedParagraphs(PrintedMargins.without(pages), text).write();
  }

  private static PrintedPage page(byte[] content, float usual) throws IOException {
    List<PrintedCharacter> characters = new ArrayList<>();
    List<PrintedRule> rules = new ArrayList<>();
    float height = usual;
    if (content != null) {
      Element page = Xml.parse(content);
      height = height(page, usual);
      for (Element object : Xml.all(page, "TextObject")) {
        new OfdText(object).addTo(characters);
      }
      for (Element object : Xml.all(page, "PathObject")) {
        OfdPath.addTo(object, rules);
      }
    }
    return PrintedPage.of(characters, rules, height * POINTS);
  }

  private static float height(Element from, float otherwise) {
    float[] box = OfdText.numbers(Xml.text(from, "PhysicalBox"));
    return box.length == 4 ? box[3] : otherwise;
  }
}
