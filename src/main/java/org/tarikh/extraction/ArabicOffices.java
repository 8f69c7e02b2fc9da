package org.tarikh.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that begin the name of a person with an office or a trade, and those of bodies. */
final class ArabicOffices {

  private static final Map<String, Map<String, String>> ROWS = new HashMap<>();

  static {
    Tsv.read("ar/offices.tsv").forEach(r -> ROWS.put(Word.fold(r.get("word")), r));
  }

  private static final Memo<String> PERSONS = new Memo<>(fold -> bare(fold, "person", "trade"));
  private static final Memo<String> BODIES = new Memo<>(fold -> bare(fold, "body", "body"));
  private static final Memo<Boolean> TRADES = new Memo<>(fold -> bare(fold, "trade", "") != null);

  private ArabicOffices() {}

  /** The word of a kind that a word is, without its clitics; null where it is none. */
  private static String bare(String fold, String kind, String other) {
    for (String bare : Arabic.withoutPrefixes(fold)) {
      String is = kind(bare);
      if (kind.equals(is) || other.equals(is)) {
        return bare;
      }
    }
    return null;
  }

  private static String kind(String fold) {
    return ROWS.containsKey(fold) ? ROWS.get(fold).get("kind") : null;
  }

  /** Whether the name of a person may follow. */
  static boolean isPerson(Word w) {
    return PERSONS.of(w) != null;
  }

  /** The same for a word of a line, or behind its end. */
  static boolean isPerson(Line line, int i) {
    return i < line.size() && isPerson(line.at(i));
  }

  /** Whether that name must begin with a given name, as the word says many other things. */
  static boolean isTrade(Word w) {
    return TRADES.of(w);
  }

  /** Whether a word is one of them as it stands. */
  static boolean is(String fold) {
    return ROWS.containsKey(fold);
  }

  /** Whether a word is one of them and no part of a name: trades are family names, too. */
  static boolean isOnly(String fold) {
    String kind = kind(fold);
    return kind != null && !kind.equals("trade");
  }

  /** The word that a body's name begins with, without its clitics; null where none does. */
  static String body(List<Word> words, int i) {
    String bare = BODIES.of(words.get(i));
    boolean none = bare != null && i + 1 < words.size() && isNone(bare, words.get(i + 1));
    return none ? null : bare;
  }

  /** "بنك الأهداف": whether what follows makes it no body. */
  private static boolean isNone(String body, Word next) {
    for (String other : ROWS.get(body).get("none").split("\\|")) {
      if (Word.fold(other).equals(next.fold())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "الفنانة", "الفنانة السورية": what is said of somebody whose given name comes next; null where
   * no office or trade stands there with its article.
   */
  static String before(List<Word> words, int name) {
    int i = name - 1;
    i -= i > 0 && Places.isOfState(words.get(i)) ? 1 : 0;
    String title = i < 0 ? null : PERSONS.of(words.get(i));
    return title != null && title.startsWith("ال") ? title : null;
  }

  /** "الملك سلمان | بن عبد العزيز آل سعود": where a name ends that is known by its beginning. */
  static int ownEnd(Line line, int from) {
    int i = from;
    while (line.is(i, "بن", "ال") && i + 1 < line.size()) {
      i += line.is(i + 1, "عبد") ? 3 : 2;
    }
    return Math.min(i, line.size());
  }

  /** "بنظيره سامي فرح" is "بسامي فرح". */
  static String by(Word office) {
    boolean by = office.fold().charAt(0) == 'ب' || office.fold().charAt(0) == 'ل';
    return by && !is(office.fold()) ? office.text().substring(0, 1) : "";
  }
}
