package org.tarikh.search;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tarikh.event.Event;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.Events;
import org.tarikh.event.Samples;
import org.tarikh.event.State;
import org.tarikh.search.TimelineSearch.Neighbours;
import org.tarikh.search.TimelineSearch.Page;

/** What the tests of the search share: events of one test, found by a word that only they bear. */
abstract class SearchedEvents {

  @Inject Events events;

  @Inject TimelineSearch search;

  /** A word that only the events of one test bear: tests share the store. */
  final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

  final TimelineQuery mine = query(mark);

  static TimelineQuery query(String words) {
    return new TimelineQuery(words, List.of(), List.of(), List.of());
  }

  Event publish(String date) {
    return publish(date, "diplomacy", List.of(), List.of());
  }

  Event publish(String date, String category, List<Name> places, List<Name> actors) {
    EventRecord sample = Samples.published(date, "عنوان " + mark);
    return events.create(
        new EventRecord(
            State.PUBLISHED,
            date,
            category,
            50,
            sample.texts(),
            places,
            actors,
            sample.evidence(),
            null),
        "x");
  }

  static List<String> dates(Page page) {
    return page.cards().stream().map(Card::date).toList();
  }

  List<Long> neighbours(Event event) {
    Neighbours beside = search.neighbours(event);
    return List.of(beside.previous().id(), beside.next().id());
  }

  List<String> filtered(List<String> categories, List<String> places, List<String> actors) {
    return dates(
        search.page(new TimelineQuery(mark, categories, places, actors), null, null, null, 10));
  }

  void event(String text) {
    events.create(Samples.published("2025", text + " " + mark), "x");
  }
}
