package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.document.Detail;
import io.github.youju.document.Report;
import io.github.youju.document.Report.Field;
import io.github.youju.document.ReportKind;
import io.github.youju.document.Section;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.question.Intent.Topic;
import io.github.youju.question.Question;
import io.github.youju.retrieve.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Answers what a report says of itself: title, speaker, date, meeting, parts. */
final class AboutSourceRule {
  /** Code points between the parts of one line. */
  private static final int NEAR = 60;

  /** A longer list of reports is for the command sources. */
  private static final int MOST = 40;

  private static final List<List<Field>> LINES =
      List.of(List.of(Field.DATE, Field.MEETING), List.of(Field.PUBLISHED, Field.PUBLISHER));

  private final Question question;
  private final Evidence evidence;
  private final Voice voice;

  AboutSourceRule(Question question, Evidence evidence, Voice voice) {
    this.question = question;
    this.evidence = evidence;
    this.voice = voice;
  }

  /** Empty where the report does not say one of the things asked for. */
  Optional<Answer> answer(List<Topic> topics) {
    List<Span> citations = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Topic topic : topics) {
      if (answer(topic).orElse(null) instanceof Answer.Stated stated) {
        if (topics.size() == 1) {
          return Optional.of(stated);
        }
        citations.addAll(stated.citations());
        texts.add(stated.text().replace("[1]", "[" + citations.size() + "]"));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Answer.Stated(voice.join(texts), citations, "report"));
  }

  private Optional<Answer> answer(Topic topic) {
    return switch (topic) {
      case CATALOGUE -> catalogue();
      case COUNT -> count();
      case OUTLINE -> report().flatMap(report -> outline(report).outline(question));
      case ENTRY -> Optional.empty();
      case GIST -> report().flatMap(report -> outline(report).gist());
      case TASKS -> ofYear(Report::year).flatMap(report -> outline(report).tasks());
      case DONE -> ofYear(Report::reviewedYear).flatMap(report -> outline(report).done());
      case TITLE -> detail(Field.TITLE);
      case SPEAKER -> detail(Field.SPEAKER);
      case DATE -> detail(Field.DATE);
      case MEETING -> detail(Field.MEETING);
      case COMMISSION -> detail(Field.COMMISSION);
      case PUBLISHED -> detail(Field.PUBLISHED);
      case PUBLISHER -> detail(Field.PUBLISHER);
    };
  }

  /** The report asked about: of the year named, of the kind named. */
  private Optional<Report> report() {
    return report(evidence.reports());
  }

  private Optional<Report> report(List<Report> reports) {
    Report best = null;
    int most = -1;
    boolean unclear = false;
    for (Report report : reports) {
      int fit = question.slots().years().contains(report.year()) ? 2 : 0;
      fit += question.slots().years().contains(report.reviewedYear()) ? 1 : 0;
      fit += question.folded().contains("计划") && report.kind() == ReportKind.PLAN ? 1 : 0;
      fit += question.folded().contains("工作报告") && report.kind() == ReportKind.WORK ? 1 : 0;
      if (fit == most) {
        unclear |= !Objects.equals(report.region(), best.region());
      }
      if (fit > most || (fit == most && report.year() > best.year())) {
        unclear &= fit == most;
        most = fit;
        best = report;
      }
    }
    return unclear ? Optional.empty() : Optional.ofNullable(best);
  }

  /** The report that plans, or looks back on, the year asked about; the latest where none is. */
  private Optional<Report> ofYear(ToIntFunction<Report> year) {
    List<Integer> years = question.slots().years();
    List<Report> fitting = new ArrayList<>(evidence.reports());
    fitting.removeIf(report -> !years.isEmpty() && !years.contains(year.applyAsInt(report)));
    return report(fitting);
  }

  private OutlineRule outline(Report report) {
    return new OutlineRule(report, voice);
  }

  private Optional<Answer> detail(Field field) {
    Optional<Report> report = report();
    if (report.isEmpty()) {
      return Optional.empty();
    }
    Optional<Detail> detail = report.get().detail(field);
    if (detail.isEmpty() && field == Field.DATE) {
      detail = report.get().detail(Field.PUBLISHED);
    }
    return detail.map(
        found ->
            new Answer.Stated(
                voice.script(found.value()) + "[1]",
                List.of(line(report.get(), field, found.span())),
                "report"));
  }

  /** Date and meeting stand in one line, which is quoted whole. */
  private static Span line(Report report, Field field, Span own) {
    Span line = own;
    for (List<Field> together : LINES) {
      for (Field other : together.contains(field) ? together : List.<Field>of()) {
        Optional<Detail> detail = report.detail(other);
        if (detail.isPresent() && Math.abs(detail.get().span().begin() - own.begin()) < NEAR) {
          line = line.cover(detail.get().span());
        }
      }
    }
    return line;
  }

  /**
   * The reports there are, each proved by its own title or, where it has none, by its first
   * heading.
   */
  private Optional<Answer> catalogue() {
    List<String> titles = new ArrayList<>();
    List<Span> citations = new ArrayList<>();
    for (Report report : evidence.reports()) {
      Optional<Span> proof =
          report
              .detail(Field.TITLE)
              .map(Detail::span)
              .or(() -> report.sections().stream().findFirst().map(Section::span));
      if (proof.isPresent() && titles.size() < MOST) {
        citations.add(proof.get());
        titles.add(voice.script(report.title()) + "[" + citations.size() + "]");
      }
    }
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.Stated(voice.join(titles), citations, "catalogue"));
  }

  /** How many reports a collection says it holds. */
  private Optional<Answer> count() {
    for (SourceFile file : evidence.files()) {
      Optional<Detail> collection = file.collection();
      if (collection.isPresent() && collection.get().value().matches(".*\\d+篇.*")) {
        return Optional.of(
            new Answer.Stated(
                voice.script(collection.get().value()) + "[1]",
                List.of(collection.get().span()),
                "collection"));
      }
    }
    return Optional.empty();
  }
}
