/**
 * What a report states: a figure (or a target in words), what it is of, when, where, and the proof.
 * Records only; start at {@link io.github.youju.fact.Fact}.
 */
package io.github.youju.fact;
