package org.tarikh.extraction;

import org.tarikh.temporal.TimeExpression;

/**
 * An event as a reader of one language found it, before places and actors are looked up.
 *
 * @param start evidence, UTF-16 index into the text
 * @param end its end, exclusive
 * @param nucleus where the word stands that names the event: one event has one
 * @param title empty where no headline could be made
 * @param planned whether it was still to come when the text was written
 * @param confidence 0 to 1
 */
record Found(
    int start,
    int end,
    int nucleus,
    TimeExpression time,
    String title,
    Cue cue,
    boolean planned,
    String rule,
    double confidence) {}
