/**
 * The facts as data: which of them are asked for, one a row or set side by side in cells, and what
 * no report states. Start at {@link io.github.youju.table.FactTable}.
 *
 * <p>{@link io.github.youju.table.LongForm} has one fact a row with its proof, {@link
 * io.github.youju.table.WideForm} one place and year a row and an indicator a column (cells come
 * from a {@link io.github.youju.table.Grid}), {@link io.github.youju.table.Coverage} what is not
 * stated. Each is a {@link io.github.youju.table.Sheet}, which is all that the formats know of.
 */
package io.github.youju.table;
