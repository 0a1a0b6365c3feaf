package io.github.youju.understand;

import io.github.youju.question.Intent;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whether a question asks if targets were reached: 目标完成了吗, 哪几年没有完成目标. */
final class AttainmentReader {
  private static final Pattern ATTAINED =
      Pattern.compile(
          "(?:完成|实现|达到|达成|兑现|超过|超额|低于|高于|落空)[^,。?]{0,14}目标"
              + "|目标[^,。?]{0,8}(?:完成|实现|达到|达成|兑现|达标|落空|落实)"
              + "|\\b(?:reach|meet|met|hit|miss|attain|achieve|fulfil|fulfill|beat|exceed|surpass)(?:e?d|es|s)?\\b.{0,50}\\btargets?\\b"
              + "|\\btargets?\\b.{0,30}\\b(?:reached|met|hit|missed|attained|achieved|fulfilled|exceeded)\\b");

  private static final Pattern ASKED =
      Pattern.compile(
          "[吗么]|没有?(?=$|[?。])|有没有|是否|有无|哪[些几一]?个?(?:年|里|地|市|县|区|方)|未能?完成"
              + "|\\b(?:which|what) (?:years?|places?|cit|count|district)|^(?:did|was|were|has|have|in which)\\b");

  /** Another question about a target: how it was reached, by how much, or what it is. */
  private static final Pattern OTHER =
      Pattern.compile("措施|怎么|怎样|如何|多少(?!年)|百分|几成|为什么|为何|原因|目标是|\\bhow\\b|\\bwhy\\b");

  private static final Pattern WHICH = Pattern.compile("哪|\\bwhich\\b|\\bwhat (?:years?|places?)");
  private static final Pattern MISSED =
      Pattern.compile(
          "(?<!有)没有?(?:能|有)?(?:完成|实现|达到|达成|兑现)|未能?(?:完成|实现|达到|达成|兑现)|低于|落空|没达标"
              + "|\\bmiss|\\bnot (?:reach|meet|met|hit)|\\bfail|\\bshort of|\\bbelow\\b");

  private AttainmentReader() {}

  /**
   * Reads a question whose places and years are blotted out; empty where it asks something else.
   */
  static Optional<Intent> read(String question) {
    boolean asked =
        ATTAINED.matcher(question).find()
            && ASKED.matcher(question).find()
            && !OTHER.matcher(question).find();
    if (!asked) {
      return Optional.empty();
    }
    boolean missed = WHICH.matcher(question).find() && MISSED.matcher(question).find();
    return Optional.of(new Intent.Attained(missed));
  }
}
