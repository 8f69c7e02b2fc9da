package org.tarikh.temporal;

import java.util.List;

/**
 * What the rules see in a text.
 *
 * @param readings by the token they start at; null where there are none
 * @param tenses by token, what the word that starts there tells of the tense
 * @param leads by token, what the words that end there tell of the tense of what follows: "دعا
 *     الوزير الأربعاء إلى" looks ahead from there
 */
record Lattice(List<List<Reading>> readings, Tense[] tenses, Tense[] leads) {}
