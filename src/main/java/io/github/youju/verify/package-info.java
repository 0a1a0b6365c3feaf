/**
 * The gate: from an {@link io.github.youju.answer.Answer} to a {@link
 * io.github.youju.verify.VerifiedAnswer}. Only this package can make one, and nothing else is ever
 * shown. Start at {@link io.github.youju.verify.CitationVerifier}.
 *
 * <p>A quote is cut out of the raw text, never handed in. A figure of the answer must stand in a
 * cited quote or in the question, be the year of a cited report, or come out of a computation that
 * is printed, whose operands are cited and whose result holds when it is computed again.
 *
 * <p>What a model writes comes in claims, each held against its own citations by {@code
 * ClaimCheck}: number, unit, direction, place, year, kind and subject. What fails is left out and
 * counted.
 */
package io.github.youju.verify;
