package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tarikh.extraction.EventDraft.Name;

/** The known names of places, organisations and people, found in a run of words. */
final class Gazetteer {

  enum Kind {
    PLACE,
    STATE,
    ACTOR,
    PERSON,
    MEDIA,

    /** A place of the wider world: no article here is about it. */
    ABROAD
  }

  /**
   * A name that was found.
   *
   * @param from index of its first word
   * @param to index after its last word
   */
  record Hit(int from, int to, Kind kind, Name name) {

    /** Whether it is a place, a state among them. */
    boolean isPlace() {
      return kind == Kind.PLACE || kind == Kind.STATE;
    }
  }

  static final List<String> LANGUAGES = List.of("ar", "en");
  private static final Map<String, Kind> KINDS = Map.of("state", Kind.STATE, "abroad", Kind.ABROAD);
  private static final String QUOTES = "«»“”\"";

  private static final Set<String> CALLED = Words.AR.list("gazetteer.called");

  /** How many words of a name may stand before its last. */
  private static final int LONGEST_FIRST = 3;

  private final Map<String, List<Listed>> byFirst = new HashMap<>();
  private final Map<String, String> around = new HashMap<>();
  private final Map<String, Name> byKey = new HashMap<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> towns = new HashSet<>();
  private final Set<String> cities = new HashSet<>();
  private final Memo<Listed.Candidates> candidates = new Memo<>(this::candidates);

  Gazetteer() {
    for (Map<String, String> row : Tsv.read("places.tsv")) {
      around.put(row.get("key"), row.get("within"));
      switch (row.get("kind")) {
        case "town" -> towns.add(row.get("key"));
        case "city" -> cities.add(row.get("key"));
        default -> {}
      }
      add(row, KINDS.getOrDefault(row.get("kind"), Kind.PLACE));
    }
    for (Map<String, String> row : Tsv.read("actors.tsv")) {
      add(row, row.get("kind").equals("media") ? Kind.MEDIA : Kind.ACTOR);
    }
    for (Map<String, String> row : Tsv.read("people.tsv")) {
      add(row, Kind.PERSON);
    }
    byFirst
        .values()
        .forEach(l -> l.sort(Comparator.comparing((Listed e) -> e.folds().size()).reversed()));
  }

  private void add(Map<String, String> row, Kind kind) {
    String words = row.getOrDefault("of", "");
    Map<String, String> names = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      Stream.of(row.get(language), words)
          .flatMap(cell -> Stream.of(cell.split("\\|")))
          .filter(n -> !n.isEmpty() && language.equals("en") == PlaceWords.isLatin(n))
          .findFirst()
          .ifPresent(shown -> names.put(language, shown));
    }
    Name name = new Name(row.get("key"), Map.copyOf(names));
    if ("by-name".equals(row.get("known"))) {
      known.add(name.key());
    }
    if (kind == Kind.STATE) {
      states.add(name.key());
      byKey.put(name.key(), name);
    }
    for (String language : LANGUAGES) {
      add(row.get(language), kind, name, false);
    }
    add(words, kind, name, true);
  }

  private void add(String cell, Kind kind, Name name, boolean word) {
    for (String written : cell.split("\\|")) {
      List<String> folds = Word.of(written, 0, written.length()).stream().map(Word::fold).toList();
      if (!folds.isEmpty()) {
        byFirst
            .computeIfAbsent(folds.get(0), k -> new ArrayList<>())
            .add(new Listed(folds, kind, name, written, word));
      }
    }
  }

  /** Whether a place is another or lies within it. */
  boolean isWithin(String key, String other) {
    String at = key;
    while (at != null && !at.isEmpty() && !at.equals(other)) {
      at = around.get(at);
    }
    return other.equals(at);
  }

  /** The state of a key. */
  Name state(String key) {
    return byKey.get(key);
  }

  /** The state that all of some places lie in; null where there is none, or several. */
  Name stateAround(List<Name> places) {
    Set<String> keys = new HashSet<>();
    for (Name place : places) {
      String at = place.key();
      while (at != null && !at.isEmpty() && !states.contains(at)) {
        at = around.get(at);
      }
      keys.add(at == null ? "" : at);
    }
    return keys.size() == 1 ? byKey.get(keys.iterator().next()) : null;
  }

  /** Whether a headline with this name need not say where. */
  boolean isKnown(String key) {
    return known.contains(key);
  }

  /** Whether a place is so small that a headline says its state, too. */
  boolean isTown(String key) {
    return towns.contains(key);
  }

  /** Whether a place is a city or a town, and no state, governorate or region. */
  boolean isCity(String key) {
    return towns.contains(key) || cities.contains(key);
  }

  boolean isState(String key) {
    return states.contains(key);
  }

  /** The names in a run of words, left to right, the longest first; they do not overlap. */
  List<Hit> find(List<Word> words) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Hit hit = at(words, i);
      if (hit == null) {
        i++;
      } else {
        hits.add(hit);
        i = hit.to();
      }
    }
    return hits;
  }

  /** Whether a place begins at a word. */
  boolean isPlace(List<Word> words, int i) {
    Hit hit = at(words, i);
    return hit != null && hit.kind() == Kind.PLACE;
  }

  /** The longest name that begins at a word; null where none does, or that of a place abroad. */
  Hit at(List<Word> words, int i) {
    Hit hit = anywhere(words, i);
    return hit == null || hit.kind() == Kind.ABROAD ? null : hit;
  }

  /** The longest name that begins at a word, of places abroad, too; null where none does. */
  Hit anywhere(List<Word> words, int i) {
    Listed.Candidates candidates = this.candidates.of(words.get(i));
    if (candidates.areAbsent(words, i)) {
      return null; // of most words
    }
    for (Listed entry : candidates.entries()) {
      int to = matches(entry.folds(), words, i);
      if (to > 0
          && (entry.isPlace()
              ? isMeant(entry, words, i, to)
              : isWritten(entry, words.get(i)) && !isOther(entry, words, i, to))) {
        return new Hit(i, to, entry.kind(), entry.name());
      }
    }
    return null;
  }

  private boolean isMeant(Listed entry, List<Word> words, int from, int to) {
    return PlaceWords.isMeant(entry.written(), words, from, to)
        && (!entry.word() || PlaceWords.isCalled(this, entry.name().key(), words, from, to));
  }

  /** Whether a word has the capital that a name begins with: not "to save the children". */
  private static boolean isWritten(Listed entry, Word first) {
    return !entry.isCapital()
        || !Character.isLowerCase(first.text().charAt(0))
        || first.fold().startsWith("al-")
        || first.fold().startsWith("el-");
  }

  private static boolean isCalled(Word before) {
    return Arabic.withoutPrefixes(before.fold()).stream().anyMatch(CALLED::contains);
  }

  /** "فاروق الشرع": whether a family name is that of somebody else, by the given name before it. */
  private boolean isOther(Listed entry, List<Word> words, int i, int to) {
    boolean person = entry.kind() == Kind.PERSON;
    if (person && (i > 0 && isCalled(words.get(i - 1)) || EnglishNames.isBodyAt(words, to))) {
      return true;
    }
    boolean family = person && entry.folds().size() == 1 && i > 0;
    if (!family
        || !words.get(i).fold().startsWith("ال") // not "عباس بوتين"
        || !ArabicGiven.is(words.get(i - 1))) {
      return false;
    }
    for (int first = i - 1; first >= 0 && first >= i - LONGEST_FIRST; first--) {
      for (Listed whole : candidates.of(words.get(first)).entries()) {
        boolean full = whole.kind() == Kind.PERSON && whole.folds().size() > 1;
        if (full && matches(whole.folds(), words, first) >= i) {
          return false; // "محمود عباس الشرع"
        }
      }
    }
    return true;
  }

  /** The names a word may begin, as it stands before those it may begin without its clitics. */
  private Listed.Candidates candidates(String fold) {
    List<Listed> all = new ArrayList<>();
    for (String first : Arabic.withoutPrefixes(fold)) {
      all.addAll(byFirst.getOrDefault(first, List.of()));
    }
    String bare = PlaceWords.withoutArticle(fold);
    if (!bare.equals(fold)) {
      byFirst.getOrDefault(bare, List.of()).stream().filter(Listed::isPlace).forEach(all::add);
    }
    return Listed.Candidates.of(all);
  }

  private static int matches(List<String> folds, List<Word> words, int from) {
    int at = from + 1;
    for (int k = 1; k < folds.size(); k++) {
      while (at < words.size() && words.get(at).isMark() && QUOTES.contains(words.get(at).fold())) {
        at++;
      }
      if (at >= words.size() || !sameName(folds.get(k), words.get(at).fold())) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static boolean sameName(String name, String word) {
    return name.equals(word)
        || PlaceWords.isLatin(name)
            && (PlaceWords.withoutArticle(name).equals(PlaceWords.withoutArticle(word))
                || word.length() == name.length() + 2
                    && word.startsWith(name)
                    && word.endsWith("'s"));
  }
}
