package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/**
 * Participles that only tell of the noun right before them, late in a clause that has its verb: "in
 * defiance of a law passed by the cabinet", "went back to a town bombed on Monday".
 */
final class EnglishReduced {

  private static final int LONGEST_NOUN = 5;

  private static final Set<String> FINITE = Words.EN.list("reduced.finite");

  private static final Set<String> MODALS = Words.EN.list("reduced.modals");

  private static final Set<String> SAYING = Words.EN.list("reduced.saying");

  private static final Set<String> PAPERS = Words.EN.list("reduced.papers");

  private static final Set<String> RELEASING = Words.EN.list("reduced.releasing");

  private static final Set<String> CONTACT = Words.EN.list("reduced.contact");

  private static final Set<String> RELATIVE = Words.EN.list("reduced.relative");

  private final EnglishLexicon lexicon;

  EnglishReduced(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The noun that a participle tells of; empty where it is the verb of its clause. */
  List<String> noun(Line line, int from, int v, Form form) {
    if (!form.participle()
        || EnglishFinite.INTRANSITIVE.contains(form.verb().base())
        || !EnglishSubject.takesObject(line, v) && !line.is(v + 1, "that")
        || v + 1 >= line.size()
        || v - from < 3) {
      return List.of();
    }
    int end = line.at(v - 1).is("\"", "”") ? v - 1 : v; // "a push for \"the accord\" struck in"
    int noun = end;
    while (noun > from && end - noun < LONGEST_NOUN && isNoun(line, noun - 1)) {
      noun--;
    }
    noun -= noun > from && line.at(noun - 1).is("$", "£", "€") ? 1 : 0;
    int before = EnglishWords.ARTICLES.contains(line.fold(noun - 1)) ? noun - 2 : noun - 1;
    boolean led =
        EnglishWords.PREPOSITIONS.contains(line.fold(before))
            || line.is(before, "despite", "among");
    led |= line.fold(before).endsWith("ing"); // "for breaking a law issued in"
    boolean made = led && EnglishMade.isOfPeople(line, Math.max(from, before - 2), form);
    boolean by = line.is(v + 1, "by");
    boolean told = led ? hasVerb(line, from, before, by) : before > from && isVerb(line, before);
    boolean opens = led && before == 0 && isEnclosed(line, v); // "Under a deal reached in May, it"
    told |= !led && before > from && lexicon.isInfinitive(line, before - 1); // "to see it mended"
    told |=
        !led
            && before > from
            && MODALS.contains(line.fold(before - 1))
            && lexicon.verb(line, before) != null;
    boolean is = noun < end && (opens || before > from && (told || made));
    return is ? EnglishCut.clean(line, before + 1, end) : List.of();
  }

  /**
   * "a rights group said in a report released today": the word behind who says so, where a
   * participle tells of what it was said in; -1 elsewhere.
   */
  int teller(Line line, int v, Form form) {
    boolean paper = RELEASING.contains(form.verb().base()) && PAPERS.contains(line.fold(v - 1));
    int in = v - 2;
    while (paper && in > 1 && v - in < LONGEST_NOUN && !line.is(in, "in")) {
      in--;
    }
    Form says =
        paper && line.is(in, "in") && !line.isTime(in - 1) ? lexicon.verb(line, in - 1) : null;
    return says != null && says.past() && says.verb().cue().grade() == Cue.Grade.SAY ? in - 1 : -1;
  }

  /** Whether a time follows a participle, and then a comma. */
  private static boolean isEnclosed(Line line, int v) {
    int after = EnglishClauses.after(line, v + 2);
    return after > v + 2 && after < line.size() && line.at(after).isComma();
  }

  /**
   * "Villagers left homeless by a flood that": the noun a participle before another tells of, where
   * the sentence has no verb up to there; empty where it has one.
   */
  static List<String> mainNoun(
      Line line, int noun, EnglishSubject subjects, EnglishLexicon lexicon) {
    int by = line.is(noun - 1, "by") ? noun - 1 : noun - 2;
    for (int i = by - 1; line.is(by, "by") && i > 0 && i >= by - 2; i--) {
      if (EnglishAsides.isReduced(lexicon, line, i)) {
        EnglishSubject.Subject s = subjects.subject(line, 0, i);
        return s.reduced() || s.from() > 1 ? List.of() : s.words();
      }
    }
    return List.of();
  }

  /** ", adds the statement, released on Monday": without who or what says so. */
  static List<String> behindSay(List<String> words, EnglishLexicon lexicon) {
    Form form = words.size() < 2 ? null : lexicon.verb(words.get(0));
    boolean says = form != null && form.verb().cue().grade() == Cue.Grade.SAY;
    return says && words.get(0).equals(form.verb().third())
        ? words.subList(1, words.size())
        : words;
  }

  private boolean isNoun(Line line, int i) {
    String w = line.fold(i);
    if (line.at(i).is(".") && i > 0 && line.at(i - 1).text().length() <= 3) {
      return Character.isUpperCase(line.at(i - 1).text().charAt(0)); // "seven U.N. employees"
    }
    return !line.isTime(i)
        && !line.at(i).isMark()
        && Character.isLetterOrDigit(w.charAt(0))
        && !EnglishWords.PREPOSITIONS.contains(w)
        && !EnglishWords.ARTICLES.contains(w)
        && !EnglishWords.PRONOUNS.contains(w)
        && !EnglishSubject.LEADS.contains(w)
        && !EnglishSubject.inGroup(w)
        && !w.equals("or")
        && !w.equals("despite")
        && (!isVerb(line, i) || lexicon.noun(w) != null);
  }

  private boolean isVerb(Line line, int i) {
    Form form = line.isTime(i) ? null : lexicon.verb(line, i);
    return FINITE.contains(line.fold(i)) && !line.isTime(i) // "In May"
        || form != null
            && (form.verb().cue().grade() != Cue.Grade.SAY || line.is(i + 1, "to"))
            && (form.past() || line.is(i, form.verb().third()))
            && lexicon.noun(line.fold(i)) == null
            && !EnglishFinite.describes(line, i);
  }

  /**
   * Whether the clause has its verb in from..to.
   *
   * @param any whether a word that may be a participle, too, will do
   */
  private boolean hasVerb(Line line, int from, int to, boolean any) {
    for (int i = to - 1; i > from; i--) {
      if (EnglishClauses.OPENERS.contains(line.fold(i)) || line.is(i, ";", ":")) {
        return false;
      }
      boolean aux = FINITE.contains(line.fold(i));
      if (isVerb(line, i)
          && (any
              || aux
              || !EnglishAsides.isReduced(lexicon, line, i)
              || lexicon.isInfinitive(line, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "a bill passed in May that would close the port": what is said of a noun after a time. */
  List<String> clause(Line line, int from) {
    int that = EnglishClauses.after(line, line.isTime(from + 1) ? from + 1 : from);
    int end = that + 1;
    while (end < line.size() && !line.at(end).isMark()) {
      end++;
    }
    return line.is(that, "that") ? EnglishCut.clean(line, that, end) : List.of();
  }

  /** "Among them is writer Leila Azar", "might replace Omar Taha": what stands behind a verb. */
  static List<String> behindVerb(List<String> words) {
    return behind(words, FINITE);
  }

  /** "Critics say the mayor": who they speak of. */
  static List<String> said(List<String> words) {
    return withoutContact(behind(behindPhrase(words), SAYING));
  }

  /** "The sentence he received": without the clause that no pronoun joins to its noun. */
  private static List<String> withoutContact(List<String> words) {
    for (int i = 2; i < words.size(); i++) {
      boolean last = i + 1 == words.size() && words.get(i).equals("it"); // "a petition to save it"
      boolean pronoun = CONTACT.contains(words.get(i)) && !last;
      if (pronoun
          && Character.isLowerCase(words.get(i - 1).charAt(0))
          && !RELATIVE.contains(words.get(i - 1))) {
        return EnglishWords.ARTICLES.contains(Word.fold(words.get(0)))
            ? words.subList(0, i)
            : words;
      }
    }
    return words;
  }

  /** "Born in Tyre, Omar Taha fled": who is told of behind a phrase that opens a clause. */
  private static List<String> behindPhrase(List<String> words) {
    int comma = words.indexOf(",");
    String first = words.isEmpty() ? "" : words.get(0);
    boolean phrase =
        comma > 1
            && comma + 1 < words.size()
            && EnglishWords.PREPOSITIONS.contains(words.get(1))
            && first.endsWith("ed");
    return phrase ? words.subList(comma + 1, words.size()) : words;
  }

  private static List<String> behind(List<String> words, Set<String> verbs) {
    int from = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      String w = words.get(i);
      if (RELATIVE.contains(w)) {
        return words;
      }
      boolean base = MODALS.contains(w) && verbs.contains(w) && i + 2 < words.size();
      from = base ? i + 2 : verbs.contains(w) && i > 0 ? i + 1 : from;
    }
    return words.subList(from, words.size());
  }

  /** Whether a subject holds a verb of its own, so that it is none. */
  static boolean isClause(List<String> words) {
    List<String> noun = behindVerb(words);
    return noun.size() < words.size()
        && words.stream().noneMatch(w -> w.equals("\"") || w.equals("“"));
  }
}
