package io.github.youju.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes made-up reports, each of another place or year, as many and as long as is asked for, the
 * same ones every time.
 *
 * <pre>
 * java -cp target/test-classes io.github.youju.bench.ManyReports FOLDER 10000 20000
 * </pre>
 */
public final class ManyReports {
  private static final String[] PLACES = {
    "临海市", "东乡区", "昭化区", "章贡区", "青川县", "剑阁县", "苍溪县", "旺苍县", "南丰县", "广昌县",
    "资溪县", "金溪县", "乐安县", "宜黄县", "崇仁县", "黎川县", "南城县", "遂平县", "西平县", "上蔡县"
  };
  private static final String[] SUBJECTS = {
    "地区生产总值", "固定资产投资", "社会消费品零售总额", "规模以上工业增加值", "一般公共预算收入",
    "城镇居民人均可支配收入", "农村居民人均可支配收入", "粮食总产量", "进出口总额", "高新技术企业"
  };
  private static final String[] THINGS = {
    "村级养老服务点", "口袋公园", "标准化厂房", "充电桩", "公交站台", "社区食堂", "小型水库", "健身步道"
  };
  private static final String[] WHO = {
    "各乡镇", "发改部门", "广大干部", "驻村工作队", "园区企业", "教育系统", "水利部门", "社区志愿者"
  };
  private static final String[] DO = {"用心推进", "着力改善", "持续抓好", "稳妥实施", "统筹谋划", "不断完善"};
  private static final String[] WHAT = {
    "河湖面貌", "营商环境", "乡村道路养护", "老旧小区改造", "文化活动", "校园食堂管理", "基层医疗服务", "防汛备汛"
  };
  private static final int FIRST_YEAR = 1950;

  /** With so many after each sentence with figures there are as many facts as in real reports. */
  private static final int PLAIN_SENTENCES = 4;

  private final Random random;

  private ManyReports(long seed) {
    this.random = new Random(seed);
  }

  /** Writes them: folder, number, characters of each. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
  }

  static void write(Path folder, int number, int characters) throws IOException {
    for (int i = 0; i < number; i++) {
      Path file = folder.resolve(String.format(Locale.ROOT, "%02d/%05d.txt", i % 100, i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, new ManyReports(i).report(i, characters));
    }
  }

  private String report(int number, int characters) {
    String place = PLACES[number % PLACES.length];
    int year = FIRST_YEAR + number / PLACES.length % 75;
    StringBuilder text = new StringBuilder(characters + 200);
    text.append(year).append("年").append(place).append("政府工作报告\n");
    text.append("——").append(year).append("年1月8日在").append(place).append("人民代表大会上\n");
    text.append("一、").append(year - 1).append("年工作回顾\n");
    paragraphs(text, characters / 2, "完成", "新建成");
    text.append("二、").append(year).append("年工作安排\n");
    paragraphs(text, characters, "力争达到", "计划新建");
    return text.toString();
  }

  private void paragraphs(StringBuilder text, int until, String reaches, String builds) {
    for (int section = 1; text.length() < until; section++) {
      text.append("(").append("一二三四五六七八九十".charAt(section % 10)).append(")");
      plain(text);
      for (int sentence = 0; sentence < 2; sentence++) {
        clause(text).append(",").append(pick(SUBJECTS)).append(reaches);
        text.append(random.nextInt(9000) / 10.0).append("亿元,增长");
        text.append(random.nextInt(120) / 10.0).append("%;");
        clause(text).append(",").append(builds).append(pick(THINGS));
        text.append(1 + random.nextInt(300)).append("个。");
        for (int i = 0; i < PLAIN_SENTENCES; i++) {
          plain(text);
        }
      }
      text.append('\n');
    }
  }

  /** As reports have them between their figures. */
  private void plain(StringBuilder text) {
    clause(text).append(",");
    clause(text).append(",");
    clause(text).append("。");
  }

  private StringBuilder clause(StringBuilder text) {
    return text.append(pick(WHO)).append(pick(DO)).append(pick(WHAT));
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
