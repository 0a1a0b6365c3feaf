package io.github.youju.verify;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Rejection;
import io.github.youju.answer.Rejection.Cause;
import io.github.youju.document.Span;
import io.github.youju.verify.VerifiedAnswer.Content;
import io.github.youju.verify.VerifiedAnswer.NearestStatement;
import io.github.youju.verify.VerifiedAnswer.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lets through only what the cited text proves. A module whose answer fails may revise it once; if
 * that fails too, the answer is that the reports do not state it.
 */
public final class CitationVerifier {
  private final Quotes quotes;
  private final WrittenAnswers written;
  private final Set<Integer> years;

  /** A verifier that cuts quotes out of these sources. */
  public CitationVerifier(Sources sources) {
    this.quotes = new Quotes(sources);
    this.written = new WrittenAnswers(quotes, sources);
    this.years = sources.years();
  }

  /** The answer if it is proved, else the revised answer if that is, else a refusal. */
  public VerifiedAnswer verify(
      Asked asked, Answer answer, Function<List<Rejection>, Optional<Answer>> revise) {
    // A switch over types costs every start some milliseconds.
    return answer instanceof Answer.Written claims
        ? written.verify(asked, claims, revise, Phrases.unproved(asked.language()))
        : whole(asked, (Answer.Whole) answer, revise);
  }

  private VerifiedAnswer whole(
      Asked asked, Answer.Whole answer, Function<List<Rejection>, Optional<Answer>> revise) {
    List<Rejection> rejections = check(asked, answer);
    if (rejections.isEmpty()) {
      return show(asked, answer);
    }
    if (revise.apply(rejections).orElse(null) instanceof Answer.Whole revised
        && check(asked, revised).isEmpty()) {
      return show(asked, revised);
    }
    return switch (answer) {
      case Answer.Stated _ -> refusal(asked, "proof", List.of());
      case Answer.NotStated refused -> refusal(asked, refused.missing(), refused.nearest());
      case Answer.Unclear unclear -> unclear(asked, Phrases.unproved(asked.language()), unclear);
    };
  }

  /** The refusal where no module had anything to say. */
  public VerifiedAnswer refuse(Asked asked) {
    return refusal(asked, "indicator", List.of());
  }

  /** What is not proved in an answer; empty where it may be shown. */
  List<Rejection> check(Asked asked, Answer.Whole answer) {
    return switch (answer) {
      case Answer.Stated stated -> checkStated(asked, stated);
      case Answer.NotStated refused -> {
        Proofs proofs = Proofs.of(asked);
        // A refusal may say which years there are reports for.
        proofs.addYears(years);
        yield unproved(refused.text(), proofs);
      }
      case Answer.Unclear unclear -> unproved(unclear.text(), Proofs.of(asked));
    };
  }

  private List<Rejection> checkStated(Asked asked, Answer.Stated stated) {
    List<Rejection> rejections = new ArrayList<>();
    if (stated.citations().isEmpty()) {
      rejections.add(new Rejection(Cause.NO_CITATION, stated.text()));
    }
    for (int number : Marks.numbers(stated.text())) {
      if (number < 1 || number > stated.citations().size()) {
        rejections.add(new Rejection(Cause.MARK_WITHOUT_CITATION, "[" + number + "]"));
      }
    }
    Proofs cited = new Proofs();
    for (Span span : stated.citations()) {
      Optional<Citation> citation = quotes.cite(span, 0);
      if (citation.isEmpty()) {
        rejections.add(new Rejection(Cause.QUOTE_OUTSIDE_FILE, span.name()));
      } else {
        cited.add(citation.get(), quotes.reviewedYear(span));
      }
    }
    Proofs all = Proofs.of(asked);
    all.add(cited);
    for (Answer.Computation computation : stated.computations()) {
      if (Computations.holds(computation, stated.text(), cited)) {
        all.addComputed(computation);
      } else {
        rejections.add(new Rejection(Cause.COMPUTATION_NOT_PROVED, computation.formula()));
      }
    }
    rejections.addAll(unproved(stated.text(), all));
    return rejections;
  }

  private static List<Rejection> unproved(String text, Proofs proofs) {
    List<Rejection> rejections = new ArrayList<>();
    for (Figure figure : FigureScanner.claimed(Marks.without(text))) {
      if (!proofs.prove(figure)) {
        rejections.add(new Rejection(Cause.FIGURE_NOT_CITED, figure.words()));
      }
    }
    return rejections;
  }

  private VerifiedAnswer show(Asked asked, Answer.Whole answer) {
    return switch (answer) {
      case Answer.Stated stated -> stated(asked, stated);
      case Answer.NotStated refused ->
          refusal(asked, refused.text(), refused.missing(), refused.nearest());
      case Answer.Unclear unclear -> unclear(asked, unclear.text(), unclear);
    };
  }

  private VerifiedAnswer stated(Asked asked, Answer.Stated stated) {
    List<Citation> citations = new ArrayList<>();
    Set<Integer> marked = new LinkedHashSet<>(Marks.numbers(stated.text()));
    StringBuilder text = new StringBuilder(stated.text());
    for (Span span : stated.citations()) {
      int number = citations.size() + 1;
      citations.add(quotes.cite(span, number).orElseThrow());
      if (!marked.contains(number)) {
        text.append('[').append(number).append(']');
      }
    }
    Content content =
        new Content(text.toString(), List.of(), List.of(), citations, stated.method(), "");
    return new VerifiedAnswer(asked, Status.ANSWERED, content);
  }

  private VerifiedAnswer refusal(Asked asked, String missing, List<Answer.Nearest> nearest) {
    return refusal(asked, Phrases.unproved(asked.language()), missing, nearest);
  }

  /** A refusal; what is offered as nearest and is not proved is left out. */
  private VerifiedAnswer refusal(
      Asked asked, String text, String missing, List<Answer.Nearest> nearest) {
    List<Citation> citations = new ArrayList<>();
    List<NearestStatement> statements = new ArrayList<>();
    for (Answer.Nearest each : nearest) {
      List<Citation> cited = new ArrayList<>();
      List<Citation> fresh = new ArrayList<>();
      Proofs proofs = Proofs.of(asked);
      for (Span span : each.citations()) {
        Optional<Citation> known = among(citations, span).or(() -> among(fresh, span));
        Optional<Citation> citation =
            known.or(() -> quotes.cite(span, citations.size() + fresh.size() + 1));
        if (citation.isPresent()) {
          if (known.isEmpty()) {
            fresh.add(citation.get());
          }
          cited.add(citation.get());
          proofs.add(citation.get(), quotes.reviewedYear(span));
        }
      }
      boolean whole = !cited.isEmpty() && cited.size() == each.citations().size();
      if (whole && unproved(each.text(), proofs).isEmpty()) {
        citations.addAll(fresh);
        List<Integer> numbers = cited.stream().map(Citation::number).toList();
        statements.add(new NearestStatement(Marks.without(each.text()).strip(), numbers));
      }
    }
    Content content =
        new Content(Marks.without(text), statements, List.of(), citations, "", missing);
    return new VerifiedAnswer(asked, Status.REFUSED, content);
  }

  /** A quote that proves two statements is shown once. */
  private static Optional<Citation> among(List<Citation> citations, Span span) {
    return citations.stream().filter(one -> one.span().equals(span)).findFirst();
  }

  /** Choices are questions: they may name a year that no quote holds, and no other figure. */
  private VerifiedAnswer unclear(Asked asked, String text, Answer.Unclear unclear) {
    List<String> choices = new ArrayList<>();
    Proofs proofs = Proofs.of(asked);
    for (String choice : unclear.choices()) {
      boolean proved = true;
      for (Figure figure : FigureScanner.claimed(choice)) {
        proved &= figure.year() || proofs.prove(figure);
      }
      if (proved) {
        choices.add(choice);
      }
    }
    Content content = new Content(text, List.of(), choices, List.of(), "", "choice");
    return new VerifiedAnswer(asked, Status.REFUSED, content);
  }
}
