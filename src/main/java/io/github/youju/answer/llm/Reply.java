package io.github.youju.answer.llm;

/**
 * What a model said.
 *
 * @param tokens what it counted for question and answer; 0 where it does not count
 */
record Reply(String text, int tokens) {}
