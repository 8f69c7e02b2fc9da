package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarikh.extraction.EventDraft.Name;

/** Persons named after their office ("Defence Minister Murhaf Abu Qasra"), kept as found. */
final class EnglishNames {

  record Found(int from, int to, Name name) {}

  private static final Set<String> OFFICES = words("person");

  /** "the poet Mahmoud Darwish": what else a name may stand behind. */
  private static final Set<String> TRADES = words("trade");

  private static final Set<String> KNOWN_BY_ONE = Words.EN.spelled("names.known-by-one");

  private static final Set<String> PERSONAL = Words.EN.list("names.personal");

  static final Set<String> PARTICLES = Words.EN.list("names.particles");

  private static final Set<String> BODIES = Words.EN.list("names.bodies");

  private static final int LONGEST_NAME = 4;

  private EnglishNames() {}

  private static Set<String> words(String kind) {
    return Tsv.read("en/offices.tsv").stream()
        .filter(r -> r.get("kind").equals(kind))
        .map(r -> r.get("word"))
        .collect(Collectors.toSet());
  }

  private static boolean isBeforeName(Word w) {
    return OFFICES.contains(w.text()) || TRADES.contains(w.text());
  }

  /** The person whose office begins at a word; null where none does. */
  static Found at(List<Word> words, int i, Gazetteer gazetteer) {
    if (i < 0 || i >= words.size() || !isBeforeName(words.get(i))) {
      return null;
    }
    int to = i + 1;
    while (to < words.size() && to - i <= LONGEST_NAME && isNamePart(words.get(to), to == i + 1)) {
      Gazetteer.Hit hit = gazetteer.at(words, to);
      if (hit != null && hit.kind() != Gazetteer.Kind.PERSON) {
        break;
      }
      to++;
    }
    boolean tooFew = to - i < (KNOWN_BY_ONE.contains(words.get(i).text()) ? 2 : 3);
    if (tooFew || isNone(words.get(i + 1), words.get(to - 1))) {
      return null;
    }
    String name =
        words.subList(i + 1, to).stream().map(Word::text).collect(Collectors.joining(" "));
    String bare =
        name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
    return new Found(
        i, to, new Name(bare.toLowerCase(Locale.ROOT).replace(' ', '-'), Map.of("en", bare)));
  }

  /** "Major General Sipan Hamo" from its second word, "General Security Directorate". */
  private static boolean isNone(Word first, Word last) {
    return isBeforeName(first) || isBeforeName(last) || isBody(last.fold());
  }

  /**
   * People of a subject without their offices: "Foreign Minister Asaad al-Shaibani and his
   * Jordanian counterpart Ayman Safadi" by their names alone.
   */
  static List<String> brief(List<String> words) {
    List<String> out = new ArrayList<>();
    int phrase = 0;
    for (int i = 0; i < words.size(); i++) {
      String w = words.get(i);
      boolean named =
          OFFICES.contains(w)
              && i + 2 < words.size()
              && Character.isUpperCase(words.get(i + 1).charAt(0))
              && isNamePart(words.get(i + 2));
      if (named) {
        out = new ArrayList<>(out.subList(0, phrase));
        continue;
      }
      int close = w.equals(",") ? end(words, i + 1) : 0;
      if (close > 0 && isPerson(words.subList(i + 1, close)) && holdsOffice(out, phrase)) {
        out = new ArrayList<>(out.subList(0, phrase)); // "the mayor of Zahle, Omar Azar,"
        out.addAll(words.subList(i + 1, close));
        i = close;
        continue;
      }
      out.add(w);
      if (w.equals("and") || w.equals(",")) {
        phrase = out.size();
      }
    }
    return out;
  }

  /** The next comma, or the end. */
  private static int end(List<String> words, int from) {
    int comma = words.subList(from, words.size()).indexOf(",");
    return comma < 0 ? words.size() : from + comma;
  }

  /** Whether words from one on begin with "the commander of" or "his deputy". */
  private static boolean holdsOffice(List<String> words, int from) {
    return words.size() - from >= 2
        && (EnglishWords.ARTICLES.contains(Word.fold(words.get(from)))
            || EnglishAntecedents.POSSESSIVES.contains(words.get(from)))
        && Character.isLowerCase(words.get(from + 1).charAt(0));
  }

  /** Whether a verb tells what is done to people. */
  static boolean befalls(EnglishLexicon lexicon, Line line, int v) {
    EnglishLexicon.Form form = lexicon.verb(line, v);
    return form != null && befalls(form);
  }

  static boolean befalls(EnglishLexicon.Form form) {
    return PERSONAL.contains(form.verb().base());
  }

  /** "Rafic Hariri University Hospital", and not "Sharaa and the council". */
  static boolean isBodyAt(List<Word> words, int i) {
    Word next = i < words.size() ? words.get(i) : null;
    return next != null
        && Character.isUpperCase(next.text().charAt(0))
        && isBody(next.fold())
        && !words.get(i - 1).fold().endsWith("'s");
  }

  /** Whether a name that ends so is of no person: "Human Rights", "Red Crescent". */
  static boolean isBody(String fold) {
    return BODIES.contains(fold);
  }

  static boolean isOffice(String word) {
    return OFFICES.contains(word);
  }

  static boolean isNamePart(String w) {
    return !w.isEmpty()
        && (Character.isUpperCase(w.charAt(0)) || w.startsWith("al-") || w.startsWith("el-"));
  }

  static boolean isNamePart(Word w, boolean first) {
    char c = w.text().charAt(0);
    return Character.isUpperCase(c)
        || w.text().startsWith("al-")
        || w.text().startsWith("el-")
        || PARTICLES.contains(w.text()) && !first;
  }

  /** The name in "the lawyer Leila Barakat at her home": two or three capitals; empty for none. */
  static List<String> actedOn(EnglishLexicon.Form form, List<String> words) {
    int from = PERSONAL.contains(form.verb().base()) ? 0 : words.size();
    while (from < words.size() && from <= LONGEST_NAME && !isNamePart(words.get(from))) {
      from++;
    }
    int to = from;
    while (to < words.size() && isNamePart(words.get(to))) {
      to++;
    }
    boolean place = from > 0 && Set.of("in", "at", "near", "from").contains(words.get(from - 1));
    boolean name = from < words.size() && !OFFICES.contains(words.get(from)) && !place;
    return name && isPerson(words.subList(from, to)) ? words.subList(from, to) : List.of();
  }

  /** "her husband, Omar Taha,": the same without what parts the name. */
  static List<String> called(List<String> words) {
    int comma = words.indexOf(",");
    int to = words.lastIndexOf(",") == words.size() - 1 ? words.size() - 1 : words.size();
    if (comma < 2 || comma >= to || !isPerson(words.subList(comma + 1, to))) {
      return words;
    }
    List<String> out = new ArrayList<>(words.subList(0, comma));
    out.addAll(words.subList(comma + 1, to));
    return out;
  }

  /** Two or three names: "Leila Barakat", "Haitham bin Tariq". */
  static boolean isPerson(List<String> words) {
    long particles = words.stream().filter(PARTICLES::contains).count();
    return words.size() - particles >= 2
        && words.size() - particles <= 3
        && !EnglishWords.ARTICLES.contains(Word.fold(words.get(0)))
        && !EnglishRoles.isRole(words) // "Lieutenant Colonel"
        && !isBody(Word.fold(words.get(words.size() - 1)))
        && words.stream()
            .allMatch(w -> Character.isUpperCase(w.charAt(0)) || PARTICLES.contains(w));
  }
}
