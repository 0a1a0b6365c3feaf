/**
 * Writes verified answers: for people ({@code text}, {@code md}, {@code html}), for programs
 * ({@code json}, {@code jsonl}, {@code csv}). Takes nothing but {@link
 * io.github.youju.verify.VerifiedAnswer}. Start at {@link io.github.youju.render.AnswerRenderer}.
 *
 * <p>Writes sheets of facts as well, in which every figure comes with the facts that state it and
 * is quoted by their spans: {@link io.github.youju.render.SheetFormat}, a class for each format.
 * {@link io.github.youju.render.ChartRenderer} draws in the terminal.
 */
package io.github.youju.render;
