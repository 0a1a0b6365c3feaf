package io.github.youju.answer.llm;

import java.util.ArrayList;
import java.util.List;

/** Which variables can hold the keys of models; what is in them is nobody's business here. */
public final class ModelKeys {

  private ModelKeys() {}

  /** The names of the variables, in the order of the providers. */
  public static List<String> variables() {
    List<String> variables = new ArrayList<>();
    for (Provider provider : Provider.all()) {
      variables.addAll(provider.keys());
    }
    return variables;
  }
}
