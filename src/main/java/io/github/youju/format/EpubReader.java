package io.github.youju.format;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads books: pages of the web in an archive, in the order of the book's spine. */
final class EpubReader implements FormatReader {
  @Override
  public void read(byte[] bytes, TextBuilder text) throws IOException, UnreadableException {
    Unpacked archive = Unpacked.of(bytes);
    List<Element> roots = Xml.all(Xml.parse(archive.need("META-INF/container.xml")), "rootfile");
    if (archive.read("META-INF/encryption.xml") != null) {
      text.warn("parts of it may be encrypted and missing");
    }
    for (Element root : roots) {
      String path = Xml.attribute(root, "full-path");
      Element book = Xml.parse(archive.need(path));
      Map<String, String> files = new HashMap<>();
      for (Element item : Xml.all(book, "item")) {
        String file =
            URLDecoder.decode(item.attr("href").replace("+", "%2B"), StandardCharsets.UTF_8);
        files.put(item.attr("id"), Xml.resolve(path, file));
      }
      for (Element listed : Xml.all(book, "itemref")) {
        byte[] chapter = archive.read(files.getOrDefault(listed.attr("idref"), ""));
        if (chapter != null) {
          HtmlReader.writeChapter(chapter, text);
        }
      }
    }
  }
}
