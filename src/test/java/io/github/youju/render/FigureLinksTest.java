package io.github.youju.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.youju.render.FigureLinks.Piece;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureLinksTest {

  private static List<String> linked(String line) {
    return FigureLinks.of(line).stream()
        .filter(piece -> piece.citation() > 0)
        .map(piece -> piece.text() + ">" + piece.citation())
        .toList();
  }

  @Test
  void a_figure_leads_where_the_next_mark_does_and_a_year_nowhere() {
    assertThat(linked("甲县2024年:投资增长4.5%[1];2025年目标:增长5.6%左右[2];高1.1(5.6-4.5)。"))
        .containsExactly("4.5%>1", "[1]>1", "5.6%>2", "[2]>2");
    assertThat(linked("Jia, 2025 target: growth of about 1,234.5[3]."))
        .containsExactly("1,234.5>3", "[3]>3");
    assertThat(linked("突破2000亿元[2]")).containsExactly("2000>2", "[2]>2");
  }

  @Test
  void the_pieces_of_a_line_are_the_line() {
    for (String line : List.of("", "无", "[1]", "5[1]6", "a[99999999999]b", "2025年,3个[2]。")) {
      StringBuilder all = new StringBuilder();
      for (Piece piece : FigureLinks.of(line)) {
        all.append(piece.text());
      }
      assertThat(all.toString()).isEqualTo(line);
    }
  }

  @Test
  void a_figure_is_marked_in_its_quote_however_it_is_written_there() {
    assertThat(FigureLinks.marked("投资增长5 .6%左右<b>,25.6亿", Set.of("5.6")))
        .isEqualTo("投资增长<mark>5 .6%</mark>左右&lt;b&gt;,25.6亿");
    assertThat(FigureLinks.marked("𠀀５．６％\ue000", Set.of("5.6")))
        .isEqualTo("𠀀<mark>５．６％</mark>\ufffd");
    assertThat(FigureLinks.figures("2025年增长5.6%,达1,234元[12]")).containsOnly("5.6", "1234");
  }
}
