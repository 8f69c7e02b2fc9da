package org.tarikh.event;

/**
 * Fired after a transaction that changed events has been committed, in its thread; who derives
 * something from events then reads {@link ChangeLog}.
 */
public record ChangesCommitted() {}
