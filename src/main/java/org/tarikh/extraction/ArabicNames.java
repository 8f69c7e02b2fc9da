package org.tarikh.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tarikh.extraction.EventDraft.Name;
import org.tarikh.extraction.Gazetteer.Hit;
import org.tarikh.extraction.Gazetteer.Kind;

/** Persons with their office ("وزير الدفاع السوري، مرهف أبو قصرة"), kept as found. */
final class ArabicNames {

  /**
   * A person.
   *
   * @param from first word of the office, or of the name where it has none
   * @param to index after the name
   */
  record Found(int from, int to, Name name) {}

  private static final Set<String> COMPOUNDS = Words.AR.list("names.compounds");

  private static final Set<String> SONS = Words.AR.list("names.sons");

  private static final Set<String> GROUPS = Words.AR.list("names.groups");

  private static final Set<String> TIMES = Words.AR.list("names.times");

  private static final Set<String> REGNAL = Words.AR.list("names.regnal");

  private static final Set<String> NO_PLURALS = Words.AR.list("names.no-plurals");

  private static final int LONGEST_OFFICE = 7;
  private static final int LONGEST_BODY = 3;

  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;

  ArabicNames(ArabicLexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** The person whose office or known name begins at a word; null where none does. */
  Found at(List<Word> words, int i) {
    if (i < 0 || i >= words.size()) {
      return null;
    }
    Hit known = gazetteer.at(words, i);
    if (known != null && known.kind() == Kind.PERSON) {
      return new Found(i, known.to(), known.name());
    }
    return inOffice(words, i);
  }

  /** The person whose office begins at a word that begins no known name; null where none does. */
  Found inOffice(List<Word> words, int i) {
    boolean person = ArabicOffices.isPerson(words.get(i)) && !ArabicHeroes.isOfThing(words, i);
    return person ? named(words, i) : null;
  }

  private Found named(List<Word> words, int office) {
    boolean trade = ArabicOffices.isTrade(words.get(office));
    for (int i = office + 1; i < Math.min(words.size(), office + 1 + LONGEST_OFFICE); i++) {
      Word w = words.get(i);
      Hit hit = gazetteer.at(words, i);
      if (hit != null && hit.kind() == Kind.PERSON) {
        return new Found(office, hit.to(), hit.name());
      }
      boolean comma = w.isComma() && i + 1 < words.size();
      if (comma) {
        Hit next = gazetteer.at(words, i + 1);
        if (next != null && next.kind() == Kind.PERSON) {
          return new Found(office, next.to(), next.name());
        }
        int to = trade && !isGiven(words, i + 1) ? -1 : nameEnd(words, i + 1);
        boolean closed = to > 0 && (to >= words.size() || words.get(to).isMark());
        return closed ? found(words, office, i + 1, to) : null;
      }
      if (w.isMark()
          || isPreposition(w)
          || lexicon.verb(w) != null && !w.fold().startsWith("ال")
          || w.isAccusative()
          || Arabic.RELATIVES.contains(w.fold())) {
        return null;
      }
      boolean definite = isDefinite(words.get(office).fold());
      if (trade && !w.fold().startsWith("ال") && !isGiven(words, i)) {
        return null; // "المدرب قبل المباراة"
      }
      int to = i > office + 1 || definite ? nameEnd(words, i) : -1;
      if (to > 0 && (SONS.contains(words.get(to - 2).fold()) || endsWell(words, to))) {
        return isObject(words, office, i, to)
            ? found(words, office, to == i + 2 ? i - 1 : i, to - 1)
            : found(words, office, i, to);
      }
      if (to > 0 && isThird(words.get(to)) && endsWell(words, to + 1)) {
        return found(words, office, i, to + 1);
      }
    }
    return null;
  }

  private static boolean isGiven(List<Word> words, int i) {
    return COMPOUNDS.contains(words.get(i).fold()) || ArabicGiven.is(words, i);
  }

  /** Whether a name that is known begins at a word. */
  boolean isKnown(List<Word> words, int i) {
    return gazetteer.at(words, i) != null;
  }

  private static boolean isDefinite(String fold) {
    return fold.startsWith("ال") || fold.startsWith("وال");
  }

  /**
   * A ministry, party, court or force named by what it is ("محكمة التمييز"); null where none
   * begins.
   */
  Found body(List<Word> words, int i) {
    Word w = words.get(i);
    String bare = ArabicOffices.body(words, i);
    int to = i + 1;
    while (bare != null
        && to < words.size()
        && to - i <= LONGEST_BODY
        && words.get(to).fold().startsWith("ال")
        && !Arabic.isPreposition(words.get(to)) // "إلى"
        && !Arabic.RELATIVES.contains(words.get(to).fold())
        && (!ArabicFullNames.isDay(words.get(to)) || words.get(to).is("العام"))) {
      to++;
    }
    if (bare == null || to == i + 1 || ArabicOffices.isOnly(words.get(to - 1).fold())) {
      return null;
    }
    StringBuilder name = new StringBuilder(w.text().substring(w.fold().length() - bare.length()));
    for (int k = i + 1; k < to; k++) {
      name.append(' ').append(words.get(k).text());
    }
    String key = Word.fold(name.toString()).replace(' ', '-');
    return new Found(i, to, new Name(key, Map.of("ar", name.toString())));
  }

  private static Found found(List<Word> words, int office, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      name.append(i > from ? " " : "").append(words.get(i).text());
    }
    String key = Word.fold(name.toString()).replace(' ', '-').toLowerCase(Locale.ROOT);
    return new Found(office, to, new Name(key, Map.of("ar", name.toString())));
  }

  /** Index after a given name and a family name; -1 where the words are none. */
  private int nameEnd(List<Word> words, int from) {
    if (from >= words.size() || !canBeGiven(words.get(from))) {
      return -1;
    }
    int i = from + (COMPOUNDS.contains(words.get(from).fold()) ? 2 : 1);
    if (i >= words.size()
        || !canBeFamily(words.get(i))
        || agree(words.get(from).text(), words.get(i).text())) {
      return -1;
    }
    while (COMPOUNDS.contains(words.get(i).fold())) {
      i++;
      if (i >= words.size() || words.get(i).isMark()) {
        return -1; // a name does not end in "بن", "عبد"
      }
    }
    i++;
    if (i < words.size() && SONS.contains(words.get(i).fold())) {
      while (i < words.size() && COMPOUNDS.contains(words.get(i).fold())) {
        i++;
      }
      return i < words.size() && !words.get(i).isMark() ? i + 1 : -1;
    }
    boolean third =
        i < words.size()
            && words.get(i).fold().startsWith("ال")
            && !ArabicKnownSubject.REACHED.contains(words.get(i).fold()) // "غادر سامي فرح البلاد"
            && !words.get(i - 1).fold().startsWith("ال")
            && canBeFamily(words.get(i));
    return third ? i + 1 : i <= words.size() ? i : -1;
  }

  private boolean isObject(List<Word> words, int office, int from, int to) {
    Word next = to < words.size() ? words.get(to) : null;
    boolean time = next != null && TIMES.contains(next.fold());
    boolean whole = office == 0 || to > from + 2 || from - 1 > office;
    return whole
        && office > 0
        && ArabicNameObject.is(
            lexicon.verb(words.get(office - 1)), words, from, to - 1, next, time);
  }

  /** "جسرا جديدا", "مدرسة حديثة": a noun and what it is like, which are hardly ever a name. */
  private static boolean agree(String noun, String adjective) {
    return noun.endsWith("ة") && adjective.endsWith("ة")
        || noun.length() > 3 && noun.endsWith("ا") && adjective.endsWith("ا");
  }

  private boolean canBeGiven(Word w) {
    boolean clitic =
        w.fold().length() > 4 && (w.fold().startsWith("ل") || w.fold().startsWith("بت"));
    return canBeFamily(w)
        && !clitic
        && !GROUPS.contains(w.fold())
        && !w.text().startsWith("ال")
        && w.fold().length() >= 2
        && !w.fold().endsWith("ية")
        && !w.fold().startsWith("و");
  }

  /** Whether a word can be the last of three names; most objects after a name end otherwise. */
  private boolean isThird(Word w) {
    return canBeGiven(w)
        && !COMPOUNDS.contains(w.fold())
        && !lexicon.isOblique(w.fold()) // "برئاسة سامي فرح بإعداد التعديلات"
        && !w.fold().endsWith("ة")
        && !w.fold().endsWith("ات");
  }

  /** "المتحدث باسم" is an office, and "علي" with dotted yeh a name. */
  private static boolean isPreposition(Word w) {
    return Arabic.isPreposition(w) && !w.is("باسم") && !w.text().equals("علي");
  }

  private boolean canBeFamily(Word w) {
    return !w.isMark()
        && !Character.isDigit(w.text().charAt(0))
        && !w.isAccusative()
        && !isPreposition(w)
        && !w.is("باسم")
        && !TIMES.contains(w.fold())
        && !w.is("قد")
        && !Arabic.isOwned(w.fold())
        && !Arabic.hasAttachedPreposition(w)
        && !(w.fold().startsWith("ب") && ArabicHeads.isOne(w)) // "فهد بمدينة بريدة"
        && !Arabic.THAT.contains(w.fold())
        && !Arabic.NEGATIONS.contains(w.fold())
        && lexicon.verb(w) == null
        && lexicon.noun(w) == null
        && !ArabicOffices.isOnly(w.fold());
  }

  /** A name is followed by something that cannot belong to it. */
  private boolean endsWell(List<Word> words, int to) {
    if (to >= words.size() || REGNAL.contains(words.get(to - 1).fold())) {
      return true;
    }
    Word w = words.get(to);
    return w.isMark()
        || Arabic.isPreposition(w)
        || w.isAccusative()
        || Arabic.hasAttachedPreposition(w)
        || lexicon.isOblique(w.fold())
        || Arabic.THAT.contains(w.fold())
        || Arabic.SUBORDINATORS.contains(w.fold())
        || Arabic.NEGATIONS.contains(w.fold())
        || TIMES.contains(w.fold())
        || w.is("قد")
        || w.fold().startsWith("و")
        || w.fold().startsWith("ال")
        || lexicon.verb(w) != null
        || lexicon.noun(w) != null
        || gazetteer.isPlace(words, to) // "غادر سامي فرح عمّان"
        || Character.isDigit(w.text().charAt(0));
  }

  /** Whether "و" before an office or a name joins it to another. */
  boolean isJoined(Word w) {
    return w.fold().startsWith("و") && !ArabicOffices.is(w.fold());
  }

  /** Whether a word looks like a plural but is a name or a plain noun. */
  static boolean isName(String word) {
    return NO_PLURALS.contains(Word.fold(word));
  }
}
