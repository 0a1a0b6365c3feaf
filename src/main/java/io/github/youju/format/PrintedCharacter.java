package io.github.youju.format;

/**
 * A character of a page, or several that one shape stands for, in points from the upper left
 * corner.
 *
 * @param foot how far down the line stands that it stands on
 * @param size how high its font is
 */
record PrintedCharacter(String text, float left, float right, float foot, float size) {}
