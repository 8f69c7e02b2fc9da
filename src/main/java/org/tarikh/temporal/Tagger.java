package org.tarikh.temporal;

import java.util.List;

/** Finds the time expressions of a text and resolves them. Immutable, thread-safe. */
public final class Tagger {

  private Tagger() {}

  /** The tagger with all bundled languages; compiled once. */
  public static Tagger bundled() {
    return new Tagger();
  }

  /** The expressions of a text in text order; they do not overlap. */
  public List<TimeExpression> tag(String text, Publication published) {
    return List.of();
  }
}
