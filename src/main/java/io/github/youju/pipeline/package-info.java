/**
 * The only place where stages meet. {@link io.github.youju.pipeline.IndexPipeline} reads as the
 * first flow: files are found, read, their facts extracted, written and committed; {@link
 * io.github.youju.pipeline.Settings} is what a run was asked for, {@link
 * io.github.youju.pipeline.IndexLocation} where its index lies.
 *
 * <p>{@link io.github.youju.pipeline.AnswerPipeline} reads as the second; {@code Modules} opens the
 * answer modules and {@code Answering} says which of them has the word. {@code SettingsFile} reads
 * the settings of the project and of the user, {@code OwnIndicators} what they add to the list of
 * indicators.
 */
package io.github.youju.pipeline;
