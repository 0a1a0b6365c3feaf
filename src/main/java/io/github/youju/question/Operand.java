package io.github.youju.question;

import io.github.youju.fact.Kind;
import io.github.youju.region.Region;

/**
 * One of the figures that a question sets against each other or adds up.
 *
 * @param place null for any place
 * @param year 0 for any year
 * @param kind null where the question leaves it open
 * @param indicator canonical name; empty where the question is about a free subject
 */
public record Operand(Region place, int year, Kind kind, String indicator) {}
