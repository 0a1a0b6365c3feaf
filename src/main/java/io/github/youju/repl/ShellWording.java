package io.github.youju.repl;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands and settings that a message names, as they are typed in the shell: /sources for youju
 * sources, /model for --model.
 */
public final class ShellWording {
  private static final Pattern COMMAND = Pattern.compile("\\byouju ([a-z]+)(?![\\w.])");

  private ShellWording() {}

  /** The message for somebody in the shell, which has these commands. */
  public static String of(String message, List<String> commands) {
    return COMMAND
        .matcher(message.replace("--model ", "/model "))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    commands.contains(found.group(1)) ? "/" + found.group(1) : found.group()));
  }
}
