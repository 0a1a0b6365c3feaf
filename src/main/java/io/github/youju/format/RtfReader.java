package io.github.youju.format;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads RTF, in which many a .doc is written in truth. */
final class RtfReader extends RtfListenerAdaptor implements FormatReader {
  /** Groups whose words stand on the page; those of all others, such as headers, do not. */
  private static final Set<Command> SHOWN =
      EnumSet.of(Command.rtf, Command.fldrslt, Command.pntext, Command.listtext, Command.shptxt);

  private static final Pattern OPTIONAL = Pattern.compile("\\{\\\\\\*\\\\([a-z]+)");

  private final Deque<Boolean> groups = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private final List<String> row = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private boolean shown = true;
  private boolean inTable;
  private TextBuilder text;
  private UnreadableException failure;

  @Override
  public void read(byte[] bytes, TextBuilder text) throws IOException, UnreadableException {
    this.text = text;
    new StandardRtfParser()
        .parse(new RtfStreamSource(new ByteArrayInputStream(withoutUnknown(bytes))), this);
    endTable();
    paragraph();
    if (failure != null) {
      throw failure;
    }
  }

  /**
   * Takes out the groups that a reader which does not know their name is to pass over; the parser
   * drops the name alone.
   */
  private static byte[] withoutUnknown(byte[] bytes) {
    String rtf = new String(bytes, StandardCharsets.ISO_8859_1);
    StringBuilder known = new StringBuilder(rtf.length());
    Matcher group = OPTIONAL.matcher(rtf);
    int from = 0;
    while (group.find(from)) {
      boolean unknown = Command.getInstance(group.group(1)) == null;
      known.append(rtf, from, unknown ? group.start() : group.end());
      from = unknown ? groupEnd(rtf, group.start()) : group.end();
    }
    return known.append(rtf, from, rtf.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int groupEnd(String rtf, int begin) {
    int depth = 0;
    for (int i = begin; i < rtf.length(); i++) {
      char c = rtf.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return rtf.length();
  }

  @Override
  public void processGroupStart() {
    groups.push(shown);
  }

  @Override
  public void processGroupEnd() {
    shown = groups.isEmpty() || groups.pop();
  }

  @Override
  public void processString(String words) {
    if (shown) {
      line.append(words);
    }
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean optional) {
    if (optional || command.getCommandType() == CommandType.Destination) {
      shown &= SHOWN.contains(command);
    }
    if (!shown) {
      return;
    }
    switch (command) {
      case trowd, intbl -> inTable = true;
      case pard -> inTable = false;
      case cell, nestcell -> {
        row.add(line.toString());
        line.setLength(0);
      }
      case row, nestrow -> {
        rows.add(List.copyOf(row));
        row.clear();
      }
      case par, line, sect, page, column -> {
        if (!inTable) {
          endTable();
          paragraph();
        }
      }
      case tab -> line.append(' ');
      default -> {}
    }
  }

  private void endTable() {
    try {
      if (failure == null && !rows.isEmpty()) {
        Table.write(rows, text);
      }
    } catch (UnreadableException e) {
      failure = e;
    }
    rows.clear();
  }

  private void paragraph() {
    try {
      if (failure == null) {
        text.paragraph(line.toString());
      }
    } catch (UnreadableException e) {
      failure = e;
    }
    line.setLength(0);
  }
}
