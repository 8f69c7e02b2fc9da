package org.tarikh.edtf;

/**
 * Inclusive bounds in wall-clock minutes after 1970-01-01T00:00.
 *
 * @param earliest first minute, null = open
 * @param latest last minute, null = open
 */
public record Bounds(Long earliest, Long latest) {}
