package org.tarikh.extraction;

import java.util.Set;

/**
 * Where a main clause goes on after what parts it from the time that opens it: "On Monday, after
 * the talks had failed, troops entered", "In July the mayor, who had fled, returned".
 */
final class EnglishMain {

  private static final int LONGEST_OCCASION = 5;
  private static final Set<String> HOLDING = Words.EN.list("main.holding");

  private static final Set<String> OPENING = Words.EN.list("main.opening");

  private static final Set<String> OCCASIONS = Words.EN.list("main.occasions");

  private final EnglishClauses clauses;
  private final EnglishPresent present;

  EnglishMain(EnglishClauses clauses, EnglishPresent present) {
    this.clauses = clauses;
    this.present = present;
  }

  /**
   * A verb, and the words its clause is made of.
   *
   * @param from where its subject is looked for
   * @param to index after its clause
   */
  record Part(int from, int verb, int to) {}

  /** The clause that a time at a word dates; the verb is -1 where it has none. */
  Part of(Line line, boolean[] opens, int at, int after) {
    int from = opening(opens, at);
    int to = after;
    while (to < line.size() && !opens[to]) {
      to++;
    }
    int v = within(line, from, to, clauses.verb(line, from, to, at));
    boolean stayed = line.is(from, "when") && v > from && line.is(v, "was");
    if (stayed || closesBefore(line, from, v, at)) {
      int first = opening(opens, from - 1); // "will meet Peru, who beat Japan, on Friday"
      int told = clauses.verb(line, first, from, from);
      if (told > first) { // "signed the deals when the king was in Oslo in May"
        return new Part(first, told, stayed ? from : to);
      }
    }
    Part led = v > 0 && v < at ? behindClause(line, from, v, at, to) : null;
    if (led != null) {
      return led;
    }
    int main = v > 0 && v < at ? behindOpening(line, from, v, at, after, to) : -1;
    if (main > 0) {
      return new Part(after, main, to);
    }
    while (v > 0 && isClosed(line, from, v)) {
      from = opening(opens, from - 1);
    }
    return new Part(from, v, to);
  }

  /** "After the paper named the rebels, police in Homs in May searched it": the main clause. */
  private Part behindClause(Line line, int from, int v, int at, int to) {
    boolean opens = OPENING.contains(line.fold(from));
    int lead = EnglishWords.PREPOSITIONS.contains(line.fold(at - 1)) ? at - 1 : at;
    for (int i = v + 1; opens && i + 1 < lead; i++) {
      boolean on = line.at(i).isComma() && !line.isTime(i - 1) && !line.is(i + 1, "and", "or");
      int main = on && clauses.clauseFollows(line, i + 1) ? clauses.verb(line, i, to, at) : -1;
      if (main > i + 1) {
        return new Part(i + 1, main, to);
      }
    }
    return null;
  }

  /**
   * "In a trial held in May, a court jailed him", "As the vote nears, on Monday the mayor quit":
   * the verb of the main clause, where what stands before a time only opens it; -1 for none.
   */
  private int behindOpening(Line line, int from, int v, int at, int after, int to) {
    int first = line.at(from).isMark() ? from + 1 : from;
    int lead = EnglishWords.PREPOSITIONS.contains(line.fold(at - 1)) ? at - 1 : at;
    boolean held =
        HOLDING.contains(line.fold(v))
            && line.is(first, "in", "at", "during")
            && first == from
            && line.part(first, v).stream().noneMatch(Word::isMark)
            && after < to
            && line.at(after).isComma();
    boolean led = OPENING.contains(line.fold(first)) && line.at(lead - 1).isComma() && lead > v;
    led &= after < to && !line.at(after).isComma(); // else "When the war began, in May, they left"
    if (!held && !led) {
      return -1;
    }
    int main = clauses.verb(line, after, to, after);
    for (int i = after + 2; i < main; i++) {
      boolean more = line.at(i).isComma() && line.is(i + 1, "a", "an", "the", "who", "which");
      int on = more ? EnglishNounPhrases.markAfter(line, i + 1) : -1; // "a court in Homs, a city"
      boolean goesOn = on > 0 && on + 1 < to && line.at(on).isComma();
      main = goesOn && clauses.isFinite(line, on + 1, i) ? on + 1 : main;
    }
    return main > after + 1 && clauses.clauseFollows(line, held ? after + 1 : after) ? main : -1;
  }

  /** "won 99 votes in a round held on Monday": what was done where something was held. */
  private int within(Line line, int from, int to, int v) {
    boolean held =
        v > from + 3 && HOLDING.contains(line.fold(v)) && OCCASIONS.contains(line.fold(v - 1));
    int in = v - 1;
    while (held && in > from && v - in < LONGEST_OCCASION && !line.is(in, "in", "at", "during")) {
      held = !line.at(in).isMark() && !line.isTime(in);
      in--;
    }
    int verb = held && line.is(in, "in", "at", "during") ? clauses.verb(line, from, in, in) : -1;
    return verb > from && verb < in ? verb : v;
  }

  private static int opening(boolean[] opens, int at) {
    int from = Math.max(0, at);
    while (from > 0 && !opens[from]) {
      from--;
    }
    return from;
  }

  /** "will meet Peru, who beat Japan, on Friday": whether a verb's clause ends before a time. */
  private static boolean closesBefore(Line line, int from, int v, int at) {
    boolean relative =
        from > 1 && line.is(from, "who", "which", "whose") && line.at(from - 1).isComma();
    int lead = EnglishWords.PREPOSITIONS.contains(line.fold(at - 1)) ? at - 1 : at;
    int comma = lead - 1;
    while (relative && comma > v && !line.at(comma).isComma()) {
      comma--;
    }
    boolean phrase = comma == lead - 1 || EnglishWords.PREPOSITIONS.contains(line.fold(comma + 1));
    return relative && comma > v && v > from && phrase;
  }

  /** Whether a time is the last word of a clause on a noun: ", who turns 61 tomorrow,". */
  static boolean ends(Line line, int at, int after) {
    int who = at - 1;
    while (who > 1 && !line.at(who - 1).isComma()) {
      who--;
    }
    return who > 1
        && at > who + 2
        && line.is(who, "who", "which", "whose")
        && after < line.size()
        && line.at(after).isComma();
  }

  /** The verb of which a noun is the subject, behind an aside or not; -1 for none. */
  int behind(Line line, int noun, int to) {
    int i = noun + 1;
    for (int comma = i; line.fold(i).equals(",") && comma + 1 < to; comma++) {
      if (comma > i && line.at(comma).isComma()) {
        i = comma + 1;
      }
    }
    return i < to && clauses.isEvent(line, i, noun - 1) ? i : -1;
  }

  /**
   * The part that goes on after an opening; null where none does.
   *
   * @param opening where the clause begins that stands between
   */
  Part after(Line line, int opening, boolean[] opens) {
    Part further = behindWhich(line, opening, opens);
    if (further != null) {
      return further;
    }
    for (int comma = opening + 2; comma + 1 < line.size(); comma++) {
      if (!line.at(comma).isComma()) {
        continue;
      }
      int to = comma + 2;
      while (to < line.size() && !opens[to]) {
        to++;
      }
      boolean joined = clauses.isEvent(line, comma + 1, 0) || present.isForm(line, comma + 1);
      if (joined && !line.is(opening, "after", "when", "before", "as")) {
        return new Part(0, comma + 1, to);
      }
      int verb = clauses.clauseFollows(line, comma + 1) ? clauses.verb(line, comma, to, comma) : -1;
      if (verb > comma + 1) {
        return new Part(comma, verb, to);
      }
    }
    return null;
  }

  /** "On Monday, gunmen who stormed the hotel killed three": the second verb is the gunmen's. */
  private Part behindWhich(Line line, int opening, boolean[] opens) {
    boolean which = line.is(opening, "who", "which", "that") && !line.at(opening - 1).isMark();
    int verbs = 0;
    for (int i = opening + 1; which && i < line.size() && !line.at(i).isMark() && !opens[i]; i++) {
      boolean goesOn = i == opening + 1 && present.isForm(line, i); // "the firm that runs the port"
      if (!goesOn && !clauses.isEvent(line, i, opening) || line.is(i - 1, "to")) {
        continue;
      }
      verbs++;
      boolean joined = line.is(i - 1, "and", "or", "was", "were", "been", "had", "has", "have");
      if (verbs > 1 && !joined && clauses.isFinite(line, i, opening)) {
        int to = i + 1;
        while (to < line.size() && !opens[to]) {
          to++;
        }
        return new Part(opening, i, to);
      }
    }
    return null;
  }

  /** "The term of Taha, who is ill, ended": whether a clause on the subject ends before a verb. */
  static boolean isClosed(Line line, int from, int v) {
    int group = EnglishSubject.groupStart(line, from, v);
    boolean why = line.is(from, "because", "although"); // "was shut, because …, and taken down"
    int comma = why && line.is(group - 1, "and") ? group - 2 : group - 1;
    return from > 0
        && (why && comma < group - 1 || line.is(from, "who", "which", "whose"))
        && line.at(from - 1).isComma()
        && comma > from + 1
        && line.at(comma).isComma();
  }
}
