package org.tarikh.edtf;

import java.time.ZoneId;

/** An EDTF (ISO 8601-2) value of level 0 or 1. */
public sealed interface Edtf extends Comparable<Edtf> permits EdtfDate, EdtfDateTime, EdtfInterval {

  /** Reads an EDTF text. */
  static Edtf parse(String text) {
    throw new EdtfException(text, 0);
  }

  /** Earliest and latest minute, in the wall clock of {@code zone}. */
  Bounds bounds(ZoneId zone);

  /** How fine the value is. */
  Precision precision();

  /** Canonical text. */
  @Override
  String toString();
}
