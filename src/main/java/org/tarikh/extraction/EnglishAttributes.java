package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.temporal.TimeExpression;

/**
 * Times that say more of a noun and date no verb: "the theft of 4 January", "last year's blast".
 */
final class EnglishAttributes {

  private static final Set<String> PARTS = Words.EN.list("attributes.parts");

  private static final Set<String> WITHIN = Words.EN.list("attributes.within");

  private static final Set<String> LIMITS = Words.EN.list("attributes.limits");

  private static final Set<String> THROUGH = Words.EN.list("attributes.through");

  /** Minutes. */
  private static final long YEAR = 366 * Days.DAY;

  private static final int YEAR_DIGITS = 4;

  /** Words of a number with its unit: "$3.6 billion", "2 percentage points". */
  private static final int LONGEST_NUMBER = 5;

  private static final Set<String> KILLINGS = Words.EN.list("attributes.killings");

  /** Words from the deaths to whose they are. */
  private static final int LONGEST_DEAD = 6;

  private EnglishAttributes() {}

  /** "since May", "until the end of June". */
  static boolean isLimit(Line line, int at) {
    if (line.is(at - 1, "through") && THROUGH.contains(line.fold(at - 2))) {
      return false; // "got through on Monday"
    }
    return LIMITS.contains(line.fold(line.fold(at - 1).equals("the") ? at - 2 : at - 1));
  }

  /** "the 2013 ouster", "1983's novel": whether a year only says which. */
  static boolean isWhich(Line line, TimeExpression t) {
    boolean owns = line.fold(line.after(t) - 1).endsWith("'s");
    return owns && Days.length(t.value()) > Days.DAY
        || isYearBetween(line, line.first(t), line.after(t));
  }

  /** "were killed in the 2015 flood": where what a verb tells happened. */
  static boolean isWhere(EnglishLexicon lexicon, Line line, int verb, int date) {
    EnglishLexicon.Form form = lexicon.verb(line, verb);
    return line.is(date - 1, "the", "a", "an")
        && line.is(date - 2, "in", "during")
        && form != null
        && form.verb().cue().grade() == Cue.Grade.STRONG
        && !EnglishCrimes.judges(line, verb, date); // "was convicted in the 2005 bombing"
  }

  /** "since the deaths of eight women who gave birth in May": whether the time is of the deaths. */
  static boolean isOfDead(Line line, int who) {
    int of = who - 1;
    while (line.is(who, "who") && of > 1 && who - of < LONGEST_DEAD && !line.is(of, "of")) {
      of--;
    }
    return line.is(of, "of")
        && KILLINGS.contains(line.fold(of - 1))
        && EnglishGap.isNumber(line.fold(of + 1));
  }

  /** Whether a time belongs to a noun alone. */
  static boolean isOne(Line line, TimeExpression t) {
    int at = line.first(t);
    int after = line.after(t);
    int lead = line.fold(at - 1).equals("the") && Days.length(t.value()) > YEAR ? at - 2 : at - 1;
    boolean of = line.fold(lead).equals("of") && !PARTS.contains(line.fold(lead - 1));
    boolean owns =
        line.fold(after - 1).endsWith("'s")
            && !line.opensWithDigit(after - 1) // "the late 90's"
            && !WITHIN.contains(line.fold(at - 1))
            && !EnglishSubject.inGroup(line.fold(after));
    boolean due =
        line.fold(at - 2).equals("due")
            && !EnglishSubject.inGroup(line.fold(at - 3))
            && !line.is(at - 3, "that", "which");
    boolean titled = line.fold(after - 1).endsWith("'s") && line.is(after, "\"", "“", "'", "‘");
    return of || owns || titled || due || isYearBetween(line, at, after);
  }

  /** Whether a time belongs to a noun that is not the subject of a verb. */
  static boolean isOne(Line line, int from, int v, TimeExpression t) {
    return isOne(line, t) && !isOfSubject(line, from, v, t);
  }

  /** "Thursday's concert was cut short": the day of a subject, and so of what befell it then. */
  private static boolean isOfSubject(Line line, int from, int v, TimeExpression t) {
    int at = line.first(t);
    int after = line.after(t);
    boolean owns = line.fold(after - 1).endsWith("'s") && Days.length(t.value()) <= Days.DAY;
    int group = EnglishSubject.groupStart(line, from, v);
    boolean subject = owns && at <= from + 1 && after < group && group - after <= LONGEST_NUMBER;
    return subject
        && line.part(after, group).stream()
            .noneMatch(w -> w.isMark() || EnglishWords.PREPOSITIONS.contains(w.fold()))
        && !EnglishMood.puts(line, v);
  }

  /** "a Friday sermon": what is held on one such day or another. */
  static boolean isAny(Line line, TimeExpression t) {
    int at = line.first(t);
    int after = line.after(t);
    return after == at + 1
        && after < line.size()
        && line.is(at - 1, "a")
        && line.fold(at).endsWith("day")
        && Character.isLowerCase(line.at(after).text().charAt(0))
        && !EnglishWords.PREPOSITIONS.contains(line.fold(after))
        && !PARTS.contains(line.fold(after));
  }

  /**
   * Whether a time is no verb's day: a deadline ("hostages held, due back by Monday"), or parted
   * from the verb by a colon.
   */
  static boolean isApart(Line line, int v, TimeExpression t) {
    int at = line.first(t);
    boolean deadline =
        v < at
            && line.fold(at - 1).equals("by")
            && EnglishSubject.takesObject(line, v)
            && (line.is(v - 2, "should") // "will be freed by Monday" is more than that
                || !line.is(v - 1, "be", "to") && !EnglishWords.MODALS.contains(line.fold(v - 1)));
    return deadline
        || isOfPhrase(line, v, at)
        || line.part(line.after(t), v).stream().anyMatch(w -> w.is(":") || w.is("“"));
  }

  /** "have voted to go, paving the way for a poll in May": a time behind a perfect. */
  private static boolean isOfPhrase(Line line, int v, int at) {
    boolean perfect = v < at && line.is(v - 1, "has", "have");
    for (int i = v + 2; perfect && i < at; i++) {
      if (line.at(i - 1).isComma() && line.fold(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** "rose to 49.2 from 48.8 in May", "against 3% a year earlier": when the other number was. */
  static boolean isCompared(Line line, int v, int at) {
    boolean number = false;
    int i = EnglishWords.PREPOSITIONS.contains(line.fold(at - 1)) ? at - 2 : at - 1;
    for (int first = i; i > v && first - i < LONGEST_NUMBER && !line.at(i).isComma(); i--) {
      if (line.is(i, "from", "against", "than", "with", "versus")) {
        return number && !line.is(i - 1, "away", "far", "aged");
      }
      boolean digit = Character.isDigit(line.at(i).text().charAt(0));
      number |= digit;
      if (!digit && EnglishWords.PREPOSITIONS.contains(line.fold(i))) {
        return false;
      }
    }
    return false;
  }

  /** "a 1991 ceasefire agreement": a year between an article and its noun. */
  private static boolean isYearBetween(Line line, int at, int after) {
    String year = line.fold(at);
    boolean digits = after == at + 1 && year.length() == YEAR_DIGITS && isNumber(year);
    boolean opens = at == 2 && EnglishWords.PREPOSITIONS.contains(line.fold(0));
    boolean enclosed = line.fold(at - 1).equals("(") && line.fold(after).equals(")");
    return digits && enclosed
        || digits
            && !opens
            && (EnglishWords.ARTICLES.contains(line.fold(at - 1))
                || EnglishAntecedents.POSSESSIVES.contains(line.fold(at - 1)))
            && after < line.size()
            && Character.isLetter(line.at(after).text().charAt(0))
            && !EnglishWords.PREPOSITIONS.contains(line.fold(after));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
