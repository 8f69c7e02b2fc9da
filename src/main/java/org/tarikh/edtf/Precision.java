package org.tarikh.edtf;

/** How fine a value is, from coarse to fine. */
public enum Precision {
  MILLENNIUM,
  CENTURY,
  DECADE,
  YEAR,
  SEASON,
  MONTH,
  DAY,
  MINUTE,
  SECOND
}
