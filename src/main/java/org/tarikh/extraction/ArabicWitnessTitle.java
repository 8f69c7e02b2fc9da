package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Noun;

/** Headlines of what a place or a time saw: "اشتباكات دامية في جرمانا". */
final class ArabicWitnessTitle {

  private static final Set<String> WHICH = Words.AR.list("witness-title.which");

  private final ArabicLexicon lexicon;
  private final ArabicCut cut;

  ArabicWitnessTitle(ArabicLexicon lexicon, ArabicCut cut) {
    this.lexicon = lexicon;
    this.cut = cut;
  }

  /** "شهدت المدينة اشتباكات": who is spoken of only saw it. */
  static boolean isOfWitness(Form form) {
    return form.verb().past().equals("شهد") || form.verb().past().equals("عرف");
  }

  /** "شهدت جرمانا اشتباكات دامية" is "اشتباكات دامية في جرمانا". */
  String witnessed(Line line, int from, int to) {
    if (line.isTime(from)) { // "شهد هذا اليوم إجلاء الجرحى"
      return ArabicHeadline.fit(
          ArabicForms.bareObject(withoutCommaAtEnd(cut.clean(line, from, to))));
    }
    for (int i = from + 1; i < to; i++) {
      String fold = Word.fold(ArabicForms.withoutTanwin(line.at(i).text()));
      Noun noun = line.isTime(i) ? null : lexicon.noun(fold);
      boolean why = Arabic.BACKGROUND.contains(line.fold(i - 1)); // "تباطؤاً إثر تصادم شاحنتين"
      if (noun != null && !why && fold.equals(Word.fold(noun.text()))) {
        boolean which = line.opensWithDigit(i - 1) || WHICH.contains(line.fold(i - 1));
        int many = which ? i - 1 : i; // "42 حادثة", "أول اقتراع"
        List<String> what =
            ArabicForms.bareObject(
                withoutCommaAtEnd(cut.clean(line, many, cut.stop(line, i, to, true))));
        return ArabicHeadline.fit(ArabicHeadline.join(what, in(cut.clean(line, from, many))));
      }
    }
    for (int i = from + 1; i < to; i++) {
      boolean unmarked = // "تباطؤا شديدا"
          line.fold(i).endsWith("ا") && line.fold(i).length() > 3 && line.fold(i + 1).endsWith("ا");
      if ((line.at(i).isAccusative() || unmarked) && !line.isTime(i)) {
        List<String> what = ArabicForms.bareObject(cut.clean(line, i, to));
        return ArabicHeadline.fit(ArabicHeadline.join(what, in(cut.clean(line, from, i))));
      }
    }
    return ArabicHeadline.fit(cut.clean(line, from, to));
  }

  String witnessed(List<String> what, List<String> where) {
    List<String> title = new ArrayList<>(what);
    if (!title.isEmpty() && title.get(0).startsWith("ال") && !where.isEmpty()) {
      title.set(0, title.get(0).substring(2));
      if (title.size() == 1) {
        return ArabicHeadline.fit(ArabicHeadline.join(title, where)); // "أحداث المدينة"
      }
    }
    return ArabicHeadline.fit(
        where.isEmpty()
            ? title
            : ArabicHeadline.join(title, ArabicHeadline.join(List.of("في"), where)));
  }

  /** "في جرمانا"; nothing where an aside stands instead of who saw it. */
  private static List<String> in(List<String> where) {
    return where.isEmpty() || where.get(0).equals("،")
        ? List.of()
        : ArabicHeadline.join(List.of("في"), where);
  }

  static List<String> withoutCommaAtEnd(List<String> words) {
    int n = words.size();
    return n > 0 && words.get(n - 1).equals("،") ? words.subList(0, n - 1) : words;
  }
}
