package io.github.youju.format;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Reads a web page: the text of its blocks, without what belongs to the site. The page's own word
 * on its character set holds where its bytes agree.
 */
final class HtmlReader implements FormatReader {
  private static final String NEVER_TEXT =
      "script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,button,select,"
          + "textarea,input,nav,footer,aside,dialog,[hidden],[aria-hidden=true],"
          + "[role=navigation],[role=contentinfo],[role=search],[role=banner]";

  /** Names that sites give to the parts of a page that are not its article. */
  private static final Pattern CHROME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|footer|foot|copyright"
              + "|sidebar|side|aside|share|sharing|bdsharebuttonbox|social|related|relate|recommend|hot"
              + "|toolbar|tools|pager|pagination|prevnext|qrcode|comments?|login|search|searchbox"
              + "|advert|ads?|banner|logo|weixin|weibo|friendlink|links|topbar|top-bar)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "option",
          "label");

  /** A part that is named like chrome and holds so much running text is the article itself. */
  private static final int ARTICLE = 600;

  @Override
  public void read(byte[] bytes, TextBuilder text) throws IOException, UnreadableException {
    Decoded decoded = HtmlEncoding.decode(bytes);
    text.encoding(decoded.encoding());
    decoded.warnings().forEach(text::warn);
    Document page = Jsoup.parse(decoded.text());
    write(page, text);
  }

  /** Writes a page that is part of another file, such as a chapter of a book. */
  static void writeChapter(byte[] bytes, TextBuilder text) throws UnreadableException {
    write(Jsoup.parse(HtmlEncoding.decode(bytes).text()), text);
  }

  private static void write(Document page, TextBuilder text) throws UnreadableException {
    page.select(NEVER_TEXT).remove();
    for (Element each : page.select("[class],[id]")) {
      boolean named = CHROME.matcher(each.className()).find() || CHROME.matcher(each.id()).find();
      if (named && running(each) < ARTICLE) {
        each.remove();
      }
    }
    Element body = page.selectFirst("body");
    new HtmlText(text).write(body == null ? page : body);
  }

  /** How much of it is text that is no link. */
  private static int running(Element element) {
    int links = 0;
    for (Element link : element.select("a[href]")) {
      links += link.text().length();
    }
    return element.text().length() - links;
  }

  static boolean isBlock(Node node) {
    return node instanceof Element element && BLOCKS.contains(element.normalName());
  }
}
