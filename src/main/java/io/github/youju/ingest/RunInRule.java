package io.github.youju.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells a run-in heading from a sentence: a short first sentence without figures that more text
 * follows (项目建设全面提速。), or one of several short ones of about one length in a paragraph.
 *
 * <p>What states a fact, counts, or speaks as 我们 is a sentence however short it is; a heading that
 * is taken for a sentence does less harm than a fact that is lost in a heading.
 */
final class RunInRule {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 26;
  private static final int LONGEST_AFTER_DASH = 34;
  private static final int LONGEST_INSIDE = 12;
  private static final int LENGTHS_APART = 2;
  private static final int SHORTEST_TEXT = 13;
  private static final int FEWEST_PARALLEL = 2;

  private static final Pattern SPEAKS =
      Pattern.compile(
          "^(?:同时|此外|各位|这|在|对(?!外)|但|也|需要|以上|上述|过去|一年来|五年来|今年|去年|当前|与此同时|总的|总体)"
              + "|我们|我市|我区|我县|我省|清醒|困难|存在|不足|代表");

  private static final Pattern STATES =
      Pattern.compile(
          "^(?:启动|获评|入选|完成|建成|新增|创建|荣获|成功|举办|开工|获批|组建|开通|出台|圆满|被|获|先后|累计|预计)"
              + "|全国|全省|全市第|全区第|(?<![一二三四五六七八九十])是");

  private final Page page;
  private final String text;

  RunInRule(Page page) {
    this.page = page;
    this.text = page.text();
  }

  /** Whether the first sentence of a paragraph, or of what a heading governs, is a heading. */
  boolean opens(Block sentence, int limit, boolean afterDash) {
    int length = length(sentence);
    return length >= SHORTEST
        && length <= (afterDash ? LONGEST_AFTER_DASH : LONGEST)
        && page.trimmed(sentence.end(), limit).end() - sentence.end() >= SHORTEST_TEXT
        && isBare(sentence)
        && (afterDash || !SPEAKS.matcher(Compact.of(page, sentence).text()).find());
  }

  /**
   * The ends of the short sentences of about one length inside a paragraph, two or more, that head
   * what follows them.
   */
  Set<Integer> parallel(List<Block> sentences) {
    NavigableMap<Integer, List<Block>> byLength = new TreeMap<>();
    for (int i = 1; i + 1 < sentences.size(); i++) {
      if (isShort(sentences.get(i)) && headsText(sentences, i)) {
        Block one = sentences.get(i);
        byLength.computeIfAbsent(length(one), length -> new ArrayList<>()).add(one);
      }
    }
    Set<Integer> ends = new HashSet<>();
    byLength.forEach(
        (length, blocks) -> {
          int similar = 0;
          for (List<Block> others :
              byLength
                  .subMap(length - LENGTHS_APART, true, length + LENGTHS_APART, true)
                  .values()) {
            similar += others.size();
          }
          if (similar > 1) {
            blocks.forEach(one -> ends.add(one.end()));
          }
        });
    return ends.size() < FEWEST_PARALLEL ? Set.of() : ends;
  }

  /** More text follows, at once or after one more short sentence. */
  private boolean headsText(List<Block> sentences, int at) {
    Block next = sentences.get(at + 1);
    return length(next) >= SHORTEST_TEXT
        || (isShort(next)
            && at + 2 < sentences.size()
            && length(sentences.get(at + 2)) >= SHORTEST_TEXT);
  }

  /** Whether the lengths are about the same. */
  boolean similar(Block one, Block other) {
    return Math.abs(length(one) - length(other)) <= LENGTHS_APART;
  }

  /** Short enough to head a part of a paragraph, and no statement of a fact. */
  boolean isShort(Block sentence) {
    int length = length(sentence);
    if (length < SHORTEST || length > LONGEST_INSIDE || !isBare(sentence)) {
      return false;
    }
    String words = Compact.of(page, sentence).text();
    return words.indexOf(',') < 0 && !SPEAKS.matcher(words).find() && !STATES.matcher(words).find();
  }

  /** Ends with a full stop and holds no figure outside quotation marks. */
  private boolean isBare(Block sentence) {
    if (sentence.isEmpty() || text.charAt(sentence.end() - 1) != '。') {
      return false;
    }
    return !hasFigure(sentence)
        && text.substring(sentence.begin(), sentence.end()).indexOf(':') < 0;
  }

  /** Whether there is a digit outside quotation marks (“5+2”行动 has none). */
  boolean hasFigure(Block stretch) {
    boolean quoted = false;
    for (int i = stretch.begin(); i < stretch.end(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '”') {
        quoted = c == '“';
      } else if (!quoted && Page.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /** How many characters, blanks and the stop aside. */
  int length(Block stretch) {
    int length = 0;
    for (int i = stretch.begin(); i < stretch.end(); i++) {
      length += Page.isBlank(text.charAt(i)) ? 0 : 1;
    }
    return stretch.isEmpty() || text.charAt(stretch.end() - 1) != '。' ? length : length - 1;
  }
}
