package io.github.youju.document;

/**
 * A heading of a report's tree.
 *
 * @param title as the file has it, with its number, layout blanks taken out
 * @param level 1 for 一、, 2 for (一), 3 for 1., 4 for (1), 5 for a run-in heading
 * @param span where the heading stands
 */
public record Section(String title, int level, Span span) {}
