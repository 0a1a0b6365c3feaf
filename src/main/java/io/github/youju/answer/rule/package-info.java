/**
 * Answers by rule, without a model. Start at {@link io.github.youju.answer.rule.RuleAnswerer}; each
 * intent has a rule of its own, and a {@link io.github.youju.answer.rule.Voice} says what the rule
 * found in the language of the question.
 */
package io.github.youju.answer.rule;
