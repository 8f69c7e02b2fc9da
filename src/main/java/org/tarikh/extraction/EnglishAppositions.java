package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** Commas that belong to a name said beside a noun: "the commander, Mazloum Abdi, met". */
final class EnglishAppositions {

  private static final Set<String> FEASTS = Words.EN.list("appositions.feasts");

  private EnglishAppositions() {}

  /** "the commander, Mazloum Abdi, met": commas around a name belong to the subject. */
  static boolean is(Line line, int comma, int v) {
    for (int i = comma + 1; i < Math.min(v, comma + EnglishSubject.LONGEST_APPOSITION); i++) {
      if (line.at(i).isComma()) {
        return Character.isUpperCase(line.at(comma + 1).text().charAt(0))
            && !FEASTS.contains(line.fold(i - 1));
      }
    }
    return closes(line, comma);
  }

  /**
   * "Hadi, a former guard elected in May, has": the name that a participle tells of by way of what
   * its owner is; empty where no such name opens the clause.
   */
  static List<String> named(Line line, int v) {
    int comma = v - 1;
    while (comma > 0 && v - comma < EnglishSubject.LONGEST_APPOSITION && !line.at(comma).isMark()) {
      comma--;
    }
    String role = line.fold(v - 1);
    boolean is =
        comma > 0
            && line.at(comma).isComma()
            && line.is(comma + 1, "a", "an", "the")
            && (EnglishRoles.is(role) || EnglishRoles.looksLike(role));
    int from = comma;
    while (is && from > 0 && EnglishNames.isNamePart(line.at(from - 1), true)) {
      from--;
    }
    return is && from == 0 ? EnglishCut.clean(line, 0, comma) : List.of();
  }

  /** "Her husband, the engineer Omar Azar,": the name of whom somebody's kin is; empty for none. */
  static List<String> ofKin(Line line, int noun, int comma) {
    int end = EnglishNounPhrases.markAfter(line, comma + 1);
    int from = end;
    while (from > comma + 1 && EnglishNames.isNamePart(line.at(from - 1), true)) {
      from--;
    }
    List<String> name = EnglishCut.clean(line, from, end);
    boolean person = from < end && EnglishNames.isPerson(name);
    return person && EnglishAntecedents.POSSESSIVES.contains(line.fold(noun)) ? name : List.of();
  }

  static boolean closes(Line line, int comma) {
    for (int i = comma - 1; i >= Math.max(0, comma - EnglishSubject.LONGEST_APPOSITION); i--) {
      if (line.at(i).isComma()) {
        return i + 1 < comma
            && !FEASTS.contains(line.fold(comma - 1))
            && Character.isUpperCase(line.at(i + 1).text().charAt(0))
            && i > 0;
      }
    }
    return false;
  }
}
