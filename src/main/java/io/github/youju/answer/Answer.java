package io.github.youju.answer;

import io.github.youju.document.Span;
import java.util.List;

/**
 * What an answer module says, before it is verified. Marks {@code [1]} in a text count its
 * citations from 1.
 */
public sealed interface Answer {

  /** An answer that is proved or refused in one piece. */
  sealed interface Whole extends Answer {}

  /**
   * The reports state it.
   *
   * @param text a short sentence in the language of the question, with marks
   * @param citations the spans that prove it, in the order of their marks
   * @param method how it was found, in a word or two, for {@code --explain}
   * @param computations the computations whose results stand in the text
   */
  record Stated(String text, List<Span> citations, String method, List<Computation> computations)
      implements Whole {
    public Stated {
      citations = List.copyOf(citations);
      computations = List.copyOf(computations);
    }

    /** An answer in which nothing is computed. */
    public Stated(String text, List<Span> citations, String method) {
      this(text, citations, method, List.of());
    }
  }

  /**
   * Prose of a language model. Each claim is verified on its own; what fails is left out.
   *
   * @param claims its sentences, in order
   * @param evidence what the claims may cite; they count it from 1
   * @param authorship whose words these are
   */
  record Written(List<Claim> claims, List<Span> evidence, Authorship authorship) implements Answer {
    public Written {
      claims = List.copyOf(claims);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A sentence with the numbers of the evidence that it rests on.
   *
   * @param text without marks
   */
  record Claim(String text, List<Integer> evidence) {
    public Claim {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * The reports do not state it.
   *
   * @param text says what is missing, and puts no figure forward
   * @param missing the slot that the reports do not cover: place, year, kind, indicator, measure,
   *     premise
   * @param nearest what they do state that comes nearest; marks count all citations of the list
   */
  record NotStated(String text, String missing, List<Nearest> nearest) implements Whole {
    public NotStated {
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * The question can be read in several ways.
   *
   * @param text says what is unclear
   * @param choices whole questions to choose from
   */
  record Unclear(String text, List<String> choices) implements Whole {
    public Unclear {
      choices = List.copyOf(choices);
    }
  }

  /** Something that the reports do state, offered as the nearest thing and never as the answer. */
  record Nearest(String text, List<Span> citations) {
    public Nearest {
      citations = List.copyOf(citations);
    }
  }

  /**
   * A figure that no report states, made of figures that reports state.
   *
   * @param formula as printed in the text, such as 6.2 - 5.5 = 0.7
   * @param operands the figures that went in, as they stand in cited quotes
   * @param result the figure that came out, as printed
   */
  record Computation(String formula, List<String> operands, String result) {
    public Computation {
      operands = List.copyOf(operands);
    }
  }
}
