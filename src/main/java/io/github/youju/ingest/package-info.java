/**
 * From bytes to reports: decoding, cleaning, splitting compilations, finding the structure. {@link
 * io.github.youju.ingest.Decoder} turns bytes into the raw text that every span counts in; it
 * changes nothing, not even line ends.
 */
package io.github.youju.ingest;
