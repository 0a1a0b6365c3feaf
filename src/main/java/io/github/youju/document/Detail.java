package io.github.youju.document;

/**
 * Something a report says of itself, with its proof.
 *
 * @param value as a person would write it, in simplified characters, line breaks taken out
 * @param span where the file says it
 */
public record Detail(String value, Span span) {}
