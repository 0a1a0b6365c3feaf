package io.github.youju.render;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.PrintWriter;

/** Writes one object a line, flushed line by line. */
final class JsonlRenderer implements AnswerRenderer {
  private final JSON json = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);

  @Override
  public void render(VerifiedAnswer answer, PrintWriter out) throws IOException {
    out.print(JsonFields.escaped(json.asString(JsonFields.of(answer))));
    out.print('\n');
    out.flush();
  }

  @Override
  public void renderNext(VerifiedAnswer answer, int position, PrintWriter out) throws IOException {
    render(answer, out);
  }
}
