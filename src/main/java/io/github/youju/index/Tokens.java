package io.github.youju.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
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

  /** A field that can be ranked by: which tokens, how often, and how many in all. */
  static Field field(String name, List<String> tokens) {
    return new Field(name, new Tokens(tokens), COUNTED);
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
    type.freeze();
    return type;
  }
}
