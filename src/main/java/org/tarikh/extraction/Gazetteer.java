package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarikh.extraction.EventDraft.Name;

/** The known names of places, organisations and people, found in a run of words. */
final class Gazetteer {

  enum Kind {
    PLACE,
    STATE,
    ACTOR,
    PERSON,
    MEDIA
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

  private record Entry(List<String> folds, Kind kind, Name name) {}

  static final List<String> LANGUAGES = List.of("ar", "en");
  private static final String QUOTES = "«»“”\"";

  private static final Set<String> QUALITIES = Words.AR.list("gazetteer.qualities");

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, String> around = new HashMap<>();
  private final Map<String, Name> byKey = new HashMap<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> towns = new HashSet<>();
  private final Set<String> cities = new HashSet<>();
  private final Memo<Entry[]> candidates = new Memo<>(this::candidates);

  Gazetteer() {
    for (Map<String, String> row : Tsv.read("places.tsv")) {
      around.put(row.get("key"), row.get("within"));
      if (row.get("kind").equals("town")) {
        towns.add(row.get("key"));
      } else if (row.get("kind").equals("city")) {
        cities.add(row.get("key"));
      }
      add(row, row.get("kind").equals("state") ? Kind.STATE : Kind.PLACE);
    }
    for (Map<String, String> row : Tsv.read("actors.tsv")) {
      add(row, row.get("kind").equals("media") ? Kind.MEDIA : Kind.ACTOR);
    }
    for (Map<String, String> row : Tsv.read("people.tsv")) {
      add(row, Kind.PERSON);
    }
    byFirst
        .values()
        .forEach(l -> l.sort(Comparator.comparing((Entry e) -> e.folds().size()).reversed()));
  }

  private void add(Map<String, String> row, Kind kind) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      if (!row.get(language).isEmpty()) {
        names.put(language, row.get(language).split("\\|")[0]);
      }
    }
    Name name = new Name(row.get("key"), Map.copyOf(names));
    if (kind == Kind.STATE) {
      states.add(name.key());
      byKey.put(name.key(), name);
    }
    for (String language : LANGUAGES) {
      for (String written : row.get(language).split("\\|")) {
        List<String> folds =
            Word.of(written, 0, written.length()).stream().map(Word::fold).toList();
        if (!folds.isEmpty()) {
          byFirst
              .computeIfAbsent(folds.get(0), k -> new ArrayList<>())
              .add(new Entry(folds, kind, name));
        }
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

  /** The longest name that begins at a word; null where none does. */
  Hit at(List<Word> words, int i) {
    for (Entry entry : candidates.of(words.get(i))) { // of most words there are none
      int to = matches(entry.folds(), words, i);
      if (to > 0 && !isQuality(words, i)) {
        return new Hit(i, to, entry.kind(), entry.name());
      }
    }
    return null;
  }

  /** "القوة القاهرة", "خيمتها الزرقاء": a word that says what the noun before it is like. */
  private static boolean isQuality(List<Word> words, int i) {
    String before =
        i == 0 || !QUALITIES.contains(words.get(i).fold()) ? "" : words.get(i - 1).fold();
    return before.startsWith("ال") && before.length() > 3 || Arabic.isOwned(before);
  }

  /** The names a word may begin, as it stands before those it may begin without its clitics. */
  private Entry[] candidates(String fold) {
    List<Entry> all = new ArrayList<>();
    for (String first : Arabic.withoutPrefixes(fold)) {
      all.addAll(byFirst.getOrDefault(first, List.of()));
    }
    return all.toArray(Entry[]::new);
  }

  private static int matches(List<String> folds, List<Word> words, int from) {
    int at = from + 1;
    for (int k = 1; k < folds.size(); k++) {
      while (at < words.size() && QUOTES.contains(words.get(at).fold())) {
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
        || word.length() == name.length() + 2 && word.startsWith(name) && word.endsWith("'s");
  }
}
