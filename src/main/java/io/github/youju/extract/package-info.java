/**
 * Reads the statistics sentence into facts. Start at {@link io.github.youju.extract.FactExtractor}.
 *
 * <p>A sentence is cut at its semicolons into segments. In each, {@link
 * io.github.youju.extract.FigureReader} finds the figures with their units and qualifiers, {@link
 * io.github.youju.extract.SubjectReader} finds what each one is of (before it, behind it, or
 * carried over from the figure before), and {@link io.github.youju.extract.ParallelReader} shares
 * lists of values out over lists of subjects, {@code IndustryRatio} reads 19:38:43 into three
 * shares, and {@code MultipleOf} keeps the time that something is a multiple of apart from its own.
 * {@code RankChange} tells places gained in a ranking (较上年前移2位) from ranks and amounts. {@link
 * io.github.youju.extract.TimeReader} tells the year and whether it is a result or a target. Values
 * of tables go past all this: {@code CellReader} reads them by the headers of their row and column.
 */
package io.github.youju.extract;
