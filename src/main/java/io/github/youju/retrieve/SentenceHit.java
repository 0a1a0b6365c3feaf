package io.github.youju.retrieve;

import io.github.youju.document.Passage;
import io.github.youju.document.Report;
import io.github.youju.document.Span;
import io.github.youju.text.FoldedText;

/**
 * A sentence that may answer a question.
 *
 * @param text the sentence, folded, with its way back to the file
 * @param coverage the share of the question that it and its headings hold, 0 to 1
 * @param score what it is ranked by
 */
public record SentenceHit(
    Report report, Passage passage, Span span, FoldedText text, double coverage, double score) {}
