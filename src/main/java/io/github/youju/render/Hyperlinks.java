package io.github.youju.render;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Links from an answer to the files on this machine, in the escape sequence OSC 8. Terminals do not
 * tell whether they know it; those that do are known by what they put into the environment, and
 * {@code FORCE_HYPERLINK} (1 or 0) decides where that fails.
 */
public final class Hyperlinks {
  public static final Hyperlinks NONE = new Hyperlinks(source -> Optional.empty());

  private static final List<String> PROGRAMS =
      List.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "Tabby", "contour");
  private static final List<String> TERMS =
      List.of("xterm-kitty", "alacritty", "foot", "xterm-ghostty", "contour", "wezterm");

  /** The first VTE that shows them, 0.50. */
  private static final int FIRST_VTE = 5000;

  private static final Path HOST = Path.of("/proc/sys/kernel/hostname");

  private final Function<String, Optional<Path>> files;
  private String host;

  private Hyperlinks(Function<String, Optional<Path>> files) {
    this.files = files;
  }

  /** Links to where sources lie on disk; a source that lies nowhere is not linked. */
  public static Hyperlinks to(Function<String, Optional<Path>> files) {
    return new Hyperlinks(files);
  }

  /** Whether the terminal shows links, as far as anybody knows. */
  public static boolean areShown(boolean terminal, Map<String, String> environment) {
    String forced = environment.getOrDefault("FORCE_HYPERLINK", "");
    if (!forced.isEmpty()) {
      return !forced.equals("0");
    }
    String term = environment.getOrDefault("TERM", "");
    boolean plain = term.equals("dumb") || !environment.getOrDefault("NO_COLOR", "").isEmpty();
    if (!terminal || term.isEmpty() || plain || environment.containsKey("TMUX")) {
      return false;
    }
    return PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
        || TERMS.stream().anyMatch(term::startsWith)
        || environment.containsKey("WT_SESSION")
        || environment.containsKey("KONSOLE_VERSION")
        || environment.containsKey("DOMTERM")
        || version(environment.getOrDefault("VTE_VERSION", "")) >= FIRST_VTE;
  }

  /**
   * Text as a link to a source; the text alone where there is nothing to link to. What bears the
   * same id lights up together.
   */
  String link(String source, String id, String text) {
    return files
        .apply(source)
        .flatMap(this::uri)
        .map(uri -> "\u001b]8;id=" + id + ";" + uri + "\u001b\\" + text + "\u001b]8;;\u001b\\")
        .orElse(text);
  }

  /** With the name of the machine, so that a terminal of another one does not open its own file. */
  private Optional<String> uri(Path file) {
    try {
      String path = file.toUri().getRawPath();
      return Optional.of(new URI("file", host(), null, null).toString() + ascii(path));
    } catch (URISyntaxException e) {
      return Optional.of(file.toUri().toASCIIString());
    }
  }

  private static String ascii(String rawPath) {
    return URI.create(rawPath).toASCIIString();
  }

  private String host() {
    if (host == null) {
      try {
        host = Files.readString(HOST).strip();
      } catch (IOException e) {
        host = "localhost";
      }
    }
    return host;
  }

  private static int version(String number) {
    return number.matches("\\d{1,8}") ? Integer.parseInt(number) : 0;
  }
}
