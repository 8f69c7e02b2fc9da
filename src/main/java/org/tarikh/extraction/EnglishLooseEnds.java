package org.tarikh.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/** What an English headline may not end with that has been cut short. */
final class EnglishLooseEnds {

  private static final Pattern CUT_COUNT =
      Pattern.compile(" (?:(?:in|within|for|over) )?(?:less|more|fewer) than \\p{L}+$");

  /** Where something was said, without the day it was said on; and how, without what it was. */
  private static final Pattern EMPTY_END =
      Pattern.compile(
          ",? (?:in (?:response|retaliation|protest|connection)|in (?:a|an)"
              + " (?:post|statement|interview|speech|briefing|tweet|letter|message|video)|(?:in|around|near|at|to|from|into)"
              + " the (?:area|region|place|scene|site)|and \\p{L}+ly|at the"
              + " (?:latest|earliest)|in time|with effect|(?<=, )in (?:force|place|use)|and again|the \\p{L}+ of them|(?<=(?:many|most|some|several|both) )of them|earlier|and|the)$");

  /** "kills six of them near the bridge": of whom, nobody knows. */
  private static final Pattern OF_THEM =
      Pattern.compile(
          "(?<=[^,] (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,4}))"
              + " of them(?= |$)");

  /** What was cut within is left out whole. */
  private static final Pattern CUT_CLAUSE =
      Pattern.compile("(?<=.{35}), (?:(?:but|while|which|where|who|as) .*|\\p{L}+ing(?: \\S+)?)$");

  /** "by failing", ", forcing rebels": what has lost what it was about. */
  private static final Pattern CUT_GERUND =
      Pattern.compile(
          "(?<=.{35})(?: (?:by|without|while|before|after|for|from) \\p{L}+ing$"
              + "| (?:searching|seeking|trying|looking|waiting|hoping|aiming|preparing)$|,"
              + " (?:forcing|allowing|enabling|prompting|urging|causing|leading|leaving)"
              + "(?: \\S+){1,4}$)");

  static final Set<String> MANNER = Words.EN.list("loose-ends.manner");

  private EnglishLooseEnds() {}

  /**
   * Where the noun ends from which a time is counted, as in "an hour before the deadline"; the word
   * itself where none is.
   */
  static int counted(Line line, int from, int to) {
    boolean since = line.isTime(from - 1) && line.is(from - 1, "after", "before");
    int i = from;
    while (since
        && i < to
        && !line.at(i).isMark()
        && !line.isTime(i)
        && !EnglishSubject.LEADS.contains(line.fold(i))
        && (!EnglishWords.PREPOSITIONS.contains(line.fold(i)) || line.is(i, "of", "for"))) {
      i++;
    }
    return i;
  }

  /**
   * @param cut whether words were left out behind the headline
   */
  static String without(String headline, boolean cut) {
    String title = headline;
    if (title.contains(" than ")) { // what was counted has gone with its time
      title = CUT_COUNT.matcher(title).replaceFirst("");
    }
    title = EMPTY_END.matcher(title).replaceFirst("");
    if (title.contains(" of them")) {
      title = OF_THEM.matcher(title).replaceFirst("");
    }
    if (cut) {
      title = CUT_CLAUSE.matcher(title).replaceFirst("");
      title = CUT_GERUND.matcher(title).replaceFirst("");
    }
    return title;
  }
}
