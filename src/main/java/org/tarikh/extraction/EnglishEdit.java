package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** What a desk does to an English headline at last: the tense of its second clause, loose ends. */
final class EnglishEdit {

  private static final int FEWEST = 3;
  private static final int LONGEST_WITH = 4;

  private static final Set<String> JOINING = Words.EN.list("edit.joining");

  private static final Set<String> OPENING = Words.EN.list("edit.opening");

  private static final Set<String> SAYING = Words.EN.list("edit.saying");

  private static final Set<String> HELPING = Words.EN.list("edit.helping");

  private static final Set<String> STATING = Words.EN.list("edit.stating");

  private static final Set<String> NOTHING = Words.EN.list("edit.nothing");

  private final EnglishLexicon lexicon;
  private final EnglishAgreement agreement;
  private final EnglishProofs proofs;

  EnglishEdit(EnglishPlain plain) {
    lexicon = plain.lexicon;
    agreement = plain.agreement;
    proofs = new EnglishProofs(new EnglishProof(lexicon), plain);
  }

  /** Events with their headlines as a desk would print them, without those that none would. */
  void all(List<Found> found, Line line) {
    found.replaceAll(f -> edited(f, line));
    found.removeIf(Objects::isNull);
  }

  /** An event with its headline as a desk would print it; null where none would. */
  Found edited(Found found, Line line) {
    Found edited = edited(found);
    return edited == null ? null : proofs.read(edited, line);
  }

  private Found edited(Found found) {
    if (found == null || found.title().indexOf(' ') < 0) {
      return found;
    }
    List<String> words = List.of(found.title().split(" "));
    boolean anniversary = words.get(words.size() - 1).equals("anniversary");
    if (anniversary && words.size() <= FEWEST || isSource(words) || isShare(words)) {
      return null; // of what, it does not say
    }
    List<String> out = present(EnglishSound.ended(whole(withoutBeen(words))));
    return out.equals(words) ? found : found.titled(titled(out));
  }

  /** "Rally had been broken up": the headline of a passive without its auxiliaries. */
  private List<String> withoutBeen(List<String> words) {
    int been = words.indexOf("been");
    boolean had = been > 1 && EnglishSince.PERFECT.contains(words.get(been - 1));
    boolean told = had && words.subList(0, been).stream().anyMatch(OPENING::contains);
    if (!had || told || been + 1 == words.size()) {
      return words;
    }
    List<String> out = new ArrayList<>(words);
    out.subList(been - 1, been + 1).clear();
    return out;
  }

  private static String titled(List<String> words) {
    String title = EnglishCut.capital(String.join(" ", words));
    return title.endsWith(",") ? title.substring(0, title.length() - 1) : title;
  }

  /** "Officials announced": who says what stood before. */
  private boolean isSource(List<String> words) {
    int last = words.size() - 1;
    Form form = lexicon.verb(words.get(last));
    boolean bare = // not "sacked over corruption claims"
        form != null
            && words.get(last).equals(form.verb().third())
            && words.subList(1, last).stream().noneMatch(w -> lexicon.verb(w) != null);
    if (bare && STATING.contains(form.verb().base())) {
      return true; // "White House announces"
    }
    for (int i = 1; i < last; i++) {
      Form says = NOTHING.contains(words.get(i + 1)) ? lexicon.verb(words.get(i)) : null;
      if (says != null
          && words.get(i).equals(says.verb().third())
          && STATING.contains(says.verb().base())
          && !words.contains("that")) {
        return true; // "President announces in Baghdad"
      }
    }
    return last < FEWEST
        && form != null
        && form.past()
        && EnglishTail.ANNOUNCING.contains(form.verb().base())
        && EnglishTopic.isActor(Word.fold(words.get(last - 1)));
  }

  /** "3% projected": a share is no news. */
  private static boolean isShare(List<String> words) {
    return words.get(0).endsWith("%") && Character.isDigit(words.get(0).charAt(0));
  }

  /** Up to where a clause was cut: ", saying it was", "and, under the law, elections", "so big". */
  private static List<String> whole(List<String> words) {
    int to = words.size();
    for (int i = FEWEST; i < to; i++) {
      boolean comma = words.get(i - 1).endsWith(",");
      String w = words.get(i);
      boolean last = i + 1 == to || words.get(i + 1).equals("that");
      boolean cut =
          w.equals("and,")
              || comma && (SAYING.contains(w) || last && w.endsWith("ing"))
              || comma && w.equals("with") && to - i <= LONGEST_WITH && noVerb(words, i, to)
              || w.equals("so") && i + 2 == to;
      to = cut ? i : to;
    }
    while (to > FEWEST && HELPING.contains(words.get(to - 1))) {
      int and = to - 1;
      while (and > FEWEST && !words.get(and).equals("and") && !words.get(and - 1).endsWith(",")) {
        and--;
      }
      to = and > FEWEST ? and : to - 1;
    }
    if (to == words.size()) {
      return words;
    }
    List<String> out = new ArrayList<>(words.subList(0, to));
    String end = out.get(to - 1);
    out.set(to - 1, end.endsWith(",") ? end.substring(0, end.length() - 1) : end);
    return out;
  }

  private static boolean noVerb(List<String> words, int from, int to) {
    return words.subList(from, to).stream().noneMatch(w -> w.endsWith("ing") || w.endsWith("ed"));
  }

  /** "begins after gunmen fired": the second verb in the present as well. */
  private List<String> present(List<String> words) {
    int from = 2;
    while (from < words.size() && !JOINING.contains(words.get(from))) {
      from++;
    }
    for (int i = from + 2; i < words.size(); i++) {
      String w = words.get(i);
      boolean be = w.equals("was") || w.equals("were");
      Form form = be ? null : lexicon.verb(w);
      boolean now = EnglishFinite.AUXILIARIES.contains(w) && !be; // "are arrested"
      if (words.get(i - 1).endsWith(",") || JOINING.contains(w) || now) {
        return words;
      }
      if (!be && (form == null || !form.past() || lexicon.noun(w) != null)) {
        continue;
      }
      String before = words.get(i - 1);
      if (EnglishWords.ARTICLES.contains(before) || before.endsWith("'s")) {
        continue; // "a wounded guard"
      }
      int joined = words.subList(i, words.size()).indexOf("and");
      int end = joined < 0 ? words.size() : i + joined;
      boolean other = words.subList(Math.min(i + 1, end), end).stream().anyMatch(this::isFinite);
      if (other && form != null && form.participle()) {
        continue; // "boats hit by gunfire sank"
      }
      List<String> subject = words.subList(from + 1, i);
      List<String> out = new ArrayList<>(words);
      List<String> rest = words.subList(i + 1, words.size());
      out.set(i, be ? w.equals("was") ? "is" : "are" : agreement.present(form, subject, rest));
      int and = be ? -1 : rest.lastIndexOf("and") + i + 2; // "after rebels shelled and took Homs"
      Form next = and > i + 1 && and < words.size() ? lexicon.verb(words.get(and)) : null;
      if (next != null && next.past() && words.get(and).equals(next.verb().past())) {
        out.set(and, agreement.present(next, subject, rest));
      }
      return out;
    }
    return words;
  }

  private boolean isFinite(String w) {
    Form form = lexicon.verb(w);
    return w.equals("was") || w.equals("were") || form != null && form.past() && !form.participle();
  }
}
