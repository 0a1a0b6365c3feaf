package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.youju.answer.Answer.Claim;
import io.github.youju.document.Report;
import io.github.youju.document.Span;
import io.github.youju.index.ReportIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a model writes, the verifier comes to an end: claims thrown together by chance. */
class AnyClaimTest {
  private static final String PIECES =
      "东乡区 章贡区 2024年 2025 固定资产投资 居民收入 分别 增长 下降 4.5% 5.6个百分点 15.89亿元 百分之四点五 第一 三 十四五 "
          + "( ) = - + ÷ × ≈ 、 , 。 ; [1] 全省 目标 以上 不超过 比 亿 万 年 % . 5.6-4.5=1.1 (=) 1,234 -- yuan up 😀 \u202e";

  @Test
  void any_claim_is_shown_or_left_out() {
    List<Span> evidence = new ArrayList<>();
    ReportIndex index = new Samples(Map.of()).open();
    for (Report each : index.reports()) {
      index
          .report(each.id())
          .orElseThrow()
          .passages()
          .forEach(passage -> evidence.addAll(passage.sentences()));
    }
    ScriptedModel model = new ScriptedModel();
    Modules modules =
        new Modules(
            new Modules.Module("rules", (question, found) -> Optional.empty()),
            Optional.of(new Modules.Module("llm", model)),
            false);
    Random random = new Random(4);
    String[] pieces = PIECES.split(" ", -1);
    try (AnswerPipeline pipeline =
        new AnswerPipeline(index, index.reports(), modules, true, unheard -> {})) {
      for (int i = 0; i < 3000; i++) {
        StringBuilder text = new StringBuilder();
        for (int piece = 0; piece <= random.nextInt(14); piece++) {
          text.append(pieces[random.nextInt(pieces.length)]);
        }
        List<Integer> numbers = List.of(random.nextInt(evidence.size() + 2));
        model.willSay(List.of(new Claim(text.toString(), numbers)), evidence);
        assertThatCode(() -> pipeline.ask("东乡区的报告怎么说?", List.of()))
            .as("%s", text)
            .doesNotThrowAnyException();
      }
    }
  }
}
