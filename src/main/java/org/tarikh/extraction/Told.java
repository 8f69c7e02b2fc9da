package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarikh.edtf.Edtf;

/** The events an article has told so far, each once. */
final class Told {

  private static final double SAME_EVENT = 0.75;

  /**
   * A draft and where it was told.
   *
   * @param title as its words were found
   */
  private record Event(EventDraft draft, String title, Sentence sentence) {}

  private final Reader reader;
  private final List<EventDraft> drafts = new ArrayList<>();
  private final Map<Edtf, List<Event>> byDate = new HashMap<>();
  private final Map<String, Gist> gists = new HashMap<>();

  Told(Reader reader) {
    this.reader = reader;
  }

  /** Adds an event unless the article has told it before: same date, nearly the same words. */
  void add(EventDraft draft, String title, Sentence sentence) {
    Event next = new Event(draft, title, sentence);
    List<Event> sameDate = byDate.computeIfAbsent(draft.date(), date -> new ArrayList<>(2));
    if (sameDate.stream().noneMatch(before -> isSame(before, next))) {
      sameDate.add(next);
      drafts.add(draft);
    }
  }

  private boolean isSame(Event before, Event next) {
    Gist one = gist(before.title());
    Gist other = gist(next.title());
    boolean parts = before.sentence() == next.sentence(); // of one sentence may share words
    return (parts ? one.sameness(other) : one.overlap(other)) >= SAME_EVENT;
  }

  /** Made when it is asked for: most events of an article are the only ones of their date. */
  private Gist gist(String title) {
    return gists.computeIfAbsent(
        title, words -> new Gist(Set.of(), new HashSet<>(reader.stems(words))));
  }

  /** The events in text order. */
  List<EventDraft> events() {
    drafts.sort(Comparator.comparingInt(EventDraft::start).thenComparingInt(EventDraft::end));
    return List.copyOf(drafts);
  }
}
