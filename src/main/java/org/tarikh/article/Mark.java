package org.tarikh.article;

/**
 * A time expression that was found in an article's text, kept so that its page can show it.
 *
 * @param start UTF-16 index into the text
 * @param end end of the expression, exclusive
 * @param value EDTF; null for durations and repetitions, which have no place in time
 * @param rule the rule that read it
 */
public record Mark(int start, int end, String value, String rule) {}
