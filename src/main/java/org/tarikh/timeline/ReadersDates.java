package org.tarikh.timeline;

import java.time.ZoneId;
import org.tarikh.edtf.Edtf;
import org.tarikh.web.DateWords;
import org.tarikh.web.HijriWords;
import org.tarikh.web.Page;

/**
 * Says dates as the reader of a page wants them: with the months' names of their choice, and in the
 * Hijri calendar beside.
 */
final class ReadersDates {

  private final DateWords words;
  private final HijriWords hijri;

  ReadersDates(Page page, ZoneId zone) {
    words = new DateWords(page.language(), zone, page.calendar().monthNames());
    hijri = page.calendar().withHijri() ? new HijriWords(page.language(), zone) : null;
  }

  DateWords words() {
    return words;
  }

  When when(Edtf date) {
    return when(date, words.words(date));
  }

  /** The same, and what of the date is not known. */
  When withHint(Edtf date) {
    return when(date, words.withHint(date));
  }

  private When when(Edtf date, String said) {
    return new When(said, words.machine(date), hijri == null ? null : hijri.words(date));
  }
}
