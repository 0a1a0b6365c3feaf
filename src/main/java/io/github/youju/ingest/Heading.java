package io.github.youju.ingest;

import io.github.youju.document.Section;

/**
 * A heading on the way down to a passage.
 *
 * @param section as the report shows it
 * @param folded its title for matching
 * @param runIn whether it opens a paragraph (重点改革稳步推进。) and ends with it
 */
record Heading(Section section, String folded, boolean runIn) {}
