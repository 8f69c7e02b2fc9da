package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** Noun phrases around the verb of an English clause, and where they begin. */
final class EnglishNounPhrases {

  private static final Set<String> DESCRIBING = Words.EN.list("noun-phrases.describing");

  private static final Set<String> STEPS = Words.EN.list("noun-phrases.steps");

  private static final Set<String> PLANS = Words.EN.list("noun-phrases.plans");

  private static final Set<String> LEADING = Words.EN.list("noun-phrases.leading");

  private static final Set<String> WHENS = Words.EN.list("noun-phrases.whens");

  private EnglishNounPhrases() {}

  /** "At least 12 migrants", "About 1,500 people": what looks like a preposition only counts. */
  static boolean counts(Line line, int i) {
    return line.is(i, "least", "most")
        || line.is(i - 1, "about", "around", "over")
            && EnglishGap.isNumber(line.fold(i))
            && !line.isTime(i)
        || Character.isDigit(line.at(i).text().charAt(0)) && !line.isTime(i);
  }

  /** "Flight 182 crashed": whether a number ends a name. */
  static boolean isNumbered(Line line, int number) {
    return number > 0
        && !line.is(0, "some", "nearly", "almost", "over", "about")
        && Character.isUpperCase(line.at(number - 1).text().charAt(0))
        && !line.isTime(number - 1)
        && !line.fold(number - 1).endsWith("'s")
        && !EnglishWords.PREPOSITIONS.contains(line.fold(number - 2));
  }

  /** "The two last met in 2018": whether "last" says when, and not which. */
  static boolean isLately(Line line, int last) {
    String before = line.fold(last - 1);
    return line.is(last, "last")
        && !EnglishWords.PREPOSITIONS.contains(before)
        && !EnglishWords.ARTICLES.contains(before)
        && !EnglishAntecedents.POSSESSIVES.contains(before);
  }

  /** The noun phrase right before a comma. */
  static List<String> nounBefore(Line line, int from, int comma) {
    int i = comma;
    while (i > from
        && (!EnglishWords.PREPOSITIONS.contains(line.fold(i - 1)) || isNamed(line, i - 1))
        && (!parts(line, i - 1) || EnglishAsides.isListed(line, i - 1))
        && !line.is(i - 1, "said", "says", "that")
        && comma - i < 6) {
      i--;
    }
    boolean plan = line.is(i - 1, "to") && PLANS.contains(line.fold(i - 2));
    return EnglishCut.clean(line, plan ? Math.max(from, i - 3) : i, comma);
  }

  /** "called a vote on the law, to be held in May": what is to be; empty where no verb tells. */
  static List<String> planned(Line line, int from, int comma, EnglishLexicon lexicon) {
    for (int i = comma - 1; i > from && !parts(line, i); i--) {
      EnglishLexicon.Form form = line.isTime(i) ? null : lexicon.verb(line, i);
      String before = line.fold(i - 1);
      boolean third = form != null && line.is(i, form.verb().third());
      third |= line.is(i, "plans", "plan") && EnglishWords.PRONOUNS.contains(before);
      boolean noun = lexicon.noun(line.fold(i)) != null && !EnglishWords.PRONOUNS.contains(before);
      boolean led = form != null && (before.equals("to") || EnglishWords.MODALS.contains(before));
      int what = line.is(i + 1, "on", "for") ? i + 2 : i + 1;
      boolean opens = EnglishWords.ARTICLES.contains(line.fold(what));
      opens |= EnglishGap.isNumber(line.fold(what));
      if (!noun && (led || third || form != null && form.past())) {
        return opens && what < comma ? EnglishCut.clean(line, what, comma) : List.of();
      }
    }
    return List.of();
  }

  /** "the Convention of Constantinople": "of" within a name. */
  private static boolean isNamed(Line line, int of) {
    return line.fold(of).equals("of")
        && of > 0
        && Character.isUpperCase(line.at(of - 1).text().charAt(0));
  }

  /** "the accord Kerry and Lavrov reached", "a post he held": where the subject begins, else -1. */
  static int contact(Line line, int start, int v) {
    for (int i = v - 2; i >= start + 2 && !line.at(i).isMark(); i--) {
      boolean article = EnglishWords.ARTICLES.contains(line.fold(i));
      boolean noun = Character.isLowerCase(line.at(i - 1).text().charAt(0)) && !line.isTime(i - 1);
      if (article && noun && !WHENS.contains(line.fold(i - 1))) {
        return EnglishWords.ARTICLES.contains(line.fold(i - 2)) ? i : -1; // "the bill the cabinet"
      }
    }
    for (int i = v - 1; i >= start + 2; i--) {
      boolean pronoun = i == v - 1 && line.is(i, "he", "she");
      boolean capital = pronoun || Character.isUpperCase(line.at(i).text().charAt(0));
      boolean noun = Character.isLowerCase(line.at(i - 1).text().charAt(0));
      noun &= !EnglishCalled.takesName(line.fold(i - 1)) && !DESCRIBING.contains(line.fold(i - 1));
      if (capital && !pronoun && EnglishRoles.is(line.fold(i - 1))) {
        return -1; // "the singer Leila Azar died"
      }
      if (capital && noun && EnglishWords.ARTICLES.contains(line.fold(i - 2)) && !line.isTime(i)) {
        return i;
      }
      if (!capital && !line.is(i, "and")) {
        return -1; // "the first Syrian convoy crossed": no names alone
      }
    }
    return -1;
  }

  /** "a young lawyer" before a preposition; -1 where no such noun stands there. */
  static int headOf(Line line, int preposition) {
    int i = preposition - 1;
    while (i > 0
        && preposition - i < 5
        && !line.at(i).isMark()
        && !EnglishWords.PREPOSITIONS.contains(line.fold(i))) {
      if (EnglishWords.ARTICLES.contains(line.fold(i))
          || EnglishAntecedents.POSSESSIVES.contains(line.fold(i))) {
        return i;
      }
      i--;
    }
    boolean noun = // "Supporters in Paris, who"
        EnglishWords.ARTICLES.contains(line.fold(0))
            || EnglishFinite.isPlural(line.fold(preposition - 1));
    return i == 0 && noun ? 0 : -1;
  }

  /** Whether a mark parts phrases: those of "U.S." and "No. 5" do not. */
  static boolean parts(Line line, int i) {
    return line.at(i).isMark() && !line.at(i).is(".", "$", "£", "€");
  }

  /** The subject of the clause that ends where another begins: "pagers explode; radios follow". */
  static List<String> before(Line line, int to, EnglishLexicon lexicon) {
    int end = to;
    while (end > 0 && !line.at(end - 1).isMark() && !line.is(end - 1, "and")) {
      end--;
    }
    while (end > 0 && line.is(end - 1, ";", ",", "and")) {
      end--;
    }
    int start = end;
    while (start > 0 && !line.at(start - 1).isMark() && !line.isTime(start - 1)) {
      start--;
    }
    int v = end - 1;
    while (v > start
        && (lexicon.verb(line, v) == null
            || v + 1 < end && !EnglishWords.PREPOSITIONS.contains(line.fold(v + 1)))) {
      v--;
    }
    for (int i = start + 1; i < v; i++) { // "Oman announced that it would leave; Qatar followed"
      EnglishLexicon.Form form = lexicon.verb(line, i);
      v = form != null && form.past() && lexicon.noun(line.fold(i)) == null ? i : v;
    }
    return v > start ? EnglishCut.clean(line, start, v) : List.of();
  }

  /** "including guns that were seized", "threatening a truce agreed in May": the noun alone. */
  static List<String> withoutLead(List<String> words) {
    String first = words.isEmpty() ? "" : words.get(0);
    String second = words.size() > 1 ? words.get(1) : "";
    int from =
        first.equalsIgnoreCase("according") && second.equals("to")
                || first.equalsIgnoreCase("so") && second.equals("far")
            ? 2
            : LEADING.contains(Word.fold(first))
                    || first.endsWith("ing") && EnglishWords.ARTICLES.contains(second)
                    || second.equals("The") && Character.isDigit(first.charAt(0)) // of a note
                ? 1
                : 0;
    return from < words.size() ? words.subList(from, words.size()) : words;
  }

  /** "the crew was safe and would arrive": the "was" of a state that a verb is joined to, or -1. */
  static int be(Line line, int from, int v) {
    for (int i = from + 1; i < v - 1; i++) {
      boolean state = i >= v - 4 && !line.at(i + 1).isMark() && !line.fold(i + 1).endsWith("ed");
      if (line.is(i, "was", "were", "is", "are") && state) {
        return i;
      }
    }
    return -1;
  }

  /** "A first step was taken in April, when fighters left": where the step is told, else -1. */
  static int step(Line line, int from, int v, int to) {
    int group = EnglishSubject.groupStart(line, from, v);
    int when = to < line.size() && line.at(to).isComma() ? to + 1 : to;
    boolean step = group > from && STEPS.contains(line.fold(group - 1));
    return step && line.fold(when).equals("when") ? when : -1;
  }

  static int markAfter(Line line, int from) {
    int end = from;
    while (end < line.size() && !line.at(end).isMark()) {
      end++;
    }
    return end;
  }

  /** Where the first preposition stands; after the last word where there is none. */
  static int preposition(List<String> words) {
    int i = 1;
    while (i < words.size() && !EnglishWords.PREPOSITIONS.contains(Word.fold(words.get(i)))) {
      i++;
    }
    return i;
  }
}
