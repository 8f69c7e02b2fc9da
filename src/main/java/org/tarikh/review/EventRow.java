package org.tarikh.review;

import org.tarikh.event.Event;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.State;
import org.tarikh.web.Language;

/**
 * An event as lists show it.
 *
 * @param language of the title, which may differ from the page's
 * @param date EDTF
 * @param words the date in words
 */
record EventRow(
    long id,
    String title,
    String language,
    String date,
    String words,
    State state,
    int version,
    String who,
    String when) {

  static EventRow of(Event event, Dates dates, Language language) {
    Text text = event.toRecord().text(language.code());
    return new EventRow(
        event.id,
        text.title(),
        text.language(),
        event.date,
        dates.words(event.date, language),
        event.state,
        event.version,
        event.updatedBy,
        dates.words(event.updatedAt, language));
  }
}
