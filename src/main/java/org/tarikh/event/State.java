package org.tarikh.event;

/**
 * Where an event stands in its life. Only published events are in the index and on the timeline.
 */
public enum State {
  /** Proposed by extraction or begun by an editor; seen only in the admin area. */
  DRAFT,
  /** On the timeline. */
  PUBLISHED,
  /** Taken back: its page stays, says so and why, and shows nothing else. */
  WITHDRAWN,
  /** A draft that an editor refused: kept, so that its article never proposes it anew. */
  REJECTED,
  /** A draft that became a further claim of another event, {@link Event#knownId}. */
  MERGED
}
