package io.github.youju.damage;

import java.util.Random;

/**
 * What happens to a report on its way through web sites, scanners and converters. Each kind is
 * applied with a strength from 0 to 1 and a seeded chance, so that a failure can be had again.
 */
enum Damage {
  /** Menus, a breadcrumb and a list of other places' reports stand before it. */
  CHROME_BEFORE {
    @Override
    String apply(String text, double strength, Random chance) {
      StringBuilder page = new StringBuilder("首页>文秘频道>报告>政府工作报告\n");
      for (int i = 0; i < 2 + strength * 10; i++) {
        page.append(otherTitle(chance)).append('\n');
      }
      return page.append("登录 注册 会员中心\n") + text;
    }
  },
  /** Links to other reports, a share bar and the site's imprint stand behind it. */
  CHROME_BEHIND {
    @Override
    String apply(String text, double strength, Random chance) {
      StringBuilder page = new StringBuilder(text);
      page.append("\n上一篇：").append(otherTitle(chance));
      page.append("\n下一篇：").append(otherTitle(chance)).append("\n相关文章\n");
      for (int i = 0; i < strength * 10; i++) {
        page.append(otherTitle(chance)).append('\n');
      }
      return page.append("版权所有：文秘网 ICP备00000000号\n").toString();
    }
  },
  /** The shop's bar stands before the title, on its line. */
  CHROME_GLUED {
    @Override
    String apply(String text, double strength, Random chance) {
      String bar = strength < 0.5 ? "您的位置：首页 > 公文 > " : "购物车 我的足迹 登录|注册 首页 > 范文大全 > ";
      return bar + text;
    }
  },
  /** The whole page stands twice in the file. */
  TWICE {
    @Override
    String apply(String text, double strength, Random chance) {
      return strength < 0.5
          ? text + "\n" + text
          : text + "\n打印 关闭\n\n" + text.replace("\n\n", "\n");
    }
  },
  CUT_HEAD {
    @Override
    String apply(String text, double strength, Random chance) {
      return text.substring((int) (text.length() * strength * 0.3));
    }
  },
  CUT_TAIL {
    @Override
    String apply(String text, double strength, Random chance) {
      return text.substring(0, (int) (text.length() * (1 - strength * 0.5)));
    }
  },
  /** Digits read as letters: 4l.38, 1O％. */
  LETTERS_FOR_DIGITS {
    @Override
    String apply(String text, double strength, Random chance) {
      return eachDigit(
          text,
          strength * 0.3,
          chance,
          c -> c == '1' ? (chance.nextBoolean() ? "l" : "I") : c == '0' ? "O" : c + "");
    }
  },
  /** The point of a number read as another mark: 41。38, 41．38, 41·38, 41，38 is not among them. */
  OTHER_POINTS {
    @Override
    String apply(String text, double strength, Random chance) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        boolean point = text.charAt(i) == '.' && isDigit(text, i - 1) && isDigit(text, i + 1);
        boolean hit = point && chance.nextDouble() < strength;
        out.append(hit ? "。．·・".charAt(chance.nextInt(4)) : text.charAt(i));
      }
      return out.toString();
    }
  },
  /** The percent sign read as other signs: O/0, 0/0, ％, o/o, ﹪. */
  OTHER_PERCENTS {
    @Override
    String apply(String text, double strength, Random chance) {
      String[] forms = {"％", "O/0", "0/0", "o/o", "﹪", "O/O", " %", "% "};
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        boolean hit = text.charAt(i) == '%' && chance.nextDouble() < strength;
        out.append(hit ? forms[chance.nextInt(forms.length)] : text.substring(i, i + 1));
      }
      return out.toString();
    }
  },
  FULL_WIDTH {
    @Override
    String apply(String text, double strength, Random chance) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean wide = c > ' ' && c < 0x7F && chance.nextDouble() < strength;
        out.append(wide ? (char) (c + 0xFEE0) : c);
      }
      return out.toString();
    }
  },
  /** Blanks inside numbers: 4 1.3 8. */
  BLANKS_IN_NUMBERS {
    @Override
    String apply(String text, double strength, Random chance) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        out.append(text.charAt(i));
        boolean inside =
            (isDigit(text, i) && (isDigit(text, i + 1) || at(text, i + 1) == '.'))
                || (at(text, i) == '.' && isDigit(text, i + 1) && isDigit(text, i - 1));
        if (inside && chance.nextDouble() < strength * 0.4) {
          out.append(' ');
        }
      }
      return out.toString();
    }
  },
  /** Pinyin behind characters, with and without tones. */
  PINYIN {
    @Override
    String apply(String text, double strength, Random chance) {
      String[] readings = {"(guó)", "(jīng)", "（jì）", "(zhǎng)", "（yì）", "(shēng)"};
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        out.append(text.charAt(i));
        if (isHan(text, i) && chance.nextDouble() < strength * 0.1) {
          out.append(readings[chance.nextInt(readings.length)]);
        }
      }
      return out.toString();
    }
  },
  /** Marks doubled by copy protection. */
  DOUBLED_MARKS {
    @Override
    String apply(String text, double strength, Random chance) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        out.append(c);
        boolean mark = "，、；。".indexOf(c) >= 0 || (c == ',' && !isDigit(text, i + 1));
        if (mark && chance.nextDouble() < strength) {
          out.append(c);
        }
      }
      return out.toString();
    }
  },
  /** Characters that cannot be seen, between any two. */
  INVISIBLE {
    @Override
    String apply(String text, double strength, Random chance) {
      String hidden = "\u00AD\u200B\u200C\u200D\uFEFF\uE5E5\uF8F5\u2060\u202A\u0007";
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        out.append(text.charAt(i));
        if (chance.nextDouble() < strength * 0.2) {
          out.append(hidden.charAt(chance.nextInt(hidden.length())));
        }
      }
      return out.toString();
    }
  },
  /** Years in Chinese digits: 二0三一, 二O三一, 二〇三一, 二零三一. */
  YEARS_IN_WORDS {
    @Override
    String apply(String text, double strength, Random chance) {
      StringBuilder out = new StringBuilder();
      char zero = "0O〇零○Ｏ".charAt(chance.nextInt(6));
      for (int i = 0; i < text.length(); i++) {
        boolean year = at(text, i) == '2' && at(text, i + 1) == '0' && at(text, i + 4) == '年';
        if (year && isDigit(text, i + 2) && chance.nextDouble() < strength) {
          for (int k = 0; k < 4; k++) {
            char digit = text.charAt(i + k);
            out.append(digit == '0' ? zero : "〇一二三四五六七八九".charAt(digit - '0'));
          }
          i += 3;
        } else {
          out.append(text.charAt(i));
        }
      }
      return out.toString();
    }
  },
  /** A header that names a wrong year. */
  WRONG_HEADER {
    @Override
    String apply(String text, double strength, Random chance) {
      int year = 1998 + chance.nextInt(5);
      return "标题：" + year + "年政府工作报告\n年份：" + year + "\n==========\n\n" + text;
    }
  },
  /** Characters taken for others that look like them. */
  LOOKALIKES {
    @Override
    String apply(String text, double strength, Random chance) {
      String[] slips = {"情况>隋况", "收入>收人", "人民>入民", "增加值>增加恤", "已>己", "日>曰", "未>末"};
      String out = text;
      for (String slip : slips) {
        String[] parts = slip.split(">", -1);
        out = replaced(out, parts[0], parts[1], strength * 0.6, chance);
      }
      return out;
    }
  },
  /** Wrapped to lines of one width, with the number of each page. */
  HARD_WRAPPED {
    @Override
    String apply(String text, double strength, Random chance) {
      StringBuilder out = new StringBuilder();
      int width = 0;
      int lines = 0;
      for (int i = 0; i < text.length(); i++) {
        out.append(text.charAt(i));
        width = text.charAt(i) == '\n' ? 0 : width + 1;
        if (width == 30 && ",.。，、；;".indexOf(at(text, i + 1)) < 0) {
          out.append('\n');
          width = 0;
          lines++;
          if (lines % 25 == 0 && strength > 0.5) {
            out.append("— ").append(lines / 25).append(" —\n");
          }
        }
      }
      return out.toString();
    }
  };

  private static final String[] OTHERS = {
    "青岛市", "遵义市", "长兴县", "灵川县", "武侯区", "乌海市", "宜章县", "涪陵区", "延边朝鲜族自治州"
  };

  abstract String apply(String text, double strength, Random chance);

  private static String otherTitle(Random chance) {
    String place = OTHERS[chance.nextInt(OTHERS.length)];
    int year = 2010 + chance.nextInt(20);
    return chance.nextBoolean()
        ? year + "年" + place + "政府工作报告"
        : "关于" + place + year + "年国民经济和社会发展计划执行情况与" + (year + 1) + "年计划草案的报告";
  }

  private static String replaced(String text, String from, String to, double share, Random chance) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith(from, i) && chance.nextDouble() < share) {
        out.append(to);
        i += from.length() - 1;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** Digits of figures; those of years and of headings' numbers stay. */
  private static String eachDigit(
      String text,
      double share,
      Random chance,
      java.util.function.Function<Character, String> slip) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int begin = i;
      while (isDigit(text, i) || (at(text, i) == '.' && isDigit(text, i + 1) && i > begin)) {
        i++;
      }
      boolean figure = i > begin && at(text, i) != '年' && at(text, i) != 0 && i - begin > 1;
      boolean date = at(text, i) == '月' || at(text, i) == '日' || at(text, i) == '-';
      for (int k = begin; k < i; k++) {
        boolean hit = figure && !date && k > begin && chance.nextDouble() < share;
        out.append(hit ? slip.apply(text.charAt(k)) : text.substring(k, k + 1));
      }
      if (i < text.length()) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }

  private static boolean isDigit(String text, int index) {
    return at(text, index) >= '0' && at(text, index) <= '9';
  }

  private static boolean isHan(String text, int index) {
    return at(text, index) >= 0x4E00 && at(text, index) <= 0x9FFF;
  }
}
