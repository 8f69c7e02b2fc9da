package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** How a text names in full the noun that stands at a word ("حزب العمال الكردستاني"). */
final class ArabicFullNames {

  private static final int LONGEST_QUOTED = 4;
  private static final int LONGEST_CHAIN = 3;

  /** Words. */
  private static final int NEAR = 8;

  private static final Set<String> ROYAL = Words.AR.list("full-names.royal");
  private static final Set<String> TITLED = Words.AR.list("full-names.titled");
  private static final Set<String> DAYS = Words.AR.list("full-names.days");

  static final Set<String> POINTING = Words.AR.list("full-names.pointing");

  private final List<Word> words;
  private final Gazetteer gazetteer;
  private final ArabicLexicon lexicon;

  ArabicFullNames(List<Word> words, Gazetteer gazetteer, ArabicLexicon lexicon) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /**
   * "القوات الحكومية", "السفينة «أمل»": a definite noun and what it is like or called; null where
   * nothing says so.
   */
  String described(int i, String text) {
    String called = words.get(i + 1).is("«", "“") ? name(i) : null;
    if (called != null) {
      return "ال" + text + " " + called;
    }
    int to = i + 1;
    while (to < words.size()
        && to <= i + 2
        && isQuality(words.get(to).fold())
        && words.get(to).fold().endsWith("ة") == words.get(i + 1).fold().endsWith("ة")) {
      to++; // but "الجيش اللبناني المسؤولية"
    }
    return to == i + 1 ? null : "ال" + text + " " + text(i + 1, to);
  }

  /** "العقوبات على سوريا": a definite noun and the name that says which; null where none does. */
  String of(int i, String text) {
    boolean on = words.get(i + 1).is("علي", "بين", "مع", "ضد", "في");
    int to = on ? nameEnd(i + 2, words.get(i + 1).is("في")) : -1;
    if (to > 0 && words.get(i + 1).is("بين")) {
      to = to < words.size() && words.get(to).fold().startsWith("و") ? nameEnd(to, false) : -1;
    }
    return to < 0 ? null : "ال" + text + " " + text(i + 1, to);
  }

  /** Whether a phrase holds a name the gazetteer knows, or one in quotation marks. */
  boolean isNamed(String phrase) {
    String second = phrase.substring(phrase.indexOf(' ') + 1);
    boolean to =
        second.startsWith("ل") && gazetteer.at(Word.of(second, 0, second.length()), 0) == null;
    return phrase.endsWith("»")
        || phrase.endsWith("”")
        || !to
            && !second.startsWith("لـ")
            && !gazetteer.find(Word.of(phrase, 0, phrase.length())).isEmpty();
  }

  /** Whether a phrase has words enough to say what it is without a name. */
  static boolean isLong(String phrase) {
    return phrase.indexOf(' ') != phrase.lastIndexOf(' ');
  }

  /** "غمرت السيول أحياء في قفصة": not "سيول قفصة" where its name follows anyway. */
  static boolean repeats(Line line, int i, String full) {
    String name = Word.fold(full.substring(full.lastIndexOf(' ') + 1));
    for (int k = i + 1; k < Math.min(line.size(), i + NEAR); k++) {
      if (line.is(k, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuality(String fold) {
    return fold.startsWith("ال")
        && ArabicPhrases.isAdjective(fold)
        && fold.length() > 4
        && !POINTING.contains(fold);
  }

  /** The phrase an indefinite head begins; null where the text goes on without naming it. */
  String named(int i, String text) {
    String quoted = i > 0 && words.get(i - 1).is("“", "«", "\"") ? quoted(i) : null;
    if (quoted != null) {
      return quoted;
    }
    String name = name(i);
    if (name != null) {
      return ArabicForms.withoutTanwin(text) + " " + name;
    }
    if (text.contains("ً")) {
      return null;
    }
    int quality = i + 1;
    while (quality < words.size() && isBareQuality(quality)) {
      quality++;
    }
    Word next = quality < words.size() ? words.get(quality) : null;
    String between = next == null ? null : between(signed(quality));
    if (quality > i + 1 && quality <= i + 3 || between != null) {
      StringBuilder phrase = new StringBuilder("ال").append(text);
      for (int k = i + 1; k < quality; k++) {
        phrase.append(" ال").append(words.get(k).text());
      }
      return between == null ? phrase.toString() : phrase + " " + between;
    }
    return chain(i, text);
  }

  /** "«قانون قيصر»": a head that begins what stands in quotation marks. */
  private String quoted(int head) {
    for (int i = head + 2; i <= Math.min(words.size() - 1, head + LONGEST_QUOTED); i++) {
      if (words.get(i).is("”", "»", "\"")) {
        return text(head - 1, i + 1);
      }
    }
    return null;
  }

  /** "أمني" after "اتفاق": an adjective of kind or origin. */
  private boolean isBareQuality(int i) {
    Word w = words.get(i);
    String fold = w.fold();
    return (fold.endsWith("ي") || fold.endsWith("ية"))
        && fold.length() > 3
        && !fold.startsWith("ال")
        && !fold.startsWith("و")
        && !w.text().endsWith("ى")
        && !Arabic.isPreposition(w)
        && lexicon.verb(fold) == null
        && lexicon.noun(fold) == null
        && gazetteer.at(words, i) == null
        && !(i + 1 < words.size() && words.get(i + 1).fold().startsWith("ال"));
  }

  /** "اتفاق 10 آذار الموقع بين …": where it goes on after its day and what was done to it then. */
  private int signed(int i) {
    int to = i;
    if (Character.isDigit(words.get(to).text().charAt(0)) && to + 2 < words.size()) {
      to += Arabic.isPreposition(words.get(to + 1)) ? 1 : 2;
    }
    return to + 1 < words.size() && ArabicNominalTitle.isParticiple(words.get(to).fold())
        ? to + 1
        : to;
  }

  /** "بين دمشق وبغداد", "في دير الزور": names that say which one. */
  private String between(int i) {
    boolean between = words.get(i).is("بين");
    if (!between && !words.get(i).is("في")) {
      return null;
    }
    int first = nameEnd(i + 1, !between);
    if (first < 0) {
      return null;
    }
    int second = first < words.size() && words.get(first).is("و") ? first + 1 : first;
    second += second < words.size() && words.get(second).is("“", "«", "\"") ? 1 : 0;
    int to = between ? nameEnd(second, false) : first;
    to +=
        between && to > 0 && second > first && to < words.size() && words.get(to).is("”", "»", "\"")
            ? 1
            : 0;
    boolean joined = !between || to > 0 && words.get(first).fold().startsWith("و");
    return joined ? text(i, to) : null;
  }

  /** Index after a name the gazetteer knows; -1 where none begins. */
  private int nameEnd(int i, boolean place) {
    Gazetteer.Hit hit = i < words.size() ? gazetteer.at(words, i) : null;
    boolean fits = hit != null && (!place || hit.isPlace());
    return fits ? hit.to() : -1;
  }

  /** "قرار حظر الجماعة", "مجلس النواب العراقي": up to the definite noun and what it is like. */
  private String chain(int i, String text) {
    int to = i + 1;
    while (to < words.size()) {
      Word w = words.get(to);
      boolean over = w.start() > words.get(to - 1).end() + 1; // the headline
      String name = to > i + 1 && !over ? name(to - 1) : null;
      if (name != null) {
        return text + " " + text(i + 1, to) + " " + name;
      }
      if (w.isMark()
          || over
          || Arabic.isPreposition(w)
          || Arabic.NEGATIONS.contains(w.fold())
          || w.fold().startsWith("و") && !Arabic.hasOwnWaw(w.fold())
          || w.isAccusative()
          || Character.isDigit(w.text().charAt(0))
          || Arabic.isOwned(w.fold())
          || lexicon.isOblique(w.fold())
          || to - i > LONGEST_CHAIN) {
        return null;
      }
      if (w.fold().startsWith("ال") && w.fold().length() > 4) {
        break;
      }
      boolean verb = lexicon.verb(w) != null && lexicon.noun(w) == null;
      if (verb && !lexicon.isVerbalNoun(w.fold()) || Arabic.THAT.contains(w.fold())) {
        return null;
      }
      to++;
    }
    if (to >= words.size() || POINTING.contains(words.get(to).fold()) || isDay(words.get(to))) {
      return null;
    }
    boolean king = ROYAL.contains(words.get(to).fold());
    to += king && to + 1 < words.size() && !words.get(to + 1).isMark() ? 2 : 1;
    boolean titled = TITLED.contains(words.get(to - 1).fold());
    while (titled && to < words.size() && isGiven(to)) {
      to++; // "جريمة اغتيال الرئيس سامي فرح"
    }
    boolean family = titled && to < words.size() && isGiven(to - 1);
    to += family && !words.get(to).isMark() && !Arabic.isPreposition(words.get(to)) ? 1 : 0;
    while (to < words.size() && isQuality(words.get(to).fold())) {
      to++;
    }
    return text + " " + text(i + 1, to);
  }

  private boolean isGiven(int i) {
    return ArabicGiven.is(words.get(i)) || ArabicGiven.is(words, i);
  }

  static boolean isDay(Word w) {
    return DAYS.contains(w.fold());
  }

  /** The name after a head: in quotation marks, or one the gazetteer knows. */
  private String name(int head) {
    Word next = words.get(head + 1);
    if (next.is("“", "«", "\"")) {
      for (int i = head + 2; i < Math.min(words.size(), head + 3 + LONGEST_QUOTED); i++) {
        if (words.get(i).is("”", "»", "\"") && i > head + 2) {
          return text(head + 1, i + 1);
        }
      }
      return null;
    }
    Gazetteer.Hit whole = gazetteer.at(words, head);
    if (whole != null && whole.to() > head + 1) {
      return text(head + 1, whole.to());
    }
    Gazetteer.Hit after = gazetteer.at(words, head + 1);
    boolean clitic = after != null && !next.fold().equals(gazetteerFold(after, next));
    return after == null || clitic ? null : text(head + 1, after.to());
  }

  private static String gazetteerFold(Gazetteer.Hit hit, Word first) {
    String name = hit.name().names().getOrDefault("ar", "");
    String fold = Word.fold(name.split(" ")[0]);
    return first.fold().endsWith(fold) ? fold : first.fold();
  }

  private String text(int from, int to) {
    return Headline.join(words.subList(from, to).stream().map(Word::text).toList());
  }
}
