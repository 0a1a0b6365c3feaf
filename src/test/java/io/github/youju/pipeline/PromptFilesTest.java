package io.github.youju.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.youju.answer.llm.Prompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptFilesTest {
  @TempDir private Path folder;

  private PromptFiles prompts() {
    return new PromptFiles(Map.of("XDG_CONFIG_HOME", folder.toString()));
  }

  @Test
  void every_prompt_is_listed_with_its_hash_and_where_it_is_from() {
    assertThat(prompts().list())
        .hasSameSizeAs(Prompts.NAMES)
        .allSatisfy(line -> assertThat(line.english()).matches("[a-z]+ +[0-9a-f]{12}  built in"));
  }

  @Test
  void what_is_shown_is_the_file_of_the_repository() throws IOException {
    for (String name : Prompts.NAMES) {
      assertThat(prompts().show(name))
          .isEqualTo(Files.readString(Path.of("prompts", name + ".md")));
    }
  }

  @Test
  void the_diff_of_a_copy_is_what_it_takes_out_and_puts_in() throws IOException {
    assertThat(prompts().diff("answer")).isEmpty();
    String text = prompts().show("answer");
    Path own = folder.resolve("youju/prompts/answer.md");
    Files.createDirectories(own.getParent());
    Files.writeString(own, text.replace("version: 1\n", "version: 2\nauthor: me\n"));
    assertThat(prompts().diff("answer"))
        .isEqualTo(List.of("-version: 1", "+version: 2", "+author: me"));
    assertThat(prompts().list().getFirst().english()).endsWith(own.toString());
  }

  @Test
  void a_place_that_nothing_is_known_for_is_told_before_a_model_is_asked() throws IOException {
    assertThat(prompts().own()).isEmpty();
    Path own = folder.resolve("youju/prompts/answer.md");
    Files.createDirectories(own.getParent());
    Files.writeString(own, prompts().show("answer"));
    assertThat(prompts().own()).containsExactly("answer");
    Files.writeString(own, prompts().show("answer") + "\n{{weather}}\n");
    assertThatThrownBy(() -> prompts().own())
        .hasMessageContaining("{{weather}}")
        .hasMessageContaining("question");
  }

  @Test
  void a_prompt_that_is_not_there_is_wrong_usage() {
    assertThatThrownBy(() -> prompts().show("poem"))
        .hasMessage("no prompt 'poem'; there is answer, summarise, compare, rewrite, repair");
  }
}
