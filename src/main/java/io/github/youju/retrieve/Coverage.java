package io.github.youju.retrieve;

import io.github.youju.question.Term;
import io.github.youju.text.Bigrams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How much of what a question is about stands in a text, from 0 to 1: the share of the question's
 * bigrams, weighed by how rare each is in the index. Of the ways to put a term the best one counts.
 */
public final class Coverage {
  /** No text holds it. */
  private static final String UNSEEN = "\u0001\u0001";

  private static final double SLIP = 0.2;
  private static final double FOREIGN = 0.5;

  /** Another way to put a word proves a little less than the word itself. */
  private static final double OTHER_WORD = 0.92;

  private final List<Weighed> terms = new ArrayList<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final ToDoubleFunction<String> rarity;
  private double total;

  Coverage(List<Term> terms, ToDoubleFunction<String> rarity) {
    this.rarity = rarity;
    for (Term term : terms) {
      Weighed weighed = weigh(term);
      this.terms.add(weighed);
      total += weighed.weight;
    }
  }

  /** Whether the question is about nothing beyond its slots. */
  public boolean isEmpty() {
    return total == 0;
  }

  /** The share of the question that the zones hold. */
  public double of(Zones zones) {
    if (total == 0) {
      return 0;
    }
    double covered = 0;
    for (Weighed term : terms) {
      covered += term.weight * term.best(zones);
    }
    return covered / total;
  }

  /** The share of a text that the question names: 1 where the text says nothing beyond it. */
  public double precision(String text) {
    double all = 0;
    double named = 0;
    for (String bigram : Bigrams.of(text)) {
      double weight = rarity.applyAsDouble(bigram);
      all += weight;
      named += vocabulary.contains(bigram) ? weight : 0;
    }
    return all == 0 ? 0 : named / all;
  }

  private Weighed weigh(Term term) {
    List<Map<String, Double>> alternatives = new ArrayList<>();
    double weight = 0;
    for (String words : term.alternatives()) {
      Map<String, Double> bigrams = bigrams(words);
      double sum = 0;
      for (double rare : bigrams.values()) {
        sum += rare;
      }
      vocabulary.addAll(bigrams.keySet());
      if (sum > 0) {
        alternatives.add(bigrams);
        weight += sum;
      }
    }
    double mean = alternatives.isEmpty() ? 0 : weight / alternatives.size();
    return new Weighed(alternatives, term.weight() * mean);
  }

  /**
   * The bigrams of a phrase with their weights. One that the index does not have at all counts
   * little beside others that it has, for then it is a slip (满意律) or a joint between words. Two of
   * them at an end of the phrase may be a word that no report has: 汽车 in 汽车产量.
   */
  private Map<String, Double> bigrams(String words) {
    double unseen = rarity.applyAsDouble(UNSEEN);
    List<String> ordered = Bigrams.of(words);
    Map<String, Double> bigrams = new HashMap<>();
    int begin = 0;
    while (begin < ordered.size()) {
      int end = begin;
      while (end < ordered.size() && rarity.applyAsDouble(ordered.get(end)) >= unseen) {
        end++;
      }
      boolean atAnEnd = end - begin > 1 && (begin == 0 || end == ordered.size());
      double weight = end - begin == ordered.size() ? 1 : atAnEnd ? FOREIGN : SLIP;
      for (String bigram : ordered.subList(begin, end)) {
        bigrams.put(bigram, weight * unseen);
      }
      if (end < ordered.size()) {
        bigrams.put(ordered.get(end), rarity.applyAsDouble(ordered.get(end)));
      }
      begin = end + 1;
    }
    return bigrams;
  }

  /**
   * Texts that count for a question, each bigram with the weight of the best zone that holds it.
   */
  public static final class Zones {
    private final Map<String, Double> weights = new HashMap<>();

    /** Adds a text whose bigrams count by the given weight, from 0 to 1. */
    public Zones add(String text, double weight) {
      return add(Bigrams.of(text), weight);
    }

    /** Adds a text whose bigrams are at hand. */
    Zones add(List<String> bigrams, double weight) {
      for (String bigram : bigrams) {
        weights.merge(bigram, weight, Math::max);
      }
      return this;
    }
  }

  private record Weighed(List<Map<String, Double>> alternatives, double weight) {
    double best(Zones zones) {
      double best = 0;
      double trust = 1;
      for (Map<String, Double> alternative : alternatives) {
        double all = 0;
        double held = 0;
        for (Map.Entry<String, Double> bigram : alternative.entrySet()) {
          all += bigram.getValue();
          held += bigram.getValue() * zones.weights.getOrDefault(bigram.getKey(), 0.0);
        }
        best = Math.max(best, trust * held / all);
        trust = OTHER_WORD;
      }
      return best;
    }
  }
}
