/**
 * Places: names, levels, parents, pinyin, English, renames. Start at {@link
 * io.github.youju.region.Gazetteer}, the door: it looks places up by code or by name and finds them
 * in Chinese and in romanised text; a {@link io.github.youju.region.Mention} keeps every place that
 * the words can mean, the likeliest first, and it is the caller who decides.
 *
 * <p>The table {@code regions.tsv} is built by {@code src/main/scripts/build-gazetteer.py}; {@code
 * ambiguous.txt} and {@code ambiguous-latin.txt} hold the names that are ordinary words as well,
 * {@code other-names.tsv} more names in English. Names are read lazily: a lookup by code pays for
 * the table alone.
 */
package io.github.youju.region;
