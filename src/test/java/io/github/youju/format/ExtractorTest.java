package io.github.youju.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.document.Cell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What each format's file says, and what becomes of files that say nothing. */
class ExtractorTest {
  private final Extractor extractor = new Extractor();

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      mode = Mode.EXCLUDE,
      names = {"TEXT", "XLSX", "XLS", "CSV", "ZIP"})
  void a_report_reads_the_same_in_every_format(Format format) throws Exception {
    Extracted extracted = extractor.extract("报告." + format.label(), Fixture.of(format));
    assertThat(extracted.format()).isEqualTo(format);
    assertThat(extracted.text().lines().map(line -> line.replaceAll("\\s", "")).toList())
        .startsWith(
            Fixture.PARAGRAPHS.stream()
                .map(line -> line.replaceAll("\\s", ""))
                .toArray(String[]::new));
    assertThat(extractor.extract("b", Fixture.of(format))).isEqualTo(extracted);
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"XLSX", "XLS", "CSV", "DOCX", "DOC"})
  void a_row_of_a_table_is_a_line_with_its_headers_and_units(Format format) throws Exception {
    Extracted extracted = extractor.extract("表." + format.label(), Fixture.of(format));
    assertThat(extracted.text())
        .contains("地区生产总值：2030年完成263.7亿元，2031年目标增长6.5%。\n", "粮食总产量：2030年完成31.2万吨。\n");
    for (Cell cell : extracted.cells()) {
      String line = extracted.text().substring(cell.line(), cell.lineEnd());
      assertThat(line).startsWith(cell.row()).endsWith("。");
      assertThat(extracted.text().substring(cell.begin(), cell.end())).matches("[\\d.,]+\\D+");
    }
    assertThat(extracted.cells()).hasSize(5);
  }

  /** Told by gaps alone, the words of narrow cells ran together. */
  @Test
  void the_lines_of_a_drawn_table_part_its_cells_and_its_header_goes_on_overleaf()
      throws Exception {
    Extracted pdf = extractor.extract("a.pdf", PdfFixture.table(Fixture.TABLE));
    assertThat(pdf.text())
        .startsWith("崇仁县2030年主要指标完成情况和2031年目标\n地区生产总值：2030年完成263.7亿元，2031年目标增长6.5%。\n")
        .contains("\n粮食总产量：2030年完成31.2万吨。\n城镇居民人均可支配收入：2030年完成48,105元，2031年目标增长5%。");
    assertThat(pdf.cells()).hasSize(5);
    assertThat(pdf.pages()).containsExactly(0, pdf.text().indexOf("粮食"));
    Extracted ofd =
        extractor.extract(
            "a.ofd", OfdFixture.table(Fixture.TABLE.subList(1, Fixture.TABLE.size())));
    assertThat(ofd.text())
        .startsWith("地区生产总值：2030年完成263.7亿元，2031年目标增长6.5%。\n粮食总产量：2030年完成31.2万吨。\n");
  }

  /** Read across, each line of one column went on in the other. */
  @Test
  void columns_of_a_page_are_read_one_after_the_other() throws Exception {
    Extracted pdf = extractor.extract("a.pdf", PdfFixture.columns(Fixture.PARAGRAPHS, 16));
    assertThat(pdf.text().lines().map(line -> line.replaceAll("\\s", "")).toList())
        .containsExactly(
            Fixture.PARAGRAPHS.stream()
                .map(line -> line.replaceAll("\\s", ""))
                .toArray(String[]::new));
  }

  @Test
  void only_the_article_of_a_page_is_read_in_the_encoding_that_it_names() throws Exception {
    Extracted page = extractor.extract("a.html", Fixture.of(Format.HTML));
    assertThat(page.encoding()).isEqualTo("GB18030");
    assertThat(page.text()).doesNotContain("首页", "分享", "宜黄县", "金溪县", "乐安县", "网站地图", "color");
  }

  @Test
  void the_pages_of_a_pdf_are_known_and_their_heads_and_numbers_are_not_text() throws Exception {
    Extracted pdf = extractor.extract("a.pdf", Fixture.of(Format.PDF));
    assertThat(pdf.text()).doesNotContain("公报", "- 1 -");
    assertThat(pdf.pages()).hasSizeGreaterThan(1).startsWith(0).isSorted();
    assertThat(pdf.pages().getLast()).isLessThan(pdf.text().length());
  }

  @Test
  void a_name_that_lies_is_not_believed() throws Exception {
    assertThat(extractor.extract("a.doc", Fixture.of(Format.HTML)).format()).isEqualTo(Format.HTML);
    assertThat(extractor.extract("a.doc", Fixture.of(Format.RTF)).format()).isEqualTo(Format.RTF);
    assertThat(extractor.extract("a.doc", Fixture.of(Format.DOCX)).format()).isEqualTo(Format.DOCX);
    assertThat(extractor.extract("a.txt", Fixture.of(Format.PDF)).format()).isEqualTo(Format.PDF);
  }

  @Test
  void plain_text_stays_as_it_is() throws Exception {
    String text = "\ufeff  一、\r\n 增长5 .6%\t\n";
    Extracted extracted = extractor.extract("a.md", text.getBytes(StandardCharsets.UTF_8));
    assertThat(extracted.text()).isEqualTo(text);
    assertThat(extracted.encoding()).isEqualTo("UTF-8");
  }

  @Test
  void what_cannot_be_read_says_why() throws Exception {
    refused("a.pdf", PdfFixture.blank(), Unreadable.SCANNED);
    refused("a.pdf", new byte[0], Unreadable.EMPTY);
    refused("a.docx", new byte[0], Unreadable.EMPTY);
    refused("a.html", Fixture.bytes("<html><body><p> </p></body></html>"), Unreadable.EMPTY);
    refused("a.pdf", new byte[] {0, 1, 2, 3}, Unreadable.UNKNOWN);
    byte[] docx = Fixture.of(Format.DOCX);
    refused("a.docx", Arrays.copyOf(docx, docx.length / 2), Unreadable.DAMAGED);
    refused("a.docx", encrypted(), Unreadable.PROTECTED);
  }

  /** Word puts a file with a password into a container of the old kind. */
  private static byte[] encrypted() throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container
          .getRoot()
          .createDocument("EncryptedPackage", new java.io.ByteArrayInputStream(new byte[9]));
      java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void bombs_and_bottomless_files_are_refused_in_time() throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", Fixture.bytes("x"));
    parts.put("content.xml", new byte[64 << 20]);
    refused("a.odt", Fixture.zip(parts, StandardCharsets.UTF_8), Unreadable.BOMB);
    String deep = "<div>".repeat(100_000) + "各位代表";
    assertThat(extractor.extract("a.html", Fixture.bytes("<html>" + deep)).text()).contains("各位代表");
    byte[] loop =
        new String(Fixture.of(Format.PDF), StandardCharsets.ISO_8859_1)
            .replace("/Kids [10 0 R", "/Kids [2 0 R")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> extractor.extract("a.pdf", loop))
        .isInstanceOf(UnreadableException.class);
  }

  /** Each looked through all that it held: 1,400 bytes took a minute. */
  @Test
  void tables_nested_a_thousandfold_are_read_in_time() throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", Fixture.bytes("x"));
    parts.put("content.xml", Fixture.bytes("<body>" + "<table>".repeat(15_000) + "<p>各位代表</p>"));
    byte[] odt = Fixture.zip(parts, StandardCharsets.UTF_8);
    assertThat(new Extractor(Duration.ofSeconds(5)).extract("a.odt", odt).text())
        .isEqualTo("各位代表\n");
  }

  @Test
  void an_entity_of_another_file_is_not_looked_up() throws Exception {
    String content =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><office:body><text:p>甲&e;乙</text:p></office:body>";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", Fixture.bytes("x"));
    parts.put("content.xml", Fixture.bytes(content));
    assertThat(extractor.extract("a.odt", Fixture.zip(parts, StandardCharsets.UTF_8)).text())
        .doesNotContain("root:")
        .contains("甲");
  }

  @Test
  void an_archive_gives_its_files_by_names_that_lead_nowhere_else() throws Exception {
    Map<String, byte[]> inner = new LinkedHashMap<>();
    inner.put("../../x.txt", Fixture.bytes("乙"));
    Map<String, byte[]> outer = new LinkedHashMap<>();
    outer.put("崇仁/报告.txt", Fixture.bytes("甲"));
    outer.put("内.zip", Fixture.zip(inner, StandardCharsets.UTF_8));
    Archive archive = Archive.of(Fixture.zip(outer, java.nio.charset.Charset.forName("GBK")));
    assertThat(archive.names()).isEqualTo(List.of("崇仁/报告.txt", "内.zip/_/_/x.txt"));
    assertThat(archive.read("内.zip/_/_/x.txt")).isEqualTo(Fixture.bytes("乙"));
  }

  private void refused(String name, byte[] bytes, Unreadable why) {
    assertThatThrownBy(() -> extractor.extract(name, bytes))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(why));
  }
}
