package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where an Arabic article names a thing in full ("حزب العمال الكردستاني", "الاتفاق بين دمشق
 * وبغداد"), so that a headline can say so where the sentence only says "الحزب", "الاتفاق".
 */
final class Mentions {

  private record Mention(int start, String phrase) {}

  private static final Set<String> HEADS =
      WordSet.of(Tsv.read("ar/heads.tsv").stream().map(r -> Word.fold(r.get("head"))).toList());

  private static final String THE = "ال";

  /** The head that a word is without its clitics, but with its article. */
  private static final Memo<String> HEAD = new Memo<>(Mentions::head);

  /** The head that a word is with "الـ". */
  private static final Memo<String> DEFINITE =
      new Memo<>(
          fold ->
              fold.startsWith("ال") && HEADS.contains(fold.substring(2))
                  ? fold.substring(2)
                  : null);

  private static final int LONGEST_QUOTED = 4;
  private static final int LONGEST_CHAIN = 3;
  private static final int LONGEST = 45;

  /** Definite words after a noun that say when or which, not what. */
  private static final Set<String> POINTING =
      WordSet.of(
          "الماضي", "الماضية", "السابق", "السابقة", "الجديد", "الجديدة", "القادمة", "المقبلة",
          "المكلفة", "الراحل", "الحالي", "الحالية", "الجاري", "الجارية", "التالي", "التالية",
          "الذي", "التي", "الذين", "الثاني", "الثانية", "الاول", "الاولي");

  static final Mentions NONE = new Mentions(List.of(), null, null);

  private final List<Word> words;
  private final Gazetteer gazetteer;
  private final ArabicLexicon lexicon;

  /** By head, looked for when it is asked for: headlines speak of few. */
  private final Map<String, List<Mention>> mentions = new HashMap<>();

  /**
   * @param words of the article
   */
  Mentions(List<Word> words, Gazetteer gazetteer, ArabicLexicon lexicon) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  private List<Mention> of(String head) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      Word w = words.get(i);
      String met = HEAD.of(w);
      if (met == null || !met.endsWith(head)) {
        continue;
      }
      boolean definite = met.startsWith(THE);
      if (met.length() != head.length() + (definite ? THE.length() : 0)) {
        continue;
      }
      String text = w.text().substring(Math.max(0, w.fold().length() - head.length()));
      String phrase = definite ? described(i, text) : named(i, text);
      if (phrase != null && phrase.length() <= LONGEST) {
        found.add(new Mention(w.start(), phrase));
      }
    }
    return found;
  }

  /** The head a word is, with its article but without other clitics; null where it is none. */
  private static String head(String fold) {
    for (String bare : Arabic.withoutPrefixes(fold)) {
      if (HEADS.contains(bare.startsWith(THE) ? bare.substring(THE.length()) : bare)) {
        return bare;
      }
    }
    return null;
  }

  /** "القوات الحكومية": a definite noun and what it is like; null where nothing says so. */
  private String described(int i, String text) {
    int to = i + 1;
    while (to < words.size() && to <= i + 2 && isQuality(words.get(to).fold())) {
      to++;
    }
    return to == i + 1 ? null : "ال" + text + " " + text(i + 1, to);
  }

  private static boolean isQuality(String fold) {
    return fold.startsWith("ال")
        && ArabicPhrases.isAdjective(fold)
        && fold.length() > 4
        && !POINTING.contains(fold);
  }

  /** The phrase an indefinite head begins; null where the text goes on without naming it. */
  private String named(int i, String text) {
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
    while (quality < words.size() && isBareQuality(words.get(quality), quality)) {
      quality++;
    }
    Word next = quality < words.size() ? words.get(quality) : null;
    String between = next == null ? null : between(quality);
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
  private boolean isBareQuality(Word w, int i) {
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
    int to = between ? nameEnd(first, false) : first;
    boolean joined = !between || to > 0 && words.get(first).fold().startsWith("و");
    return joined ? text(i, to) : null;
  }

  /** Index after a name the gazetteer knows; -1 where none begins. */
  private int nameEnd(int i, boolean place) {
    Gazetteer.Hit hit = i < words.size() ? gazetteer.at(words, i) : null;
    boolean fits =
        hit != null
            && (!place || hit.kind() == Gazetteer.Kind.PLACE || hit.kind() == Gazetteer.Kind.STATE);
    return fits ? hit.to() : -1;
  }

  /** "قرار حظر الجماعة", "مجلس النواب العراقي": up to the definite noun and what it is like. */
  private String chain(int i, String text) {
    int to = i + 1;
    while (to < words.size()) {
      Word w = words.get(to);
      String name = to > i + 1 ? name(to - 1) : null;
      if (name != null) {
        return text + " " + text(i + 1, to) + " " + name;
      }
      if (w.isMark()
          || Arabic.isPreposition(w)
          || w.fold().startsWith("و") && !ArabicPhrases.OWN_WAW.matcher(w.fold()).lookingAt()
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
      boolean verb = lexicon.verb(w.fold()) != null && lexicon.noun(w.fold()) == null;
      if (verb && !lexicon.isVerbalNoun(w.fold()) || Arabic.THAT.contains(w.fold())) {
        return null;
      }
      to++;
    }
    if (to >= words.size() || POINTING.contains(words.get(to).fold()) || isDay(words.get(to))) {
      return null;
    }
    to++;
    while (to < words.size() && isQuality(words.get(to).fold())) {
      to++;
    }
    return text + " " + text(i + 1, to);
  }

  private static boolean isDay(Word w) {
    return w.is(
        "الاحد",
        "الاثنين",
        "الثلاثاء",
        "الاربعاء",
        "الخميس",
        "الجمعة",
        "السبت",
        "اليوم",
        "الاسبوع",
        "الشهر",
        "العام");
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
    List<String> texts = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      texts.add(words.get(i).text());
    }
    return Headline.join(texts);
  }

  /** Whether a headline speaks of a thing without saying which: "مناقشة الملف". */
  static boolean leavesOpen(List<Word> said) {
    for (int i = 0; i < said.size(); i++) {
      boolean head =
          Arabic.withoutPrefixes(said.get(i).fold()).stream()
              .anyMatch(f -> f.startsWith("ال") && HEADS.contains(f.substring(2)));
      boolean first = i == 0 || !HEADS.contains(said.get(i - 1).fold());
      String next = i + 1 == said.size() ? "." : said.get(i + 1).fold();
      boolean last = !next.startsWith("ال") && !Character.isDigit(next.charAt(0));
      if (head && first && last) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a head with "الـ". */
  static boolean isHead(Word w) {
    return DEFINITE.of(w) != null;
  }

  /**
   * What "الـ" and a head mean at a place in the text: the name told most often before it, of equal
   * ones the first; null where the text did not say.
   */
  String full(String fold, int at) {
    String head = words.isEmpty() ? null : DEFINITE.of(fold);
    if (head == null) {
      return null;
    }
    Map<String, Integer> told = new LinkedHashMap<>();
    for (Mention m : mentions.computeIfAbsent(head, this::of)) {
      if (m.start() < at) {
        told.merge(m.phrase(), 1, Integer::sum);
      }
    }
    String phrase = null;
    for (String p : told.keySet()) {
      phrase = phrase == null || told.get(p) > told.get(phrase) ? p : phrase;
    }
    return phrase;
  }
}
