package io.github.youju.index;

/**
 * Something found.
 *
 * @param item what was found
 * @param reportId the report it stands in
 * @param score how well it matches; 0 where no text was asked for
 */
public record Hit<T>(T item, String reportId, double score) {}
