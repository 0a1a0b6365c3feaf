package io.github.youju.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a PDF by hand, in a Chinese font that it does not carry: broken lines, a running head and
 * page numbers on each of its pages.
 */
public final class PdfFixture {
  private static final int LINES_ON_A_PAGE = 8;
  private static final int SIZE = 14;

  private PdfFixture() {}

  /** The paragraphs, in lines of so many characters. */
  public static byte[] of(List<String> paragraphs, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      lines.addAll(Fixture.broken("　　" + paragraph, width));
    }
    List<String> pages = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += LINES_ON_A_PAGE) {
      int number = pages.size() + 1;
      StringBuilder page = new StringBuilder("BT /F1 " + SIZE + " Tf\n");
      line(page, 200, 800, "崇仁县人民政府公报");
      int y = 720;
      for (String line : lines.subList(from, Math.min(lines.size(), from + LINES_ON_A_PAGE))) {
        int blanks = line.startsWith("　　") ? 2 : 0;
        line(page, 90 + blanks * SIZE, y, line.substring(blanks));
        y -= 24;
      }
      line(page, 280, 40, "- " + number + " -");
      pages.add(page.append("ET").toString());
    }
    return write(pages);
  }

  /** The paragraphs in two columns of lines of so many characters, the first one over both. */
  public static byte[] columns(List<String> paragraphs, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
      lines.addAll(Fixture.broken("　　" + paragraph, width));
    }
    StringBuilder page = new StringBuilder("BT /F1 " + SIZE + " Tf\n");
    line(page, 230, 780, paragraphs.getFirst());
    int half = (lines.size() + 1) / 2;
    for (int i = 0; i < lines.size(); i++) {
      int blanks = lines.get(i).startsWith("　　") ? 2 : 0;
      int x = (i < half ? 60 : 80 + width * SIZE) + blanks * SIZE;
      // The columns of a newspaper need not stand line by line beside each other.
      int y = i < half ? 720 - 24 * i : 713 - 24 * (i - half);
      line(page, x, y, lines.get(i).substring(blanks));
    }
    line(page, 280, 40, "- 1 -");
    return write(List.of(page.append("ET").toString()));
  }

  /**
   * A table that is drawn with lines, its cells so narrow that no gap parts their words; its last
   * two rows stand on a second page.
   */
  public static byte[] table(List<List<String>> rows) {
    int turn = rows.size() - 2;
    return write(List.of(grid(rows.subList(0, turn)), grid(rows.subList(turn, rows.size()))));
  }

  private static String grid(List<List<String>> rows) {
    int[] edges = {60, 216, 248, 336, 470};
    int top = 700;
    StringBuilder page = new StringBuilder();
    for (int i = 0; i <= rows.size(); i++) {
      int y = top - 24 * i;
      page.append("60 ").append(y).append(" m 470 ").append(y).append(" l S\n");
    }
    for (int i = 0; i < rows.size(); i++) {
      // A title over all columns has no lines inside.
      boolean title = rows.get(i).get(1).isEmpty() && rows.get(i).get(2).isEmpty();
      for (int j = 0; j < edges.length; j += title ? edges.length - 1 : 1) {
        page.append(edges[j]).append(' ').append(top - 24 * i - 24).append(" 0.5 24 re f\n");
      }
    }
    page.append("BT /F1 ").append(SIZE).append(" Tf\n");
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).size(); j++) {
        if (!rows.get(i).get(j).isEmpty()) {
          line(page, edges[j] + 1, top - 24 * i - 18, rows.get(i).get(j));
        }
      }
    }
    return page.append("ET").toString();
  }

  /** Pages without a character, such as a scan has. */
  public static byte[] blank() {
    return write(List.of("0 0 10 10 re f", "0 0 10 10 re f"));
  }

  private static void line(StringBuilder page, int x, int y, String words) {
    StringBuilder hex = new StringBuilder();
    for (byte b : words.getBytes(StandardCharsets.UTF_16BE)) {
      hex.append(String.format("%02X", b));
    }
    page.append("1 0 0 1 ").append(x).append(' ').append(y).append(" Tm <").append(hex);
    page.append("> Tj\n");
  }

  private static byte[] write(List<String> pages) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(10 + 2 * i).append(" 0 R ");
    }
    List<Integer> numbers = new ArrayList<>();
    List<String> objects = new ArrayList<>();
    numbers.addAll(List.of(1, 2, 3, 4));
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
    objects.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H"
            + " /DescendantFonts [4 0 R] >>");
    objects.add(
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000"
            + " /W [1 95 500 814 939 500] /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1)"
            + " /Supplement 4 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light"
            + " /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120"
            + " /CapHeight 880 /StemV 80 >> >>");
    for (int i = 0; i < pages.size(); i++) {
      numbers.add(10 + 2 * i);
      objects.add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "
              + (11 + 2 * i)
              + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
      numbers.add(11 + 2 * i);
      String content = pages.get(i);
      objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    }
    for (int i = 0; i < objects.size(); i++) {
      pdf.append(numbers.get(i)).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    pdf.append("trailer << /Root 1 0 R /Size 100 >>\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
