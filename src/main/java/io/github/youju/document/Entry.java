package io.github.youju.document;

/**
 * An entry of a table of contents.
 *
 * @param number as the table counts it, from 1
 * @param title simplified, without layout blanks
 * @param page where the table says that it begins; 0 where it does not say
 * @param span number and title
 * @param whole number, title, leaders and page; the same where the table gives no page
 */
public record Entry(int number, String title, int page, Span span, Span whole) {}
