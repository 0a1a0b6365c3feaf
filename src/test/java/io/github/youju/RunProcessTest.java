package io.github.youju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Question files and single questions through real processes, as a script starts them. */
class RunProcessTest {
  private static final String TARGET = "东乡区2025年固定资产投资目标是多少?";
  private static final String REFUSED = "东乡区2025年房价目标是多少?";

  @TempDir static Path folder;
  private static Path index;

  private record Ended(int code, String out, String err) {}

  @BeforeAll
  static void index_the_samples() {
    index = folder.resolve("index");
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new String[] {
              "index",
              "src/main/resources/io/github/youju/pipeline/samples",
              "--index",
              index.toString()
            },
            InputStream.nullInputStream(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err));
    assertThat(code).as(err.toString()).isZero();
  }

  private static String java(String... args) {
    StringBuilder line = new StringBuilder();
    for (String word : RealProcess.words(List.of(), args)) {
      line.append(line.isEmpty() ? "" : " ").append('\'').append(word).append('\'');
    }
    return line.toString();
  }

  /** A line of a shell in the folder. */
  private static ProcessBuilder shell(String line) {
    ProcessBuilder builder = RealProcess.in(folder, List.of("bash", "-c", line));
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("YOUJU_INDEX", index.toString());
    return builder;
  }

  private static Ended ended(String line) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process = shell(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static List<String> timeless(String jsonLines) {
    return jsonLines.lines().map(line -> line.replaceFirst("\"elapsedMs\":\\d+", "")).toList();
  }

  private static void many(String name, int count) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add((i % 3 == 1 ? REFUSED : TARGET) + " " + "?".repeat(i % 5));
    }
    Files.write(folder.resolve(name), lines);
  }

  @Test
  void every_form_goes_to_a_file_that_its_ending_names() throws Exception {
    write("forms.txt", TARGET, REFUSED, "<b>东乡区</b>2024年城镇居民收入增长多少");
    StringBuilder line = new StringBuilder();
    for (String form : List.of("txt", "json", "jsonl", "csv", "md", "html")) {
      line.append(java("run", "forms.txt", "-o", "forms-out." + form)).append("; ");
    }
    Ended ended = ended(line.toString());
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err().lines())
        .hasSize(6)
        .allMatch(told -> told.startsWith("youju: 3 questions: 2 answered, 1 refused, 0 errors"));
    assertThat(read("forms-out.txt")).startsWith("1> " + TARGET).contains("\n3> ");
    assertThat(read("forms-out.json")).startsWith("[ {").endsWith("]\n");
    assertThat(read("forms-out.jsonl").lines()).hasSize(3).allMatch(each -> each.contains("basis"));
    assertThat(read("forms-out.csv")).startsWith("\ufeffid,question,context,status,answer,");
    assertThat(read("forms-out.md")).startsWith("# forms.txt\n\n## 1 ").contains("> 「");
    assertThat(read("forms-out.html"))
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n")
        .contains("<title>forms.txt</title>", "&lt;b&gt;", "<a href=\"#a1-1\">5.6%</a>")
        .contains("增長<mark>5.6%</mark>左右")
        .doesNotContain("<b>");
  }

  @Test
  void one_question_takes_every_form_as_well() throws Exception {
    Ended ended =
        ended(
            java("ask", TARGET, "-o", "one.html")
                + "; "
                + java("ask", TARGET, "--format", "md")
                + "; "
                + java("ask", "--format", "csv", "--", "-" + TARGET));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(read("one.html")).contains("<h1>" + TARGET + "</h1>");
    assertThat(ended.out()).startsWith("# " + TARGET + "\n\n东乡区2025年目标").contains("\n1,'-东乡区");
  }

  @Test
  void a_link_is_a_whole_sequence_with_an_escaped_name_and_stands_where_it_is_wanted()
      throws Exception {
    Path report = Path.of("src/main/resources/io/github/youju/pipeline/samples/dongxiang-2025.txt");
    Files.createDirectories(folder.resolve("东 乡"));
    Files.copy(report, folder.resolve("东 乡/报告 一.txt"));
    String ask = java("ask", TARGET, "--file", "东 乡");
    Ended linked = ended("FORCE_HYPERLINK=1 TERM=xterm-kitty " + ask);
    Ended plain = ended("TERM=xterm-kitty " + ask);
    String name = "/%E4%B8%9C%20%E4%B9%A1/%E6%8A%A5%E5%91%8A%20%E4%B8%80.txt";
    assertThat(linked.out())
        .containsPattern("\u001b\\]8;id=[^;\u001b]*;file://[^/]*/[!-~]*" + name + "\u001b\\\\");
    assertThat(
            linked
                .out()
                .replaceAll("\u001b\\]8;[^;\u001b]*;[!-~&&[^\u001b]]+\u001b\\\\", "<")
                .replace("\u001b]8;;\u001b\\", ">")
                .replaceAll("<([^<>]*)>", "$1"))
        .isEqualTo(plain.out())
        .doesNotContain("\u001b");
  }

  @Test
  void several_jobs_write_the_same_bytes_as_one() throws Exception {
    many("many.txt", 120);
    Ended one = ended(java("run", "many.txt", "--format", "jsonl", "--jobs", "1"));
    Ended four = ended(java("run", "many.txt", "--format", "jsonl", "--jobs", "4"));
    assertThat(one.out().lines()).hasSize(120);
    assertThat(timeless(four.out())).isEqualTo(timeless(one.out()));
    assertThat(four.code()).isEqualTo(1);
  }

  @Test
  void a_run_that_was_killed_is_gone_on_with_and_comes_to_the_same_file() throws Exception {
    many("killed.txt", 400);
    Ended whole = ended(java("run", "killed.txt", "-o", "whole.jsonl"));
    assertThat(whole.code()).isEqualTo(1);
    Process process = shell("exec " + java("run", "killed.txt", "-o", "killed.jsonl")).start();
    Path file = folder.resolve("killed.jsonl");
    for (int i = 0; i < 1000 && !(Files.exists(file) && Files.size(file) > 20_000); i++) {
      Thread.sleep(10);
    }
    process.destroyForcibly().waitFor();
    int kept = (int) read("killed.jsonl").chars().filter(each -> each == '\n').count();
    Files.writeString(file, read("killed.jsonl") + "{\"id\":\"half");
    Ended resumed = ended(java("run", "killed.txt", "-o", "killed.jsonl", "--resume"));
    assertThat(resumed.err()).contains("400 questions: ", ", " + kept + " kept, ");
    assertThat(resumed.code()).isEqualTo(1);
    assertThat(timeless(read("killed.jsonl"))).isEqualTo(timeless(read("whole.jsonl")));
  }

  @Test
  void what_changed_is_asked_again_and_put_in_its_place() throws Exception {
    for (String form : List.of("jsonl", "csv")) {
      String out = "changed." + form;
      write("changed.txt", TARGET, REFUSED, "东乡区2024年城镇居民收入增长多少");
      ended(java("run", "changed.txt", "-o", out));
      String before = read(out);
      write("changed.txt", TARGET, "昭化区2022年建成多少5G基站?", "东乡区2024年城镇居民收入增长多少");
      Ended again = ended(java("run", "changed.txt", "-o", out, "--resume"));
      assertThat(again.err()).contains("3 answered, 0 refused, 0 errors, 2 kept");
      assertThat(again.code()).isZero();
      assertThat(read(out)).contains("68个").doesNotContain("房价");
      assertThat(read(out).lines().count()).isEqualTo(before.lines().count());
      assertThat(read(out).indexOf("68个")).isLessThan(read(out).indexOf("城镇居民"));
      Ended filtered = ended(java("run", "changed.txt", "-o", out, "--resume", "--region", "东乡区"));
      assertThat(filtered.err()).contains("3 answers in " + out + " rest on another index");
    }
  }

  @Test
  void a_file_that_holds_no_answers_is_not_touched() throws Exception {
    write("notes.jsonl", "{\"my\":\"notes\"}");
    write("notes.txt", TARGET);
    Ended ended = ended(java("run", "notes.txt", "-o", "notes.jsonl", "--resume"));
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("holds something else than the answers of a run");
    assertThat(read("notes.jsonl")).isEqualTo("{\"my\":\"notes\"}\n");
  }

  @Test
  void a_closed_pipe_ends_quietly_in_every_form() throws Exception {
    many("pipe.txt", 200);
    StringBuilder line = new StringBuilder("set -o pipefail; ");
    for (String form : List.of("text", "json", "jsonl", "csv", "md", "html")) {
      line.append(java("run", "pipe.txt", "--format", form, "--jobs", "2"));
      line.append(" | head -1 > /dev/null && echo ").append(form).append("; ");
    }
    Ended ended = ended(line.toString());
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).isEqualTo("text\njson\njsonl\ncsv\nmd\nhtml\n");
  }

  @Test
  void control_c_leaves_what_is_done() throws Exception {
    Process process =
        shell("exec " + java("run", "-", "--format", "json", "--jobs", "2"))
            .redirectError(folder.resolve("interrupted.err").toFile())
            .redirectOutput(folder.resolve("interrupted.json").toFile())
            .start();
    process
        .getOutputStream()
        .write((TARGET + "\n" + REFUSED + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    for (int i = 0; i < 3000 && !read("interrupted.json").contains("房价"); i++) {
      Thread.sleep(10);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(read("interrupted.json")).startsWith("[ {").endsWith("]\n");
    assertThat(read("interrupted.err")).contains("youju: interrupted after 2 questions: ");
  }

  @Test
  void output_that_cannot_be_written_is_one_line_and_ends_with_3() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
    write("full.txt", TARGET);
    String dev = "/dev/full";
    Ended ended =
        ended(
            java("run", "full.txt", "--format", "jsonl")
                + " > /dev/full; echo $?; "
                + java("run", "full.txt", "--format", "csv", "-o", dev)
                + "; echo $?; "
                + java("ask", TARGET, "-o", "no/such/folder/a.md")
                + "; echo $?");
    assertThat(ended.out()).isEqualTo("3\n3\n3\n");
    assertThat(ended.err().lines()).hasSize(3).allMatch(line -> line.startsWith("youju: "));
  }

  @Test
  void a_check_tells_what_is_not_as_expected() throws Exception {
    write(
        "check.csv",
        "编号;问题;期望",
        "a;" + TARGET + ";5.6%|百分之5.6",
        "b;" + REFUSED + ";refused",
        "c;东乡区2024年城镇居民收入增长多少;9.9%");
    Ended strict = ended(java("run", "check.csv", "--check"));
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.out())
        .startsWith("c> 东乡区2024年城镇居民收入增长多少\n    expected: 9.9%\n    lacking:  9.9%\n")
        .contains("given:    东乡区2024年:城镇居民人均可支配收入增长4.2%");
    assertThat(strict.err()).contains("check failed: 2 of 3 as expected (66.7%, needed 100.0%)");
    Ended lenient =
        ended(java("run", "check.csv", "--check", "--pass", "0.6", "--format", "jsonl"));
    assertThat(lenient.code()).isZero();
    assertThat(lenient.out().lines().map(line -> line.contains("\"passed\":true")))
        .containsExactly(true, true, false);
    Ended first = ended(java("run", "check.csv", "--check", "--fail-fast", "--format", "csv"));
    assertThat(first.out().lines()).hasSizeGreaterThan(3);
    assertThat(first.code()).isEqualTo(1);
  }

  @Test
  void a_failure_can_end_the_run() throws Exception {
    write("fast.jsonl", "{\"question\":\"" + REFUSED + "\"}", "{", "{\"question\":\"x\"}");
    Ended ended = ended(java("run", "fast.jsonl", "--fail-fast", "--format", "jsonl"));
    assertThat(ended.out().lines()).hasSize(2);
    assertThat(ended.code()).isEqualTo(3);
  }

  @Test
  void a_spreadsheet_in_gbk_is_read_and_one_that_is_none_is_told() throws Exception {
    Files.writeString(
        folder.resolve("gbk.csv"),
        String.join("\r\n", "id,question", "甲,\"" + TARGET + "\"", "乙,东乡区2024年城镇居民收入增长多少", ""),
        Charset.forName("GBK"));
    Files.write(folder.resolve("book.csv"), new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xff, 0});
    Ended ended = ended(java("run", "gbk.csv", "--format", "csv"));
    assertThat(ended.out()).contains("\n甲," + TARGET, "\n乙,");
    assertThat(ended.err()).startsWith("youju: gbk.csv is read as GB18030\n");
    Ended book = ended(java("run", "book.csv"));
    assertThat(book.code()).isEqualTo(3);
    assertThat(book.err())
        .isEqualTo(
            "youju: book.csv is no text; questions are read from text, JSON Lines or CSV:"
                + " save it as CSV\n");
  }

  @Test
  void a_question_from_the_input_may_be_odd_and_never_more_than_one_line_is_told()
      throws Exception {
    Ended ended =
        ended(
            "head -c 30000000 /dev/zero | "
                + java("ask", "-")
                + "; echo $?; printf '\\xb6\\xab' | "
                + java("ask", "-")
                + "; echo $?; printf '"
                + TARGET
                + "\\n\\n"
                + REFUSED
                + "\\n' | "
                + java("ask", "--format", "jsonl")
                + " > two; echo $?");
    assertThat(ended.out()).startsWith("2\n2\n");
    assertThat(ended.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("youju: "))
        .last()
        .isEqualTo("youju: these 2 lines are taken as one question; for one a line: youju run -");
    assertThat(read("two").lines()).hasSize(1);
  }
}
