package io.github.youju.understand;

import io.github.youju.question.Operation;
import io.github.youju.text.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a question wants worked out; the words are in {@code operations.tsv}. */
final class OperationReader {
  private static final Pattern MEAN =
      Pattern.compile("(?<!年|人|户)平均(?!浓度|气温|工资|受教育|预期|寿命|水平|每)|(?<=\u0001)\\s*的?平均|\\baverage\\b");

  private static Map<Operation, Pattern> words;

  private OperationReader() {}

  /**
   * The operation that a question asks for, its words blotted out; empty where it asks for none.
   *
   * @param years how many years it names: over several, 平均 asks for a mean
   */
  static Optional<Operation> read(Marked marked, int years) {
    Matcher mean = MEAN.matcher(marked.text());
    if (years > 2 && mean.find()) {
      marked.blot(mean.start(), mean.end());
      return Optional.of(Operation.AVERAGE);
    }
    for (Map.Entry<Operation, Pattern> each : words().entrySet()) {
      Matcher matcher = each.getValue().matcher(marked.text());
      boolean found = false;
      while (matcher.find()) {
        found = true;
        marked.blot(matcher.start(), matcher.end());
      }
      if (found) {
        return Optional.of(each.getKey());
      }
    }
    return Optional.empty();
  }

  private static synchronized Map<Operation, Pattern> words() {
    if (words == null) {
      Map<Operation, Pattern> inOrder = new LinkedHashMap<>();
      for (String line : Resource.lines(OperationReader.class, "operations.tsv")) {
        List<String> cells = Resource.split(line, '\t');
        inOrder.put(
            Operation.valueOf(cells.getFirst().toUpperCase(Locale.ROOT)),
            Pattern.compile(WordFile.wholeWords(cells.get(1))));
      }
      words = inOrder;
    }
    return words;
  }
}
