package io.github.youju.retrieve;

/** What was found for a question. */
public record Evidence() {}
