package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Headlines where nobody knows who did it: "We sent 90 lorries to Homs" is "90 lorries sent". */
final class EnglishUnsaid {

  private static final Set<String> OTHER = Words.EN.list("unsaid.other");

  private static final Set<String> OWNERS = Words.EN.list("unsaid.owners");

  private static final Set<String> SPEAKING = Words.EN.list("unsaid.speaking");

  private EnglishUnsaid() {}

  /** The headline in the passive; null where there is nothing that something was done to. */
  static List<String> passive(Form form, List<String> rest) {
    String first = rest.isEmpty() ? "" : rest.get(0);
    String fold = Word.fold(first);
    boolean noun =
        !first.isEmpty()
            && (EnglishWords.ARTICLES.contains(fold)
                || OWNERS.contains(fold)
                || Character.isUpperCase(first.charAt(0))
                || Character.isDigit(first.charAt(0))
                || EnglishAgreement.NUMBERS.contains(fold));
    if (!noun || !form.past() || OTHER.contains(form.verb().base())) {
      return null;
    }
    int end = 1;
    while (end < rest.size() && !ends(rest.get(end))) {
      end++;
    }
    int from = EnglishWords.ARTICLES.contains(fold) || OWNERS.contains(fold) ? 1 : 0;
    if (end <= from) {
      return null;
    }
    List<String> out = new ArrayList<>(rest.subList(from, end));
    out.add(form.verb().participle());
    out.addAll(rest.subList(end, rest.size()));
    return out;
  }

  /** "where we met him", "rejected that", "as I told you": nothing that a headline could say. */
  static boolean opens(String[] title, Form form, Line line, int v) {
    boolean one = title.length > 1 && Set.of("one", "ones").contains(title[1]); // "German one"
    boolean open =
        line.is(v + 1, "that", "this", "so")
            && (line.isTime(v + 2) || EnglishCut.leadsToTime(line, v + 2) || v + 2 == line.size());
    return one
        || SPEAKING.contains(Word.fold(title[0]))
        || Word.fold(title[0]).equals(form.verb().third())
        || line.is(v + 1, "you", "me", "us")
        || open && !line.isTime(v + 1) && !line.is(v + 2, "year");
  }

  private static boolean ends(String word) {
    String fold = Word.fold(word);
    return EnglishWords.PREPOSITIONS.contains(fold) && !fold.equals("of")
        || EnglishSubject.LEADS.contains(fold)
        || fold.equals(",")
        || fold.equals(".")
        || EnglishWords.isAdverb(fold);
  }
}
