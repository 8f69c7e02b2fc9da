package org.tarikh.extraction;

/** Commas that belong to a name said beside a noun: "the commander, Mazloum Abdi, met". */
final class EnglishAppositions {

  /** ", Press Freedom Day,": what such a name ends with belongs to a time. */
  private static final String[] FEASTS = {"day", "eve"};

  private EnglishAppositions() {}

  /** "the commander, Mazloum Abdi, met": commas around a name belong to the subject. */
  static boolean is(Line line, int comma, int v) {
    for (int i = comma + 1; i < Math.min(v, comma + EnglishSubject.LONGEST_APPOSITION); i++) {
      if (line.at(i).isComma()) {
        return Character.isUpperCase(line.at(comma + 1).text().charAt(0))
            && !line.is(i - 1, FEASTS);
      }
    }
    return closes(line, comma);
  }

  static boolean closes(Line line, int comma) {
    for (int i = comma - 1; i >= Math.max(0, comma - EnglishSubject.LONGEST_APPOSITION); i--) {
      if (line.at(i).isComma()) {
        return i + 1 < comma
            && !line.is(comma - 1, FEASTS)
            && Character.isUpperCase(line.at(i + 1).text().charAt(0))
            && i > 0;
      }
    }
    return false;
  }
}
