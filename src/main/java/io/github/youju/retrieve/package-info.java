/**
 * Finds evidence for a question: slots first, then ranking. Start at {@link
 * io.github.youju.retrieve.Retriever}.
 */
package io.github.youju.retrieve;
