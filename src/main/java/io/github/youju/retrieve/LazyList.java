package io.github.youju.retrieve;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** A list that is made when something of it is first asked for; many an answer needs none of it. */
public final class LazyList<T> extends AbstractList<T> {
  private final Supplier<List<T>> maker;
  private List<T> made;

  public LazyList(Supplier<List<T>> maker) {
    this.maker = maker;
  }

  private List<T> made() {
    if (made == null) {
      made = List.copyOf(maker.get());
    }
    return made;
  }

  @Override
  public T get(int index) {
    return made().get(index);
  }

  @Override
  public int size() {
    return made().size();
  }
}
