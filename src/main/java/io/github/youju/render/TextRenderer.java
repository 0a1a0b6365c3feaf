package io.github.youju.render;

import io.github.youju.error.Tongue;
import io.github.youju.verify.Citation;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.NearestStatement;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an answer for people: the answer, then each proof with where it stands. */
final class TextRenderer implements AnswerRenderer {
  private static final Pattern MARK = Pattern.compile("\\[(\\d{1,4})]");
  private static final Pattern ITEM = Pattern.compile("(?<=\\];) ?");

  /** So many figures that fill more than a line are a list, each on a line of its own. */
  private static final int LEAST_ITEMS = 3;

  private static final String INDENT = "    ";

  private final Theme theme;
  private final Tongue tongue;

  TextRenderer(Theme theme, Tongue tongue) {
    this.theme = theme;
    this.tongue = tongue;
  }

  @Override
  public AnswerRenderer linking(Hyperlinks links) {
    return new TextRenderer(theme.linking(links), tongue);
  }

  @Override
  public void render(VerifiedAnswer answer, PrintWriter out) {
    StringBuilder text = new StringBuilder();
    write(answer, text);
    out.print(text);
    out.flush();
  }

  @Override
  public void renderChecked(
      VerifiedAnswer answer, Optional<Verdict> verdict, int position, PrintWriter out) {
    StringBuilder text = new StringBuilder();
    if (position > 0) {
      text.append('\n');
    }
    text.append(theme.heading(answer.id() + "> " + Shown.line(answer.question()))).append('\n');
    write(answer, text);
    out.print(text);
    out.flush();
  }

  private void write(VerifiedAnswer answer, StringBuilder text) {
    switch (answer.status()) {
      case ANSWERED -> {
        paragraphs(answer, text);
        if (answer.dropped() > 0) {
          String word = Frame.word("dropped", answer.language());
          text.append(theme.aside("(" + answer.dropped() + word + ")")).append('\n');
        }
      }
      case REFUSED -> refusal(answer, text);
      case ERROR -> {
        String why = FailedLine.of(answer, tongue);
        text.append(theme.failure(Shown.line(why))).append('\n');
      }
    }
    CarriedLine.of(answer.slots(), answer.language())
        .ifPresent(line -> text.append(theme.aside(Shown.line(line))).append('\n'));
    if (!answer.citations().isEmpty()) {
      text.append('\n');
    }
    for (Citation citation : answer.citations()) {
      write(citation, answer, text);
    }
  }

  /** An answer may have several lines: a list, a table of places. */
  private void paragraphs(VerifiedAnswer answer, StringBuilder text) {
    for (String line : answer.text().split("\n", -1)) {
      for (String item : items(Shown.line(line))) {
        stated(item, answer, theme.columns()).forEach(part -> text.append(part).append('\n'));
      }
    }
  }

  private List<String> items(String line) {
    List<String> items = List.of(ITEM.split(line, -1));
    boolean list = items.size() >= LEAST_ITEMS && Columns.width(line) > theme.columns();
    return list ? items : List.of(line);
  }

  /** Lines in which the figures stand out and the marks lead to the files. */
  private List<String> stated(String line, VerifiedAnswer answer, int columns) {
    StyledText styled = new StyledText(line);
    FigureWords.of(line).forEach(each -> styled.style(each.begin(), each.end(), theme::figure));
    Matcher mark = MARK.matcher(line);
    while (mark.find()) {
      int number = Integer.parseInt(mark.group(1));
      if (number > 0 && number <= answer.citations().size()) {
        Citation citation = answer.citations().get(number - 1);
        styled.style(mark.start(), mark.end(), words -> linked(citation, theme.mark(words)));
      }
    }
    return styled.lines(columns);
  }

  private String linked(Citation citation, String words) {
    return theme.links().link(citation.span().source(), "c" + citation.number(), words);
  }

  private void refusal(VerifiedAnswer answer, StringBuilder text) {
    for (String line : Columns.wrap(Shown.line(answer.text()), theme.columns())) {
      text.append(theme.refusal(line)).append('\n');
    }
    if (!answer.choices().isEmpty()) {
      text.append(Frame.word("choices", answer.language())).append('\n');
      for (int i = 0; i < answer.choices().size(); i++) {
        String choice = Shown.line(answer.choices().get(i));
        text.append("  ").append(i + 1).append(". ").append(choice).append('\n');
      }
    }
    if (!answer.nearest().isEmpty()) {
      text.append(Frame.word("nearest", answer.language())).append('\n');
      for (NearestStatement nearest : answer.nearest()) {
        StringBuilder line = new StringBuilder(nearest.text());
        for (int number : nearest.citations()) {
          line.append('[').append(number).append(']');
        }
        for (String part : stated(Shown.line(line.toString()), answer, theme.columns() - 2)) {
          text.append("  ").append(part).append('\n');
        }
      }
    }
  }

  private void write(Citation citation, VerifiedAnswer answer, StringBuilder text) {
    for (String line :
        Columns.wrap(
            Shown.line(CitationHeading.of(citation, answer.language())), theme.columns())) {
      text.append(theme.heading(line)).append('\n');
    }
    StyledText quote = new StyledText("「" + Shown.line(citation.quote()) + "」");
    FigureWords.stated(quote.text(), said(answer))
        .forEach(each -> quote.style(each.begin(), each.end(), theme::figure));
    for (String line : quote.lines(theme.columns() - INDENT.length())) {
      text.append(INDENT).append(line).append('\n');
    }
    String name = theme.aside(Shown.line(citation.span().name()));
    text.append(INDENT).append(linked(citation, name)).append('\n');
  }

  /** What the quotes are quoted for. */
  private static String said(VerifiedAnswer answer) {
    StringBuilder said = new StringBuilder(answer.text());
    answer.nearest().forEach(nearest -> said.append('\n').append(nearest.text()));
    return said.toString();
  }
}
