package io.github.youju.pipeline;

import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;

/** Why a file is not in the index. */
public enum LeftOut {
  /** Its name does not end like that of a format that is read. */
  FORMAT("格式还不能读", "of a format youju does not read", ExitStatus.ANSWERED),
  /** It or the folder cannot be opened, or it is no file. */
  UNREADABLE("读不了", "unreadable", ExitStatus.MENDABLE),
  /** More than fits into the memory. */
  SIZE("太大", "too large", ExitStatus.MENDABLE),
  /** No text can be had of it: scanned, protected, damaged, or not what its name says. */
  CONTENT("读不出文字", "without a text that can be read", ExitStatus.MENDABLE),
  /** Reading it was given up. */
  TIME("读得太久", "too slow to read", ExitStatus.MENDABLE),
  /** We stumbled over it. */
  BUG("碰到 youju 的缺陷", "lost to a bug of youju", ExitStatus.BUG);

  private final String chinese;
  private final String english;
  private final ExitStatus status;

  LeftOut(String chinese, String english, ExitStatus status) {
    this.chinese = chinese;
    this.english = english;
    this.status = status;
  }

  /** As it stands behind a number of files. */
  Line words() {
    return new Line(chinese, english);
  }

  /** What a run ends with in which it happened. */
  ExitStatus status() {
    return status;
  }
}
