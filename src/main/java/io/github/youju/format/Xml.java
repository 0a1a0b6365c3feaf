package io.github.youju.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the XML inside packed formats. The parser knows no document types, so that no entity is
 * ever looked up, and prefixes of names are passed over.
 */
final class Xml {
  private Xml() {}

  static Document parse(byte[] bytes) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
  }

  /** A name without its prefix: TextObject for ofd:TextObject. */
  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** All elements of a name below another, in order. */
  static List<Element> all(Element from, String name) {
    List<Element> found = new ArrayList<>();
    for (Element each : from.getAllElements()) {
      if (name(each).equals(name)) {
        found.add(each);
      }
    }
    return found;
  }

  /** The text of the first element of a name; empty where there is none. */
  static String text(Element from, String name) {
    List<Element> found = all(from, name);
    return found.isEmpty() ? "" : found.getFirst().text().strip();
  }

  /** An attribute by its name without the prefix; empty where there is none. */
  static String attribute(Element element, String name) {
    for (org.jsoup.nodes.Attribute each : element.attributes()) {
      String key = each.getKey();
      if (key.substring(key.indexOf(':') + 1).equals(name)) {
        return each.getValue();
      }
    }
    return "";
  }

  /** Where a path that stands in a packed file leads to, seen from the file it stands in. */
  static String resolve(String from, String path) {
    List<String> steps = new ArrayList<>();
    String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/')) : "";
    String whole = path.startsWith("/") ? path.substring(1) : folder + "/" + path;
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        if (!steps.isEmpty()) {
          steps.removeLast();
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }
}
