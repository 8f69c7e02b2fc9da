package org.tarikh.extraction;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EventDraft.Name;
import org.tarikh.temporal.Publication;

/** Where something happened that its own headline does not say, by what stands around it. */
final class Whereabouts {

  private static final Set<String> RULERS = Words.BOTH.list("whereabouts.rulers");

  private static final Set<String> ABROAD = Words.BOTH.list("whereabouts.abroad");

  private static final Set<String> AFAR = Words.BOTH.list("whereabouts.afar");

  private static final Set<String> TOWNS = Words.EN.list("whereabouts.towns");

  private static final Set<String> THINGS = Words.BOTH.list("whereabouts.things");

  private static final Set<String> MOVING = Words.EN.list("whereabouts.moving");

  static final int LONG = 3 * 366;
  private static final int AGE = 80 * 366;

  /** Days. */
  static final int LATELY = 60;

  /** Characters of a line of a chronology. */
  private static final int LONGEST_LINE = 160;

  private final Places places;
  private final List<Layout.Block> blocks;
  private final Gazetteer gazetteer;
  private final Publication published;
  private final Found news;

  /**
   * @param blocks of the article
   * @param news what it reports; null where it does not begin with an event
   */
  Whereabouts(
      Places places,
      List<Layout.Block> blocks,
      Gazetteer gazetteer,
      Publication published,
      Found news) {
    this.places = places;
    this.blocks = blocks;
    this.gazetteer = gazetteer;
    this.published = published;
    this.news = news;
  }

  /** Whether the article is about a place that is no state, which may be who does something. */
  boolean isKnown() {
    return places.first() != null && !gazetteer.isState(places.first().key());
  }

  /**
   * The place the article is about, or the state around what is named near; null where it may have
   * been elsewhere.
   *
   * @param said the words of the headline
   * @param start of the evidence
   * @param open whether it speaks of a thing without saying which
   */
  Name of(List<Word> said, Found found, Sentence sentence, int start, boolean open) {
    Name first = places.first();
    if (first == null
        || ABROAD.contains(first.key())
        || Setting.says(said, RULERS)
        || Setting.says(sentence.words(), AFAR)
        || places.isGuessed() && MOVING.contains(said.get(0).fold()) && isBefore(found, LATELY)) {
      return null;
    }
    boolean listed =
        sentence.times().stream().anyMatch(t -> t.start() - sentence.block().start() < 4);
    if (isKnown() && listed && isBefore(found, LATELY)) {
      return gazetteer.stateAround(list(sentence.block())); // it tells what was elsewhere, too
    }
    List<Name> near =
        new ArrayList<>(places.within(sentence.start(), Math.max(start, found.time().end())));
    boolean abroad = near.removeIf(n -> ABROAD.contains(n.key()));
    boolean before = near.isEmpty() && isKnown(); // what a sentence before names may be elsewhere
    if (before) {
      if (abroad) {
        return gazetteer.stateAround(List.of(first));
      }
      near = places.within(sentence.block().start(), start);
    }
    boolean governorate =
        said.stream().anyMatch(w -> w.fold().endsWith("المحافظة") || w.fold().endsWith("المنطقة"));
    if (near.stream().anyMatch(places::isHere) || governorate && isKnown()) {
      return first;
    }
    if (near.isEmpty()) {
      boolean elsewhere = !open && isKnown() && isBefore(found, LONG) && !isAlone();
      return elsewhere ? null : first;
    }
    boolean states = near.stream().anyMatch(n -> gazetteer.isState(n.key()));
    boolean other = states || !isKnown() || isBefore(found, AGE); // there was another state then
    Name around = other ? null : gazetteer.stateAround(near);
    Name own = state();
    boolean away = around == null || before && own != null && !around.equals(own);
    return away || ABROAD.contains(around.key()) ? null : around;
  }

  /** The state around the town that the article is about; null where it is about a state. */
  Name state() {
    return isKnown() ? gazetteer.stateAround(List.of(places.first())) : null;
  }

  /** Whether the article names no place but the one it is about, and what lies in or around it. */
  private boolean isAlone() {
    return places.within(0, Integer.MAX_VALUE).stream().allMatch(places::isHere);
  }

  /** Whether a place lies in the state that the article is about. */
  boolean isInItsState(Gazetteer.Hit hit) {
    Name first = places.first();
    return first != null
        && gazetteer.isState(first.key())
        && gazetteer.isWithin(hit.name().key(), first.key());
  }

  /** Whether a headline speaks of something that many towns have. */
  static boolean isThing(List<Word> said) {
    return Setting.says(said, THINGS);
  }

  /** The town that a paragraph named last before a place in it; null where it named none. */
  Name last(Sentence sentence, int at) {
    List<Name> before = places.within(sentence.block().start(), at);
    Name last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last == null || gazetteer.isState(last.key()) ? null : last;
  }

  /** "Field hospital in the city damaged": with the name of the town that was told of last. */
  String inTown(String title, int at) {
    int the = title.indexOf(" in the ") + " in ".length();
    if (the < " in ".length()) {
      return title; // most headlines
    }
    String rest = title.substring(the);
    String noun = TOWNS.stream().filter(rest::startsWith).findFirst().orElse(null);
    String next = noun == null ? "" : rest.substring(noun.length());
    boolean ends =
        noun != null && (next.isEmpty() || next.startsWith(" ") && !next.startsWith(" of "));
    Name last = null;
    for (Name n : ends ? places.within(0, at) : List.<Name>of()) {
      last = gazetteer.isCity(n.key()) ? n : last;
    }
    return last == null || title.contains(last.names().get("en"))
        ? title
        : title.substring(0, the) + last.names().get("en") + next;
  }

  /** The places that a list names, by one of its lines. */
  private List<Name> list(Layout.Block line) {
    int from = blocks.indexOf(line);
    int to = from + 1;
    while (from > 0 && isLine(blocks.get(from - 1), line)) {
      from--;
    }
    while (to < blocks.size() && isLine(blocks.get(to), line)) {
      to++;
    }
    return places.within(blocks.get(from).start(), blocks.get(to - 1).end());
  }

  private static boolean isLine(Layout.Block block, Layout.Block other) {
    return block.kind() == other.kind() && block.end() - block.start() <= LONGEST_LINE;
  }

  /** Whether something was over before what the article reports. */
  boolean precedesNews(Found found) {
    Long latest = found.time().value().bounds(ZoneOffset.UTC).latest();
    Long reported = news == null ? null : news.time().value().bounds(ZoneOffset.UTC).earliest();
    return latest != null && reported != null && latest <= reported;
  }

  /** Whether something happened more than so many days before it was published. */
  boolean isBefore(Found found, int days) {
    Long latest = found.time().value().bounds(ZoneOffset.UTC).latest();
    return latest != null && latest < (published.day().toEpochDay() - days) * Days.DAY;
  }
}
