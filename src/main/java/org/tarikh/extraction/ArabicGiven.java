package org.tarikh.extraction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Given names of men and women. */
final class ArabicGiven {

  private static final Map<String, Map<String, String>> ROWS =
      Tsv.read("ar/given.tsv").stream()
          .collect(Collectors.toMap(r -> Word.fold(r.get("name")), r -> r));

  /** Asked of every word of a lead. */
  private static final Memo<Map<String, String>> KNOWN = new Memo<>(ROWS::get);

  private ArabicGiven() {}

  /** Whether a word is hardly anything but a given name. */
  static boolean is(Word w) {
    Map<String, String> row = KNOWN.of(w);
    return w.is("عبد") || row != null && row.get("only").isEmpty();
  }

  /**
   * Whether a given name stands at a word: "أمل" is one in "الفنانة أمل عرفة" alone, "علي", which
   * may be "على", in "النائب علي حسن".
   */
  static boolean is(List<Word> words, int i) {
    return woman(words, i) != null;
  }

  /** Whether the given name at a word is that of a woman; null where none stands there. */
  static Boolean woman(List<Word> words, int i) {
    Word w = words.get(i);
    Word next = i + 1 < words.size() ? words.get(i + 1) : null;
    if (w.is("عبد")) {
      return next != null && next.fold().startsWith("ال") ? Boolean.FALSE : null;
    }
    Map<String, String> row = KNOWN.of(w);
    if (row == null || w.text().equals("يحيي")) {
      return null; // the verb: the name is "يحيى"
    }
    String gender = row.get("gender");
    if (row.get("only").isEmpty()) {
      return gender.equals("f");
    }
    boolean on = w.is("علي") && (!w.text().equals("علي") || next == null || !is(next));
    String title = on || next == null ? null : ArabicOffices.before(words, i);
    title = title != null && goesOn(title, next) ? title : null;
    boolean she = title != null && title.endsWith("ة");
    boolean fits = title != null && gender.contains(she ? "f" : "m");
    return fits ? she : null;
  }

  /** Not "أكد الوزير نجاح الموسم" nor "استقبل الرئيس صالح وزير الدفاع". */
  private static boolean goesOn(String title, Word next) {
    boolean definite = next.fold().startsWith("ال") && !next.fold().endsWith("ي");
    return !next.isMark()
        && !ArabicOffices.isOnly(next.fold())
        && !(definite && ArabicOffices.isOnly(title));
  }
}
