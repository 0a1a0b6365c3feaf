/**
 * The command line: one class a command, which builds settings, calls one method of the pipeline,
 * renders and returns a status. Start at {@link io.github.youju.cli.CommandRunner}, which also
 * decides what every kind of failure looks like and ends with; {@link
 * io.github.youju.cli.YoujuCommand} holds the list of the commands.
 */
package io.github.youju.cli;
