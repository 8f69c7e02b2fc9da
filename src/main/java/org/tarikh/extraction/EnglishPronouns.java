package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** What an English pronoun may mean: no "they" is one ship, and no "it" is two. */
final class EnglishPronouns {

  private static final Set<String> GROUPS = Words.EN.list("pronouns.groups");

  private static final int LONGEST_SMALL = 4;
  private static final int LONGEST_NOUN = 3;

  private EnglishPronouns() {}

  /** Whether a pronoun may mean what some words name. */
  static boolean mayMean(String pronoun, List<String> words, EnglishPeople people) {
    if (words.isEmpty() || EnglishWords.PRONOUNS.contains(Word.fold(words.get(0)))) {
      return true;
    }
    String head = words.get(end(words) - 1);
    boolean small = Character.isLowerCase(head.charAt(0));
    boolean many = isMany(words, head);
    return switch (pronoun) {
      case "they" ->
          many
              || GROUPS.contains(Word.fold(head))
              || isTrade(words)
              || !small
                  && !EnglishNames.isPerson(words)
                  && !people.isTold(Word.fold(head))
                  && people.mayBeMany(words);
      case "he", "she" -> !many;
      case "it" -> !many && !(EnglishNames.isPerson(words) && people.isSomebody(words));
      default -> true;
    };
  }

  /**
   * The last of many that a sentence names, whom "they" may mean in the next: "open for UN
   * observers only"; empty where it names none.
   */
  static List<String> many(Line line, EnglishLexicon lexicon) {
    for (int i = line.size() - 1; i >= 0; i--) {
      String w = line.fold(i);
      boolean noun =
          w.length() > LONGEST_SMALL
              && Character.isLowerCase(line.at(i).text().charAt(0))
              && EnglishFinite.isPlural(w)
              && !line.isTime(i)
              && !line.isQuoted(i)
              && lexicon.verb(line, i) == null;
      if (noun) {
        int from = i;
        while (from > 0 && i - from < LONGEST_NOUN && tells(line, from - 1, lexicon)) {
          from--;
        }
        return EnglishCut.clean(line, from, i + 1);
      }
    }
    return List.of();
  }

  /** Whether those who are many do what is told of them: observers leave, elections are held. */
  static boolean act(List<String> many, boolean suffer) {
    return !many.isEmpty()
        && (suffer || EnglishTopic.isActor(Word.fold(many.get(many.size() - 1))));
  }

  private static boolean tells(Line line, int i, EnglishLexicon lexicon) {
    String w = line.fold(i);
    return !line.at(i).isMark()
        && !line.isTime(i)
        && lexicon.verb(line, i) == null
        && !EnglishWords.PREPOSITIONS.contains(w)
        && !EnglishWords.ARTICLES.contains(w)
        && !EnglishSubject.LEADS.contains(w)
        && !EnglishSubject.inGroup(w)
        && !EnglishAntecedents.POSSESSIVES.contains(w);
  }

  private static boolean isMany(List<String> words, String head) {
    String first = Word.fold(words.get(0));
    boolean counted = EnglishGap.isNumber(first) && !first.equals("1") && words.size() > 1;
    boolean joined = words.subList(0, end(words)).contains("and");
    boolean small = Character.isLowerCase(head.charAt(0));
    boolean plural = EnglishFinite.isPlural(head) && !head.endsWith("us") && !head.endsWith("is");
    return joined && isPlural(words) || small && (plural || counted && head.endsWith("n"));
  }

  /** "Officers" at the beginning of a sentence. */
  static boolean isTrade(List<String> words) {
    return words.size() == 1
        && EnglishFinite.isPlural(Word.fold(words.get(0)))
        && EnglishTopic.isActor(Word.fold(words.get(0)));
  }

  /** "Ali and Omar", but not "the arts and crafts fair". */
  private static boolean isPlural(List<String> words) {
    int and = words.indexOf("and");
    String next = and + 1 < words.size() ? words.get(and + 1) : "";
    return Character.isUpperCase(next.isEmpty() ? 'a' : next.charAt(0))
        || EnglishWords.ARTICLES.contains(next)
        || EnglishAntecedents.POSSESSIVES.contains(next)
        || EnglishFinite.isPlural(words.get(words.size() - 1));
  }

  /** Where the noun ends that some words begin with. */
  private static int end(List<String> words) {
    int i = EnglishNounPhrases.preposition(words);
    for (int k = 1; k < i; k++) {
      if (words.get(k).equals(",") || EnglishAsides.RELATIVE.contains(words.get(k))) {
        return k;
      }
    }
    return i;
  }
}
