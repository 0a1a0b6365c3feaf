/**
 * From the words of a question to what it asks for. The word lists lie beside the classes that read
 * them: {@code glossary.tsv} (English to Chinese) and {@code synonyms.tsv} (what people say to what
 * reports write).
 */
package io.github.youju.understand;
