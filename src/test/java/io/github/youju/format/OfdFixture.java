package io.github.youju.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an OFD as GB/T 33190 describes it: a text object for each printed line. */
final class OfdFixture {
  private OfdFixture() {}

  static byte[] of(List<String> paragraphs, int width) throws IOException {
    StringBuilder page = new StringBuilder("<ofd:Page><ofd:Content><ofd:Layer>");
    int y = 40;
    for (String paragraph : paragraphs) {
      for (String line : Fixture.broken(paragraph, width)) {
        page.append(
            "<ofd:TextObject Boundary=\"20 %d 180 6\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>"
                .formatted(y, "g " + (line.length() - 1) + " 5", line));
        y += 7;
      }
      y += 4;
    }
    page.append(
        "<ofd:TextObject Boundary=\"100 285 30 6\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\">— 1 —</ofd:TextCode></ofd:TextObject>");
    return written(page);
  }

  /** A table that is drawn with lines, its cells so narrow that no gap parts their words. */
  static byte[] table(List<List<String>> rows) throws IOException {
    int[] edges = {20, 76, 88, 118, 165};
    StringBuilder page = new StringBuilder("<ofd:Page><ofd:Content><ofd:Layer>");
    String path =
        "<ofd:PathObject Boundary=\"%d %d %d %d\"><ofd:AbbreviatedData>M 0 0 L %d %d</ofd:AbbreviatedData></ofd:PathObject>";
    for (int i = 0; i <= rows.size(); i++) {
      page.append(path.formatted(20, 40 + 8 * i, 145, 1, 145, 0));
    }
    for (int edge : edges) {
      page.append(path.formatted(edge, 40, 1, 8 * rows.size(), 0, 8 * rows.size()));
    }
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).size(); j++) {
        page.append(
            "<ofd:TextObject Boundary=\"%d %d 100 6\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\">%s</ofd:TextCode></ofd:TextObject>"
                .formatted(edges[j] + 1, 41 + 8 * i, rows.get(i).get(j)));
      }
    }
    return written(page);
  }

  private static byte[] written(StringBuilder page) throws IOException {
    page.append("</ofd:Layer></ofd:Content></ofd:Page>");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        Fixture.bytes(
            "<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"));
    parts.put(
        "Doc_0/Document.xml",
        Fixture.bytes(
            "<ofd:Document><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData>"
                + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages></ofd:Document>"));
    parts.put("Doc_0/Pages/Page_0/Content.xml", Fixture.bytes(page.toString()));
    return Fixture.zip(parts, StandardCharsets.UTF_8);
  }
}
