package io.github.youju.render;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.error.ExitStatus;
import io.github.youju.error.Line;
import io.github.youju.error.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** The forms that lists of records can take. */
enum RecordFormat {
  TEXT,
  JSON_ARRAY,
  JSON_LINES;

  /** A form by name; one that this output cannot take is the user's error. */
  static RecordFormat of(String name, String output) {
    return switch (name) {
      case "text" -> TEXT;
      case "json" -> JSON_ARRAY;
      case "jsonl" -> JSON_LINES;
      default ->
          throw new UserException(
              ExitStatus.USAGE,
              Line.of(
                  "这里没有“%2$s”格式；可以用 text、json、jsonl",
                  "no %s as %s; use text, json or jsonl", output, name));
    };
  }

  /** Writes objects; not for text. */
  void write(List<Map<String, Object>> objects, JSON json, PrintWriter out) throws IOException {
    if (this == JSON_LINES) {
      for (Map<String, Object> object : objects) {
        out.print(JsonFields.escaped(json.asString(object)));
        out.print('\n');
      }
    } else {
      JSON pretty = json.with(JSON.Feature.PRETTY_PRINT_OUTPUT);
      out.print(JsonFields.escaped(pretty.asString(objects)));
      out.print('\n');
    }
  }
}
