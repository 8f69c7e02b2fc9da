package org.tarikh.timeline;

import org.tarikh.edtf.Edtf;
import org.tarikh.web.DateWords;

/**
 * A date as a page shows it.
 *
 * @param words in the page's language
 * @param datetime the value of HTML's {@code <time datetime>}, null where HTML has none
 */
record When(String words, String datetime) {

  static When of(Edtf date, DateWords dates) {
    return new When(dates.words(date), dates.machine(date));
  }
}
