/**
 * The only place where stages meet. {@link io.github.youju.pipeline.IndexPipeline} reads as the
 * first flow: files are found, read, their facts extracted, written and committed; {@link
 * io.github.youju.pipeline.Settings} is what a run was asked for, {@link
 * io.github.youju.pipeline.IndexLocation} where its index lies.
 */
package io.github.youju.pipeline;
