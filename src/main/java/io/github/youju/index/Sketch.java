package io.github.youju.index;

import io.github.youju.document.Passage;
import io.github.youju.document.RawText;
import io.github.youju.document.Report;
import io.github.youju.document.Span;
import io.github.youju.text.FoldedText;
import io.github.youju.text.Numeral;
import io.github.youju.text.Numerals;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;

/**
 * The sentences of a report in a few numbers, by which two copies of it know each other even where
 * one is cut off or has the chrome of its page: the smallest hashes of its sentences by their
 * Chinese characters, so that marks and blanks may differ; and of each a hash of its figures, since
 * two reports that disagree on a figure are no copies.
 */
final class Sketch {
  private static final int SIZE = 64;
  private static final int SHORTEST = 10;
  private static final int FEWEST = 4;
  private static final double MOST = 0.5;

  private Sketch() {}

  static BytesRef of(String key, Report report, RawText text) {
    TreeMap<Integer, String> smallest = new TreeMap<>();
    for (Passage passage : report.passages()) {
      for (Span span : passage.sentences()) {
        String sentence = text.cut(span);
        int hash = hash(sentence);
        if (hash != 0 && (smallest.size() < SIZE || hash < smallest.lastKey())) {
          smallest.put(hash, sentence);
          if (smallest.size() > SIZE) {
            smallest.pollLastEntry();
          }
        }
      }
    }
    PackedOutput out = new PackedOutput("", key);
    out.number(smallest.size());
    smallest.forEach(
        (hash, sentence) -> {
          out.number(hash);
          out.number(figures(sentence));
        });
    return out.bytes();
  }

  /** The hashes of the sentences, the smallest first, each with that of its figures behind it. */
  static int[] read(StoredReport report, BytesRef bytes) {
    PackedInput in = new PackedInput("", report.key(), bytes);
    int[] sketch = new int[2 * in.number()];
    for (int i = 0; i < sketch.length; i++) {
      sketch[i] = in.number();
    }
    return sketch;
  }

  /** Whether the one says most of what the other says, as far as both sketches reach. */
  static boolean areCopies(int[] one, int[] other) {
    int reach = Math.min(reach(one), reach(other));
    int shared = 0;
    int first = 0;
    int second = 0;
    while (isWithin(one, first, reach) || isWithin(other, second, reach)) {
      if (!isWithin(other, second, reach)
          || (isWithin(one, first, reach) && one[first] < other[second])) {
        first += 2;
      } else if (!isWithin(one, first, reach) || other[second] < one[first]) {
        second += 2;
      } else if (one[first + 1] != other[second + 1]) {
        return false;
      } else {
        shared++;
        first += 2;
        second += 2;
      }
    }
    return shared >= FEWEST && shared >= MOST * Math.min(first, second) / 2;
  }

  private static boolean isWithin(int[] sketch, int place, int reach) {
    return place < sketch.length && sketch[place] <= reach;
  }

  /** Up to where a sketch is complete: a short report has all its sentences in it. */
  private static int reach(int[] sketch) {
    return sketch.length < 2 * SIZE ? Integer.MAX_VALUE : sketch[sketch.length - 2];
  }

  /** 0 for a sentence that is too short to tell. */
  private static int hash(String sentence) {
    int hash = 17;
    int length = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c >= 0x3400 && c <= 0x9FFF) {
        hash = hash * 31 + c;
        length++;
      }
    }
    // spread over all numbers, so that the smallest are a fair choice
    int spread = hash * 0x9E3779B1;
    return length < SHORTEST ? 0 : spread ^ (spread >>> 15);
  }

  /** Of the digits as they are read, slips mended. */
  private static int figures(String sentence) {
    int hash = 17;
    for (Numeral numeral : Numerals.scan(FoldedText.fold(sentence))) {
      hash = hash * 31 + numeral.value().stripTrailingZeros().hashCode();
    }
    return hash;
  }
}
