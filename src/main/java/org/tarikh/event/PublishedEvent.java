package org.tarikh.event;

import org.tarikh.edtf.Bounds;

/**
 * A published event as it stands: what an index is made of.
 *
 * @param bounds of its date, inclusive wall-clock minutes after 1970-01-01T00:00
 */
public record PublishedEvent(long id, int version, Bounds bounds, EventRecord record) {}
