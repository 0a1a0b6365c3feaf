/**
 * The shell: questions that follow on each other, and a few words that begin with a slash. Start at
 * {@link io.github.youju.repl.Shell}. At a terminal it edits lines with JLine; where standard input
 * is no terminal it prompts for nothing and takes each line as a question.
 */
package io.github.youju.repl;
