package io.github.youju.pipeline;

import io.github.youju.verify.VerifiedAnswer.Status;

/**
 * An answer that an earlier run has written.
 *
 * @param status how its question ended
 * @param begin where it begins in the file, in bytes
 * @param end where it ends
 */
public record EarlierAnswer(Status status, long begin, long end) {}
