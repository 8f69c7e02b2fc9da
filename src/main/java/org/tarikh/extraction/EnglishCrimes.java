package org.tarikh.extraction;

import java.util.Set;

/** What somebody was judged for: "jailed on Monday for the murder of a guard in 2004". */
final class EnglishCrimes {

  private static final Set<String> JUDGING = Words.EN.list("crimes.judging");

  private static final int LONGEST_NOUN = 6;

  private EnglishCrimes() {}

  /** Whether a time belongs to an event noun behind a verb, as that of which it judges. */
  static boolean is(Line line, int verb, int noun, int at) {
    int lead = noun - 1;
    while (lead > verb && !EnglishWords.PREPOSITIONS.contains(line.fold(lead))) {
      lead--;
    }
    return line.is(lead, "for", "over", "of", "with", "to")
        && noun - lead < LONGEST_NOUN
        && !line.fold(noun - 1).endsWith("ing") // "of ordering fire on the crowd"
        && EnglishWords.PREPOSITIONS.contains(line.fold(noun + 1))
        && at > noun + 2
        && line.part(lead + 1, noun).stream().noneMatch(Word::isMark)
        && judges(line, verb, lead);
  }

  /** Whether words from a verb on tell that somebody is judged. */
  static boolean judges(Line line, int verb, int to) {
    return line.part(verb, to).stream().anyMatch(w -> JUDGING.contains(w.fold()));
  }
}
