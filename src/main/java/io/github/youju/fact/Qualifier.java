package io.github.youju.fact;

/** How exact a quantity is, or on which side of it the true value lies. */
public enum Qualifier {
  EXACT(""),
  /** 左右, 约, 大约. */
  ABOUT("左右"),
  /** 超, 超过, 突破, 余, 多. */
  OVER("超过"),
  /** 近, 接近. */
  NEARLY("近"),
  /** 以上, 不低于, 不少于. */
  AT_LEAST("以上"),
  /** 以内, 以下, 不超过. */
  AT_MOST("以内"),
  /** 3-5家. */
  BETWEEN("");

  private final String chinese;

  Qualifier(String chinese) {
    this.chinese = chinese;
  }

  /** The word that stands for it in tables; empty where the figure stands alone. */
  public String chinese() {
    return chinese;
  }
}
