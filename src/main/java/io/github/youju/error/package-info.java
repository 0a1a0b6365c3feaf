/**
 * What goes wrong and what the program ends with: a user's error is a type of its own, and its
 * words are a {@link io.github.youju.error.Line} in both languages of the program.
 */
package io.github.youju.error;
