package io.github.youju.answer.rule;

import io.github.youju.answer.Answer;
import io.github.youju.document.Entry;
import io.github.youju.document.SourceFile;
import io.github.youju.document.Span;
import io.github.youju.question.Question;
import io.github.youju.region.Region;
import io.github.youju.text.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers what a table of contents lists: which report is number 12, where one begins, which stands
 * there twice. The reports themselves need not be in the file.
 */
final class ContentsRule {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)第([一二三四五六七八九十\\d]{1,3})[篇个份]|(?:number|no\\.?|entry) ?(\\d{1,3})|(\\d{1,3})(?:st|nd|rd|th)\\b");
  private static final Pattern PAGE = Pattern.compile("(?i)几页|哪一?页|页码|\\bpage\\b");
  private static final Pattern TWICE = Pattern.compile("(?i)[两二]次|重复|twice|duplicate");
  private static final Pattern DISTRICT = Pattern.compile("(?i)市辖区|哪个区|区的报告|\\bdistrict\\b");
  private static final Pattern MUNICIPALITY = Pattern.compile("(?i)直辖市|municipalit");
  private static final int MOST = 40;

  private final Question question;
  private final List<SourceFile> files;
  private final Voice voice;

  ContentsRule(Question question, List<SourceFile> files, Voice voice) {
    this.question = question;
    this.files = files;
    this.voice = voice;
  }

  /** Empty where no table of contents has what is asked for. */
  Optional<Answer> answer() {
    List<Entry> entries = new ArrayList<>();
    for (SourceFile file : files) {
      entries.addAll(file.contents());
    }
    boolean page = PAGE.matcher(question.folded()).find();
    List<Entry> found = new ArrayList<>(entries);
    found.removeIf(wanted(entries).negate());
    if (page) {
      found.removeIf(entry -> entry.page() == 0);
    }
    return found.isEmpty() || found.size() > MOST
        ? Optional.empty()
        : Optional.of(stated(found, page));
  }

  private Predicate<Entry> wanted(List<Entry> entries) {
    Matcher number = NUMBER.matcher(question.folded());
    if (number.find()) {
      for (int group = 1; group <= number.groupCount(); group++) {
        if (number.group(group) != null) {
          int wanted = Numerals.parse(number.group(group)).map(BigDecimal::intValue).orElse(0);
          return entry -> entry.number() == wanted;
        }
      }
    }
    if (TWICE.matcher(question.folded()).find()) {
      return entry ->
          entries.stream().filter(other -> other.title().equals(entry.title())).count() > 1;
    }
    List<Region> places = question.slots().places();
    if (!places.isEmpty()) {
      return entry -> places.stream().anyMatch(place -> entry.title().contains(place.shortName()));
    }
    if (DISTRICT.matcher(question.folded()).find()) {
      return entry -> entry.title().matches(".*区(?:人民)?政府.*");
    }
    if (MUNICIPALITY.matcher(question.folded()).find()) {
      return entry -> entry.title().matches(".*(?:北京|天津|上海|重庆)市.*");
    }
    return entry -> true;
  }

  private Answer stated(List<Entry> found, boolean page) {
    List<String> parts = new ArrayList<>();
    List<Span> citations = new ArrayList<>();
    for (Entry entry : found) {
      citations.add(page ? entry.whole() : entry.span());
      parts.add(voice.entry(entry, page) + "[" + citations.size() + "]");
    }
    return new Answer.Stated(voice.join(parts), citations, "contents");
  }
}
