/**
 * Writes verified answers: for people ({@code text}), for programs ({@code json}, {@code jsonl}).
 * Takes nothing but {@link io.github.youju.verify.VerifiedAnswer}. Start at {@link
 * io.github.youju.render.AnswerRenderer}.
 */
package io.github.youju.render;
