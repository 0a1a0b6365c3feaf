package io.github.youju.repl;

import io.github.youju.error.Line;
import io.github.youju.error.Tongue;
import io.github.youju.error.UserException;
import io.github.youju.render.AnswerRenderer;
import io.github.youju.render.Caption;
import io.github.youju.render.FormatNames;
import io.github.youju.render.Theme;
import io.github.youju.verify.VerifiedAnswer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What was asked and answered since the shell was started. */
final class Transcript {
  private static final String TITLE = "有据 youju";

  private final List<VerifiedAnswer> answers = new ArrayList<>();

  void add(VerifiedAnswer answer) {
    answers.add(answer.named(Integer.toString(answers.size() + 1)));
  }

  int size() {
    return answers.size();
  }

  /**
   * Writes a new file with the answers and their citations, in the form that its name ends with, to
   * read where it ends in none; one that is there is left alone.
   */
  void save(Path file, Tongue tongue) throws IOException {
    String ending = FormatNames.ofFile(file);
    AnswerRenderer renderer =
        AnswerRenderer.of(
                ending.isEmpty() ? "md" : ending,
                Theme.plain(),
                new Caption(TITLE, "", false, tongue))
            .intoFile();
    try (PrintWriter out =
        new PrintWriter(
            Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW))) {
      for (int i = 0; i < answers.size(); i++) {
        renderer.renderNext(answers.get(i), i, out);
      }
      renderer.finish(answers.size(), out);
    } catch (FileAlreadyExistsException e) {
      throw new UserException(
          Line.of("%s 已经有了；换个文件名", "%s is there already; name another file", file), e);
    } catch (IOException e) {
      throw new UserException(
          Line.of("写不了 %s；有这个文件夹吗？", "cannot write %s; is there such a folder?", file), e);
    }
  }
}
