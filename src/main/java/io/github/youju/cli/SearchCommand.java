package io.github.youju.cli;

import io.github.youju.document.Passage;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import io.github.youju.index.Hit;
import io.github.youju.index.ReportIndex;
import io.github.youju.pipeline.PassageSearch;
import io.github.youju.pipeline.Settings;
import io.github.youju.render.SearchRenderer;
import io.github.youju.text.Script;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Finds passages by words. */
final class SearchCommand implements Subcommand {
  private static final int MOST = 10;

  @Override
  public void describe(CommandSpec spec) {
    spec.usageMessage()
        .description("Find passages by words; exit code 1 where no passage has any of them.");
    spec.addPositional(Options.words("1..*", "WORDS", "What to look for."));
    spec.addOption(
        Options.value(Integer.class, "N", "At most so many passages; without it 10.", "--limit"));
    CommonOptions.addIndex(spec);
    CommonOptions.addFormat(spec, "text, json or jsonl");
    CommonOptions.addFilters(spec);
  }

  @Override
  public ExitStatus run(Invocation invocation) throws IOException {
    Settings settings = CommonOptions.settings(invocation);
    String words = String.join(" ", invocation.words()).strip();
    Integer limit = invocation.value(Integer.class, "--limit");
    if (words.isEmpty() || (limit != null && limit < 1)) {
      Line wrong =
          words.isEmpty()
              ? new Line("没有要找的词；请写一个", "nothing to look for; give a word")
              : new Line("--limit 至少是 1", "--limit is at least 1");
      throw new UserException(
          ExitStatus.USAGE,
          Line.of(
              "%s，如 youju search 粮食 --limit 5", "%s, such as youju search 粮食 --limit 5", wrong));
    }
    try (ReportIndex index = ReportIndex.open(settings.location().forReading())) {
      List<Hit<Passage>> hits =
          new PassageSearch(index, settings, invocation::tell)
              .find(words, limit == null ? MOST : limit);
      new SearchRenderer(index, settings.format()).render(words, hits, invocation.out());
      if (hits.isEmpty()) {
        invocation.tell(
            Script.isLatin(words)
                ? Line.of(
                    "没有一段含有这些词；报告是中文的，请用中文词找，或直接问：youju ask \"%s\"",
                    "no passage has any of these words; the reports are Chinese: search a Chinese"
                        + " word, or ask: youju ask \"%s\"",
                    words)
                : new Line(
                    "没有一段含有这些词；换个说法，或用 youju sources 看有哪些报告",
                    "no passage has any of these words; try others, or see youju sources"));
      }
      return hits.isEmpty() ? ExitStatus.NOT_STATED : ExitStatus.ANSWERED;
    }
  }
}
