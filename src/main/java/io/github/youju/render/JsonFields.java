package io.github.youju.render;

import io.github.youju.question.Slots;
import io.github.youju.region.Region;
import io.github.youju.verify.Citation;
import io.github.youju.verify.VerifiedAnswer;
import io.github.youju.verify.VerifiedAnswer.NearestStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An answer's fields in their order; fields may be added and are never renamed. */
final class JsonFields {

  private JsonFields() {}

  /** An answer's fields, then what is told of many and what its check came to. */
  static Map<String, Object> of(VerifiedAnswer answer, Caption caption, Optional<Verdict> verdict) {
    Map<String, Object> fields = of(answer);
    if (!caption.basis().isEmpty()) {
      fields.put("basis", caption.basis());
    }
    if (caption.checked()) {
      fields.put("passed", verdict.map(Verdict::passed).orElse(null));
      fields.put("expected", verdict.map(Verdict::expected).orElse(null));
      fields.put("lacking", verdict.map(Verdict::lacking).orElse(null));
    }
    return fields;
  }

  private static Map<String, Object> of(VerifiedAnswer answer) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", answer.id());
    fields.put("question", answer.question());
    if (!answer.context().isEmpty()) {
      fields.put("context", answer.context());
    }
    fields.put("status", lower(answer.status()));
    fields.put("answer", answer.text());
    List<Object> nearest = new ArrayList<>();
    for (NearestStatement each : answer.nearest()) {
      Map<String, Object> statement = new LinkedHashMap<>();
      statement.put("text", each.text());
      statement.put("citations", each.citations());
      nearest.add(statement);
    }
    fields.put("nearest", nearest);
    fields.put("choices", answer.choices());
    List<Object> citations = new ArrayList<>();
    for (Citation each : answer.citations()) {
      citations.add(of(each));
    }
    fields.put("citations", citations);
    fields.put("slots", of(answer.slots()));
    fields.put("missing", answer.missing());
    fields.put("module", answer.module());
    fields.put("method", answer.method());
    answer
        .authorship()
        .ifPresent(
            author -> {
              fields.put("model", author.model());
              fields.put("promptHash", author.promptHash());
              fields.put("tokens", author.tokens());
              fields.put("dropped", answer.dropped());
            });
    fields.put("elapsedMs", answer.elapsedMillis());
    fields.put("message", answer.message());
    return fields;
  }

  private static Map<String, Object> of(Citation citation) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("n", citation.number());
    fields.put("source", citation.span().source());
    fields.put("report", citation.report());
    fields.put("region", citation.region());
    fields.put("year", citation.year() == 0 ? null : citation.year());
    fields.put("section", citation.section());
    fields.put("start", citation.span().begin());
    fields.put("end", citation.span().end());
    fields.put("quote", citation.quote());
    fields.put("page", citation.page());
    fields.put("sample", citation.sample());
    return fields;
  }

  private static Map<String, Object> of(Slots slots) {
    List<String> places = new ArrayList<>();
    for (Region place : slots.places()) {
      places.add(place.fullName());
    }
    List<String> measures = new ArrayList<>();
    slots.measures().forEach(measure -> measures.add(lower(measure)));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("places", places);
    fields.put("years", slots.years());
    fields.put("kind", slots.kind() == null ? null : lower(slots.kind()));
    fields.put("indicators", slots.indicators());
    fields.put("subject", slots.subject());
    fields.put("measures", measures);
    fields.put("carried", slots.carried());
    return fields;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The same JSON, in which characters that act on a terminal or break a line are escaped: the
   * string that a program reads out of it stays exactly the source's.
   */
  static String escaped(String json) {
    StringBuilder escaped = null;
    for (int i = 0; i < json.length(); i++) {
      char character = json.charAt(i);
      boolean acts = character > '~' && acts(character);
      if (acts && escaped == null) {
        escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
      }
      if (acts) {
        escaped.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          escaped.append(Character.forDigit(character >> shift & 0xf, 16));
        }
      } else if (escaped != null) {
        escaped.append(character);
      }
    }
    return escaped == null ? json : escaped.toString();
  }

  private static boolean acts(char character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
