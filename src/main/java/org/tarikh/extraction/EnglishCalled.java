package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who or what an English article calls by its kind together with its name: "the container ship Ever
 * Given", "Sultan Qaboos", "Nadia, a dentist". Where it gives a kind two names, it means neither.
 */
final class EnglishCalled {

  /**
   * @param start of the name in the text
   * @param name empty where there are several
   */
  private record Called(int start, List<String> name) {}

  private static final int LONGEST = 5;

  private static final Set<String> ROLES = Words.EN.list("called.roles");

  static final Set<String> VESSELS = Words.EN.list("called.vessels");

  private static final Set<String> LOADS = Words.EN.list("called.loads");

  private static final Set<String> BESIDE = Words.EN.list("called.beside");

  private static final String VESSEL = "vessel";

  private final Map<String, List<Called>> byKind = new HashMap<>();

  EnglishCalled(List<Word> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      String fold = words.get(i).fold();
      boolean role = ROLES.contains(fold);
      if (role || VESSELS.contains(fold)) {
        add(words, i, role);
      } else if (fold.equals("aboard") && words.get(i + 1).is("the")) {
        put(VESSEL, words.get(i).start(), name(words, i + 2));
      }
    }
  }

  private void add(List<Word> words, int kind, boolean role) {
    String fold = words.get(kind).fold();
    int start = words.get(kind).start();
    List<String> name = name(words, kind + 1);
    boolean the = kind > 0 && EnglishWords.ARTICLES.contains(words.get(kind - 1).fold());
    if (name.isEmpty() && role && the && words.get(kind + 1).isComma()) {
      name = name(words, kind + 2); // "The prosecutor, Salem Azar, toured"
      int after = kind + 2 + name.size();
      boolean closed = after < words.size() && words.get(after).isComma();
      name = closed && name.size() > 1 ? name : List.of();
    }
    if (name.isEmpty() && role && the && kind > 2 && words.get(kind - 2).isComma()) {
      name = nameBefore(words, kind - 2); // "Hala Odeh, the director,"
    }
    if (!name.isEmpty()) {
      List<String> called = new ArrayList<>();
      if (!role && kind > 0 && LOADS.contains(words.get(kind - 1).text())) {
        called.add(words.get(kind - 1).text());
      }
      called.add(words.get(kind).text());
      called.addAll(name);
      put(fold, start, called);
      if (!role && !fold.equals(VESSEL)) {
        put(VESSEL, start, called);
      }
    }
  }

  private void put(String kind, int start, List<String> name) {
    if (!name.isEmpty()) {
      byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Called(start, name));
    }
  }

  /** The name that begins at a word; empty where none does. */
  private static List<String> name(List<Word> words, int from) {
    int to = from;
    while (to < words.size()
        && to - from < LONGEST
        && words.get(to).start() - words.get(to - 1).end() <= 1
        && EnglishNames.isNamePart(words.get(to), to == from)
        && (words.get(to).is("sheikh") || !EnglishPeople.isSmall(words.get(to).fold()))) {
      to++;
      if (words.get(to - 1).fold().endsWith("'s")) {
        break;
      }
    }
    return words.subList(Math.min(from, to), to).stream()
        .map(w -> Places.unowned(w).text())
        .toList();
  }

  /** The name of two words or more that ends before a comma. */
  private static List<String> nameBefore(List<Word> words, int comma) {
    int from = comma;
    while (from > 0
        && comma - from < LONGEST
        && EnglishNames.isNamePart(words.get(from - 1), false)
        && !EnglishPeople.isSmall(words.get(from - 1).fold())) {
      from--;
    }
    while (from < comma && EnglishNames.PARTICLES.contains(words.get(from).text())) {
      from++;
    }
    return comma - from < 2
        ? List.of()
        : words.subList(from, comma).stream().map(Word::text).toList();
  }

  /**
   * Whom or what "the emir", "the late emir", "the vessel" means at a place of the text; null where
   * it did not say before, or named two.
   */
  List<String> of(List<String> words, int at) {
    boolean the = words.size() > 3 && EnglishWords.ARTICLES.contains(Word.fold(words.get(0)));
    if (the && words.get(2).equals(",") && isNamed(words)) {
      List<String> name = new ArrayList<>(words.subList(3, words.size()));
      name.remove(",");
      name.add(0, words.get(1));
      return name; // "The prosecutor, Salem Azar, toured"
    }
    int last = words.size() - 1;
    boolean plain = last > 0 && last < 3 && Word.fold(words.get(0)).equals("the");
    for (int i = 1; i < last && plain; i++) {
      String w = words.get(i);
      plain = BESIDE.contains(w) || Character.isDigit(w.charAt(0));
    }
    List<Called> all = plain ? byKind.get(Word.fold(words.get(last))) : null;
    if (all == null && plain && VESSELS.contains(words.get(last))) {
      all = byKind.get(VESSEL);
    }
    List<String> called = null;
    for (Called c : all == null ? List.<Called>of() : all) {
      if (c.start() < at && called != null && !isSame(c.name(), called)) {
        return null;
      }
      boolean longer = called == null || c.name().size() > called.size();
      called = c.start() < at && longer ? c.name() : called;
    }
    return called;
  }

  private static boolean isNamed(List<String> words) {
    return EnglishRoles.is(words.get(1))
        && words.subList(3, words.size()).stream()
            .allMatch(w -> w.equals(",") || EnglishNames.isNamePart(w));
  }

  /** Whether a name often stands behind a noun: "the tug Alba", "the judge Salem Azar". */
  static boolean takesName(String fold) {
    return VESSELS.contains(fold) || EnglishRoles.isTrade(fold);
  }

  private static boolean isSame(List<String> one, List<String> other) {
    String last = one.get(one.size() - 1);
    return other.contains(last) || one.contains(other.get(other.size() - 1));
  }
}
