/**
 * Places: names, levels, parents, pinyin, English, renames. Start at {@link
 * io.github.youju.region.Region}.
 */
package io.github.youju.region;
