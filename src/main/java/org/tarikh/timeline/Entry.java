package org.tarikh.timeline;

import java.util.List;
import java.util.Map;
import org.tarikh.edtf.Edtf;
import org.tarikh.search.Card;
import org.tarikh.web.Count;
import org.tarikh.web.DateWords;
import org.tarikh.web.HijriWords;
import org.tarikh.web.Language;

/**
 * An event as the list shows it.
 *
 * @param hijri the date in the Hijri calendar, null where it is not wanted or not known
 * @param language of title and summary, which may be another than the page's
 */
record Entry(
    long id,
    Edtf date,
    When when,
    String hijri,
    String language,
    String title,
    String summary,
    String category,
    List<String> places,
    Count sources,
    boolean disagree) {

  static Entry of(Card card, Language page, DateWords dates) {
    return of(card, page, dates, null);
  }

  static Entry of(Card card, Language page, DateWords dates, HijriWords hijri) {
    Edtf date = Edtf.parse(card.date());
    String language = card.languageFor(page.code());
    Map<String, String> summaries = card.summaries();
    return new Entry(
        card.id(),
        date,
        When.of(date, dates),
        hijri == null ? null : hijri.words(date),
        language,
        card.titles().get(language),
        summaries.getOrDefault(language, ""),
        card.category(),
        card.places().stream().map(name -> name.in(page.code())).toList(),
        page.count(card.sources()),
        card.claims() != null);
  }
}
