package io.github.youju.document;

/** What sort of report it is. */
public enum ReportKind {
  /** 政府工作报告. */
  WORK,
  /** 国民经济和社会发展计划报告. */
  PLAN,
  /** Anything else that reads like a report. */
  OTHER
}
