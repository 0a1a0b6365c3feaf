package io.github.youju.format;

import io.github.youju.error.Line;

/** Why no text can be had of a file, and what the user can do. */
public enum Unreadable {
  PROTECTED("受密码保护；请另存一份不带密码的", "it is protected by a password; save it without one"),
  LOCKED("作者不许取出文字", "its author does not let text be taken out of it"),
  SCANNED("是扫描件，没有文字层；请先做文字识别", "scanned, no text layer; make its text readable with OCR"),
  EMPTY("没有文字", "it holds no text"),
  DAMAGED("已损坏，或不是它名字所说的格式", "it is damaged, or not what its name says"),
  UNKNOWN(
      "不是 youju 能读的格式；请另存为 .docx 或 .txt", "it is nothing youju reads; save it as .docx or .txt"),
  NOTHING_IN_IT("里面没有 youju 能读的文件", "it holds no file that youju reads"),
  PACKED("是改了名字的压缩包；请改名为 .zip", "it is an archive under another name; call it .zip"),
  TOO_LARGE("内容太多；请拆成几份", "it holds too much; split it"),
  BOMB("解压后远大于一份报告，不像是报告", "it unpacks to far more than a report is"),
  TOO_DEEP("嵌套太深", "it is nested too deeply"),
  TOO_SLOW("读得太久，已放弃；请另存为 .txt", "it takes too long to read; save it as .txt");

  private final String chinese;
  private final String english;

  Unreadable(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The reason as a user reads it. */
  public Line line() {
    return new Line(chinese, english);
  }
}
