package io.github.youju.verify;

import io.github.youju.answer.Authorship;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.UserException;
import io.github.youju.question.Language;
import io.github.youju.question.Slots;
import java.util.List;
import java.util.Optional;

/** An answer that may be shown: every figure and every quote in it has been checked. */
public final class VerifiedAnswer {

  /** How a question ended. */
  public enum Status {
    ANSWERED,
    /** The reports do not state it, or the question is unclear. */
    REFUSED,
    /** This question failed; the message says why. */
    ERROR
  }

  /**
   * What the reports do state, offered below a refusal.
   *
   * @param text one line, without marks
   * @param citations the numbers of its citations
   */
  public record NearestStatement(String text, List<Integer> citations) {
    public NearestStatement {
      citations = List.copyOf(citations);
    }
  }

  private final Asked asked;
  private final Status status;
  private final Content content;
  private final ExitStatus exitStatus;
  private final String id;
  private final long elapsedMillis;

  /** What is shown; its parts are empty where they do not apply. */
  record Content(
      String text,
      List<NearestStatement> nearest,
      List<String> choices,
      List<Citation> citations,
      String method,
      String missing,
      String message,
      Optional<Authorship> authorship,
      int dropped) {
    Content {
      nearest = List.copyOf(nearest);
      choices = List.copyOf(choices);
      citations = List.copyOf(citations);
    }

    /** What no model had a hand in. */
    Content(
        String text,
        List<NearestStatement> nearest,
        List<String> choices,
        List<Citation> citations,
        String method,
        String missing) {
      this(text, nearest, choices, citations, method, missing, "", Optional.empty(), 0);
    }

    static Content failed(String message) {
      return new Content("", List.of(), List.of(), List.of(), "", "").despite(message);
    }

    Content despite(String newMessage) {
      return new Content(
          text, nearest, choices, citations, method, missing, newMessage, authorship, dropped);
    }

    Content by(Authorship author, int leftOut) {
      return new Content(
          text,
          nearest,
          choices,
          citations,
          method,
          missing,
          message,
          Optional.of(author),
          leftOut);
    }
  }

  VerifiedAnswer(Asked asked, Status status, Content content) {
    this(
        asked,
        status,
        content,
        status == Status.ANSWERED ? ExitStatus.ANSWERED : ExitStatus.NOT_STATED,
        "1",
        0);
  }

  VerifiedAnswer(
      Asked asked,
      Status status,
      Content content,
      ExitStatus exitStatus,
      String id,
      long elapsedMillis) {
    this.asked = asked;
    this.status = status;
    this.content = content;
    this.exitStatus = exitStatus;
    this.id = id;
    this.elapsedMillis = elapsedMillis;
  }

  /** A question that failed: it says why and states nothing. */
  public static VerifiedAnswer failed(String question, String message, ExitStatus exitStatus) {
    return failed(question, List.of(), message, exitStatus);
  }

  /** A question that failed in a conversation. */
  public static VerifiedAnswer failed(
      String question, List<String> context, String message, ExitStatus exitStatus) {
    Slots nothing = Slots.none();
    Asked asked = new Asked(question, context, Language.SIMPLIFIED, nothing, "");
    return new VerifiedAnswer(asked, Status.ERROR, Content.failed(message), exitStatus, "1", 0);
  }

  /** The same answer under the name that its question bears in a question file. */
  public VerifiedAnswer named(String newId) {
    return new VerifiedAnswer(asked, status, content, exitStatus, newId, elapsedMillis);
  }

  /** The same answer, given although the model that was asked for failed. */
  public VerifiedAnswer despite(UserException failure) {
    Content told = content.despite(failure.line());
    return new VerifiedAnswer(asked, status, told, failure.status(), id, elapsedMillis);
  }

  /** The same answer with the time it took. */
  public VerifiedAnswer after(long millis) {
    return new VerifiedAnswer(asked, status, content, exitStatus, id, millis);
  }

  public Status status() {
    return status;
  }

  public ExitStatus exitStatus() {
    return exitStatus;
  }

  public String id() {
    return id;
  }

  public String question() {
    return asked.question();
  }

  /** The earlier questions of the same conversation, oldest first. */
  public List<String> context() {
    return asked.context();
  }

  public Language language() {
    return asked.language();
  }

  public Slots slots() {
    return asked.slots();
  }

  public String module() {
    return asked.module();
  }

  /** What a person reads, with marks that count the citations. */
  public String text() {
    return content.text();
  }

  public List<NearestStatement> nearest() {
    return content.nearest();
  }

  public List<String> choices() {
    return content.choices();
  }

  public List<Citation> citations() {
    return content.citations();
  }

  /** How it was found, in a word or two. */
  public String method() {
    return content.method();
  }

  /** The slot that the reports do not cover; empty for an answer. */
  public String missing() {
    return content.missing();
  }

  /** The model that wrote it; empty where no model did. */
  public Optional<Authorship> authorship() {
    return content.authorship();
  }

  /** How many claims of the model were left out, since the cited text does not hold them. */
  public int dropped() {
    return content.dropped();
  }

  /** Why the question, or the model that was asked for, failed; empty where nothing did. */
  public String message() {
    return content.message();
  }

  public long elapsedMillis() {
    return elapsedMillis;
  }
}
