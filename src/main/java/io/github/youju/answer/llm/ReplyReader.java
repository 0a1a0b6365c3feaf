package io.github.youju.answer.llm;

import com.fasterxml.jackson.jr.ob.JSON;
import io.github.youju.answer.Answer.Claim;
import io.github.youju.error.UserException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes claims of a reply. A model may think aloud, wrap its JSON in a fence, stop in the middle of
 * it, name a field otherwise, or write plain text with marks: what can be read is read, and whether
 * it holds is for the verifier to say.
 */
final class ReplyReader {
  private static final int MOST_CLAIMS = 40;
  private static final int LONGEST_CLAIM = 600;
  private static final Pattern THOUGHTS = Pattern.compile("(?s)<think>.*?(</think>|$)");
  private static final Pattern MARK =
      Pattern.compile("\\s*[\\[【]\\s*(\\d{1,4}(?:\\s*[,，、]\\s*\\d{1,4})*)\\s*[\\]】]");

  /** What colours a terminal; the digits in it are no figures. */
  private static final Pattern TERMINAL = Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final List<String> TEXT =
      List.of("text", "claim", "sentence", "statement", "answer");
  private static final String STOPS = "。！？\n";
  private static final List<String> EVIDENCE =
      List.of("evidence", "citations", "cites", "sources", "refs", "references");

  private ReplyReader() {}

  /** The claims of a reply, in order; empty where it says nothing. */
  static List<Claim> claims(String reply) {
    String text = THOUGHTS.matcher(reply).replaceAll("");
    List<Claim> claims = new ArrayList<>();
    boolean structured = text.indexOf('{') >= 0 && text.indexOf('"') >= 0;
    if (structured) {
      objects(text, claims);
    } else {
      sentences(text, claims);
    }
    return claims.size() > MOST_CLAIMS ? claims.subList(0, MOST_CLAIMS) : claims;
  }

  /** The innermost objects that have a text, so that half a reply yields its whole claims. */
  private static void objects(String text, List<Claim> claims) {
    int open = -1;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (quoted && character == '\\') {
        i++;
      } else if (character == '"') {
        quoted = !quoted;
      } else if (!quoted && character == '{') {
        open = i;
      } else if (!quoted && character == '}' && open >= 0) {
        object(text.substring(open, i + 1), claims);
        open = -1;
      }
    }
  }

  private static void object(String json, List<Claim> claims) {
    Map<String, Object> fields;
    try {
      fields = JSON.std.mapFrom(json);
    } catch (IOException notJson) {
      return;
    }
    for (String name : TEXT) {
      if (fields.get(name) instanceof String text) {
        List<Integer> evidence = new ArrayList<>();
        for (String each : EVIDENCE) {
          numbers(String.valueOf(fields.getOrDefault(each, "")), evidence);
        }
        add(text, evidence, claims);
        return;
      }
    }
    if (fields.get("claims") instanceof List<?> plain) {
      plain.forEach(each -> add(String.valueOf(each), new ArrayList<>(), claims));
    }
  }

  /** Plain text, cut behind each stop and the marks that stand behind it. */
  private static void sentences(String text, List<Claim> claims) {
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean period = text.startsWith(". ", i) || text.startsWith(".[", i);
      if (period || STOPS.indexOf(text.charAt(i)) >= 0) {
        int end = i + 1;
        Matcher marks = MARK.matcher(text).region(end, text.length());
        while (marks.lookingAt()) {
          end = marks.end();
          marks.region(end, text.length());
        }
        add(text.substring(begin, end), new ArrayList<>(), claims);
        begin = end;
        i = end - 1;
      }
    }
    add(text.substring(begin), new ArrayList<>(), claims);
  }

  /** Marks inside the text are citations too; they are taken out and set anew when shown. */
  private static void add(String raw, List<Integer> evidence, List<Claim> claims) {
    String line = UserException.onOneLine(TERMINAL.matcher(raw).replaceAll(""));
    Matcher marks = MARK.matcher(line);
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (marks.find()) {
      numbers(marks.group(1), evidence);
      text.append(line, at, marks.start());
      at = marks.end();
    }
    String plain = text.append(line.substring(at)).toString().strip();
    if (!plain.isEmpty() && plain.length() <= LONGEST_CLAIM) {
      claims.add(new Claim(plain, evidence.stream().distinct().toList()));
    }
  }

  private static void numbers(String text, List<Integer> numbers) {
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(Integer.valueOf(matcher.group()));
    }
  }
}
