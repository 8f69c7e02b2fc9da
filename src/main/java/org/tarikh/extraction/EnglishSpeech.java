package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.temporal.TimeExpression;

/** Events that are told in speech, by somebody who does not speak of himself. */
final class EnglishSpeech {

  private static final Set<String> MY_OWN = Words.EN.list("speech.my-own");

  private static final Set<String> FIRST_PERSON = Words.EN.list("speech.first-person");

  private static final Set<String> REACHED = Words.EN.list("speech.reached");

  private static final double LESS_SURE = 0.15;

  private EnglishSpeech() {}

  /** "The deal was signed on Monday," she said: the event; null where the time dates none. */
  static Found read(
      EnglishReader reader, Line line, Sentence sentence, TimeExpression t, Reader.Memory memory) {
    int at = line.first(t);
    if (!line.isQuoted(at)) {
      return null;
    }
    int from = at;
    while (from > 0 && line.isQuoted(from - 1) && !isMark(line, from - 1)) {
      from--;
    }
    int to = line.after(t);
    while (to < line.size() && line.isQuoted(to) && !isMark(line, to)) {
      to++;
    }
    List<Word> words = line.part(from, to);
    Sentence speech =
        new Sentence(
            words.get(0).start(),
            words.get(words.size() - 1).end(),
            sentence.block(),
            sentence.first(),
            words,
            List.of(t));
    boolean own = words.stream().anyMatch(w -> MY_OWN.contains(w.fold()));
    own |= // her interest in "aid work was aroused in 2000": what has begun before
        EnglishWords.PREPOSITIONS.contains(line.fold(from - 2)) && !line.isTime(from - 2);
    own |= line.is(EnglishClauses.after(line, from), "they", "it"); // of what nobody else has told
    List<Found> found = own ? List.of() : reader.read(speech, memory);
    return found.stream()
        .filter(f -> !FIRST_PERSON.contains(Word.fold(f.title().split(" ")[0])))
        .findFirst()
        .map(f -> f.lessSure(LESS_SURE))
        .orElse(null);
  }

  /** "…?" asked one elderly man, "Traders, reached on Monday,": whether a verb tells who spoke. */
  static boolean isAsked(Line line, int v) {
    boolean quoted =
        v > 0
            && line.at(v - 1).is("\"", "”", "'", "’")
            && (v == 1 || line.at(v - 2).is("?", "!", ","));
    return quoted
        || v > 1
            && line.at(v - 1).isComma()
            && REACHED.contains(line.fold(v))
            && isDayNext(line, v);
  }

  /** Whether nothing but a time and its preposition stands behind a word, and a comma ends it. */
  private static boolean isDayNext(Line line, int v) {
    int day = EnglishWords.PREPOSITIONS.contains(line.fold(v + 1)) ? v + 2 : v + 1;
    int end = EnglishClauses.after(line, day);
    return end > day && line.is(end, ",");
  }

  private static boolean isMark(Line line, int i) {
    return line.at(i).is("\"", "“", "”", "«", "»");
  }

  /** Who said what is quoted, else who was before: "…," said Karim Obeid, a teacher. */
  static List<String> speaker(Line line, List<String> before) {
    for (int i = 1; i + 1 < line.size(); i++) {
      if (line.is(i, "said", "says", "added", "recalled") && line.at(i - 1).is("\"", "”", "’")) {
        int end = i + 1;
        while (end < line.size() && Character.isUpperCase(line.at(end).text().charAt(0))) {
          end++;
        }
        return EnglishCut.clean(line, i + 1, end);
      }
    }
    return before;
  }
}
