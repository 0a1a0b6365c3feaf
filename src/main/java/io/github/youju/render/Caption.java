package io.github.youju.render;

import io.github.youju.error.Tongue;

/**
 * What is told once of many answers.
 *
 * @param title of a document; empty where the first question is title enough
 * @param basis names the index and the settings that the answers rest on; empty where it is not
 *     told
 * @param checked whether the answers are held against what is expected
 * @param tongue of what the program itself says beside the answers
 */
public record Caption(String title, String basis, boolean checked, Tongue tongue) {
  /** Nothing is told. */
  public static Caption none() {
    return new Caption("", "", false, Tongue.ENGLISH);
  }
}
