package io.github.youju.fact;

/** Whether a figure is a result, an estimate of one, or a target. */
public enum Kind {
  ACTUAL,
  /** 预计: an estimate of the reviewed year's result. */
  EXPECTED,
  TARGET
}
