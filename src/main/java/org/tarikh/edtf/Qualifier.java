package org.tarikh.edtf;

/** {@code ?} uncertain, {@code ~} approximate, {@code %} both. */
public enum Qualifier {
  NONE,
  UNCERTAIN,
  APPROXIMATE,
  BOTH
}
