package io.github.youju.render;

import io.github.youju.error.Tongue;
import io.github.youju.text.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was noted of a file or a report while it was read, in the language of the user. It is
 * written down in English, since an index is made once and read by anybody.
 */
final class Notes {
  private static final Pattern COUNTS =
      Pattern.compile("[\\p{IsHan}\\d]+ \\d+x(?:, [\\p{IsHan}\\d]+ \\d+x)*");

  private final List<Note> chinese = new ArrayList<>();

  private record Note(Pattern english, List<String> parts) {}

  Notes(Tongue tongue) {
    if (tongue == Tongue.CHINESE) {
      for (String line : Resource.lines(Notes.class, "notes_zh.tsv")) {
        List<String> cells = Resource.split(line, '\t');
        String any = Pattern.quote(cells.get(0)).replace("{}", "\\E(.+?)\\Q");
        chinese.add(new Note(Pattern.compile(any), List.of(cells.get(1).split("\\{}", -1))));
      }
    }
  }

  /** A note in the language; one that is not known stays as it is. */
  String said(String note) {
    if (!chinese.isEmpty() && COUNTS.matcher(note).matches()) {
      return note.replace("x", "次").replace(", ", "、");
    }
    for (Note known : chinese) {
      Matcher matcher = known.english.matcher(note);
      if (matcher.matches()) {
        StringBuilder said = new StringBuilder(known.parts.getFirst());
        for (int i = 1; i < known.parts.size(); i++) {
          said.append(matcher.group(i)).append(known.parts.get(i));
        }
        return said.toString();
      }
    }
    return note;
  }
}
