package io.github.youju.repl;

/**
 * What may stand at the cursor.
 *
 * @param value what is put there
 * @param description what it is, shown beside it; empty where it speaks for itself
 * @param ends whether a word ends there, so that a blank follows
 */
record Proposal(String value, String description, boolean ends) {}
