package io.github.youju.cli;

import io.github.youju.error.Tongue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Writes what a system wants to know of the command line: the pages for {@code man} in both
 * languages, and the completion for bash, zsh and fish. The build starts it; a run never does.
 */
public final class Publication {
  private final Path folder;

  private Publication(Path folder) {
    this.folder = folder;
  }

  /** Takes the folder in which the folders man and completion are made. */
  public static void main(String[] args) throws IOException {
    Publication publication = new Publication(Path.of(args[0]));
    publication.manual(Tongue.ENGLISH, "man/man1");
    publication.manual(Tongue.CHINESE, "man/zh_CN/man1");
    publication.write("completion/youju.bash", BashCompletion.of(described()));
    publication.write("completion/_youju", new ZshCompletion(null).of(described()));
    publication.write("completion/youju.fish", new FishCompletion(null).of(described()));
    ChineseHelp chinese = new ChineseHelp();
    publication.write("completion/zh/_youju", new ZshCompletion(chinese).of(described()));
    publication.write("completion/zh/youju.fish", new FishCompletion(chinese).of(described()));
  }

  private void manual(Tongue tongue, String place) throws IOException {
    CommandSpec root = described();
    if (tongue == Tongue.CHINESE) {
      new ChineseHelp().describe(root);
    }
    List<CommandSpec> all = new ArrayList<>(List.of(root));
    for (CommandLine each : root.subcommands().values()) {
      all.add(each.getCommandSpec());
    }
    for (CommandSpec spec : all) {
      String name = place + "/" + ManualPage.fileName(spec) + ".1";
      write(name, new ManualPage(tongue).of(spec));
    }
  }

  private static CommandSpec described() {
    return YoujuCommand.commandLine().getCommandSpec();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
