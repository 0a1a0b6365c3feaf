package io.github.youju.pipeline;

/**
 * How a file of questions is gone through.
 *
 * @param jobs how many questions are worked on at once
 * @param failFast whether the first failure ends the run
 * @param check whether the answers are held against what the file expects
 * @param pass the share of expectations that has to be met, 0 to 1
 */
public record RunPlan(int jobs, boolean failFast, boolean check, double pass) {
  /** One question after the other, to the end. */
  public static RunPlan plain() {
    return new RunPlan(1, false, false, 1);
  }
}
