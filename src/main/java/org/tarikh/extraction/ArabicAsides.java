package org.tarikh.extraction;

import java.util.List;
import java.util.Set;

/** Asides between commas that an Arabic headline leaves out. */
final class ArabicAsides {

  /** Words between "is known" and "by the name of". */
  private static final int FARTHEST_NAME = 7;

  private static final int LONGEST_ASIDE = 14;

  private static final Set<String> AT = Words.AR.list("asides.at");

  private static final Set<String> WISHES = Words.AR.list("asides.wishes");

  private static final int LONGEST_WISH = 6;

  private static final Set<String> AFFECTED = Words.AR.list("asides.affected");

  private static final Set<String> COUNTED = Words.AR.list("asides.counted");

  private ArabicAsides() {}

  /** "، في اجتماع استثنائي في القاهرة،": where an aside that begins at a comma ends, else -1. */
  static int end(Line line, int comma, int to) {
    if (line.at(comma).is("-", "–", "—") && WISHES.contains(line.fold(comma + 1))) {
      int dash = comma + 2; // "الملك - حفظه الله - إلى"
      while (dash < Math.min(to, comma + LONGEST_WISH) && !line.at(dash).is("-", "–", "—")) {
        dash++;
      }
      return dash < Math.min(to, comma + LONGEST_WISH) ? dash : -1;
    }
    if (comma == 0
        || !line.at(comma).isComma()
        || comma + 2 >= to
        || Arabic.isPreposition(line.at(comma - 1))) {
      return -1;
    }
    int first = comma + 1;
    String where = line.fold(first); // "، ومقره عمّان،"
    boolean seat = where.startsWith("ومقر") && Arabic.isOwned(where);
    boolean opens =
        seat
            || AT.contains(line.fold(first)) // "، بقصر السلام في جدة،"
            || (Arabic.isPreposition(line.at(first))
                    || line.is(first, "للمرة")
                    || ArabicNominalTitle.isParticiple(line.fold(first)))
                && !line.at(first).fold().startsWith("و");
    if (!opens && !line.isTime(first)) {
      return -1;
    }
    boolean empty = // "، في جلسته،", "، لدى لقائه الرئيس،"
        opens
            && (ArabicHeadline.isEmptyPlace(line.fold(first + 1)) || line.is(first, "لدي", "خلال"));
    for (int i = first; i < Math.min(to - 1, comma + LONGEST_ASIDE); i++) {
      if (line.at(i).isComma()) {
        boolean goesOn =
            (empty || !Arabic.isPreposition(line.at(i + 1)))
                && !line.fold(i + 1).startsWith("و")
                && !line.isTime(i + 1)
                && !Arabic.ATTRIBUTION.contains(line.fold(i + 1))
                && !ArabicStops.STOPS.contains(line.fold(i + 1));
        return goesOn ? i : -1;
      }
    }
    return -1;
  }

  /** "خمسة أسرى ما زالوا يمتنعون": a headline tells it in the present alone. */
  static boolean isStill(Line line, int i) {
    String verb = line.fold(i + 2);
    boolean present = verb.startsWith("ي") || verb.startsWith("ت");
    return present && line.is(i, "ما") && line.fold(i + 1).startsWith("زال");
  }

  /** "أعلن أن الوزير، سيزور": whether a comma parts what is said from the verb that says it. */
  static boolean partsFromVerb(Line line, int from, int comma, ArabicLexicon lexicon) {
    ArabicLexicon.Form form = comma + 1 < line.size() ? lexicon.verb(line.at(comma + 1)) : null;
    boolean opens = form != null && (!form.verb().looksLikeNoun() || !form.past());
    opens &= form != null && !line.fold(comma + 1).startsWith("و");
    for (int i = comma - 1; opens && i >= from && !line.at(i).isMark(); i--) {
      if (Arabic.THAT.contains(line.fold(i))) {
        return true;
      }
      opens = lexicon.verb(line.at(i)) == null || lexicon.verb(line.at(i)).verb().looksLikeNoun();
    }
    return false;
  }

  /** Where "بحفظ الله ورعايته" ends that begins at a word, and the dashes around it; else -1. */
  static int safely(Line line, int i) {
    boolean dash = i < line.size() && line.at(i).is("-", "–", "—");
    int wish = dash ? i + 1 : i;
    if (!line.is(wish, "بحفظ") || !line.is(wish + 1, "الله")) {
      return -1;
    }
    int end = line.is(wish + 2, "ورعايته") ? wish + 3 : wish + 2;
    return wish > i && end < line.size() && line.at(end).is("-", "–", "—") ? end + 1 : end;
  }

  /** "في وقت سابق": a headline has its date. */
  static boolean isOnceUponATime(Line line, int i) {
    return line.is(i, "في")
        && line.is(i + 1, "وقت")
        && line.is(i + 2, "سابق", "لاحق", "مبكر", "متاخر");
  }

  /** "ما لا يقل عن": one word of a headline. */
  static boolean isAtLeast(Line line, int i) {
    return line.is(i, "ما")
        && line.is(i + 1, "لا")
        && line.is(i + 2, "يقل")
        && line.is(i + 3, "عن");
  }

  /** "الذي يعرف في بلدته باسم أبي خالد": how somebody is called. */
  static boolean isNaming(Line line, int verb) {
    if (!line.is(verb, "يعرف", "تعرف")) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(line.size(), verb + FARTHEST_NAME); i++) {
      if (line.is(i, "باسم", "بلقب")) {
        return true;
      }
    }
    return false;
  }

  /** "توفي متأثراً بجروحه المصور". */
  static boolean isOfWounds(Line line, int i) {
    return AFFECTED.contains(line.fold(i))
        || line.fold(i).startsWith("ب") && AFFECTED.contains(line.fold(i - 1))
        || line.is(i, "الحرجة", "البليغة", "الخطيرة", "الخطرة", "الشديدة", "البالغة")
            && line.fold(i - 1).startsWith("ب")
            && AFFECTED.contains(line.fold(i - 2));
  }

  /** "نُقل ألفا شخص منها". */
  static boolean isOfNobody(Line line, int i, List<String> out) {
    return COUNTED.contains(line.fold(i - 1)) && out.stream().noneMatch(w -> w.startsWith("ال"));
  }
}
