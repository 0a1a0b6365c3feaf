package io.github.youju.region;

import java.util.List;

/**
 * A place with a government.
 *
 * @param code six digits of GB/T 2260, such as 361003
 * @param name the official name, such as 东乡区
 * @param fullName with the places it belongs to, such as 江西省抚州市东乡区
 * @param shortName without its kind, such as 东乡
 * @param level its level
 * @param parent the code of the place it belongs to; empty for a province
 * @param english the name in English, such as Dongxiang District
 * @param pinyin the short name in syllables without tones, such as "dong xiang"
 * @param formerNames names it bore before, such as 东乡县
 */
public record Region(
    String code,
    String name,
    String fullName,
    String shortName,
    Level level,
    String parent,
    String english,
    String pinyin,
    List<String> formerNames) {

  /** Levels of local government. */
  public enum Level {
    COUNTRY,
    PROVINCE,
    CITY,
    COUNTY
  }

  public Region {
    formerNames = List.copyOf(formerNames);
  }
}
