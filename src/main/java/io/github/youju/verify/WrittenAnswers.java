package io.github.youju.verify;

import io.github.youju.answer.Answer;
import io.github.youju.answer.Answer.Claim;
import io.github.youju.answer.Authorship;
import io.github.youju.answer.Rejection;
import io.github.youju.document.Span;
import io.github.youju.question.Language;
import io.github.youju.verify.VerifiedAnswer.Content;
import io.github.youju.verify.VerifiedAnswer.Status;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets through the claims of a model that hold, one by one. Those that fail may be mended once;
 * what fails then is left out and counted.
 */
final class WrittenAnswers {
  private static final String STOPS = "。！？.!?";

  private final Quotes quotes;
  private final Sources sources;

  WrittenAnswers(Quotes quotes, Sources sources) {
    this.quotes = quotes;
    this.sources = sources;
  }

  VerifiedAnswer verify(
      Asked asked,
      Answer.Written written,
      Function<List<Rejection>, Optional<Answer>> revise,
      String refusal) {
    ClaimCheck check = new ClaimCheck(quotes, sources, asked, written.evidence());
    List<Rejection> rejections = rejections(check, written.claims());
    Authorship authorship = written.authorship();
    Iterator<Claim> mended = List.<Claim>of().iterator();
    if (!rejections.isEmpty()
        && revise.apply(rejections).orElse(null) instanceof Answer.Written again) {
      authorship = again.authorship();
      mended = again.claims().iterator();
    }
    List<Claim> kept = new ArrayList<>();
    int dropped = 0;
    for (int i = 0; i < written.claims().size(); i++) {
      int position = i + 1;
      Optional<Claim> claim = Optional.of(written.claims().get(i));
      if (rejections.stream().anyMatch(each -> each.position() == position)) {
        claim = next(mended, check).filter(each -> !kept.contains(each));
      }
      claim.ifPresent(kept::add);
      dropped += claim.isEmpty() ? 1 : 0;
    }
    Content content = kept.isEmpty() ? refused(refusal) : shown(asked, kept, written.evidence());
    Status status = kept.isEmpty() ? Status.REFUSED : Status.ANSWERED;
    return new VerifiedAnswer(asked, status, content.by(authorship, dropped));
  }

  private static List<Rejection> rejections(ClaimCheck check, List<Claim> claims) {
    List<Rejection> rejections = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      rejections.addAll(check.check(claims.get(i), i + 1));
    }
    return rejections;
  }

  /** The next mended claim, where it holds. */
  private static Optional<Claim> next(Iterator<Claim> mended, ClaimCheck check) {
    return mended.hasNext()
        ? Optional.of(mended.next()).filter(claim -> check.check(claim, 0).isEmpty())
        : Optional.empty();
  }

  private Content shown(Asked asked, List<Claim> claims, List<Span> evidence) {
    List<Citation> citations = new ArrayList<>();
    List<Span> cited = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Claim claim : claims) {
      String words = claim.text();
      boolean stopped = STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
      boolean english = asked.language() == Language.ENGLISH;
      text.append(text.isEmpty() || !english ? "" : " ");
      text.append(stopped ? words.substring(0, words.length() - 1) : words);
      for (int number : claim.evidence()) {
        Span span = evidence.get(number - 1);
        if (!cited.contains(span)) {
          cited.add(span);
          citations.add(quotes.cite(span, cited.size()).orElseThrow());
        }
        text.append('[').append(cited.indexOf(span) + 1).append(']');
      }
      text.append(stopped ? words.charAt(words.length() - 1) : english ? '.' : '。');
    }
    return new Content(text.toString(), List.of(), List.of(), citations, "written", "");
  }

  private static Content refused(String text) {
    return new Content(text, List.of(), List.of(), List.of(), "", "proof");
  }
}
