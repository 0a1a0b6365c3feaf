package io.github.youju.pipeline;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions as JSON Lines: an object a line. */
final class JsonQuestions implements QuestionFile.Questions {
  private final QuestionLines lines;

  JsonQuestions(QuestionLines lines) {
    this.lines = lines;
  }

  @Override
  public FileQuestion next() throws IOException {
    if (lines.peek() == null) {
      return null;
    }
    String line = lines.next();
    if (lines.isCut()) {
      return broken("is longer than " + QuestionLines.LONGEST + " characters");
    }
    Map<String, Object> fields;
    try {
      fields = JSON.std.mapFrom(line);
    } catch (IOException e) {
      return broken("is not a JSON object");
    }
    Object id = fields.get("id");
    if (!(fields.getOrDefault("question", "") instanceof String question)) {
      return broken("has a question that is no string");
    }
    return new FileQuestion(
        id == null ? Integer.toString(lines.number()) : id.toString(),
        question.strip(),
        strings(fields.get("context")),
        expectation(fields),
        "");
  }

  private FileQuestion broken(String what) {
    String number = Integer.toString(lines.number());
    return FileQuestion.broken(number, "line " + number + " " + what);
  }

  private static Optional<Expectation> expectation(Map<String, Object> fields) {
    if (fields.get("status") instanceof String status && Expectation.isRefusal(status)) {
      return Optional.of(Expectation.refused());
    }
    Object expect = fields.get("expect");
    if (expect == null || expect.toString().isBlank()) {
      return Optional.empty();
    }
    Expectation expectation =
        expect instanceof List<?> groups
            ? Expectation.of(groups.stream().map(JsonQuestions::strings).toList())
            : Expectation.ofCell(expect.toString());
    return Optional.of(
        fields.get("need") instanceof Number need
            ? expectation.needing(need.intValue())
            : expectation);
  }

  private static List<String> strings(Object value) {
    List<String> strings = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(each -> strings.add(String.valueOf(each)));
    } else if (value != null) {
      strings.add(value.toString());
    }
    return strings;
  }

  @Override
  public long line() {
    return lines.number();
  }
}
