/**
 * The store: what was read out of the reports, kept so that a question finds it in milliseconds.
 * Lucene is known here and nowhere else.
 *
 * <p>{@link io.github.youju.index.ReportIndex} reads, {@link
 * io.github.youju.index.ReportIndexWriter} writes; queries and hits are records. One Lucene index
 * holds four sorts of documents: sources (with the raw text), reports, passages and facts. Each
 * keeps its record in one binary value, packed by {@code *Document} classes, which is faster to
 * read by the hundred than stored fields. What can be asked for is in postings; scoring is BM25
 * over bigrams of the folded text, summed term by term in the order of the query, so that the same
 * index and the same query always give the same scores. Ties go by report, then by position.
 *
 * <p>A commit is Lucene's own: written aside and swapped in, so that a crash leaves the old one
 * whole. It carries the schema's version and a fingerprint of its contents.
 */
package io.github.youju.index;
