package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/**
 * The second verb of a short headline: "47 women drive through Riyadh and lose their passports".
 */
final class EnglishSecond {

  /** Characters. A longer headline says enough. */
  private static final int SHORT = 50;

  /** Words: a longer sentence is looked at no farther. */
  private static final int LONGEST = 60;

  private static final Set<String> OPEN = Words.EN.list("second.open");

  private final EnglishLexicon lexicon;
  private final EnglishReach reach;
  private final EnglishAgreement agreement;

  EnglishSecond(EnglishLexicon lexicon, EnglishReach reach, EnglishAgreement agreement) {
    this.lexicon = lexicon;
    this.reach = reach;
    this.agreement = agreement;
  }

  /**
   * Adds what the same subject did then, where nothing says that it did so at another time.
   *
   * @param stop where what the headline tells ends
   * @param passive whether it tells what was done to the subject
   * @param subject who does what it tells
   */
  void add(Line line, int stop, boolean passive, List<String> subject, List<String> title) {
    int and = stop < line.size() && line.at(stop).isComma() ? stop + 1 : stop;
    Form form = line.is(and, "and") && and + 2 < line.size() ? lexicon.verb(line, and + 1) : null;
    if (form == null
        || !form.past()
        || passive && !suffers(line, and + 1, form)
        || line.isQuoted(and + 1)
        || form.verb().cue().grade() == Cue.Grade.SAY
        || Headline.reaches(title, SHORT + 1)) {
      return;
    }
    int end = reach.stop(line, and + 1, end(line, and + 1));
    int told = end;
    while (told < line.size() && told - and < LONGEST && !line.at(told).is(";", ":")) {
      told++;
    }
    boolean dated = line.hasTime(and, told); // an event of its own
    List<String> rest = EnglishCut.clean(line, and + 2, end);
    boolean open =
        rest.isEmpty()
            || rest.size() == 1 && EnglishWords.PREPOSITIONS.contains(rest.get(0))
            || rest.stream().anyMatch(w -> OPEN.contains(Word.fold(w)));
    String verb = passive ? form.verb().participle() : agreement.present(form, subject, rest);
    int length = Headline.join(title).length() + Headline.join(rest).length() + verb.length() + 5;
    if (!dated && !open && length <= Headline.MAX) {
      title.add("and");
      title.add(verb);
      title.addAll(rest);
    }
  }

  /** "was seized in Tyre and taken to a base", but not "and died". */
  private static boolean suffers(Line line, int i, Form form) {
    return form.participle()
        && !line.isTime(i + 1)
        && EnglishWords.PREPOSITIONS.contains(line.fold(i + 1))
        && !EnglishFinite.INTRANSITIVE.contains(form.verb().base());
  }

  private static int end(Line line, int from) {
    int end = from;
    while (end < line.size()
        && end - from < LONGEST
        && (!line.at(end).isMark() || line.at(end).is("$", "£", "€", "\"", "“", "”", "."))
        && !EnglishSubject.LEADS.contains(line.fold(end))) {
      end++;
    }
    return end;
  }
}
