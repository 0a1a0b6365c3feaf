package io.github.youju.format;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The lines of a page: one for each block, without those that are nothing but links. */
final class HtmlText implements NodeFilter {
  private static final Pattern DATE =
      Pattern.compile("\\d{2,4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|[\\d:：\\s]+");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final int LONGEST_LINK = 160;

  private final TextBuilder text;
  private final StringBuilder line = new StringBuilder();
  private int linked;
  private int links;
  private int preformatted;
  private boolean heading;
  private UnreadableException failure;

  HtmlText(TextBuilder text) {
    this.text = text;
  }

  void write(Element body) throws UnreadableException {
    body.filter(this);
    flush();
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (failure != null) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("br") || HtmlReader.isBlock(element)) {
        flush();
      }
      if (name.equals("table") && HtmlTable.isTable(element)) {
        writeTable(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      links += isLink(element) ? 1 : 0;
      preformatted += name.equals("pre") ? 1 : 0;
      heading |= HEADING.matcher(name).matches();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (HtmlReader.isBlock(element)) {
        flush();
      }
      links -= isLink(element) ? 1 : 0;
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  /** Links into the page itself are a table of contents, not a way out. */
  private static boolean isLink(Element element) {
    return element.normalName().equals("a")
        && element.hasAttr("href")
        && !element.attr("href").startsWith("#");
  }

  private void append(String words) {
    if (preformatted > 0) {
      List<String> lines = words.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        line.append(lines.get(i));
        if (i + 1 < lines.size() || words.endsWith("\n")) {
          flush();
        }
      }
      return;
    }
    String plain = collapsed(words);
    line.append(plain);
    linked += links > 0 ? letters(plain) : 0;
  }

  /** A line break in the page's source is a blank, and between Chinese characters none. */
  private String collapsed(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        plain.append(c);
        continue;
      }
      int from = i;
      while (i + 1 < words.length() && " \n\r\t".indexOf(words.charAt(i + 1)) >= 0) {
        i++;
      }
      char before = plain.isEmpty() ? last() : plain.charAt(plain.length() - 1);
      char after = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
      boolean broken = words.substring(from, i + 1).indexOf('\n') >= 0;
      if (before != ' ' && !(broken && (before > 0x2E80 || after > 0x2E80))) {
        plain.append(' ');
      }
    }
    return plain.toString();
  }

  private char last() {
    return line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
  }

  private static int letters(String words) {
    return (int) words.codePoints().filter(Character::isLetter).count();
  }

  private void flush() {
    String words = line.toString();
    line.setLength(0);
    int inLinks = linked;
    linked = 0;
    boolean title = heading;
    heading = false;
    int all = letters(DATE.matcher(words).replaceAll(""));
    boolean onlyLinks = inLinks > 0 && all <= LONGEST_LINK && (all - inLinks) * 10 <= inLinks * 4;
    if (failure == null && (title || !onlyLinks)) {
      try {
        text.paragraph(words);
      } catch (UnreadableException e) {
        failure = e;
      }
    }
  }

  private void writeTable(Element table) {
    try {
      Table.write(HtmlTable.cells(table), text);
    } catch (UnreadableException e) {
      failure = e;
    }
  }
}
