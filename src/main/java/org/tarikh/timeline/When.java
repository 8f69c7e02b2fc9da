package org.tarikh.timeline;

/**
 * A date as a page shows it.
 *
 * @param words in the page's language
 * @param datetime the value of HTML's {@code <time datetime>}, null where HTML has none
 * @param hijri in the Hijri calendar, null where it is not wanted or not known
 * @param ahead whether the page says that this is still to come
 */
record When(String words, String datetime, String hijri, boolean ahead) {}
