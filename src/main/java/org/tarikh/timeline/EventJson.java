package org.tarikh.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;
import org.tarikh.web.WebMessages;

/**
 * A published event as the API answers it.
 *
 * @param when the date in words
 * @param date EDTF
 * @param earliest inclusive wall-clock minute after 1970-01-01T00:00 in the configured zone, absent
 *     where it is open
 * @param texts in every language there is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventJson(
    long id,
    String href,
    String when,
    String date,
    Long earliest,
    Long latest,
    String precision,
    boolean approximate,
    String category,
    String categoryName,
    int importance,
    List<Text> texts,
    List<Name> places,
    List<Name> actors,
    List<Source> sources) {

  record Text(String lang, String title, String summary) {}

  /**
   * @param key what filters compare
   */
  record Name(String key, String name) {}

  /**
   * @param article page of the article, absent for an outside source
   * @param date the date that this source gives, EDTF
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Source(String publisher, String url, String article, String quote, String date) {}

  static EventJson of(Event event, Language language, DateWords dates) {
    EventRecord record = event.toRecord();
    Edtf date = Edtf.parse(record.date());
    String root = "/" + language.code();
    return new EventJson(
        event.id,
        root + "/events/" + event.id,
        dates.words(date),
        record.date(),
        event.earliest,
        event.latest,
        date.precision().name().toLowerCase(Locale.ROOT),
        date.approximate(),
        record.category(),
        language.messages(WebMessages.class).category(record.category()),
        record.importance(),
        record.texts().stream()
            .map(text -> new Text(text.language(), text.title(), text.summary()))
            .toList(),
        names(record.places(), language),
        names(record.actors(), language),
        record.evidence().stream()
            .map(
                claim ->
                    new Source(
                        claim.publisher(),
                        claim.url(),
                        claim.articleId() == null ? null : root + "/articles/" + claim.articleId(),
                        claim.quote(),
                        claim.date()))
            .toList());
  }

  private static List<Name> names(List<EventRecord.Name> names, Language language) {
    return names.stream().map(name -> new Name(name.key(), name.in(language.code()))).toList();
  }
}
