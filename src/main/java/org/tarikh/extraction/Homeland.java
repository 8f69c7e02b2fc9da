package org.tarikh.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarikh.extraction.EventDraft.Name;

/** The state that an article is about whose headline names none, by the names that it tells. */
final class Homeland {

  /** How often an English article names places of it, and which part of all. */
  private static final int OFTEN = 3;

  private static final double MOST = 0.6;

  private static final Set<String> HUBS = Words.BOTH.list("homeland.hubs");

  private static final int SEVERAL = 2;

  /** Words. */
  private static final int LEAD = 60;

  private static final double CLEARLY = 0.66;

  private final Gazetteer gazetteer;
  private final List<Name> places;
  private final Map<String, Integer> told = new HashMap<>();

  /**
   * @param places all that the article names, in their order
   */
  Homeland(Gazetteer gazetteer, List<Name> places) {
    this.gazetteer = gazetteer;
    this.places = places;
    for (Name place : places) {
      Name state = gazetteer.stateAround(List.of(place));
      if (state != null) {
        told.merge(state.key(), 1, Integer::sum);
      }
    }
  }

  /**
   * The state that most of the places lie in; null where there is none, or they are few.
   *
   * @param above whether the first of them begins the report: "ERBIL - "
   */
  Name around(boolean above) {
    String most = most();
    if (most == null) {
      return null;
    }
    boolean clear = told.get(most) >= OFTEN && part(most, places.size()) > MOST;
    boolean written = places.size() == 1 && HUBS.contains(places.get(0).key());
    clear |= above && told.get(most) == places.size() && !written;
    return clear ? gazetteer.state(most) : null;
  }

  /**
   * The state that most of the places lie in and most of the people are of; null where it is not
   * clear.
   *
   * @param leading whether the article begins with a state
   * @param above whether its first place stands above its headline ("تونس، 27 جويلية") or begins it
   */
  Name prevailing(List<Word> words, boolean leading, boolean above) {
    int all = places.size();
    boolean begins = leading;
    for (int i = 0; i < words.size(); i++) {
      if (isSurname(words, i)) {
        continue;
      }
      for (String key : Places.statesOf(words.get(i))) {
        begins |= i < LEAD;
        told.merge(key, 1, Integer::sum);
        all++;
      }
    }
    String most = most();
    if (most == null) {
      return null;
    }
    int times = told.get(most);
    boolean here = above && gazetteer.isWithin(places.get(0).key(), most);
    boolean alone = times == all && (begins && Places.isHome(most) || here);
    here &= times > SEVERAL;
    boolean clear = alone || here || times >= SEVERAL && part(most, all) > CLEARLY;
    return clear ? gazetteer.state(most) : null;
  }

  /** "حكومة السوداني", but "الحكومة السودانية", "للجيش السوداني": a name of nobody's state. */
  private static boolean isSurname(List<Word> words, int i) {
    String fold = words.get(i).fold();
    Word before = i == 0 ? null : words.get(i - 1);
    boolean like =
        before != null
            && (before.isMark()
                || Arabic.withoutPrefixes(before.fold()).stream().anyMatch(w -> w.startsWith("ال"))
                || before.fold().startsWith("لل"));
    return fold.startsWith("ال") && fold.endsWith("ي") && !like;
  }

  private String most() {
    String most = null;
    for (String key : told.keySet()) {
      most = most == null || told.get(key) > told.get(most) ? key : most;
    }
    return most;
  }

  private double part(String key, int all) {
    return (double) told.get(key) / all;
  }
}
