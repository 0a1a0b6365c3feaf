package io.github.youju.render;

import io.github.youju.question.Language;
import io.github.youju.render.FigureLinks.Piece;
import io.github.youju.verify.Citation;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.NearestStatement;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One page that needs nothing but a browser, to be read or printed: each question with its answer,
 * whose figures lead to their quotes. Its policy lets no script run and fetches nothing, whatever a
 * report may hold.
 */
final class HtmlAnswers implements AnswerRenderer {
  private final Caption caption;
  private final Counts counts = new Counts();

  HtmlAnswers(Caption caption) {
    this.caption = caption;
  }

  @Override
  public void render(VerifiedAnswer answer, PrintWriter out) {
    out.print(head(answer.question()) + section(answer, "", 1) + "</body>\n</html>\n");
    out.flush();
  }

  @Override
  public void renderChecked(
      VerifiedAnswer answer, Optional<Verdict> verdict, int position, PrintWriter out) {
    String check = verdict.map(this::check).orElse("");
    counts.add(answer);
    out.print(position == 0 ? head(caption.title()) + heading() : "");
    out.print(section(answer, question(answer) + check, position + 1));
    out.flush();
  }

  @Override
  public void finish(int count, PrintWriter out) {
    out.print(count == 0 ? head(caption.title()) + heading() : "");
    out.print(
        "<footer>" + Escaped.html(counts.line(caption.tongue())) + "</footer>\n</body>\n</html>\n");
    out.flush();
  }

  private String head(String title) {
    return Assets.text("answers.html")
        .replace("{{lang}}", caption.tongue().code())
        .replace("{{style}}", Assets.text("answers.css"))
        .replace("{{title}}", Escaped.html(title));
  }

  private String heading() {
    return "<h1>" + Escaped.html(caption.title()) + "</h1>\n";
  }

  private static String question(VerifiedAnswer answer) {
    String id = "<span class=\"id\">" + Escaped.html(answer.id()) + "</span> ";
    return "<h2>" + id + Escaped.html(answer.question()) + "</h2>\n";
  }

  private String check(Verdict verdict) {
    String said = verdict.said(caption.tongue());
    String kind = verdict.passed() ? "passed" : "failed";
    return "<p class=\"" + kind + "\">" + Escaped.html(said) + "</p>\n";
  }

  private String section(VerifiedAnswer answer, String heading, int number) {
    Language language = answer.language();
    String anchor = "a" + number;
    StringBuilder html = new StringBuilder();
    html.append("<section id=\"").append(anchor).append("\" lang=\"").append(code(language));
    html.append("\" class=\"").append(answer.status().name().toLowerCase(Locale.ROOT));
    html.append("\">\n");
    html.append(heading.isEmpty() ? "<h1>" + Escaped.html(answer.question()) + "</h1>\n" : heading);
    for (String line : answer.text().split("\n", -1)) {
      if (!line.isBlank()) {
        paragraph("answer", linked(line, anchor), html);
      }
    }
    if (answer.status() == VerifiedAnswer.Status.ERROR) {
      paragraph("answer", Escaped.html(FailedLine.of(answer, caption.tongue())), html);
    }
    if (answer.dropped() > 0) {
      paragraph("place", "(" + answer.dropped() + Frame.word("dropped", language) + ")", html);
    }
    if (!answer.choices().isEmpty()) {
      paragraph("place", Frame.word("choices", language), html);
      html.append("<ul>\n");
      answer.choices().forEach(each -> html.append(item(Escaped.html(each))));
      html.append("</ul>\n");
    }
    if (!answer.nearest().isEmpty()) {
      paragraph("place", Frame.word("nearest", language), html);
      html.append("<ul>\n");
      answer.nearest().forEach(each -> html.append(item(linked(stated(each), anchor))));
      html.append("</ul>\n");
    }
    CarriedLine.of(answer.slots(), language)
        .ifPresent(line -> paragraph("place", Escaped.html(line), html));
    Set<String> figures = FigureLinks.figures(answer.text() + nearest(answer));
    for (Citation citation : answer.citations()) {
      html.append(quote(citation, language, anchor, figures));
    }
    return html.append("</section>\n").toString();
  }

  private static void paragraph(String kind, String content, StringBuilder html) {
    html.append("<p class=\"").append(kind).append("\">").append(content).append("</p>\n");
  }

  private static String item(String content) {
    return "<li>" + content + "</li>\n";
  }

  private static String nearest(VerifiedAnswer answer) {
    StringBuilder all = new StringBuilder();
    answer.nearest().forEach(each -> all.append(' ').append(each.text()));
    return all.toString();
  }

  private static String stated(NearestStatement statement) {
    StringBuilder text = new StringBuilder(statement.text());
    statement.citations().forEach(each -> text.append('[').append(each).append(']'));
    return text.toString();
  }

  private static String linked(String line, String anchor) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : FigureLinks.of(Shown.line(line))) {
      String text = Escaped.lineAsHtml(piece.text());
      if (piece.citation() == 0) {
        html.append(text);
      } else {
        html.append("<a href=\"#").append(anchor).append('-').append(piece.citation());
        html.append("\">").append(text).append("</a>");
      }
    }
    return html.toString();
  }

  private static String quote(
      Citation citation, Language language, String anchor, Set<String> figures) {
    return "<figure id=\""
        + anchor
        + "-"
        + citation.number()
        + "\"><figcaption>"
        + Escaped.html(CitationHeading.of(citation, language))
        + "</figcaption><blockquote>"
        + FigureLinks.marked(citation.quote(), figures)
        + "</blockquote><p class=\"place\">"
        + Escaped.html(citation.span().name())
        + "</p></figure>\n";
  }

  private static String code(Language language) {
    return switch (language) {
      case SIMPLIFIED -> "zh-Hans";
      case TRADITIONAL -> "zh-Hant";
      case ENGLISH -> "en";
    };
  }
}
