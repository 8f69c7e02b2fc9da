package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** The present in which chronologies tell what is past: "On 3 May the army enters the town". */
final class EnglishPresent {

  private static final Set<String> NOT_BEFORE = Words.EN.list("present.not-before");

  private static final Set<String> COUNTING = Words.EN.list("present.counting");

  private static final Set<String> SCHEDULED = Words.EN.list("present.scheduled");

  private static final Set<String> TEAMS = Words.EN.list("present.teams");

  private static final Set<String> AUXILIARIES = Words.EN.list("present.auxiliaries");

  private static final int LONGEST_SUBJECT = 6;

  private final EnglishLexicon lexicon;
  private final EnglishAsides asides;

  EnglishPresent(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
    asides = new EnglishAsides(lexicon);
  }

  /** The first verb in the present in from..to that has a subject before it; -1 for none. */
  int verb(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isVerb(line, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word is a verb in the present and no noun, whatever stands before it. */
  boolean isForm(Line line, int i) {
    Form form = lexicon.verb(line, i);
    return form != null
        && form.present()
        && !form.past()
        && (lexicon.noun(line.fold(i)) == null || actsOn(line, i + 1))
        && !AUXILIARIES.contains(line.fold(i));
  }

  /** "The second round opens on 18 May": verbs that tell in the present what is to come. */
  boolean isScheduled(Line line, int v) {
    Form form = lexicon.verb(line, v);
    return form != null
        && (SCHEDULED.contains(form.verb().base())
            || line.is(v, "comes", "goes", "enters") && line.is(v + 1, "into")); // "force"
  }

  /** "The pact replaces one that ends in June": a present that says nothing of what is to come. */
  boolean isTimeless(Line line, int v, Form form) {
    return form.present()
        && !form.past()
        && !isScheduled(line, v)
        && !line.is(v - 1, "to", "be", "not")
        && !EnglishWords.MODALS.contains(line.fold(v - 1));
  }

  /** "The film, shot in Tyre, opens on Friday": the verb behind what is said of the subject. */
  int behindAside(Line line, int v, int at, int to) {
    boolean more = v > 0 && EnglishAsides.tellsMore(lexicon, line, v);
    int end = v < at ? at : to; // "The law passed in May takes effect on Monday"
    for (int i = v + 2; more && i < end; i++) {
      boolean aside = line.at(i - 1).isComma() || v < at && line.isTime(i - 1);
      if (aside && isForm(line, i)) {
        return i;
      }
    }
    return v;
  }

  private boolean isVerb(Line line, int i) {
    int aside = asides.start(line, i); // "Homs, a town in the desert, joins the strike"
    int last = aside > 0 ? aside - 1 : before(line, i);
    last = last > 0 && line.is(last, "+", "now") ? last - 1 : last; // "OPEC+ meets on 3 May"
    if (last < 0
        || line.isTime(i)
        || line.isQuoted(i)
        || line.at(last).isMark()
        || Character.isUpperCase(line.at(i).text().charAt(0))) {
      return false;
    }
    Form form = lexicon.verb(line, i);
    String w = line.fold(i);
    String before = line.fold(last);
    if (form == null
        || !form.present()
        || AUXILIARIES.contains(w)
        || NOT_BEFORE.contains(before)
        || Character.isDigit(before.charAt(0))) {
      return false;
    }
    boolean plural = EnglishFinite.isPlural(before) || before.equals("and");
    boolean name = Character.isUpperCase(line.at(last).text().charAt(0)); // "United States urges"
    boolean third =
        w.equals(form.verb().third())
            && (!EnglishFinite.isPlural(before) || name && lexicon.noun(w) == null)
            && (!COUNTING.contains(before) || before.equals("and") && isVerb(line, i - 2));
    boolean many = plural || EnglishWords.ARTICLES.contains(line.fold(i + 1)) && isMany(line, last);
    many |= name && TEAMS.contains(form.verb().base()) && isMet(line, i + 1);
    boolean base = w.equals(form.verb().base()) && many;
    boolean noun = lexicon.noun(w) != null;
    boolean verb = !noun || base && (actsOn(line, i + 1) || name(line, i + 1));
    boolean ends = third && !noun && i + 1 < line.size() && line.at(i + 1).is("."); // "he resigns."
    return (third || base) && verb && (goesOn(line, i + 1) || ends);
  }

  /** "guards raid Homs": whether a name follows. */
  private static boolean name(Line line, int i) {
    return i < line.size() && Character.isUpperCase(line.at(i).text().charAt(0));
  }

  /**
   * The word before a verb, or before the time that stands there: "A bomb in April hits the pier".
   */
  private static int before(Line line, int i) {
    if (!line.isTime(i - 1)) {
      return i - 1;
    }
    int day = line.begin(i - 1);
    return EnglishWords.PREPOSITIONS.contains(line.fold(day - 1)) ? day - 2 : -1;
  }

  /**
   * "forces loyal to the mayor launch the raid": a subject in the plural that says more of itself.
   */
  private static boolean isMany(Line line, int last) {
    for (int i = last - 1; i >= Math.max(0, last - LONGEST_SUBJECT); i--) {
      if (line.at(i).isMark() || line.isTime(i)) {
        return false;
      }
      if (line.is(i, "and")) {
        return Character.isUpperCase(line.at(last).text().charAt(0)); // "Turkey and the UN sign"
      }
      if (line.fold(i).endsWith("ing") || line.is(i, "loyal", "from", "of", "in", "at")) {
        return EnglishFinite.isPlural(line.fold(i - 1));
      }
    }
    return false;
  }

  /** "Senegal fly home", "Iraq meet the Emirates": whether what follows is a place or a rival. */
  private static boolean isMet(Line line, int i) {
    return i < line.size()
        && (line.is(i, "home", "the", "in", "at", "on", "away")
            || Character.isUpperCase(line.at(i).text().charAt(0)));
  }

  /** "Troops storm the camp", "hundreds march in": what may be a noun is a verb there. */
  private static boolean actsOn(Line line, int i) {
    return EnglishWords.ARTICLES.contains(line.fold(i))
        || EnglishWords.PREPOSITIONS.contains(line.fold(i)) && !line.fold(i).equals("of");
  }

  /** Whether what follows may follow a verb: "calls of" and "forces," are nouns. */
  private static boolean goesOn(Line line, int i) {
    String w = line.fold(i);
    return i < line.size() && !line.at(i).isMark() && !w.equals("of") || w.isEmpty();
  }
}
