/**
 * What is read: files, their reports, headings, passages, and the spans that everything is proved
 * with. Records only; start at {@link io.github.youju.document.Report}.
 */
package io.github.youju.document;
