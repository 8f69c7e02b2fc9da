package org.tarikh.event;

import java.util.List;

/**
 * Follows imports, as whoever keeps an index does: what is imported passes by while it is written,
 * and need not be read from the store again. An import asks for one {@link Run} and tells it, from
 * one thread, of its events, and of its end.
 */
public interface ImportFollower {

  /** An import is about to begin. */
  Run follow();

  /** One import. */
  interface Run {

    /** These events were written; they count when the import is committed. */
    void add(List<PublishedEvent> events);

    /**
     * All that was added is committed, under this number of the change log. What throws here undoes
     * nothing: the events are in the store.
     */
    void committed(long number);

    /** Nothing was imported. */
    void abandoned();
  }
}
