package io.github.youju.render;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/** Writes one object over several lines, and many answers as one array. */
final class JsonRenderer implements AnswerRenderer {
  private final JSON json =
      JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES, JSON.Feature.PRETTY_PRINT_OUTPUT);
  private final Caption caption;

  JsonRenderer(Caption caption) {
    this.caption = caption;
  }

  @Override
  public void render(VerifiedAnswer answer, PrintWriter out) throws IOException {
    write(JsonFields.of(answer, caption, Optional.empty()), out);
  }

  @Override
  public void renderChecked(
      VerifiedAnswer answer, Optional<Verdict> verdict, int position, PrintWriter out)
      throws IOException {
    out.print(position == 0 ? "[ " : ", ");
    write(JsonFields.of(answer, caption, verdict), out);
  }

  private void write(Map<String, Object> fields, PrintWriter out) throws IOException {
    out.print(JsonFields.escaped(json.asString(fields)));
    out.print('\n');
    out.flush();
  }

  @Override
  public void finish(int count, PrintWriter out) {
    out.print(count == 0 ? "[ ]\n" : "]\n");
    out.flush();
  }
}
