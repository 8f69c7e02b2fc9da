package org.tarikh.web;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the Arabic press of a region calls the Gregorian months; the names are CLDR's. */
public enum MonthNames {
  LEVANTINE("ar-LB"),
  EGYPTIAN("ar-EG"),
  /** Algeria and Tunisia. */
  MAGHREBI("ar-DZ"),
  MOROCCAN("ar-MA");

  private final List<String> names;

  MonthNames(String locale) {
    names =
        List.of(
            DateFormatSymbols.getInstance(ULocale.forLanguageTag(locale))
                .getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE));
  }

  /** The name of a month, 1 to 12. */
  public String name(int month) {
    return names.get(month - 1);
  }

  /** Its name in addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this key; Levantine where there is none such, as the site writes by itself. */
  static MonthNames of(String key) {
    return Arrays.stream(values()).filter(n -> n.key().equals(key)).findFirst().orElse(LEVANTINE);
  }
}
