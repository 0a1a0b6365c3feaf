package io.github.youju.document;

/**
 * A value in a table that was written into a text as a line, one line a row: {@code
 * 地区生产总值:2023年完成565亿元,比上年增长6%。}
 *
 * @param row the header of its row, without the unit: 地区生产总值
 * @param column the headers of its column, outermost first, without the unit: 2023年完成
 * @param table what stands over the table, such as its title; empty where nothing does
 * @param line the first code point of the row's line
 * @param lineEnd one past the last code point of the line
 * @param begin the first code point of the value
 * @param end one past the value's unit
 */
public record Cell(
    String row, String column, String table, int line, int lineEnd, int begin, int end) {}
