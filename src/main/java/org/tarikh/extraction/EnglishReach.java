package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** How far what follows the verb of an English clause belongs to it. */
final class EnglishReach {

  private static final int LONGEST = 8;

  private static final Set<String> SAYING = Words.EN.list("edit.saying");

  private static final Set<String> NAMING = Words.EN.list("reach.naming");

  private final EnglishLexicon lexicon;
  private final EnglishSubject subjects;
  private final EnglishClauses clauses;

  EnglishReach(EnglishLexicon lexicon, EnglishSubject subjects, EnglishClauses clauses) {
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.clauses = clauses;
  }

  /** Where the rest of a headline ends: at the next finite verb, or at a comma after the time. */
  int stop(Line line, int v, int to) {
    for (int i = v + 1; i < to; i++) {
      if (line.isTime(i) || line.isQuoted(i)) {
        if (counts(line, i)) {
          return line.at(i - 1).isComma() ? i - 1 : i;
        }
        continue;
      }
      boolean comma = line.at(i).isComma() || line.at(i).is(":", "—", "–");
      boolean anew = line.is(i + 2, "to") || EnglishCut.leadsToTime(line, i + 2);
      boolean joins = EnglishWords.PRONOUNS.contains(line.fold(i + 1));
      joins = line.is(i, "and") && (joins || anew && isPresent(line, i + 1));
      if (line.at(i).is(";") || joins) {
        return i;
      }
      if (comma
          && (line.is(i + 1, "and") && EnglishWords.PREPOSITIONS.contains(line.fold(i + 2))
              || goesOn(line, i, v)
              || line.is(i + 1, "to") && line.is(i + 2, "be") // ", to be held in May"
              || line.is(i + 1, "says", "say") // "The mayor, who won in May, says"
              || line.isTime(i - 1)
              || subjects.finite(line, i + 1)
              || clauses.said(line, i)
              || line.is(0, "according"))) {
        int and = subjects.finite(line, i + 1) ? joined(line, v, i + 1) : -1;
        return and > 0 ? and : i;
      }
      boolean asks = line.is(i, "whether", "how", "why") && !line.is(i - 1, "of", "on", "about");
      if (asks || line.is(i, "what", "whatever") && line.is(i - 1, line.fold(v))) {
        i = verbOf(line, i, to); // "refused what the mill had offered"
        continue;
      }
      if (SAYING.contains(line.fold(i))) {
        i = verbOf(line, i, to); // "a statement saying the firm was to close"
        continue;
      }
      boolean aux =
          !line.is(i - 1, "to")
              && line.is(i, "was", "were", "is", "are", "will", "would", "had", "has", "have");
      aux |= line.isTime(i - 1) && isThird(line, i); // "passed in May takes effect"
      boolean did = line.is(i - 1, "have") && line.is(i - 2, "to");
      did |= line.is(i - 1, "be", "been"); // "prisoners to be freed"
      did |= describes(line, i) || completes(line, v, i);
      if (aux || !did && subjects.finite(line, i) && !clauses.isAdjective(line, i) && i > v + 1) {
        int and = aux ? -1 : joined(line, v, i);
        if (and > 0
            && isPassive(line, v)
            && EnglishSubject.takesObject(line, i)
            && !EnglishFinite.INTRANSITIVE.contains(lexicon.verb(line, i).verb().base())) {
          continue; // "were freed and some 1,900 detainees released"
        }
        return line.fold(i - 1).equals("and") ? i - 1 : and > 0 ? and : ownSubject(line, v, i);
      }
    }
    return to;
  }

  /**
   * "Since the drive began in May a dozen raids have …", "after he stepped down a war broke out":
   * where the subject of the clause begins that goes on behind another; the word of its verb where
   * that has none of its own.
   */
  private int ownSubject(Line line, int v, int finite) {
    int opener = v - 1;
    while (opener >= 0
        && v - opener <= LONGEST
        && !line.at(opener).isMark()
        && !line.is(opener, "since", "after", "before", "when", "as", "while", "until", "once")) {
      opener--;
    }
    boolean led = opener >= 0 && v - opener <= LONGEST && !line.at(opener).isMark();
    Form form = lexicon.verb(line, v);
    boolean steps = form != null && line.is(v, form.verb().past()) && line.is(v + 1, "down", "out");
    steps &= line.is(v, "stepped", "stood", "broke");
    for (int i = finite - 1; led && i > v; i--) {
      boolean anew = line.isTime(i - 1) || i == v + 2 && steps;
      if (EnglishWords.ARTICLES.contains(line.fold(i)) && anew) {
        return i;
      }
      if (line.at(i).isMark() || line.isTime(i) || EnglishClauses.OPENERS.contains(line.fold(i))) {
        return finite;
      }
    }
    return finite;
  }

  /** The word of the first verb of a clause that begins at a word; that word where it has none. */
  private int verbOf(Line line, int from, int to) {
    for (int i = from + 1; i < to && !line.at(i).isMark(); i++) {
      if (clauses.isFinite(line, i, from)) {
        while (EnglishSubject.inGroup(line.fold(i)) && lexicon.verb(line, i + 1) != null) {
          i++;
        }
        return i;
      }
    }
    return from;
  }

  /** "declared the council dissolved", "ordered the mine shut": what an object is said to be. */
  private boolean completes(Line line, int v, int i) {
    Form form = lexicon.verb(line, v);
    Form said = lexicon.verb(line, i);
    int next = i + 1;
    boolean ends = EnglishSubject.takesObject(line, i) || line.is(next, "and");
    return ends
        && form != null
        && said != null
        && said.participle()
        && NAMING.contains(form.verb().base())
        && i - v <= LONGEST
        && line.part(v + 1, i).stream()
            .noneMatch(w -> w.isMark() || EnglishWords.PRONOUNS.contains(w.fold()));
  }

  /** ", one day before the vote": a time that something else tells. */
  private static boolean counts(Line line, int i) {
    int after = EnglishClauses.after(line, i);
    return line.begin(i) == i
        && line.is(after - 1, "before")
        && after - i > 2
        && after < line.size()
        && !line.at(after).isMark();
  }

  /** "raids targeting abandoned depots": a participle between a gerund and its object. */
  private boolean describes(Line line, int i) {
    return lexicon.gerund(line.fold(i - 1)) != null
        && !EnglishSubject.takesObject(line, i)
        && !EnglishWords.ARTICLES.contains(line.fold(i + 1))
        && !EnglishWords.ARTICLES.contains(line.fold(i - 2))
        && !EnglishWords.PREPOSITIONS.contains(line.fold(i - 2));
  }

  /** Where "and" joins the noun phrase before a finite verb to the clause of another; else -1. */
  private static int joined(Line line, int v, int finite) {
    int i = finite - 1;
    int open = line.at(i).isComma() ? i - 1 : -1; // "and a taxi, hooting, rolled"
    while (open > v + 1 && !line.at(open).isMark()) {
      open--;
    }
    i = open > v + 1 && line.at(open).isComma() ? open - 1 : i;
    while (i > v + 1
        && !line.at(i).isMark()
        && !line.isTime(i)
        && !line.is(i, "and")
        && (!EnglishWords.PREPOSITIONS.contains(line.fold(i))
            || line.is(i, "of", "from", "in", "at", "near"))) {
      i--;
    }
    return i > v && i < finite - 1 && line.is(i, "and") ? i : -1;
  }

  private boolean isPassive(Line line, int v) {
    Form form = lexicon.verb(line, v);
    int group = EnglishSubject.groupStart(line, 0, v);
    return form != null && form.participle() && EnglishSubject.hasBe(line, group, v);
  }

  /** "when 300 people died, and the strongest to hit Oman": what goes on from before "when". */
  private static boolean goesOn(Line line, int comma, int v) {
    int when = v;
    while (when > 0 && !line.is(when, "when", "since", "before", "after") && v - when < LONGEST) {
      when--;
    }
    return when > 1
        && line.is(comma + 1, "and")
        && EnglishWords.ARTICLES.contains(line.fold(comma + 2))
        && line.is(when, "when", "since", "before", "after")
        && line.part(when, comma).stream().noneMatch(Word::isComma);
  }

  /** "closed and reopen on Monday". */
  private boolean isPresent(Line line, int i) {
    Form form = lexicon.verb(line, i);
    boolean base = form != null && form.present() && !form.past();
    return base && lexicon.noun(line.fold(i)) == null;
  }

  private boolean isThird(Line line, int i) {
    Form form = lexicon.verb(line, i);
    return form != null && line.is(i, form.verb().third()) && lexicon.noun(line.fold(i)) == null;
  }

  /** Whether the clause goes on to a finite verb of its own, so that this one is a participle. */
  boolean finiteFollows(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean other = line.is(i, "before", "when", "while", "because") && !line.isTime(i + 1);
      if (other || line.is(i, "and") && line.is(i + 1, "was", "were", "had", "has")) {
        return false;
      }
      boolean afterTime =
          line.isTime(i - 1)
              && (subjects.finite(line, i) || isThird(line, i))
              && EnglishSubject.takesObject(line, from - 1);
      if ((afterTime || line.is(i, "was", "were", "has", "had", "is", "are"))
          && !line.isQuoted(i)
          && !EnglishWords.PRONOUNS.contains(line.fold(i - 1))) { // "half of what it had"
        return true;
      }
    }
    return false;
  }
}
