package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Headlines of what has been set for a day, or put off to it. */
final class EnglishMoved {

  private static final int LONGEST = 6;

  private EnglishMoved() {}

  /** "The hearing was postponed to …" is "Hearing to be held". */
  static EnglishHeadline title(
      EnglishSubject subjects, Line line, int from, int v, int at, Form form) {
    int group = EnglishSubject.groupStart(line, from, v);
    EnglishSubject.Subject subject = subjects.subject(line, from, group);
    boolean passive = form.participle() && EnglishSubject.hasBe(line, group, v);
    List<String> words =
        new ArrayList<>(passive ? subject.words() : EnglishCut.clean(line, v + 1, at - 1));
    words.remove("off"); // "put the vote off until"
    boolean known = !words.isEmpty() && !EnglishWords.PRONOUNS.contains(Word.fold(words.get(0)));
    words.addAll(List.of("to", "be", "held"));
    words.addAll(where(line, line.after(line.time(at))));
    return new EnglishHeadline(
        EnglishCut.capital(EnglishCut.fit(EnglishCut.withoutArticle(words))),
        subject.from(),
        true,
        known ? 0.7 : 0.4);
  }

  /** "scheduled for Monday at the town hall", ", in Tyre": where it is to be held. */
  private static List<String> where(Line line, int after) {
    int from = line.is(after, ",") ? after + 1 : after;
    int end = from + 1;
    while (end < line.size()
        && end - from <= LONGEST
        && !line.at(end).isMark()
        && !EnglishSubject.LEADS.contains(line.fold(end))) {
      end++;
    }
    boolean place = line.is(from, "at", "in") && end - from <= LONGEST && !line.hasTime(from, end);
    return place ? EnglishCut.clean(line, from, end) : List.of();
  }
}
