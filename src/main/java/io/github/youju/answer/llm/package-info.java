/**
 * The answer module {@code llm}: a language model writes, and the verifier decides what of it is
 * shown. The wall around LangChain4j; nothing here is loaded unless a model was named.
 *
 * <p>Start at {@link io.github.youju.answer.llm.LlmAnswerer}. {@code EvidenceList} numbers and
 * fences what the reports hold, within the budget; {@link io.github.youju.answer.llm.Prompts} are
 * files that a user may override; {@code Model} calls the provider, bounded in time, size and
 * tries, and keeps replies on disk; {@code ReplyReader} makes claims of a reply, however well it
 * kept to the format.
 *
 * <p>A provider is a line of {@code providers.tsv}. A key comes from the environment, goes into the
 * request, and nowhere else: no message of this package holds a word of what a provider sent back
 * with an error.
 */
package io.github.youju.answer.llm;
