package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/**
 * What a verb tells once more without being said again: "a first group left on Monday, a second on
 * Friday", "The play ran in 1974, its sequel in 1978".
 */
final class EnglishGap {

  private static final int LONGEST = 8;

  private static final Set<String> IDIOMS = Words.EN.list("gap.idioms");

  private static final Set<String> ORDINALS = Words.EN.list("gap.ordinals");

  private static final Set<String> NUMBERS = Words.EN.list("gap.numbers");

  private static final Set<String> PARTICLES = Words.EN.list("gap.particles");

  private static final Set<String> DETERMINERS = Words.EN.list("gap.determiners");

  private static final Set<String> POINTS = Words.EN.list("gap.points");

  private final EnglishLexicon lexicon;
  private final EnglishClauses clauses;
  private final EnglishAgreement agreement;

  EnglishGap(EnglishLexicon lexicon, EnglishClauses clauses, EnglishAgreement agreement) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.agreement = agreement;
  }

  /**
   * Whether what goes on behind a time with a comma or "and" stands in for what was said of the
   * verb before: "a third, the old one," does not.
   */
  boolean stands(Line line, int from, int to) {
    int first = line.at(from).isComma() ? from + 1 : from;
    int start = line.is(first, "and", "then") ? first + 1 : first;
    boolean shifted = !POINTS.contains(line.fold(to - 1));
    int end = shifted ? to : to - 1;
    boolean named =
        start > from
            && end > start
            && end - start <= LONGEST
            && (isName(line.at(start).text())
                || DETERMINERS.contains(line.fold(start))
                || end - start == 1 && EnglishFinite.isPlural(line.fold(start)));
    if (acts(line, start) || line.is(start + 1, "mere", "full", "further") && end == start + 2) {
      return false; // "a mere 12 days later"
    }
    if (!named || shifted && EnglishWords.PREPOSITIONS.contains(line.fold(to - 1))) {
      return false;
    }
    boolean name = line.at(start).is("\"", "“");
    for (int i = start; i < end; i++) {
      boolean told =
          !name && (line.at(i).isMark() || lexicon.gerund(line.fold(i)) != null)
              || EnglishClauses.OPENERS.contains(line.fold(i)) && !name
              || !name && clauses.isEvent(line, i, start)
              || i > start
                  && i == end - 1
                  && line.fold(i).endsWith("ed") // "the assembly adjourned on"
              || line.is(i, "of", "with") && line.isTime(i + 1)
              || line.is(i, "of") && ORDINALS.contains(line.fold(i - 1)); // "the last of the posts"
      if (told || line.at(i).isComma()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0)) || "\"“".indexOf(word.charAt(0)) >= 0;
  }

  /** The headline of an event with other words in the place of its subject or its object. */
  String title(Found first, List<String> words) {
    List<String> title = List.of(first.title().split(" "));
    int v = 0;
    while (v < title.size() && !isVerb(first, title.get(v))) {
      v++;
    }
    if (v == title.size() || v == 0) {
      return first.title();
    }
    Form next = lexicon.verb(Word.fold(words.get(0)));
    boolean plan = title.get(v - 1).equals("to");
    boolean verb = next != null && words.get(0).equals(next.verb().third());
    if (verb || plan && next != null && words.get(0).equals(next.verb().base())) {
      List<String> then = new ArrayList<>(title.subList(0, v)); // "opens in May and closes in June"
      then.add(plan ? next.verb().base() : words.get(0));
      then.addAll(words.subList(1, words.size()));
      return EnglishCut.capital(EnglishCut.fit(then));
    }
    if (EnglishWords.PREPOSITIONS.contains(words.get(0))) { // "in Cairo on Monday and in Amman on"
      int place = title.lastIndexOf(words.get(0));
      List<String> there = new ArrayList<>(title.subList(0, place > v ? place : title.size()));
      there.addAll(words);
      return EnglishCut.capital(EnglishCut.fit(there));
    }
    List<String> subject = title.subList(0, v);
    List<String> rest = title.subList(v + 1, title.size());
    List<String> out = new ArrayList<>();
    int as = rest.lastIndexOf("to");
    boolean rises = as >= 0 && as < rest.size() - 1 && first.title().contains("promot");
    if (rises && EnglishRoles.isRole(words)) {
      out.addAll(
          title.subList(0, v + 1 + as + 1)); // "his promotion to captain in 1985, major in 1988"
      out.addAll(words);
      return EnglishCut.capital(EnglishCut.fit(out));
    }
    boolean listed = rest.stream().anyMatch(w -> w.endsWith(":")); // "took city after city: Homs"
    if (!listed && isSubject(words, subject, rest)) {
      List<String> other = filled(unowned(words), subject, true);
      out.addAll(EnglishCut.withoutArticle(other));
      Form form = lexicon.verb(Word.fold(title.get(v)));
      boolean known = form != null && !title.get(v).equals(form.verb().participle());
      out.add(known ? agreement.present(form, other, rest) : title.get(v));
      out.addAll(rest);
    } else {
      out.addAll(title.subList(0, v + 1));
      out.addAll(filled(words, rest, false));
    }
    return EnglishCut.capital(EnglishCut.fit(out));
  }

  /** "her second" as a headline says it, which does not say whose. */
  private static List<String> unowned(List<String> words) {
    boolean owned = EnglishAntecedents.POSSESSIVES.contains(Word.fold(words.get(0)));
    return owned && words.size() > 1 ? words.subList(1, words.size()) : words;
  }

  private boolean isVerb(Found first, String word) {
    Form form = lexicon.verb(Word.fold(word));
    String base = first.rule().substring(first.rule().lastIndexOf('.') + 1);
    return form == null ? word.equals(EnglishForms.third(base)) : form.verb().base().equals(base);
  }

  /** Whether words stand for who did it, and not for what was done. */
  private static boolean isSubject(List<String> words, List<String> subject, List<String> rest) {
    String next = rest.isEmpty() ? "" : Word.fold(rest.get(0));
    boolean object =
        !next.isEmpty()
            && !IDIOMS.contains(next)
            && !EnglishWords.PREPOSITIONS.contains(next)
            && !PARTICLES.contains(next);
    boolean counted = isHeadless(words) && ORDINALS.contains(Word.fold(subject.get(0)));
    return !object || counted || isName(words.get(0)) && !isName(rest.get(0));
  }

  /** "a second", "two more", "one in Hama": words that leave out what they count. */
  private static boolean isHeadless(List<String> words) {
    String last = Word.fold(words.get(EnglishNounPhrases.preposition(words) - 1));
    return ORDINALS.contains(last) || NUMBERS.contains(last) || last.equals("others");
  }

  /**
   * Words that leave out what they count, with what was counted before.
   *
   * @param whole whether what follows it there belongs to it as well
   */
  private static List<String> filled(List<String> words, List<String> noun, boolean whole) {
    int end = EnglishNounPhrases.preposition(noun);
    int from = 0;
    while (from < end - 1 && isCount(Word.fold(noun.get(from)))) {
      from++;
    }
    if (!isHeadless(words) || isCount(Word.fold(noun.get(from)))) {
      return words;
    }
    int at = EnglishNounPhrases.preposition(words);
    List<String> out = new ArrayList<>(words.subList(0, at));
    String last = Word.fold(out.get(at - 1));
    if (last.equals("one") && at > 1) {
      out.remove(at - 1); // "a second one"
    } else if (last.equals("one") || last.equals("others")) {
      out.set(at - 1, last.equals("one") ? "a" : "other");
    }
    List<String> head = new ArrayList<>(noun.subList(from, end));
    head.set(0, from == 0 ? EnglishCut.small(head.get(0)) : head.get(0));
    String counted = head.get(head.size() - 1);
    boolean many = counted.endsWith("s") && !counted.endsWith("ss");
    if (many && ORDINALS.contains(last)) {
      head.set(head.size() - 1, counted.substring(0, counted.length() - 1));
    }
    out.addAll(head);
    out.addAll(words.subList(at, words.size()));
    if (whole && at == words.size()) {
      out.addAll(noun.subList(end, noun.size()));
    }
    return out;
  }

  private static boolean isCount(String fold) {
    return DETERMINERS.contains(fold) || ORDINALS.contains(fold) || isNumber(fold);
  }

  /** "agreed in March, expires in May", "and plans to": whether a word is a verb in the present. */
  boolean acts(Line line, int i) {
    Form form = lexicon.verb(line, i);
    return form != null
        && line.is(i, form.verb().third())
        && (lexicon.noun(line.fold(i)) == null || line.is(i + 1, "to"));
  }

  /** "arrested over 40 men": a word that says how exact a number is, and leads to no place. */
  static boolean isAbout(String fold) {
    return fold.equals("over") || fold.equals("about") || fold.equals("around");
  }

  static boolean isAbout(Line line, int i) {
    return isAbout(line.fold(i)) && isNumber(line.fold(i + 1)) && !line.isTime(i + 1);
  }

  static boolean isNumber(String fold) {
    return NUMBERS.contains(fold) || !fold.isEmpty() && Character.isDigit(fold.charAt(0));
  }
}
