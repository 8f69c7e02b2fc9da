package org.tarikh.event;

/**
 * Fired within the transaction that changed an event. {@link ChangeLog} numbers it as the last act
 * of the transaction; who derives something from events listens for it after success.
 */
public record EventChanged(long eventId) {}
