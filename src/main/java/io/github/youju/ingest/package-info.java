/**
 * Reads the text of a file into its reports: headings, passages, sentences, and what each report
 * says of itself. The door is {@link io.github.youju.ingest.Ingester}; it runs these stages in
 * order.
 *
 * <ol>
 *   <li>{@code Page}: the raw text, one matching character for each code point, so that an index is
 *       an offset into the file and stays one.
 *   <li>{@code LayoutReader}: paragraphs, from line breaks, or from the short last lines of text
 *       whose line breaks became blanks.
 *   <li>{@code ContentsReader}: a table of contents and the title of a collection.
 *   <li>{@code ChromeFilter}: what belongs to the web page and not to the report, by the patterns
 *       in {@code chrome.txt}.
 *   <li>{@code ReportSplitter}: where each report of a file begins and its text starts.
 *   <li>{@code Repetition}: what stands twice is set aside.
 *   <li>{@code FrontMatterReader}, {@code OutlineReader}, {@code RoleReader}, {@code YearFinder},
 *       {@code PlaceFinder}, {@code KindFinder}: what one report is made of, and the clues to when
 *       it is for, whose it is and of what kind, which {@code Slots} weighs.
 * </ol>
 *
 * <p>No stage changes the text, and none throws on a text: a file without a report is an empty list
 * and a warning.
 */
package io.github.youju.ingest;
