package org.tarikh.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words of English headlines are names, by how their article writes them. */
final class EnglishCapitals {

  private static final Set<String> DESCRIBING = Words.EN.list("capitals.describing");

  private static final Set<String> RANKS = Words.EN.list("capitals.ranks");

  private static final Set<String> COUNTING = Words.EN.list("capitals.counting");

  private static final Set<String> BEFORE_PLACE = Words.EN.list("before-place");

  private final String text;
  private final List<Word> words;
  private final Gazetteer gazetteer;
  private final EnglishTopic topics;
  private Set<String> capitals;

  /**
   * @param words of the text
   */
  EnglishCapitals(String text, List<Word> words, Gazetteer gazetteer, EnglishTopic topics) {
    this.text = text;
    this.words = words;
    this.gazetteer = gazetteer;
    this.topics = topics;
  }

  /** A headline after a colon: small, unless it begins with "Turkish" or the like. */
  String lower(String title) {
    List<Word> said = Word.of(title, 0, title.length());
    Word first = said.get(0);
    boolean numbered =
        title.length() > first.end() + 1
            && Character.isDigit(title.charAt(first.end() + 1))
            && !COUNTING.contains(first.fold());
    String small = first.text().toLowerCase(Locale.ROOT);
    int second = title.indexOf(' ') + 1;
    boolean known =
        isName(first) || gazetteer.at(List.of(first), 0) != null || topics.mayBeName(said);
    boolean other = words.stream().anyMatch(w -> w.text().equals(small));
    boolean trade = !isName(first) && !RANKS.contains(small) && EnglishRoles.isTrade(small);
    trade |=
        (DESCRIBING.contains(small) || EnglishGap.isNumber(small)) && gazetteer.at(said, 0) == null;
    boolean of = said.size() > 2 && said.get(1).is("of") && isName(said.get(2));
    boolean name = known && (!other || of); // "Museum of Sails"
    name |= second > 0 && !trade && Character.isUpperCase(title.charAt(second));
    name |= title.startsWith("al-", second) && !trade;
    name |= title.length() > 1 && Character.isUpperCase(title.charAt(1)); // "NATO-backed"
    int hyphen = first.text().indexOf('-') + 1; // "Arab-Israeli"
    name |= hyphen > "Al-".length() && Character.isUpperCase(first.text().charAt(hyphen));
    return Places.isOfState(first) || numbered || name
        ? title
        : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  /** Whether a word of an English headline is a name: a capital within it, or within the text. */
  boolean isName(Word w) {
    return Character.isUpperCase(w.text().charAt(0))
        && (w.start() > 0 || capitals().contains(Places.unowned(w).text()));
  }

  /** "court in Minya upholds": whether a headline says a place by its name. */
  boolean isAtName(List<Word> said) {
    for (int i = 0; i + 1 < said.size(); i++) {
      if (BEFORE_PLACE.contains(said.get(i).fold()) && isName(said.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Words with a capital within a sentence of the article. */
  private Set<String> capitals() {
    if (capitals == null) {
      capitals = new HashSet<>();
      for (int i = 1; i < words.size(); i++) {
        Word w = words.get(i);
        Word before = words.get(i - 1); // "18:00 Polling stations close"
        boolean opens = before.isMark() || Character.isDigit(before.text().charAt(0));
        boolean within = text.charAt(w.start() - 1) == ' ' && !opens;
        if (within && Character.isUpperCase(w.text().charAt(0))) {
          capitals.add(Places.unowned(w).text());
        }
      }
    }
    return capitals;
  }
}
