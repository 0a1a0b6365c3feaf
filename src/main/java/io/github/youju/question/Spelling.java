package io.github.youju.question;

/**
 * A word of a question that was taken for another.
 *
 * @param written as typed
 * @param read what it was taken for
 */
public record Spelling(String written, String read) {}
