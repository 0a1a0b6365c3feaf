package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.Role;
import io.github.youju.document.Section;
import io.github.youju.document.Span;
import io.github.youju.question.Question;
import io.github.youju.text.FoldedText;
import io.github.youju.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers with a report's own headings: its parts, what it is about, its tasks, what was done. */
final class OutlineRule {
  private static final int MOST = 40;

  private static final Pattern PART = Pattern.compile("第([一二三四五六七八])部分");

  /** How the part of a plan is called that holds the tasks, the surest names first. */
  private static final List<Pattern> TASKS =
      List.of(
          Pattern.compile("任务"),
          Pattern.compile("重点|举措|措施"),
          Pattern.compile("工作(?!报告|回顾|要求)"),
          Pattern.compile(""));

  private static final List<Pattern> ANY = List.of(Pattern.compile(""));

  private final Report report;
  private final Voice voice;
  private final List<String> parts = new ArrayList<>();
  private final List<Span> citations = new ArrayList<>();

  OutlineRule(Report report, Voice voice) {
    this.report = report;
    this.voice = voice;
  }

  /** The parts of the report, or the one that the question names by its number. */
  Optional<Answer> outline(Question question) {
    int wanted = part(question);
    int position = 0;
    for (Section section : report.sections()) {
      position += section.level() == 1 ? 1 : 0;
      if (section.level() == 1 && (wanted == 0 || wanted == position)) {
        parts.add(cited(section));
      }
    }
    return stated();
  }

  /** Which part is asked for, from 1; 0 for all. */
  private static int part(Question question) {
    Matcher part = PART.matcher(question.folded());
    return part.find() ? Numerals.parse(part.group(1)).map(BigDecimal::intValue).orElse(0) : 0;
  }

  /** What a report is about: its parts, with what stands right under them. */
  Optional<Answer> gist() {
    for (Section section : report.sections()) {
      if (section.level() <= 2) {
        add(section, section.level() == 1 || parts.isEmpty());
      }
    }
    return stated();
  }

  /** What is planned: the headings under the part that sets the tasks. */
  Optional<Answer> tasks() {
    return under(Role.PLAN, TASKS);
  }

  /** What was done: the headings under the part that looks back. */
  Optional<Answer> done() {
    return under(Role.REVIEW, ANY);
  }

  private Optional<Answer> under(Role role, List<Pattern> names) {
    List<Section> sections = report.sections();
    for (Pattern name : names) {
      for (int i = 0; i < sections.size(); i++) {
        Section head = sections.get(i);
        List<Section> inner = inner(i);
        boolean fits =
            head.level() == 1
                && inner.size() > 1
                && role(head) == role
                && name.matcher(FoldedText.fold(head.title())).find();
        if (fits) {
          add(head, true);
          inner.forEach(section -> add(section, false));
          return stated();
        }
      }
    }
    return headless(role);
  }

  /** Of a report that lacks its beginning: the headings that nothing stands above. */
  private Optional<Answer> headless(Role role) {
    for (Section section : report.sections()) {
      if (section.level() == 1) {
        break;
      }
      if (section.level() == 2 && role(section) == role) {
        add(section, true);
      }
    }
    return stated();
  }

  /** The headings right under one, of the highest level that there is. */
  private List<Section> inner(int head) {
    List<Section> inner = new ArrayList<>();
    List<Section> sections = report.sections();
    for (int i = head + 1; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.level() <= sections.get(head).level()) {
        break;
      }
      if (!inner.isEmpty() && section.level() < inner.getFirst().level()) {
        inner.clear();
      }
      if (inner.isEmpty() || section.level() == inner.getFirst().level()) {
        inner.add(section);
      }
    }
    return inner;
  }

  /** The role of what stands under a heading; null where nothing does. */
  private Role role(Section head) {
    for (Passage passage : report.passages()) {
      if (!passage.headings().isEmpty() && passage.headings().getFirst().equals(head.title())) {
        return passage.role();
      }
    }
    return null;
  }

  /** A heading as a part of its own, or behind the one that it stands under. */
  private void add(Section section, boolean own) {
    if (citations.size() == MOST) {
      return;
    }
    String title = cited(section);
    if (own) {
      parts.add(title);
    } else {
      String before = parts.getLast();
      parts.set(parts.size() - 1, before + (before.contains("]:") ? "、" : ":") + title);
    }
  }

  private String cited(Section section) {
    citations.add(section.span());
    return voice.script(FoldedText.fold(section.title())) + "[" + citations.size() + "]";
  }

  private Optional<Answer> stated() {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.Stated(voice.join(parts), citations, "outline"));
  }
}
