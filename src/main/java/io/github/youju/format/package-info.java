/**
 * Files of all formats into their text. The door is {@link io.github.youju.format.Extractor}: bytes
 * in, {@link io.github.youju.format.Extracted} out; {@code Sniffer} tells by the contents which
 * reader is meant, and the readers write into a {@code TextBuilder}, one paragraph a line.
 *
 * <p>Plain text stays exactly as it is ({@link io.github.youju.format.Decoder}). Of web pages
 * ({@code HtmlReader}) the parts that belong to the site are left out. What is printed, PDF and
 * OFD, comes as characters with places; {@code PrintedLines}, {@code PrintedMargins}, {@code
 * PrintedTable} and {@code PrintedParagraphs} make text of them. {@code Table} writes tables of
 * every format, a row a line, and tells where each value stands.
 *
 * <p>The walls are here: {@code Limits} bounds what a file may cost, {@code Extractor} how long it
 * may take, {@code Unpacked} what an archive may hold. Nothing is fetched, run, or written to disk;
 * a file that cannot be read ends in an {@link io.github.youju.format.UnreadableException} with a
 * line for the user. The libraries are loaded where a file of theirs is read and never before.
 */
package io.github.youju.format;
