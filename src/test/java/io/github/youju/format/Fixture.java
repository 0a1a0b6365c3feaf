package io.github.youju.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** One small report, written by us, as a file of each format; and a table of indicators. */
public final class Fixture {
  private static final Charset GBK = Charset.forName("GBK");

  public static final List<String> PARAGRAPHS =
      List.of(
          "崇仁县政府工作报告",
          "——2031年1月12日在崇仁县第十八届人民代表大会第六次会议上",
          "崇仁县人民政府县长 江 流",
          "各位代表：",
          "现在，我代表县人民政府向大会报告工作，请予审议。",
          "一、2030年工作回顾",
          "一年来，全县上下稳住了运行、守住了底线。全年地区生产总值增长6.3%，固定资产投资增长7.4%，社会消费品零售总额增长5.9%。"
              + "新建成乡村驿站37个，改造农村公路118公里，城镇新增就业2164人，村村有了便民服务点，办事不再往县城跑。",
          "二、2031年工作安排",
          "今年的主要预期目标是：地区生产总值增长6.5%左右，固定资产投资增长8%左右。新建口袋公园9个。");

  public static final List<List<String>> TABLE =
      List.of(
          List.of("崇仁县2030年主要指标完成情况和2031年目标", "", "", ""),
          List.of("指标", "单位", "2030年完成", "2031年目标增长(%)"),
          List.of("地区生产总值", "亿元", "263.7", "6.5"),
          List.of("粮食总产量", "万吨", "31.2", ""),
          List.of("城镇居民人均可支配收入", "元", "48,105", "5"));

  private Fixture() {}

  /** The report in a format that can be written in code. */
  public static byte[] of(Format format) throws IOException {
    return switch (format) {
      case TEXT -> bytes(String.join("\n", PARAGRAPHS));
      case HTML -> page().getBytes(GBK);
      case PDF -> PdfFixture.of(PARAGRAPHS, 22);
      case DOCX -> docx();
      case RTF -> rtf();
      case ODT -> odt();
      case EPUB -> epub();
      case OFD -> OfdFixture.of(PARAGRAPHS, 34);
      case XLSX -> workbook(new XSSFWorkbook());
      case XLS -> workbook(new HSSFWorkbook());
      case CSV -> csv();
      case ZIP -> zip(Map.of("a/报告.txt", of(Format.TEXT)), GBK);
      case DOC -> doc();
    };
  }

  /** No library writes it: LibreOffice did, from the same report. */
  private static byte[] doc() throws IOException {
    try (InputStream in = Fixture.class.getResourceAsStream("chongren-2031-work.doc")) {
      return in.readAllBytes();
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** As the site of a county has it: menus, a share bar, other news, and the words of the page. */
  static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            <!DOCTYPE html>
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
            <title>崇仁县政府工作报告_政务公开</title><style>.a{color:red}</style>
            <script>var place = "乐安县2031年";</script></head><body>
            <div class="top-nav"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div>
            <div id="wrap"><div class="crumbs">您的位置：<a href="/">首页</a> &gt; 政府工作报告</div>
            <div class="article"><h1>崇仁县政府工作报告</h1><div class="TRS_Editor"><div>
            """);
    for (String paragraph : PARAGRAPHS.subList(1, PARAGRAPHS.size())) {
      page.append("<div><span>&emsp;&emsp;")
          .append(paragraph.replace("，固定", "，\n  固定"))
          .append("&nbsp;</span></div>\n");
    }
    return page.append(
            """
            </div></div></div>
            <div class="share">分享到：<a href="#w">微信</a></div>
            <ul class="list"><li><a href="/1">宜黄县2031年政府工作报告</a><span>2031-01-20</span></li>
            <li><a href="/2">金溪县地区生产总值增长9.9%</a><span>2031-01-21</span></li></ul></div>
            <div class="footer">主办单位：崇仁县人民政府 <a href="/map">网站地图</a></div>
            </body></html>
            """)
        .toString();
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : PARAGRAPHS) {
        document.createParagraph().createRun().setText(paragraph);
      }
      XWPFTable table = document.createTable(TABLE.size() - 1, 4);
      for (int i = 1; i < TABLE.size(); i++) {
        for (int j = 0; j < 4; j++) {
          table.getRow(i - 1).getCell(j).setText(TABLE.get(i).get(j));
        }
      }
      return written(document::write);
    }
  }

  private static byte[] workbook(Workbook workbook) throws IOException {
    try (workbook) {
      Sheet sheet = workbook.createSheet("指标");
      for (int i = 0; i < TABLE.size(); i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < 4; j++) {
          String value = TABLE.get(i).get(j);
          if (value.matches("[\\d.]+")) {
            row.createCell(j).setCellValue(Double.parseDouble(value));
          } else {
            row.createCell(j).setCellValue(value);
          }
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      return written(workbook::write);
    }
  }

  private static byte[] csv() {
    StringBuilder csv = new StringBuilder();
    for (List<String> row : TABLE) {
      csv.append('"').append(String.join("\",\"", row)).append("\"\r\n");
    }
    return csv.toString().getBytes(GBK);
  }

  /** Half in the bytes of a Chinese Windows, half in numbers. */
  private static byte[] rtf() {
    StringBuilder rtf =
        new StringBuilder("{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}}");
    rtf.append("{\\header\\pard running head\\par}{\\*\\pgdsctbl{\\pgdsc0 Page Style;}}");
    for (int i = 0; i < PARAGRAPHS.size(); i++) {
      rtf.append("\\pard\\f0 ");
      for (char c : PARAGRAPHS.get(i).toCharArray()) {
        if (c < 128) {
          rtf.append(c);
        } else if (i % 2 == 0) {
          rtf.append("\\u").append((int) (short) c).append('?');
        } else {
          for (byte b : Character.toString(c).getBytes(GBK)) {
            rtf.append(String.format("\\'%02x", b & 0xFF));
          }
        }
      }
      rtf.append("\\par\n");
    }
    return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] odt() throws IOException {
    StringBuilder body = new StringBuilder();
    for (String paragraph : PARAGRAPHS) {
      body.append("<text:p>").append(paragraph.replace(" ", "<text:s/>")).append("</text:p>");
    }
    String content =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
    parts.put("content.xml", bytes(content));
    return zip(parts, StandardCharsets.UTF_8);
  }

  private static byte[] epub() throws IOException {
    StringBuilder body = new StringBuilder("<html><body>");
    PARAGRAPHS.forEach(each -> body.append("<p>").append(each).append("</p>"));
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", bytes("application/epub+zip"));
    parts.put(
        "META-INF/container.xml",
        bytes(
            "<container><rootfiles><rootfile full-path=\"OEBPS/b.opf\"/></rootfiles></container>"));
    parts.put(
        "OEBPS/b.opf",
        bytes(
            "<package><manifest><item id=\"c1\" href=\"c%201.xhtml\"/></manifest>"
                + "<spine><itemref idref=\"c1\"/></spine></package>"));
    parts.put("OEBPS/c 1.xhtml", bytes(body + "</body></html>"));
    return zip(parts, StandardCharsets.UTF_8);
  }

  /** An archive whose names are written in a character set. */
  public static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** Lines of so many Chinese characters, as a printer breaks a paragraph. */
  static List<String> broken(String paragraph, int width) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    int halves = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      halves += paragraph.charAt(i) < 128 ? 1 : 2;
      if (halves > 2 * width) {
        int end = i;
        while ("，。、；：".indexOf(paragraph.charAt(end)) >= 0
            || paragraph.charAt(end) < 128 && paragraph.charAt(end - 1) < 128) {
          end--;
        }
        lines.add(paragraph.substring(from, end));
        from = end;
        halves = 0;
        i = end - 1;
      }
    }
    lines.add(paragraph.substring(from));
    return lines;
  }

  /** What writes a document. */
  private interface Writing {
    void write(OutputStream out) throws IOException;
  }

  private static byte[] written(Writing document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }
}
