package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an English article calls by a name: ships, museums, canals, storms, streets. */
final class EnglishThings {

  private static final int LONGEST = 4;

  private static final Set<String> INSTITUTIONS = Words.EN.list("things.institutions");

  private static final Set<String> PLACES = Words.EN.list("things.places");

  private static final Set<String> OTHERS = Words.EN.list("things.others");

  private static final Set<String> CALLED = Words.EN.list("things.called");

  private static final Set<String> BODIES = Words.EN.list("things.bodies");

  private static final Set<String> IN = Words.EN.list("things.in");

  private static final Set<String> TIMES = Words.EN.list("things.times");

  /** A name and how the article speaks of what it names. */
  static final class Thing {
    final List<Word> words;
    int times;
    int placed;
    boolean the;
    private boolean called;

    private Thing(List<Word> words) {
      this.words = words;
    }

    /** "Suez Canal", "the tanker Green Star", "Route 66". */
    boolean isCalled() {
      return called || words.size() > 1 && (isLasting() || OTHERS.contains(kind()));
    }

    boolean isLasting() {
      return isInstitution() || PLACES.contains(kind());
    }

    boolean isInstitution() {
      return INSTITUTIONS.contains(kind());
    }

    /** Whether it may be what an article is about without its headline. */
    boolean isWhole(boolean lasting) {
      return isInstitution() || called && !lasting;
    }

    /** Whether "the vessel", "the canal" may mean it. */
    boolean isMeant(Word kind) {
      return kind.is(kind()) || called && takesName(kind.fold());
    }

    private String kind() {
      boolean many = words.size() > 1;
      boolean first = many && (isNumber(words.get(words.size() - 1)) || words.get(1).is("of"));
      return first ? words.get(0).fold() : last();
    }

    private String last() {
      return Places.unowned(words.get(words.size() - 1)).fold();
    }

    @Override
    public String toString() {
      return Headline.join(words.stream().map(w -> Places.unowned(w).text()).toList());
    }
  }

  private final List<Word> words;
  private final Gazetteer gazetteer;
  private final EnglishPeople people;
  private final List<Thing> all = new ArrayList<>();

  /**
   * @param from index of the first word behind the headline
   */
  EnglishThings(List<Word> words, int from, Gazetteer gazetteer, EnglishPeople people) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.people = people;
    for (int i = from; i < words.size(); ) {
      int to = end(i);
      int first = i;
      boolean opens = i == 0 || words.get(i - 1).isMark() || !isNear(i);
      while (opens && first < to && EnglishPeople.isSmall(words.get(first).fold())) {
        first++;
      }
      if (first < to && !(opens && first == i && to - first == 1)) {
        boolean kind = to < words.size() && INSTITUTIONS.contains(words.get(to).text());
        boolean whole = kind && first > 0 && words.get(first - 1).is("the") && isNear(to);
        add(first, whole && !Places.isOfState(words.get(first)) ? to + 1 : to);
      }
      i = Math.max(to, i + 1);
    }
  }

  /** Whether a noun is of what stands somewhere for years. */
  static boolean stands(String noun) {
    return INSTITUTIONS.contains(noun) || PLACES.contains(noun);
  }

  /** "the tanker Green Star", "Storm Daniel". */
  private static boolean takesName(String noun) {
    return CALLED.contains(noun) || EnglishCalled.VESSELS.contains(noun);
  }

  List<Thing> all() {
    return all;
  }

  private void add(int from, int to) {
    List<Word> name = words.subList(from, to);
    Thing thing = null;
    for (Thing t : all) {
      thing = isSame(t.words, name) ? t : thing;
    }
    if (thing == null) {
      thing = new Thing(name);
      all.add(thing);
    }
    boolean the = from > 0 && words.get(from - 1).is("the");
    int led = the ? from - 2 : from - 1;
    String before = led < 0 ? "" : words.get(led).fold();
    thing.times++;
    thing.placed += IN.contains(before) ? 1 : 0;
    thing.the |= the;
    thing.called |= takesName(before) || to - from > 1 && takesName(name.get(0).fold());
  }

  private static boolean isSame(List<Word> one, List<Word> other) {
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      same = Places.unowned(one.get(i)).fold().equals(Places.unowned(other.get(i)).fold());
    }
    return same;
  }

  /**
   * Where the capitals end that begin at a word: "Route 66", "Convention of Constantinople"; the
   * word itself where none begin.
   */
  int end(int from) {
    int to = from;
    while (to < words.size() && to - from < LONGEST && (to == from || isNear(to))) {
      Word w = words.get(to);
      boolean number = to > from && w.text().length() < LONGEST && isNumber(w);
      boolean of = to > from && w.is("of") && to + 1 < words.size() && isCapital(to + 1);
      if (!number && !of && !isCapital(to)) {
        break;
      }
      to++;
      if (w.fold().endsWith("'s")) {
        break;
      }
    }
    return to > from && words.get(to - 1).is("of") ? to - 1 : to;
  }

  private boolean isCapital(int i) {
    Word w = words.get(i);
    boolean al = w.text().startsWith("al-") || w.text().startsWith("el-");
    return (al || Character.isUpperCase(w.text().charAt(0))) && !TIMES.contains(w.fold());
  }

  private static boolean isNumber(Word w) {
    return Character.isDigit(w.text().charAt(0));
  }

  /** Whether nothing but a space parts a word from the one before it. */
  boolean isNear(int i) {
    return i > 0 && words.get(i).start() - words.get(i - 1).end() <= 1;
  }

  /** Whether a name is of a person, a body or people, who may speak. */
  boolean isSomebody(Thing thing) {
    Word first = thing.words.get(0);
    String last = thing.last();
    boolean initials =
        thing.words.size() == 1
            && last.length() <= LONGEST
            && first.text().equals(last.toUpperCase(Locale.ROOT));
    return initials
        || BODIES.contains(last)
        || !thing.isInstitution() && EnglishTopic.isActor(last)
        || people.isTold(last) && !thing.called
        || EnglishNames.isOffice(first.text())
        || Places.isOfState(thing.words.get(thing.words.size() - 1))
        || gazetteer.find(Places.unowned(thing.words)).stream().anyMatch(hit -> !hit.isPlace());
  }

  /** Whether a name is one of a known place. */
  boolean isKnown(Thing thing) {
    Gazetteer.Hit hit = gazetteer.at(Places.unowned(thing.words), 0);
    return hit != null && hit.to() == thing.words.size();
  }

  /** Where words stand in others; -1 where they do not. */
  static int at(List<Word> in, List<Word> some) {
    for (int i = 0; i + some.size() <= in.size(); i++) {
      if (isSame(in.subList(i, i + some.size()), some)) {
        return i;
      }
    }
    return -1;
  }
}
