package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tarikh.extraction.EnglishThings.Thing;

/**
 * Places that the headline of an English article names and the gazetteer does not: "off Sulawesi".
 */
final class EnglishHeadlinePlaces {

  private static final int LONGEST_OPEN = 7;
  private static final int LONGEST = 3;
  private static final int SHORTEST = 3;
  private static final Set<String> BEFORE = Words.EN.list("before-place");

  private final List<Word> words;
  private final int head;
  private final int body;
  private final Gazetteer gazetteer;
  private final EnglishThings things;
  private final List<String> headed = new ArrayList<>();
  private final String dateline;

  /**
   * @param words of the article
   * @param head index of the first word of its headline
   * @param first the same behind a label
   * @param body index of the first word behind it
   */
  EnglishHeadlinePlaces(
      List<Word> words, int head, int first, int body, Gazetteer gazetteer, EnglishThings things) {
    this.words = words;
    this.head = head;
    this.body = body;
    this.gazetteer = gazetteer;
    this.things = things;
    for (int i = first; i < body && !words.get(i).is("photo", "image", "picture"); i++) {
      int to = things.end(i);
      if (to > i && gazetteer.at(words, i) == null && isSomewhere(i, to)) {
        List<String> name = words.subList(i, to).stream().map(Word::text).toList();
        headed.add(Headline.join(name).replaceFirst("['’]s$", ""));
      }
      i = Math.max(i, to - 1);
    }
    dateline = dateline();
  }

  /**
   * The place that the article's headline names, in parts of the world nobody listed, for a short
   * one without a name; null for none.
   *
   * @param said the words of the short one
   * @param old whether it tells of what happened long ago
   */
  String where(List<Word> said, boolean old) {
    if (said.size() > LONGEST_OPEN) {
      return null;
    }
    for (String place : headed) {
      if (!says(said, place)) {
        return place;
      }
    }
    boolean elsewhere = said.stream().anyMatch(w -> EnglishTopic.isSudden(w.fold()));
    return old || elsewhere || dateline == null || says(said, dateline) ? null : dateline;
  }

  private static boolean says(List<Word> said, String place) {
    String last = place.substring(place.lastIndexOf(' ') + 1);
    return said.stream().anyMatch(w -> Places.unowned(w).text().equals(last));
  }

  /**
   * "KENDARI, Indonesia -": the place where an article was written, for what happened lately; null
   * for none.
   */
  private String dateline() {
    int to = body;
    while (to < words.size() && to - body < LONGEST && isLoud(words.get(to))) {
      to++;
    }
    int dash = to;
    if (to + 1 < words.size() && words.get(to).isComma()) {
      dash = to + 2; // the country behind the town
    }
    boolean is =
        to > body
            && dash < words.size()
            && words.get(dash).is("-", "–", "—", ":")
            && gazetteer.at(words, body) == null;
    return is
        ? Headline.join(
            words.subList(body, to).stream()
                .map(w -> w.text().charAt(0) + w.text().substring(1).toLowerCase(Locale.ROOT))
                .toList())
        : null;
  }

  private static boolean isLoud(Word w) {
    return w.text().length() >= SHORTEST && w.text().chars().allMatch(Character::isUpperCase);
  }

  /** "off Sulawesi", what the article is dated at, or says "in" before. */
  private boolean isSomewhere(int from, int to) {
    List<Word> name = words.subList(from, to);
    boolean ends =
        to == body || words.get(to).isMark() || EnglishPeople.isSmall(words.get(to).fold());
    boolean in =
        from > head && BEFORE.contains(words.get(from - 1).fold()) && ends; // not "Omani jail"
    boolean above = EnglishThings.at(words.subList(0, Math.min(head, to - from)), name) == 0;
    boolean said = in || above || leads(from, to);
    for (Thing t : things.all()) {
      if (EnglishThings.at(t.words, name) == 0 && t.words.size() == name.size()) {
        if (things.isSomebody(t) || t.isCalled()) {
          return false;
        }
        said |= t.placed > 0 || to < body && words.get(to).is(":");
      }
    }
    return said;
  }

  /** "Zarvia after the flood": what opens the headline, is named again and is nobody's name. */
  private boolean leads(int from, int to) {
    boolean opens = from == head && to == from + 1 && to < body;
    String name = words.get(from).text();
    return opens
        && EnglishWords.PREPOSITIONS.contains(words.get(to).fold())
        && words.subList(body, words.size()).stream()
                .filter(w -> Places.unowned(w).text().equals(name))
                .count()
            > 1
        && things.all().stream()
            .noneMatch(t -> t.words.get(t.words.size() - 1).text().equals(name));
  }
}
