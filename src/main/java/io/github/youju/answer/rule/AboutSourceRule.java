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
import io.github.youju.text.FoldedText;
import io.github.youju.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers what a report says of itself: title, speaker, date, meeting, parts. */
final class AboutSourceRule {
  /** Code points between the parts of one line. */
  private static final int NEAR = 60;

  /** A longer list of reports is for the command sources. */
  private static final int MOST = 40;

  private static final List<List<Field>> LINES =
      List.of(List.of(Field.DATE, Field.MEETING), List.of(Field.PUBLISHED, Field.PUBLISHER));

  private static final Pattern PART = Pattern.compile("第([一二三四五六七八])部分");

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
      case OUTLINE -> report().flatMap(this::outline);
      case ENTRY -> Optional.empty();
      case GIST -> report().flatMap(this::gist);
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
    Report best = null;
    int most = -1;
    boolean unclear = false;
    for (Report report : evidence.reports()) {
      int fit = question.slots().years().contains(report.year()) ? 2 : 0;
      fit += question.slots().years().contains(report.reviewedYear()) ? 1 : 0;
      fit += question.folded().contains("计划") && report.kind() == ReportKind.PLAN ? 1 : 0;
      fit += question.folded().contains("工作报告") && report.kind() == ReportKind.WORK ? 1 : 0;
      if (fit == most) {
        unclear |= !report.region().equals(best.region());
      }
      if (fit > most || (fit == most && report.year() > best.year())) {
        unclear &= fit == most;
        most = fit;
        best = report;
      }
    }
    return unclear ? Optional.empty() : Optional.ofNullable(best);
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

  /** Which part is asked for, from 1; 0 for all. */
  private int part() {
    Matcher part = PART.matcher(question.folded());
    return part.find() ? Numerals.parse(part.group(1)).map(BigDecimal::intValue).orElse(0) : 0;
  }

  private Optional<Answer> outline(Report report) {
    List<String> titles = new ArrayList<>();
    List<Span> citations = new ArrayList<>();
    int wanted = part();
    int position = 0;
    for (Section section : report.sections()) {
      position += section.level() == 1 ? 1 : 0;
      if (section.level() == 1 && (wanted == 0 || wanted == position)) {
        citations.add(section.span());
        titles.add(voice.script(FoldedText.fold(section.title())) + "[" + citations.size() + "]");
      }
    }
    return titles.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.Stated(voice.join(titles), citations, "outline"));
  }

  /** What a report is about: its parts, with what stands right under them. */
  private Optional<Answer> gist(Report report) {
    List<String> parts = new ArrayList<>();
    List<Span> citations = new ArrayList<>();
    String inner = "";
    for (Section section : report.sections()) {
      if (section.level() > 2 || citations.size() == MOST) {
        continue;
      }
      citations.add(section.span());
      String title = voice.script(FoldedText.fold(section.title())) + "[" + citations.size() + "]";
      if (section.level() == 1 || inner.isEmpty()) {
        parts.add(title);
        inner = section.level() == 1 ? ":" : "";
      } else {
        parts.set(parts.size() - 1, parts.getLast() + inner + title);
        inner = "、";
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.Stated(voice.join(parts), citations, "outline"));
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
