package org.tarikh.extraction;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** What was looked up for a word, kept with its {@link Spelling}. Thread-safe. */
final class Memo<T> {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Object NOTHING = new Object();

  private final int number = COUNT.getAndIncrement();
  private final Function<String, T> lookup;

  /**
   * @param lookup finds what is immutable, or null
   */
  Memo(Function<String, T> lookup) {
    this.lookup = lookup;
  }

  /** What the look-up finds for a word; null where it finds nothing. */
  T of(String word) {
    return of(Spelling.of(word));
  }

  /** The same for a word of a text, by its fold. */
  T of(Word word) {
    return of(word.spelling().folded);
  }

  /** The same for a word of a text as it is written there, with its vowel signs. */
  T spelled(Word word) {
    return of(word.spelling());
  }

  @SuppressWarnings("unchecked")
  private T of(Spelling word) {
    Object found = word.found(number);
    if (found == null) {
      found = lookup.apply(word.text);
      word.keep(number, found == null ? NOTHING : found);
    }
    return found == NOTHING ? null : (T) found;
  }
}
