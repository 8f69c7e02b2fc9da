package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Who does what an English clause tells. */
final class EnglishSubject {

  private static final Set<String> EXPECTED = Words.EN.list("subject.expected");

  static final Set<String> LEADS = Words.EN.list("subject.leads");

  private static final Set<String> GROUP = Words.EN.list("subject.group");

  static final int LONGEST_APPOSITION = 9;

  private static final Set<String> WHERE = Words.EN.list("subject.where");

  private static final Set<String> PLAN_WORDS = Words.EN.list("subject.plan-words");

  private final EnglishLexicon lexicon;
  private final EnglishAsides asides;
  private final EnglishHeads heads;

  EnglishSubject(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
    asides = new EnglishAsides(lexicon);
    heads = new EnglishHeads(lexicon, this);
  }

  /** Whether "to" at a word makes a plan: "is to meet", "are expected to reopen". */
  boolean isPlan(Line line, int to) {
    return PLAN_WORDS.contains(line.fold(to - 1));
  }

  /** Whether the subject of a clause is a mere "she" or "it". */
  boolean isPronoun(Line line, int from, int v) {
    List<String> words = subject(line, from, groupStart(line, from, v)).words();
    return words.size() == 1 && EnglishWords.PRONOUNS.contains(Word.fold(words.get(0)));
  }

  /** Where the noun before a relative pronoun begins; -1 where none does. */
  int relative(Line line, int from) {
    return EnglishRelatives.start(line, from, this, lexicon);
  }

  /** Whether nothing follows a verb that it could act upon. */
  static boolean takesObject(Line line, int v) {
    int next = line.is(v + 1, "only") ? v + 2 : v + 1;
    return !EnglishGap.isAbout(line, next) && takesAt(line, next);
  }

  private static boolean takesAt(Line line, int next) {
    int time = EnglishWords.PREPOSITIONS.contains(line.fold(next)) ? next + 1 : next;
    if (line.isTime(time)
        && EnglishWords.ARTICLES.contains(line.fold(EnglishClauses.after(line, time)))) {
      return false; // "announced on Monday a plan"
    }
    return next >= line.size()
        || line.isTime(next)
        || line.at(next).isMark() && !line.at(next).is("\"", "“", "$", "£", "€")
        || EnglishWords.PREPOSITIONS.contains(line.fold(next));
  }

  boolean finite(Line line, int i) {
    Form form = lexicon.verb(line, i);
    return form != null
        && form.past()
        && !(form.present() && line.is(i - 1, "to")) // "the last to hit the coast"
        && lexicon.noun(line.fold(i)) == null
        && !EnglishWords.ARTICLES.contains(line.fold(i - 1)) // "three of the injured"
        && !line.is(
            i - 1, "worst", "hardest", "by", "of", "with", "from", "for", "under",
            "between") // "of retired men"
        && !lexicon.isInfinitive(line, i - 2) // "to evacuate flooded quarters"
        && !line.is(i - 1, "-"); // "U.S.-brokered"
  }

  /** "the killing of Omar Azar go on trial": a verb in the present that no noun is. */
  boolean goesOn(Line line, int i) {
    Form form = lexicon.verb(line, i);
    return form != null
        && form.present()
        && !form.past()
        && line.is(i, form.verb().base(), form.verb().third())
        && lexicon.noun(line.fold(i)) == null
        && Character.isUpperCase(line.at(i - 1).text().charAt(0))
        && EnglishWords.PREPOSITIONS.contains(line.fold(i + 1));
  }

  /** First word of a verb group: auxiliaries, adverbs, "not", "to". */
  static int groupStart(Line line, int from, int v) {
    int i = v;
    for (int k = EnglishLeads.before(line, v);
        k >= from && !line.isTime(k) && inGroup(line, k, from); ) {
      i = k;
      k = EnglishLeads.before(line, i);
    }
    return i;
  }

  private static boolean inGroup(Line line, int i, int from) {
    return inGroup(line.fold(i))
        || EnglishFinite.isAlmost(line, i) // "all but stopped"
        || EnglishFinite.isAlmost(line, i + 1)
        || line.is(i, "than") && line.is(i - 1, "more") // "has more than doubled"
        || line.is(i, "more") && line.is(i + 1, "than")
        || i > from // "the three all fell", but not "both fell"
            && line.is(i, "all", "both", "each")
            && !line.at(i - 1).isMark()
            && !LEADS.contains(line.fold(i - 1));
  }

  static boolean inGroup(String w) {
    return EnglishWords.MODALS.contains(w) || GROUP.contains(w) || EnglishWords.isAdverb(w);
  }

  static boolean hasBe(Line line, int group, int v) {
    for (int i = group; i < v; i++) {
      if (line.is(i, "was", "were", "is", "are", "been", "be", "being")
          && (i + 1 == v || !EXPECTED.contains(line.fold(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who does what the verb says.
   *
   * @param object what stands before the subject of a contact clause ("the agreement they signed")
   * @param reduced whether an earlier verb makes this one a participle ("a deal concluded on …")
   */
  record Subject(List<String> words, List<String> object, int from, boolean reduced) {}

  Subject subject(Line line, int from, int v) {
    List<String> planned =
        v > from + 1 && line.at(v - 1).isComma() && line.is(v, "to") && line.is(v + 1, "be")
            ? EnglishNounPhrases.planned(line, from, v - 1, lexicon)
            : List.of();
    if (!planned.isEmpty()) {
      return new Subject(planned, List.of(), from, true);
    }
    if (asides.isChained(line, from, v)) {
      return new Subject(List.of(), List.of(), from, false);
    }
    int aside = asides.start(line, v);
    int be = v > from && line.is(v - 1, "and") ? EnglishNounPhrases.be(line, from, v) : -1;
    if (aside > 0 || be > 0) {
      int end = aside > 0 ? aside : be;
      int noun = asides.nounStart(line, end);
      List<String> name = aside > 0 ? EnglishAppositions.ofKin(line, noun, aside) : List.of();
      if (!name.isEmpty()) {
        return new Subject(name, List.of(), noun, false);
      }
      return new Subject(EnglishCut.clean(line, noun, end), List.of(), noun, false);
    }
    int start = from;
    boolean reduced = false;
    int dated = EnglishAsides.dated(line, from, v);
    for (int i = from; i < dated; i++) {
      boolean comma =
          line.at(i).isComma()
              && !line.isTime(i)
              && !EnglishAppositions.is(line, i, v)
              && !EnglishAsides.isListed(line, i);
      boolean verb =
          i > from
              && !line.is(i - 1, "having")
              && finite(line, i)
              && !line.isTime(i)
              && !onlyTells(line, i, v);
      verb |= line.is(i, "says") || i == from && line.is(i, "said"); // "\"…,\" said the owner of"
      reduced |= verb;
      boolean and = line.fold(i).equals("and");
      boolean which =
          line.is(i, "since")
              && (line.isTime(i + 1) && i > start // "first since 2011"
                  || line.is(i - 1, "has", "have", "had"));
      boolean lead =
          LEADS.contains(line.fold(i))
              && !which
              && !EnglishFinite.isAlmost(line, i)
              && (!and
                  || i == start
                  || i == start + 1 && WHERE.contains(line.fold(start)) // "came home and Omar left"
                  || line.isTime(i - 1) && !line.isTime(i + 1));
      lead |= i > from && line.is(i, "once") && EnglishWords.ARTICLES.contains(line.fold(i + 1));
      boolean opens = EnglishLeads.opens(line, start, i);
      boolean time = line.isTime(i) && (opens || line.at(Math.min(i + 1, v)).isComma());
      if (comma
          || time
          || lead
          || verb
          || EnglishLeads.isMoment(line, i, v)
          || line.fold(i).equals(":")) {
        start = i + 1;
        reduced &= !(lead && line.is(i, "since", "when", "while", "because", "until"));
      }
    }
    int head = reduced ? heads.end(line, from, v) : -1;
    if (head > 0) {
      int contact = EnglishNounPhrases.contact(line, from, head);
      int end = contact > 0 ? contact : head; // "The bill the cabinet passed in May was sent"
      int noun = asides.nounStart(line, end);
      if (noun < head && !EnglishWords.PREPOSITIONS.contains(line.fold(noun))) {
        return new Subject(EnglishCut.clean(line, noun, end), List.of(), noun, false);
      }
    }
    if (reduced && EnglishJoins.and(line, v)) { // "ran for office and won a seat"
      return new Subject(List.of(), List.of(), from, true);
    }
    if (reduced) {
      for (int i = v - 1; i >= start; i--) {
        if (EnglishWords.PREPOSITIONS.contains(line.fold(i))
                && !line.fold(i).equals("of")
                && !lexicon.isInfinitive(line, i)
            || line.fold(i).equals("and") && i == start) {
          start = i + 1;
          break;
        }
      }
    }
    while (start < v
        && (EnglishWords.PREPOSITIONS.contains(line.fold(start)) && line.isTime(start + 1)
            || line.isTime(start)
            || line.at(start).isMark() && !line.at(start).is("\"", "“", "$", "£", "€"))) {
      start++;
    }
    start = EnglishLeads.after(line, start, v);
    if (start < v
        && EnglishWords.PREPOSITIONS.contains(line.fold(start))
        && !EnglishNounPhrases.counts(line, start + 1)) {
      return new Subject(List.of(), List.of(), from, reduced);
    }
    int verb = v;
    while (verb + 1 < line.size() && inGroup(line.fold(verb))) {
      verb++;
    }
    boolean more = start >= v && v > from + 1 && line.at(v - 1).isComma();
    boolean off =
        line.is(verb + 1, "off", "up", "out", "down", "away"); // ", called off on Sunday,"
    int last = off ? verb + 1 : verb;
    if (more && takesObject(line, last) && !hasBe(line, v, verb)) {
      return new Subject(asides.told(line, from, v - 1, verb), List.of(), from, true);
    }
    int contact = EnglishNounPhrases.contact(line, start, v);
    if (contact > 0 && takesObject(line, verb) && !hasBe(line, v, verb)) {
      return new Subject(
          EnglishCut.clean(line, contact, v),
          EnglishCut.clean(line, contact - 2, contact),
          start,
          false);
    }
    if (EnglishWords.PRONOUNS.contains(line.fold(v - 1)) && v - 1 > start) {
      List<String> noun = EnglishNounPhrases.nounBefore(line, start, v - 1);
      boolean object = takesObject(line, verb) && !hasBe(line, v, verb) && noun.size() > 1;
      return new Subject( // "said in a statement it had entered", "the port he had built with us"
          List.of(line.at(v - 1).text()),
          object && EnglishWords.ARTICLES.contains(Word.fold(noun.get(0))) ? noun : List.of(),
          v - 1,
          false);
    }
    int both = asides.joinedStart(line, from, start);
    if (both >= 0) { // "Ali Barakat, the mayor, and his deputy were arrested"
      List<String> words = asides.told(line, from, EnglishAsides.first(line, start), v);
      words.add("and");
      words.addAll(EnglishCut.clean(line, start, v));
      return new Subject(words, List.of(), both, false);
    }
    return new Subject(
        EnglishCut.clean(line, start, v),
        List.of(),
        Math.min(start, Math.max(start - 1, 0)),
        reduced);
  }

  /** "traders opposed to the pier blocked it": a participle that only tells of the subject. */
  private boolean onlyTells(Line line, int i, int group) {
    int v = group;
    while (v + 1 < line.size() && inGroup(line.fold(v))) {
      v++;
    }
    return EnglishAsides.isReduced(lexicon, line, i)
        && !takesObject(line, v)
        && !line.isTime(i + 2) // else a headline says "The law passed"
        && line.part(i, group).stream().noneMatch(w -> w.isMark() || LEADS.contains(w.fold()));
  }
}
