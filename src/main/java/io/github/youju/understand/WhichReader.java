package io.github.youju.understand;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which of several things a question wants to be the higher one: 哪个GDP增速高, 谁更快一些. */
final class WhichReader {
  private static final Pattern WHICH =
      Pattern.compile(
          "(哪(?:一?个|里|边|家|儿)?(?:市|县|区|地方)?的?|谁的?)([^,。;?]{0,18}?)"
              + "((?:更|要|较|比较)?[高低多少快慢大小强好](?:一?些|一?点儿?)?)(?=$|[?,。!;、吗呢啊 ])");

  private WhichReader() {}

  /** Whether the question asks so; its words are blotted out then. */
  static boolean read(Marked marked) {
    Matcher which = WHICH.matcher(marked.text());
    boolean asks = which.find() && which.group(2).indexOf('最') < 0;
    if (asks) {
      marked.blot(which.start(1), which.end(1));
      marked.blot(which.start(3), which.end(3));
    }
    return asks;
  }
}
