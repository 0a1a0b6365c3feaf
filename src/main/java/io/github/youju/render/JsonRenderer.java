package io.github.youju.render;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.PrintWriter;

/** Writes one object over several lines, and many answers as one array. */
final class JsonRenderer implements AnswerRenderer {
  private final JSON json =
      JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES, JSON.Feature.PRETTY_PRINT_OUTPUT);

  @Override
  public void render(VerifiedAnswer answer, PrintWriter out) throws IOException {
    out.print(JsonFields.escaped(json.asString(JsonFields.of(answer))));
    out.print('\n');
    out.flush();
  }

  @Override
  public void renderNext(VerifiedAnswer answer, int position, PrintWriter out) throws IOException {
    out.print(position == 0 ? "[ " : ", ");
    render(answer, out);
  }

  @Override
  public void finish(int count, PrintWriter out) {
    out.print(count == 0 ? "[ ]\n" : "]\n");
    out.flush();
  }
}
