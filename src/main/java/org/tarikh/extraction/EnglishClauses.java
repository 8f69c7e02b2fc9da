package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Where the clauses of an English sentence begin, and which verb governs a time. */
final class EnglishClauses {

  private static final Set<String> APPOINTED = Words.EN.list("clauses.appointed");

  static final Set<String> OPENERS = Words.EN.list("clauses.openers");

  private static final Set<String> GOES_ON = Words.EN.list("clauses.goes-on");

  private static final int LONGEST_SOURCE = 7;
  private static final int LONGEST_LEAD = 6;
  private static final int LONGEST_ASIDE = 10;

  private final EnglishLexicon lexicon;
  private final EnglishSubject subjects;
  private final EnglishFinite finite;
  private final EnglishDescribing describing;

  EnglishClauses(EnglishLexicon lexicon, EnglishSubject subjects) {
    this.lexicon = lexicon;
    this.subjects = subjects;
    finite = new EnglishFinite(lexicon);
    describing = new EnglishDescribing(lexicon, finite);
  }

  /** Whether a finite verb comes before the next comma: "after" may be a mere preposition. */
  boolean clauseFollows(Line line, int from) {
    boolean amount = line.is(from + 1, "of") && EnglishTelling.UNITS.contains(line.fold(from));
    return !amount && clauseBegins(line, afterTime(line, from)); // "After years of talks the"
  }

  /** "that on Monday, the second day of the siege, rebels …": where the clause goes on. */
  private static int afterTime(Line line, int from) {
    int i = EnglishWords.PREPOSITIONS.contains(line.fold(from)) ? from + 1 : from;
    int after = after(line, i);
    int lead = after == i && i > from ? i + 1 : line.size(); // "and in the worst, on 3 May, ten …"
    while (lead < Math.min(line.size(), from + LONGEST_LEAD) && !line.at(lead).isComma()) {
      lead++;
    }
    if (lead + 2 < line.size() && line.at(lead).isComma() && line.isTime(lead + 2)) {
      after = after(line, lead + 2);
      i = lead;
    }
    if (after == i || after >= line.size() || !line.at(after).isComma()) {
      return from;
    }
    boolean aside = EnglishWords.ARTICLES.contains(line.fold(after + 1));
    for (int k = after + 1; aside && k < Math.min(line.size(), after + LONGEST_ASIDE); k++) {
      if (line.at(k).isComma()) {
        return k + 1;
      }
    }
    return after + 1;
  }

  private boolean clauseBegins(Line line, int from) {
    for (int i = from; i < line.size(); i++) {
      if (line.isTime(i)) {
        continue;
      }
      String w = line.fold(i);
      if (line.at(i).isMark() && !line.at(i).is("\"", "“", "”") && i > from) {
        int end = line.at(i).isComma() ? asideEnd(line, i) : -1;
        return end > 0
            && isFinite(line, end + 1, from); // "a mill in Daraya, near Damascus, burned"
      }
      if (isFinite(line, i, from)) {
        return i == from || !line.is(i - 1, "and"); // "after days of protest and handed over"
      }
      if (OPENERS.contains(w) || w.equals("and") && line.isTime(i - 1)) {
        return false;
      }
    }
    return false;
  }

  /** The comma that ends what one begins; -1 where none is near. */
  private static int asideEnd(Line line, int comma) {
    int i = comma + 1;
    while (i + 1 < line.size() && i - comma < LONGEST_ASIDE && !line.at(i).isMark()) {
      i++;
    }
    return i + 1 < line.size() && line.at(i).isComma() ? i : -1;
  }

  boolean isFinite(Line line, int i, int from) {
    return finite.is(line, i, from);
  }

  boolean isAdjective(Line line, int i) {
    return finite.isAdjective(line, i);
  }

  /**
   * The verb that governs a time in from..to: the nearest before it, else the first after it; -1
   * where there is none.
   */
  int verb(Line line, int from, int to, int at) {
    int say = -1;
    int next = after(line, at);
    boolean apart = line.fold(next).equals(",") && next + 1 < to && isEvent(line, next + 1, from);
    if (apart && next > at && enclosed(line, at)) {
      return next + 1;
    }
    boolean on = next > at && next < to && enclosed(line, at) && isFinite(line, next, from);
    boolean acts = on && isEvent(line, next, from);
    if (acts
        && !(EnglishSubject.takesObject(line, next) && lexicon.verb(line, next).participle())) {
      return next; // "The bakers, fined in May, on Sunday sued the mayor"
    }
    if (next > at && next < to && EnglishJoins.and(line, next) && isEvent(line, next, from)) {
      return next; // "sold papers and in 1951 opened a shop"
    }
    for (int i = at - 1; i > from; i--) {
      if (isState(line, i)) {
        return i;
      }
      if (isEvent(line, i, from)) {
        Form form = lexicon.verb(line, i);
        if (form.verb().cue().grade() == Cue.Grade.STRONG) {
          int main = describing.mainBefore(line, from, i, form);
          return main > 0 ? main : i;
        }
        if (!EnglishFinite.AUXILIARIES.contains(line.fold(i))) {
          return i;
        }
        say = say < 0 ? i : say;
      }
    }
    int bare = -1;
    for (int i = Math.max(at, from + 1); i < to && say < 0; i++) {
      if (isEvent(line, i, from)) {
        boolean aside =
            line.at(i - 1).isComma()
                || describing.tellsOf(line, i) && describing.mainFollows(line, i, to);
        boolean as = line.at(i - 1).isComma() && line.is(i + 1, "as"); // ", known as Baba,"
        if (aside
            && bare < 0
            && i > next + 1
            && (as || EnglishAsides.isReduced(lexicon, line, i))) {
          bare = i; // "In 2015 rebels, supported by Oman, ousted": the main verb comes
          continue;
        }
        if (bare >= 0 || i != next + 1 || !line.at(next).isComma() || at > from + 2) {
          return i;
        }
        bare = i; // "In 2015, accused of theft, he fled": the main verb comes
        continue;
      }
      Form form = line.isTime(i) ? null : lexicon.verb(line, i);
      boolean present = form != null && form.verb().third().equals(line.fold(i));
      if (present && !isAdjective(line, i) && GOES_ON.contains(line.fold(i + 1))) {
        return bare;
      }
    }
    return say < 0 ? bare : say;
  }

  /** "…, covers the years 2023 to 2029": a present that goes on from its subject. */
  private boolean isState(Line line, int i) {
    Form form = line.isTime(i) ? null : lexicon.verb(line, i);
    return form != null
        && form.verb().cue().grade() != Cue.Grade.STRONG
        && line.fold(i).equals(form.verb().third())
        && !EnglishFinite.AUXILIARIES.contains(line.fold(i))
        && (line.at(Math.max(0, i - 1)).isComma()
            || EnglishFinite.THIRD.contains(line.fold(i - 1)));
  }

  /** "and, on 21 April, sent": whether a comma stands before a time, or before its preposition. */
  static boolean enclosed(Line line, int at) {
    return line.fold(at - 1).equals(",")
        || line.fold(at - 2).equals(",") && EnglishFinite.NOT_BEFORE.contains(line.fold(at - 1));
  }

  /** Index after the time that stands at a word; the word itself where none does. */
  static int after(Line line, int at) {
    int i = at;
    while (line.isTime(i)) {
      i++;
    }
    return i;
  }

  boolean isEvent(Line line, int i, int from) {
    if (line.isTime(i) || line.isQuoted(i)) {
      return false;
    }
    Form form = lexicon.verb(line, i);
    if (form == null
        || isNaming(line, i)
        || line.is(i, "be", "been", "being")
        || EnglishFinite.AUXILIARIES.contains(line.fold(i)) && helps(line, i + 1)) {
      return false;
    }
    String before = line.fold(EnglishLeads.before(line, i));
    if (i == from + 1 && EnglishWords.isAdverb(before)) {
      return false; // "Deeply worried by": nobody stands before it
    }
    if (line.is(i - 1, "worst", "hardest", "best", "badly")
        && form.participle()
        && i > 1
        && !EnglishFinite.AUXILIARIES.contains(line.fold(i - 2))) {
      return false; // "the countries worst hit"
    }
    if (before.equals("to")) {
      return subjects.isPlan(line, i - 1) || EnglishMood.wasAble(line, i);
    }
    if (form.present()
        && (!form.past() && EnglishWords.MODALS.contains(before) || EnglishMood.didNot(line, i))) {
      return true;
    }
    return isFinite(line, i, from) || form.participle() && !isAdjective(line, i) && i > from + 1;
  }

  /** "a guard called Hadi", "a Swiss nurse named Hans Weber was freed". */
  private boolean isNaming(Line line, int i) {
    if (!line.is(i, "called", "named", "dubbed")) {
      return false;
    }
    int name = i + 1;
    while (name < line.size() && Character.isUpperCase(line.at(name).text().charAt(0))) {
      name++;
    }
    boolean goesOn = name > i + 1 && (finite.is(line, name, i) || line.isTime(name));
    return line.is(i - 2, "a", "an") || goesOn && line.is(i - 3, "a", "an");
  }

  /** "was formally elected": whether an auxiliary before a word goes on to a verb. */
  private boolean helps(Line line, int i) {
    int next = i;
    while (lexicon.verb(line, next) == null && EnglishSubject.inGroup(line.fold(next))) {
      next++;
    }
    Form form = lexicon.verb(line, next);
    boolean be = line.is(next - 1, "was", "were", "is", "are"); // but not "was head of the bank"
    return form != null && (form.participle() || !be && !line.is(next, form.verb().third()));
  }

  /** "made minister", "named deputy head": an office behind a verb. */
  private static boolean calls(Line line, int v) {
    boolean office = EnglishTenure.OFFICES.contains(line.fold(v + 1));
    office |= EnglishTenure.OFFICES.contains(line.fold(v + 2)) && !line.isTime(v + 1);
    return office && APPOINTED.contains(line.fold(v));
  }

  /** "was built in 1934 and rebuilt in 1963": what is joined to a passive is one. */
  boolean goesOnPassive(Line line, int group, int v) {
    boolean open = EnglishSubject.takesObject(line, v) || line.is(v + 1, "again") || calls(line, v);
    open |= line.is(v + 1, "up", "down", "off") && EnglishSubject.inGroup(line.fold(v + 2));
    boolean listed = // "was cut in May, reopened in June"
        line.fold(v - 1).equals(",")
            && line.isTime(v - 2)
            && line.part(0, v).stream().noneMatch(w -> w.is("who", "which", "whose"));
    if (group != v || line.is(v, "served") || !listed && !line.is(v - 1, "and") || !open) {
      return false;
    }
    for (int i = v - 2; i > 0; i--) {
      Form form = line.isTime(i) ? null : lexicon.verb(line, i);
      if (form != null && (form.past() || form.participle())) {
        int first = EnglishSubject.groupStart(line, 0, i);
        boolean be = EnglishSubject.hasBe(line, first, i);
        boolean told = line.at(i - 1).isComma() && line.isTime(i - 2); // "was cut in May, reopened"
        boolean reduced =
            line.is(v - 1, "and")
                && line.at(i - 1).isComma()
                && EnglishSubject.takesObject(line, i);
        return be || reduced && !told || told && goesOnPassive(line, first, i);
      }
    }
    return false;
  }

  /** ", their lawyers said": who says so, after a comma. */
  boolean said(Line line, int comma) {
    for (int i = comma + 2; i < Math.min(line.size(), comma + LONGEST_SOURCE); i++) {
      Form form = lexicon.verb(line, i);
      if (form != null && form.past() && form.verb().cue().grade() == Cue.Grade.SAY) {
        return true;
      }
      if (line.at(i).isMark()) {
        return false;
      }
    }
    return false;
  }
}
