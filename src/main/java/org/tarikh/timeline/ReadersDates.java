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
  private final Today today;

  ReadersDates(Page page, Today today) {
    ZoneId zone = today.zone();
    this.today = today;
    words = new DateWords(page.language(), zone, page.calendar().monthNames());
    hijri = page.calendar().withHijri() ? new HijriWords(page.language(), zone) : null;
  }

  DateWords words() {
    return words;
  }

  Today today() {
    return today;
  }

  /** When an event is. */
  When when(Edtf date) {
    return when(date, words.words(date), today.isBefore(date));
  }

  /** The same, and what of the date is not known. */
  When withHint(Edtf date) {
    return when(date, words.withHint(date), today.isBefore(date));
  }

  /** A date by itself, of which it goes without saying whether it is still to come. */
  When date(Edtf date) {
    return when(date, words.words(date), false);
  }

  private When when(Edtf date, String said, boolean ahead) {
    String inHijri = hijri == null ? null : hijri.words(date);
    return new When(said, words.machine(date), inHijri, ahead);
  }
}
