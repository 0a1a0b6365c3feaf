package io.github.youju.pipeline;

import io.github.youju.document.Report;
import io.github.youju.error.Line;
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

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    Slots slots = question.slots();
    lines.add(Line.of("问法：%s", "intent: %s", SlotWords.of(question.intent())));
    lines.add(
        Line.of(
            "地区：%s；年份：%s；类别：%s%s",
            "places: %s; years: %s; kind: %s%s",
            names(slots.places()),
            SlotWords.names(slots.years()),
            SlotWords.of(slots.kind()),
            question.strictKind() ? new Line("（问题写明）", " (said so)") : ""));
    lines.add(
        Line.of(
            "指标：%s；度量：%s；单位：%s",
            "indicators: %s; measures: %s; units: %s",
            SlotWords.names(slots.indicators()),
            SlotWords.of(slots.measures()),
            SlotWords.names(question.units())));
    for (Term term : question.terms()) {
      lines.add(
          Line.of(
              "词：%s，分量 %s",
              "term: %s; weight %s", SlotWords.names(term.alternatives()), term.weight()));
    }
    if (!slots.carried().isEmpty()) {
      lines.add(
          Line.of(
              "承接上文：%s",
              "carried over from the conversation: %s", SlotWords.slots(slots.carried())));
    }
    lines.add(
        evidence.missing().isEmpty()
            ? Line.of("报告：%s", "reports: %s", reports(evidence.reports()))
            : Line.of(
                "没有报告写到这个%s",
                "no report covers the %s", SlotWords.slots(List.of(evidence.missing()))));
    int shown = 0;
    for (FactHit hit : evidence.facts()) {
      if (shown++ == SHOWN) {
        break;
      }
      lines.add(Line.of("数字 %s：%s", "fact %s: %s", score(hit.score(), hit.coverage()), fact(hit)));
    }
    shown = 0;
    for (SentenceHit hit : evidence.sentences()) {
      if (shown++ == SHOWN) {
        break;
      }
      lines.add(
          Line.of(
              "句子 %s：%s",
              "sentence %s: %s", score(hit.score(), hit.coverage()), cut(hit.text().text())));
    }
    for (Evidence part : evidence.parts()) {
      int at = evidence.parts().indexOf(part);
      lines.add(Line.of("第%d部分：", "part %d:", at + 2));
      lines.addAll(new Explanation(question.parts().get(at), part).lines());
    }
    return lines;
  }

  private static Line score(double score, double coverage) {
    return Line.of("%.2f（含 %.2f）", "%.2f (covers %.2f)", score, coverage);
  }

  private static Line fact(FactHit hit) {
    Fact fact = hit.fact();
    String indicator = fact.indicator().isEmpty() ? "" : "[" + fact.indicator() + "] ";
    return Line.of(
        "%s%s %s，%d年%s%s%s，%s",
        "%s%s %s, %d %s%s%s, %s",
        indicator,
        fact.subject(),
        fact.wording(),
        fact.period().year(),
        fact.period().stretch(),
        SlotWords.of(fact.kind()),
        fact.scope().isEmpty() ? "" : Line.of("，范围 %s", ", scope %s", fact.scope()),
        fact.value().name());
  }

  private static Line names(List<Region> places) {
    return SlotWords.names(places.stream().map(Region::fullName).toList());
  }

  private static Line reports(List<Report> reports) {
    List<String> ids = new ArrayList<>();
    for (Report report : reports) {
      ids.add(report.id());
    }
    Line shown = SlotWords.names(ids.subList(0, Math.min(SHOWN, ids.size())));
    return ids.size() <= SHOWN
        ? shown
        : Line.of("%s 等%d份", "%1$s and %3$d more", shown, ids.size(), ids.size() - SHOWN);
  }

  private static String cut(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + "…";
  }
}
