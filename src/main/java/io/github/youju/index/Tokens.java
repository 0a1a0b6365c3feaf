package io.github.youju.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;

/** Hands tokens that our own text package made to Lucene, one after the other. */
final class Tokens extends TokenStream {
  private static final FieldType COUNTED = countedFieldType();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final List<String> tokens;
  private int next;

  private Tokens(List<String> tokens) {
    this.tokens = tokens;
  }

  /**
   * Adds a field that can be ranked by: which tokens, how often, and how many in all. The last is a
   * value of its own, as Lucene would look its norms up for each token of each document that it
   * writes, which takes it as long as all else.
   */
  static void add(Document document, String name, List<String> tokens) {
    document.add(new Field(name, new Tokens(tokens), COUNTED));
    document.add(new NumericDocValuesField(length(name), tokens.size()));
  }

  /** The field with the number of tokens of another. */
  static String length(String name) {
    return name + "Length";
  }

  @Override
  public boolean incrementToken() {
    if (next == tokens.size()) {
      return false;
    }
    clearAttributes();
    term.append(tokens.get(next++));
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }

  private static FieldType countedFieldType() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
