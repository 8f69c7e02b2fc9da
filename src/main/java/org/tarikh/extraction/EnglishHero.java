package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom an English article is about, for entries of its chronology that leave it out: "1988: Joins
 * the choir". Its headline and its first words name that person more than once, and nobody else so.
 */
final class EnglishHero {

  /** Words of a headline and a first sentence. */
  private static final int HEAD = 60;

  private EnglishHero() {}

  /** The name in full; empty where an article is about nobody, or about two. */
  static List<String> of(List<Word> words, EnglishPeople people) {
    Map<String, Integer> times = new HashMap<>();
    Map<String, List<String>> names = new HashMap<>();
    for (int i = 0; i < Math.min(words.size(), HEAD); i++) {
      String last = EnglishPeople.unowned(words.get(i).fold());
      if (EnglishNames.isNamePart(words.get(i), true) && people.mayBe(last)) {
        times.merge(last, 1, Integer::sum);
        List<String> name = name(words, i);
        names.merge(last, name, (a, b) -> a.size() > b.size() ? a : b);
      }
    }
    times.values().removeIf(many -> many < 2);
    List<String> hero = times.size() == 1 ? names.get(times.keySet().iterator().next()) : List.of();
    return EnglishNames.isPerson(hero) ? hero : List.of();
  }

  /** The name that ends at a word, without what somebody is. */
  private static List<String> name(List<Word> words, int last) {
    List<String> name = new ArrayList<>();
    for (int i = last; i >= 0 && EnglishNames.isNamePart(words.get(i), i == 0); i--) {
      String w = words.get(i).fold();
      boolean role = EnglishRoles.is(w) || EnglishNames.isOffice(words.get(i).text());
      role |= name.size() > 1 && EnglishRoles.looksLike(w); // "Cellist"
      boolean apart = i < last && words.get(i + 1).start() - words.get(i).end() > 1;
      if (apart || i < last && (role || EnglishPeople.isSmall(w))) {
        break;
      }
      name.add(0, i == last ? EnglishPeople.unowned(words.get(i).text()) : words.get(i).text());
    }
    return name;
  }
}
