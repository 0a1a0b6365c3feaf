package io.github.youju.render;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/** Writes one object a line, flushed line by line. */
final class JsonlRenderer implements AnswerRenderer {
  private final JSON json = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);
  private final Caption caption;

  JsonlRenderer(Caption caption) {
    this.caption = caption;
  }

  @Override
  public void renderChecked(
      VerifiedAnswer answer, Optional<Verdict> verdict, int position, PrintWriter out)
      throws IOException {
    Map<String, Object> fields = JsonFields.of(answer, caption, verdict);
    out.print(JsonFields.escaped(json.asString(fields)));
    out.print('\n');
    out.flush();
  }
}
