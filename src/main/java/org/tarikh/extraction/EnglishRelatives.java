package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** Nouns that a relative clause tells of. */
final class EnglishRelatives {

  private static final int LONGEST_BY = 5;

  /** Words of what a noun with a relative clause is joined to. */
  private static final int LONGEST_JOINED = 6;

  private static final Set<String> PEOPLE = Words.EN.list("relatives.people");

  private EnglishRelatives() {}

  /**
   * Where the noun before "that", "which" or "who" begins that opens a clause; -1 where none does.
   */
  static int start(Line line, int from, EnglishSubject subjects, EnglishLexicon lexicon) {
    boolean when = line.is(from, "that") && line.is(from - 1, "time");
    if (from == 0 || when || !line.is(from, "that", "which", "who", "whom")) {
      return -1; // "said at the time that"
    }
    boolean comma = line.at(from - 1).isComma() && !line.isTime(from - 2) && from > 1;
    int i = comma ? from - 1 : from;
    int by = i - 1; // "the council, named by the king, which"
    while (comma && by > 2 && i - by < LONGEST_BY && !line.is(by, "by") && !line.at(by).isMark()) {
      by--;
    }
    EnglishLexicon.Form told = comma && line.is(by, "by") ? lexicon.verb(line, by - 1) : null;
    i = told != null && told.participle() && line.at(by - 2).isComma() ? by - 2 : i;
    i = comma && line.at(i - 1).is(")") ? beforeBracket(line, i - 1) : i;
    boolean age = comma && i > 2 && Character.isDigit(line.at(i - 1).text().charAt(0));
    i = age && line.at(i - 2).isComma() ? i - 2 : i; // "Leila Azar, 51, who"
    int end = i;
    while (i > 0
        && !EnglishNounPhrases.parts(line, i - 1)
        && !line.isTime(i - 1)
        && end - i < (comma ? EnglishSubject.LONGEST_APPOSITION : 5)
        && (!EnglishWords.PREPOSITIONS.contains(line.fold(i - 1)) || line.fold(i - 1).equals("of"))
        && !isGerund(line, i - 1)
        && (!EnglishSubject.LEADS.contains(line.fold(i - 1))
            || line.is(i - 1, "and") && line.is(i, "more")) // "the 200 and more people who"
        && !subjects.finite(line, i - 1)
        && (lexicon.verb(line, i - 1) == null
            || lexicon.noun(line.fold(i - 1)) != null
            || i == 1
            || i == end && isNoun(line, i - 1, lexicon)
            || comma && i == end)
        && !(comma
            && line.fold(i - 1).endsWith("ing")
            && Character.isLowerCase(line.at(i - 1).text().charAt(0)) // "the Boxing Association"
            && !EnglishWords.ARTICLES.contains(line.fold(i - 2)))) { // "the fighting, which"
      i--;
    }
    i = comma ? lastArticle(line, i, end) : i;
    boolean name = !comma && end - i == 1 && Character.isUpperCase(line.at(i).text().charAt(0));
    if (name && line.is(from, "that") && i > 1 && line.is(i - 1, "with", "against", "in")) {
      int noun = i - 2; // "a war with Israel that ended": a name needs nothing to tell which
      while (noun > 0 && i - noun < 5 && !EnglishWords.ARTICLES.contains(line.fold(noun))) {
        noun--;
      }
      return EnglishWords.ARTICLES.contains(line.fold(noun)) ? noun : i;
    }
    while (i < end && line.is(i, "of", "out", "up", "down", "off", "away", "over", "back")) {
      i++; // "threw out the law that", "convicted of the murder that"
    }
    for (int of = end - 1; line.is(from, "who") && of > i; of--) {
      boolean act = lexicon.noun(line.fold(of - 1)) != null;
      boolean person =
          act
              && (Character.isUpperCase(line.at(of + 1).text().charAt(0))
                  || EnglishWords.ARTICLES.contains(line.fold(of + 1))
                  || EnglishGap.isNumber(line.fold(of + 1)));
      i = line.is(of, "of") && person ? of + 1 : i; // "the murder of Leila Azar, who"
    }
    for (int of = end - 2; !line.is(from, "who") && of > i; of--) { // "the gains of a deal that"
      boolean part = isPart(line, i, of, lexicon); // "parts of the ship, which"
      i = line.is(of, "of") && (part || EnglishMade.isPaper(line.fold(end - 1))) ? of + 1 : i;
    }
    int between = i - 3; // "the pact between Chad and Niger, which"
    if (comma && !line.is(from, "who") && line.is(i - 1, "and") && line.is(between, "between")) {
      int noun = EnglishNounPhrases.headOf(line, between);
      i = noun < 0 ? i : noun;
    }
    boolean where = comma && end - i <= 2 && line.is(i - 1, "from", "in", "at", "near", "for");
    boolean made =
        where && (lexicon.noun(line.fold(i - 2)) != null || EnglishMade.isPaper(line.fold(i - 2)));
    if (where && (line.is(from, "who") || made)) {
      int noun =
          EnglishNounPhrases.headOf(
              line, i - 1); // "a lawyer from Homs, who", "a blast in Homs, which"
      i = noun < 0 ? i : noun;
    }
    while (i > 0 && (line.at(i).is(".") || line.at(i - 1).is("."))) {
      i--; // "U.S. Secretary"
    }
    i += line.is(i, "part") && line.is(i + 1, "of") && i + 2 < end ? 2 : 0;
    return i < end ? i : -1;
  }

  /** "an old ferry that": an article a few words before makes the form of a verb a noun. */
  private static boolean isNoun(Line line, int i, EnglishLexicon lexicon) {
    EnglishLexicon.Form form = lexicon.verb(line, i);
    boolean bare = form.present() && !form.past() && line.is(i, form.verb().base());
    for (int k = i - 1; bare && k >= 0 && i - k <= LONGEST_BY - 2 && !line.at(k).isMark(); k--) {
      if (EnglishWords.ARTICLES.contains(line.fold(k))) {
        return true;
      }
      bare = !EnglishWords.MODALS.contains(line.fold(k)) && !line.is(k, "to");
      bare &= lexicon.verb(line, k) == null || EnglishWords.ARTICLES.contains(line.fold(k - 1));
    }
    return false;
  }

  /**
   * "the recorders of the airliner that": whether "of" leads to a thing from what belongs to it.
   */
  private static boolean isPart(Line line, int from, int of, EnglishLexicon lexicon) {
    String head = line.fold(of - 1);
    boolean known =
        line.is(of + 1, "the") || Character.isUpperCase(line.at(of + 1).text().charAt(0));
    return known
        && EnglishFinite.isPlural(head)
        && lexicon.noun(head) == null
        && !EnglishTelling.UNITS.contains(head)
        && !EnglishGap.isNumber(line.fold(from))
        && !EnglishRoles.is(head)
        && !PEOPLE.contains(head);
  }

  /** "Few growers trust the presses, which": where the last noun begins that opens with "the". */
  private static int lastArticle(Line line, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      boolean of = EnglishWords.PREPOSITIONS.contains(line.fold(i - 1)) || line.is(i - 1, "and");
      if (EnglishWords.ARTICLES.contains(line.fold(i)) && !of) {
        return i;
      }
    }
    return from;
  }

  /** ", widening raids that": a verb behind a comma, and no part of the noun. */
  private static boolean isGerund(Line line, int i) {
    return line.fold(i).endsWith("ing") && i > 1 && line.at(i - 1).isComma();
  }

  /** "the National Accord (NA), which": where the bracket begins that ends at a word. */
  private static int beforeBracket(Line line, int closing) {
    int i = closing;
    while (i > 1 && !line.at(i).is("(")) {
      i--;
    }
    return i;
  }

  /** The words before a relative pronoun, without the comma that may stand between. */
  static List<String> before(Line line, int antecedent, int from) {
    List<String> person = EnglishAsides.person(line, from);
    if (!person.isEmpty()) {
      return person;
    }
    int to = line.at(from - 1).isComma() ? from - 1 : from;
    if (joins(line, antecedent)) {
      return EnglishCut.clean(line, 0, to);
    }
    boolean age =
        to < from
            && to > 2
            && line.at(to - 2).isComma()
            && Character.isDigit(line.at(to - 1).text().charAt(0));
    int first = line.is(antecedent - 1, "to") ? antecedent + 1 : antecedent; // "to end unrest that"
    first += first > antecedent && line.is(first, "off", "out", "up", "down") ? 1 : 0;
    int end = age ? to - 2 : to;
    int told = end - 1; // "the council, named by the king, which"
    while (to < from && told > first && !line.at(told).isComma()) {
      told--;
    }
    boolean by = told > first && line.at(told).isComma() && line.is(told + 2, "by");
    return EnglishCut.clean(line, Math.min(first, to - 1), by ? told : end);
  }

  /** "Six miners in a van and the man who drove it": what opens a sentence is joined to a noun. */
  private static boolean joins(Line line, int noun) {
    int and = noun - 1;
    if (and < 1 || and > LONGEST_JOINED || !line.is(and, "and")) {
      return false;
    }
    return EnglishGap.isNumber(line.fold(0))
        && line.part(0, and).stream().noneMatch(Word::isMark)
        && EnglishFinite.isPlural(line.fold(1))
        && !line.isTime(1);
  }
}
