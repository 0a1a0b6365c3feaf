package io.github.youju.render;

import io.github.youju.document.Span;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;

/** Reads {@code SOURCE#START-END}, where a source's name may hold the marks as well. */
final class CitationName {
  private CitationName() {}

  static Span read(String name) {
    int mark = name.lastIndexOf('#');
    int dash = name.indexOf('-', mark + 1);
    if (mark > 0 && dash > mark) {
      int begin = number(name, mark + 1, dash);
      int end = number(name, dash + 1, name.length());
      if (begin >= 0 && end > begin) {
        return new Span(name.substring(0, mark), begin, end);
      }
    }
    throw new UserException(
        ExitStatus.USAGE,
        Line.of(
            "“%s”不是出处；请写 文件#起-止，如回答里所列",
            "'%s' is not a citation; write SOURCE#START-END, as answers name it", name));
  }

  private static int number(String name, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return -1;
      }
    }
    return begin < end && end - begin <= 9 ? Integer.parseInt(name, begin, end, 10) : -1;
  }
}
