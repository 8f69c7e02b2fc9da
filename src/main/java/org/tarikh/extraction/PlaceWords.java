package org.tarikh.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of places from the words that are written like them: "القوة القاهرة", "to us". */
final class PlaceWords {

  private static final Set<String> QUALITIES = Words.AR.list("place-words.qualities");

  private static final Set<String> SORTS = Words.AR.list("place-words.sorts");

  private static final Set<String> ENGLISH_SORTS = Words.EN.list("place-words.sorts");

  private static final Set<String> ENGLISH_MANY = Words.EN.list("place-words.many");

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:al|el|ul|as|es|ash|esh|ad|ed|ar|er|at|et|az|ez|an|en)-(?=\\p{L})");

  private PlaceWords() {}

  /** "al-qalamoun": a name without its article; itself where it has none. */
  static String withoutArticle(String fold) {
    int hyphen = fold.indexOf('-');
    return hyphen == 2 || hyphen == 3 ? ARTICLE.matcher(fold).replaceFirst("") : fold;
  }

  /** "القوة القاهرة", "الطائفة الإسماعيلية": a word that says what the noun before it is like. */
  static boolean isQuality(List<Word> words, int i) {
    String before =
        i == 0 || !QUALITIES.contains(words.get(i).fold()) ? "" : words.get(i - 1).fold();
    return before.startsWith("ال") && before.length() > 3 || Arabic.isOwned(before);
  }

  /**
   * "دوماً", "told us": whether a word is written as no name is.
   *
   * @param name as it is listed
   */
  static boolean isSmall(String name, List<Word> words, int from, int to) {
    if (!isLatin(name)) {
      return to == from + 1 && words.get(from).isAccusative();
    }
    if (isLoud(name)) {
      return !hasCapital(words.get(from).text())
          || to == from + 1 && !isLoud(Places.unowned(words.get(from)).text());
    }
    for (int i = from; i < to; i++) {
      if (hasCapital(words.get(i).text())) {
        return false;
      }
    }
    return hasCapital(name);
  }

  static boolean isLatin(String name) {
    return name.charAt(0) < '\u0250';
  }

  private static boolean hasCapital(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoud(String text) {
    return hasCapital(text) && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** "مسقط رأسه": a word that begins what is no place. */
  static boolean isOther(List<Word> words, int i, int to) {
    return to < words.size()
        && to == i + 1
        && words.get(i).fold().endsWith("مسقط")
        && words.get(to).fold().startsWith("راس");
  }

  /** "مدينة الباب", "town of Jasim", "Jasim town": whether it says that it is a place. */
  static boolean isCalled(List<Word> words, int from, int to) {
    String before = from == 0 ? "" : words.get(from - 1).fold();
    if (before.equals("of")) {
      String sort = from < 2 ? "" : words.get(from - 2).fold();
      return ENGLISH_SORTS.contains(sort) || ENGLISH_MANY.contains(sort);
    }
    return Arabic.withoutPrefixes(before).stream().anyMatch(SORTS::contains)
        || to < words.size() && ENGLISH_SORTS.contains(words.get(to).fold());
  }

  /** Whether a place is meant where its name is written, and not a word that is written like it. */
  static boolean isMeant(String written, List<Word> words, int from, int to) {
    return !isQuality(words, from)
        && !isSmall(written, words, from, to)
        && !isOther(words, from, to);
  }

  /** Whether what may be a word, too, is said to be a place. */
  static boolean isCalled(Gazetteer gazetteer, String key, List<Word> words, int from, int to) {
    return isCalled(words, from, to)
        || isLocated(gazetteer, key, words, to)
        || isNextTown(gazetteer, words, from);
  }

  /** "Jasim, Daraa": whether the place around it is said right behind. */
  private static boolean isLocated(Gazetteer gazetteer, String key, List<Word> words, int to) {
    boolean comma = to + 1 < words.size() && words.get(to).isComma();
    Gazetteer.Hit around = comma ? gazetteer.at(words, to + 1) : null;
    String within = around == null ? key : around.name().key();
    return !within.equals(key) && gazetteer.isWithin(key, within);
  }

  /** "بلدتي نوى وجاسم": whether it is joined to the town before it. */
  private static boolean isNextTown(Gazetteer gazetteer, List<Word> words, int i) {
    for (int k = 1; k <= Math.min(i, 3) && words.get(i).fold().startsWith("و"); k++) {
      Gazetteer.Hit before = gazetteer.at(words, i - k);
      if (before != null && before.to() == i) {
        return before.isPlace() && gazetteer.isTown(before.name().key());
      }
    }
    return false;
  }
}
