package org.tarikh.timeline;

import java.util.List;
import java.util.Map;
import org.tarikh.edtf.Edtf;
import org.tarikh.search.Card;
import org.tarikh.web.Count;
import org.tarikh.web.Language;

/**
 * An event as the list shows it.
 *
 * @param language of title and summary, which may be another than the page's
 */
record Entry(
    long id,
    Edtf date,
    When when,
    String language,
    String title,
    String summary,
    String category,
    List<String> places,
    Count sources,
    boolean disagree) {

  static Entry of(Card card, Language page, ReadersDates dates) {
    Edtf date = Edtf.parse(card.date());
    String language = card.languageFor(page.code());
    Map<String, String> summaries = card.summaries();
    return new Entry(
        card.id(),
        date,
        dates.when(date),
        language,
        card.titles().get(language),
        summaries.getOrDefault(language, ""),
        card.category(),
        card.places().stream().map(name -> name.in(page.code())).toList(),
        page.count(card.sources()),
        card.claims() != null);
  }
}
