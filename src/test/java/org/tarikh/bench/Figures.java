package org.tarikh.bench;

import java.util.Arrays;
import java.util.Locale;

/** Takes what was measured, by name. */
@FunctionalInterface
interface Figures {

  void add(String name, String value);

  /** The value that {@code part} (0 to 1) of these lie below. */
  static double percentile(double part, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))];
  }

  static String number(double value) {
    return String.format(
        Locale.ROOT, value < 10 ? "%,.2f" : value < 100 ? "%,.1f" : "%,.0f", value);
  }
}
