/**
 * The command line: one class a command, which builds settings, calls one method of the pipeline,
 * renders and returns a status. Start at {@link io.github.youju.cli.CommandRunner}, which also
 * decides what every kind of failure looks like and ends with; {@link
 * io.github.youju.cli.YoujuCommand} holds the list of the commands.
 *
 * <p>A command is described in English; {@code help_zh.tsv} has the Chinese of each sentence
 * ({@link io.github.youju.cli.ChineseHelp}). The build makes man pages and completions out of the
 * same descriptions ({@link io.github.youju.cli.Publication}); {@link
 * io.github.youju.cli.Candidates} tells by an option's label what its values are.
 */
package io.github.youju.cli;
