package org.tarikh.ingest;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.Precision;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.extraction.Extractor;
import org.tarikh.extraction.Gist;

/**
 * How sure it is that two reports tell one event. A wrong union is worse than a double.
 *
 * <p>What is compared: the dates; the act ("fall", "signing"), which words of any language name in
 * the titles; the names (places and actors), of which states tell little; the words of the titles
 * where both are in one language. Different acts, or different places, are different events.
 */
enum Likeness {
  /** Two events, or nothing that speaks for one. */
  NONE,

  /** May be one: an editor decides. A month and a day of it, or two days in a row, are no more. */
  LIKELY,

  /** One, of the same day and act, by what it names. */
  SURE;

  /** A day and a month may be compared; what is longer dates nothing. */
  static final long LONGEST = 31L * 24 * 60;

  /** Two sources may differ by a day. */
  static final long DIFFERENCE = 24L * 60;

  private static final double SAME_WORDS = 0.6;

  private enum Dates {
    APART,
    IN_A_ROW,
    WITHIN,
    SAME
  }

  /**
   * Of what an article tells and a known event.
   *
   * @param context keys of the names that the whole article of the first names
   */
  static Likeness of(EventRecord told, EventRecord known, Set<String> context, ZoneId zone) {
    Dates dates = dates(Edtf.parse(told.date()), Edtf.parse(known.date()), zone);
    Gist a = gist(told);
    Gist b = gist(known);
    if (dates == Dates.APART || a.tellsOtherActsThan(b) || areElsewhere(told, known)) {
      return NONE;
    }
    Set<String> shared = both(names(told), names(known));
    int specific = specific(shared).size();
    int fewer = Math.min(specific(names(told)).size(), specific(names(known)).size());
    boolean sameWords = overlap(told, known) >= SAME_WORDS;
    if (!a.sharesActWith(b)) {
      return dates == Dates.SAME ? withoutAct(told, known, shared) : NONE;
    }
    if (dates == Dates.SAME && a.sharesActDoneOnceWith(b)) {
      return befell(told, known, context);
    }
    return switch (dates) {
      case SAME ->
          specific >= 2 || specific == 1 && fewer == 1
              ? SURE
              : !shared.isEmpty() || sameWords ? LIKELY : NONE;
      case WITHIN -> specific >= 1 || sameWords ? LIKELY : NONE;
      case IN_A_ROW -> specific >= 2 || specific == 1 && (sameWords || fewer == 1) ? LIKELY : NONE;
      case APART -> NONE;
    };
  }

  /**
   * Of the same day and an act that is done once: by whom or what it befell, as the titles name it.
   * One title may call it by a word of the other's name ("النظام"), in an article about what the
   * other report names too.
   */
  private static Likeness befell(EventRecord told, EventRecord known, Set<String> context) {
    Set<String> a = titledActors(told);
    Set<String> b = titledActors(known);
    if (a.isEmpty() && b.isEmpty()) {
      a = specific(titled(told));
      b = specific(titled(known));
      boolean sameWords = a.isEmpty() && b.isEmpty() && overlap(told, known) == 1;
      if (sameWords && !both(context, names(known)).isEmpty()) {
        return LIKELY;
      }
    } else if (a.isEmpty()) {
      return isCalled(told, known, context) ? SURE : NONE;
    } else if (b.isEmpty()) {
      return isCalled(known, told, names(known)) ? LIKELY : NONE;
    }
    return both(a, b).isEmpty() ? NONE : a.equals(b) ? SURE : LIKELY;
  }

  private static boolean isCalled(EventRecord told, EventRecord known, Set<String> context) {
    if (both(context, names(known)).isEmpty()) {
      return false;
    }
    for (EventRecord.Text text : told.texts()) {
      for (Name actor : known.actors()) {
        String name = actor.names().get(text.language());
        if (name != null && Extractor.bundled().callsByName(text.title(), text.language(), name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> titledActors(EventRecord record) {
    return specific(both(titled(record), keys(record.actors())));
  }

  /** Keys of what the titles of a record name. */
  private static Set<String> titled(EventRecord record) {
    Set<String> keys = new HashSet<>();
    record.texts().forEach(text -> keys.addAll(Extractor.bundled().names(text.title())));
    return keys;
  }

  /** Of the same day, where one of the titles does not say what was done: by names alone. */
  private static Likeness withoutAct(EventRecord told, EventRecord known, Set<String> shared) {
    int fewer = Math.min(names(told).size(), names(known).size());
    int actors = both(keys(told.actors()), keys(known.actors())).size();
    return told.category().equals(known.category())
            && shared.size() >= 3
            && shared.size() == fewer
            && actors >= 2
        ? LIKELY
        : NONE;
  }

  private static Dates dates(Edtf told, Edtf known, ZoneId zone) {
    Bounds a = told.bounds(zone);
    Bounds b = known.bounds(zone);
    if (!isShort(a) || !isShort(b)) {
      return Dates.APART;
    }
    if (a.equals(b)) {
      boolean day = told.precision().compareTo(Precision.DAY) >= 0;
      return day ? Dates.SAME : Dates.WITHIN;
    }
    boolean within =
        a.earliest() <= b.earliest() && b.latest() <= a.latest()
            || b.earliest() <= a.earliest() && a.latest() <= b.latest();
    if (within) {
      return Dates.WITHIN;
    }
    boolean days = a.latest() - a.earliest() < DIFFERENCE && b.latest() - b.earliest() < DIFFERENCE;
    return days && Math.abs(a.earliest() - b.earliest()) <= DIFFERENCE
        ? Dates.IN_A_ROW
        : Dates.APART;
  }

  private static boolean isShort(Bounds bounds) {
    return bounds.earliest() != null
        && bounds.latest() != null
        && bounds.latest() - bounds.earliest() < LONGEST;
  }

  /** Whether both name places, beside states, and none in common. */
  private static boolean areElsewhere(EventRecord a, EventRecord b) {
    Set<String> x = specific(keys(a.places()));
    Set<String> y = specific(keys(b.places()));
    return !x.isEmpty() && !y.isEmpty() && both(x, y).isEmpty();
  }

  private static Gist gist(EventRecord record) {
    Set<String> acts = new HashSet<>();
    Set<String> stems = new HashSet<>();
    for (EventRecord.Text text : record.texts()) {
      Gist gist = Extractor.bundled().gist(text.title(), text.language());
      acts.addAll(gist.acts());
      stems.addAll(gist.stems());
    }
    return new Gist(acts, stems);
  }

  /** The most that two titles of one language have in common. */
  private static double overlap(EventRecord told, EventRecord known) {
    double most = 0;
    for (EventRecord.Text a : told.texts()) {
      for (EventRecord.Text b : known.texts()) {
        if (a.language().equals(b.language())) {
          Extractor reader = Extractor.bundled();
          Gist gist = reader.gist(a.title(), a.language());
          most = Math.max(most, gist.overlap(reader.gist(b.title(), b.language())));
        }
      }
    }
    return most;
  }

  static Set<String> names(EventRecord record) {
    Set<String> names = keys(record.places());
    names.addAll(keys(record.actors()));
    return names;
  }

  private static Set<String> keys(List<Name> names) {
    Set<String> keys = new HashSet<>();
    names.forEach(name -> keys.add(name.key()));
    return keys;
  }

  private static Set<String> specific(Set<String> keys) {
    Set<String> specific = new HashSet<>(keys);
    specific.removeIf(Extractor.bundled()::isState);
    return specific;
  }

  static Set<String> both(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }
}
