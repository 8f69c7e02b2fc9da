package org.tarikh.edtf;

/** {@code ?} uncertain, {@code ~} approximate, {@code %} both. */
public enum Qualifier {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  BOTH("%");

  private final String text;

  Qualifier(String text) {
    this.text = text;
  }

  /** The source itself is in doubt: {@code ?} or {@code %}. */
  public boolean uncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  /** About that time: {@code ~} or {@code %}. */
  public boolean approximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  /** What both say of a date. */
  public Qualifier and(Qualifier other) {
    return this == NONE || this == other ? other : other == NONE ? this : BOTH;
  }

  /** The qualifier that {@code c} writes, {@link #NONE} for any other character. */
  static Qualifier of(char c) {
    return switch (c) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }

  /** As EDTF writes it; empty for {@link #NONE}. */
  @Override
  public String toString() {
    return text;
  }
}
