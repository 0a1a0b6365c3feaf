package io.github.youju.pipeline;

import io.github.youju.document.Report;
import io.github.youju.fact.Fact;
import io.github.youju.question.Question;
import io.github.youju.question.Slots;
import io.github.youju.question.Term;
import io.github.youju.region.Region;
import io.github.youju.retrieve.Evidence;
import io.github.youju.retrieve.FactHit;
import io.github.youju.retrieve.SentenceHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says how an answer was found: what was understood, what the slots left, what was ranked and how.
 */
final class Explanation {
  private static final int SHOWN = 5;
  private static final int WIDTH = 60;

  private final Question question;
  private final Evidence evidence;

  Explanation(Question question, Evidence evidence) {
    this.question = question;
    this.evidence = evidence;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Slots slots = question.slots();
    lines.add("intent " + question.intent().getClass().getSimpleName());
    lines.add(
        "places "
            + names(slots.places())
            + ", years "
            + slots.years()
            + ", kind "
            + slots.kind()
            + (question.strictKind() ? " for sure" : ""));
    lines.add(
        "indicators "
            + slots.indicators()
            + ", measures "
            + slots.measures()
            + ", units "
            + question.units());
    for (Term term : question.terms()) {
      lines.add("term " + term.alternatives() + " weight " + term.weight());
    }
    if (!slots.carried().isEmpty()) {
      lines.add("carried over from the conversation: " + slots.carried());
    }
    lines.add(
        evidence.missing().isEmpty()
            ? "reports " + reports(evidence.reports())
            : "no report covers the " + evidence.missing());
    int shown = 0;
    for (FactHit hit : evidence.facts()) {
      if (shown++ == SHOWN) {
        break;
      }
      lines.add("fact " + score(hit.score(), hit.coverage()) + " " + fact(hit));
    }
    shown = 0;
    for (SentenceHit hit : evidence.sentences()) {
      if (shown++ == SHOWN) {
        break;
      }
      lines.add("sentence " + score(hit.score(), hit.coverage()) + " " + cut(hit.text().text()));
    }
    for (Evidence part : evidence.parts()) {
      int at = evidence.parts().indexOf(part);
      lines.add("part " + (at + 2) + ":");
      lines.addAll(new Explanation(question.parts().get(at), part).lines());
    }
    return lines;
  }

  private static String score(double score, double coverage) {
    return String.format(Locale.ROOT, "%.2f (covers %.2f)", score, coverage);
  }

  private static String fact(FactHit hit) {
    Fact fact = hit.fact();
    String indicator = fact.indicator().isEmpty() ? "" : "[" + fact.indicator() + "] ";
    String scope = fact.scope().isEmpty() ? "" : ", scope " + fact.scope();
    return indicator
        + fact.subject()
        + " "
        + fact.wording()
        + ", "
        + fact.period().year()
        + fact.period().stretch()
        + " "
        + fact.kind()
        + scope
        + ", "
        + fact.value().name();
  }

  private static String names(List<Region> places) {
    List<String> names = new ArrayList<>();
    for (Region place : places) {
      names.add(place.fullName());
    }
    return names.toString();
  }

  private static String reports(List<Report> reports) {
    List<String> ids = new ArrayList<>();
    for (Report report : reports) {
      ids.add(report.id());
    }
    return ids.size() <= SHOWN
        ? ids.toString()
        : ids.subList(0, SHOWN) + " and " + (ids.size() - SHOWN) + " more";
  }

  private static String cut(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + "…";
  }
}
