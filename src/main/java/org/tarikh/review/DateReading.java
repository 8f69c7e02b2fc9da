package org.tarikh.review;

import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfException;
import org.tarikh.web.Language;

/**
 * What was understood of a typed date.
 *
 * @param good whether it is a date
 * @param edtf its canonical text; what was typed where it is no date
 * @param words the date in words, or what does not fit and where
 */
record DateReading(boolean good, String edtf, String words) {

  /** The longest date the store takes. */
  private static final int LONGEST = 100;

  static DateReading of(String typed, Language language) {
    String date = FormText.date(typed);
    ReviewMessages words = language.messages(ReviewMessages.class);
    try {
      Edtf read = Edtf.parse(date);
      String edtf = read.toString();
      return edtf.length() > LONGEST
          ? new DateReading(false, edtf, words.tooLong(LONGEST, edtf.length()))
          : new DateReading(true, edtf, DateWords.of(read, language));
    } catch (EdtfException e) {
      return new DateReading(false, date, sentence(date, e, words));
    }
  }

  private static String sentence(String date, EdtfException problem, ReviewMessages words) {
    String reason = words.dateReason(problem.reason().name());
    return problem.offset() >= date.length()
        ? words.dateWrong(reason)
        : words.dateWrongAt(
            reason, abridged(date.substring(problem.offset())), problem.offset() + 1);
  }

  private static String abridged(String text) {
    int most = 20;
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }
}
