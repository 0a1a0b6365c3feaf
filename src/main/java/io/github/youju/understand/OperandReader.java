package io.github.youju.understand;

import io.github.youju.fact.Kind;
import io.github.youju.question.Intent;
import io.github.youju.question.Operand;
import io.github.youju.question.Slots;
import io.github.youju.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which figures a question sets against each other: those of its places, its years, its
 * indicators, or target against result.
 */
final class OperandReader {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern TARGET = Pattern.compile("目标|计划|预期|打算|要建|拟|target|plan|goal");
  private static final Pattern RESULT = Pattern.compile("实际|完成|实绩|结果|达到|actual|result|achiev");

  private final String folded;
  private final Slots slots;
  private final boolean compares;

  OperandReader(String folded, Slots slots, Intent intent) {
    this.compares = intent instanceof Intent.Compare || intent instanceof Intent.Attained;
    this.folded = YearReader.SHORT.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("20$1年");
    this.slots = slots;
  }

  /** The operands in the order of the question; one alone where it asks for one figure. */
  List<Operand> read() {
    List<Operand> operands = new ArrayList<>();
    List<Region> places = new ArrayList<>(slots.places());
    List<Integer> years = new ArrayList<>(slots.years());
    if (places.isEmpty()) {
      places.add(null);
    }
    if (years.isEmpty()) {
      years.add(0);
    }
    List<String> indicators = slots.indicators().isEmpty() ? List.of("") : slots.indicators();
    if (places.size() == 2 && years.size() == 2 && isPaired()) {
      for (int i = 0; i < 2; i++) {
        operands.add(
            new Operand(places.get(i), years.get(i), kind(years.get(i)), indicators.getFirst()));
      }
      return operands;
    }
    for (Region place : places) {
      for (int year : years) {
        for (String indicator : indicators) {
          operands.add(new Operand(place, year, kind(year), indicator));
        }
      }
    }
    boolean both = compares || RESULT.matcher(folded).find();
    if (operands.size() == 1 && TARGET.matcher(folded).find() && both) {
      Operand only = operands.getFirst();
      return List.of(
          new Operand(only.place(), only.year(), Kind.ACTUAL, only.indicator()),
          new Operand(only.place(), only.year(), Kind.TARGET, only.indicator()));
    }
    return operands;
  }

  /** 章贡区2023年的…比东乡区2024年的…: each place goes with the year that follows it. */
  private boolean isPaired() {
    Matcher years = YEAR.matcher(folded);
    int first = years.find() ? years.start() : -1;
    int second = years.find() ? years.start() : -1;
    int place = folded.indexOf(slots.places().get(1).shortName());
    return first >= 0 && second > first && place > first;
  }

  /**
   * What is said between this year and the next tells whether its target or its result is meant.
   */
  private Kind kind(int year) {
    if (slots.years().size() < 2 || year == 0) {
      return slots.kind();
    }
    Matcher years = YEAR.matcher(folded);
    while (years.find()) {
      if (Integer.parseInt(years.group(1)) == year) {
        int end = years.end();
        int next = years.find() ? years.start() : folded.length();
        String words = folded.substring(end, next);
        boolean target = TARGET.matcher(words).find();
        boolean result = RESULT.matcher(words).find();
        boolean others = TARGET.matcher(folded).find() && RESULT.matcher(folded).find();
        if (target == result && words.matches("年?[和与跟及、,同 ]?")) {
          // 2008年和2018年的目标: what is said behind both holds for both.
          return slots.kind();
        }
        if (target == result) {
          // 2015年、2016年GDP增速目标: a kind named once holds for every year.
          return others || compares ? null : slots.kind();
        }
        return target ? Kind.TARGET : Kind.ACTUAL;
      }
    }
    return slots.kind();
  }
}
