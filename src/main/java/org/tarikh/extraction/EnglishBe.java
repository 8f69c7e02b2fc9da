package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.temporal.TimeExpression;

/**
 * What a mere "was" tells by its time: "the last convoy was in May", "the envoy was in Aden on
 * Monday".
 */
final class EnglishBe {

  private static final Set<String> WHICH = Words.EN.list("be.which");

  private static final Set<String> VISITORS = Words.EN.list("be.visitors");

  private static final Cue UNKNOWN = new Cue("be", Cue.Grade.WEAK, "politics", 40);
  private static final Cue VISIT = new Cue("be", Cue.Grade.WEAK, "diplomacy", 46);
  private static final long LONGEST = 31 * Days.DAY;
  private static final int FEWEST = 2;
  private static final int LONGEST_KIND = 4;
  private static final int FARTHEST_VERB = 10;
  private static final double CONFIDENCE = 0.6;

  private final EnglishLexicon lexicon;
  private final EnglishSubject subjects;

  EnglishBe(EnglishLexicon lexicon, EnglishSubject subjects) {
    this.lexicon = lexicon;
    this.subjects = subjects;
  }

  /**
   * What was at a time; null where the text does not say what, or it is a state.
   *
   * @param verb that governs the time; -1 for none
   */
  Found read(Line line, int from, int verb, int to, TimeExpression t, Reader.Memory memory) {
    int at = line.first(t);
    int v = verb < 0 ? at - 1 : verb;
    while (verb < 0 && v > from && !line.is(v, "were") && !line.at(v).isMark()) {
      v--;
    }
    boolean opened = at <= 1 && v > at; // "On Sunday the envoy was in Riyadh"
    if (v <= from
        || v >= at && !opened
        || !line.is(v, "was", "were", "came")
        || line.isQuoted(at)) {
      return null;
    }
    EnglishSubject.Subject subject = subjects.subject(line, from, v);
    List<String> words = EnglishCut.withoutArticle(subject.words());
    boolean term = line.is(from, "who") && v == from + 1 && line.is(at - 1, "from", "between");
    int who = term ? subjects.relative(line, from) : -1;
    if (who >= 0) {
      words = EnglishCut.withoutArticle(EnglishRelatives.before(line, who, from));
    } else if (words.size() == 1 && line.is(v - 1, "he", "she")
        || words.isEmpty() && line.is(v - 1, "and")) {
      words = memory.person;
    }
    if (words.isEmpty() || EnglishWords.PRONOUNS.contains(Word.fold(words.get(0)))) {
      return null;
    }
    boolean in = EnglishWords.PREPOSITIONS.contains(line.fold(at - 1));
    int stop = opened ? EnglishNounPhrases.markAfter(line, v) : in ? at - 1 : at;
    boolean office =
        line.is(v, "was", "were")
            && EnglishTenure.isOffice(line, v + 1, stop)
            && memory.people.mayBe(Word.fold(words.get(words.size() - 1)))
            && Days.length(t.value()) > LONGEST
            && !EnglishAttributes.isLimit(line, at);
    if (office) { // "In 1988 she was head of the bank"
      List<String> title = new ArrayList<>(words);
      title.add("is");
      title.addAll(EnglishCut.clean(line, v + 1, stop));
      return found(line, subject.from(), v, t, title, UNKNOWN, memory);
    }
    Found first = first(line, subject.from(), v, at, opened, words, t, memory);
    if (first != null) {
      return first;
    }
    boolean points = !opened && line.part(v + 1, at).stream().allMatch(EnglishBe::leadsToTime);
    List<String> kind = points ? kind(words, memory) : List.of();
    if (!kind.isEmpty()) {
      Cue noun = lexicon.noun(Word.fold(kind.get(kind.size() - 1)));
      return found(line, subject.from(), v, t, kind, noun == null ? UNKNOWN : noun, memory);
    }
    if (!opened && isWhich(words) && line.part(v + 1, at).stream().noneMatch(Word::isComma)) {
      List<String> title = owned(words, memory);
      title.addAll(EnglishCut.clean(line, v + 1, at));
      boolean told = line.is(v + 1, "in", "at", "on") && !line.is(v, "came");
      return told ? found(line, subject.from(), v, t, title, UNKNOWN, memory) : null;
    }
    boolean there =
        !line.is(v, "came")
            && line.is(v + 1, "in", "at")
            && v + 2 < line.size()
            && Character.isUpperCase(line.at(v + 2).text().charAt(0))
            && !line.isTime(v + 2)
            && Days.length(t.value()) <= LONGEST
            && (EnglishNames.isPerson(words) || VISITORS.contains(head(words)));
    if (!there) {
      return null;
    }
    List<String> title = new ArrayList<>(words);
    title.addAll(EnglishCut.clean(line, v + 1, to));
    return found(line, subject.from(), v, t, title, VISIT, memory);
  }

  /** "In 1963 she was the first woman to cross the ice", "was the last to leave, in 2005". */
  private Found first(
      Line line,
      int from,
      int v,
      int at,
      boolean opened,
      List<String> who,
      TimeExpression t,
      Reader.Memory memory) {
    boolean one =
        line.is(v, "was", "were") && line.is(v + 1, "the") && WHICH.contains(line.fold(v + 2));
    int to = v + 3;
    while (one && to < v + FARTHEST_VERB && !line.is(to, "to") && !line.at(to).isMark()) {
      to++;
    }
    if (!one || !lexicon.isInfinitive(line, to)) {
      return null;
    }
    EnglishLexicon.Form form = lexicon.verb(line, to + 1);
    int end = opened ? EnglishNounPhrases.markAfter(line, to) : at;
    while (!opened
        && end > to + 2
        && (line.at(end - 1).isMark() || EnglishWords.PREPOSITIONS.contains(line.fold(end - 1)))) {
      end--;
    }
    if (form.verb().cue().grade() != Cue.Grade.STRONG || end <= to + 1) {
      return null;
    }
    List<String> title = new ArrayList<>(who);
    title.add(line.is(v, "was") ? form.verb().third() : form.verb().base());
    title.addAll(EnglishCut.clean(line, to + 2, end));
    return found(line, from, v, t, title, form.verb().cue(), memory);
  }

  private static Found found(
      Line line, int from, int v, TimeExpression t, List<String> title, Cue cue, Reader.Memory m) {
    return Found.of(
        line,
        from,
        Math.max(line.after(t), v + FEWEST + 1),
        v,
        t,
        EnglishCut.capital(EnglishCut.fit(title)),
        cue,
        Reader.isFuture(t, m),
        "en.be",
        CONFIDENCE);
  }

  /** "last concert", "his first film": a thing that is told apart by its place in a row. */
  private static boolean isWhich(List<String> words) {
    int from = EnglishAntecedents.POSSESSIVES.contains(Word.fold(words.get(0))) ? 1 : 0;
    return words.size() > from + 1
        && words.size() <= LONGEST_KIND
        && WHICH.contains(Word.fold(words.get(from)));
  }

  /** "His last concert" of Leila Barakat is "Leila Barakat's last concert". */
  private static List<String> owned(List<String> words, Reader.Memory memory) {
    String whose = Word.fold(words.get(0));
    boolean his = Set.of("his", "her").contains(whose) && !memory.person.isEmpty();
    boolean owned = EnglishAntecedents.POSSESSIVES.contains(whose);
    return new ArrayList<>(
        his
            ? EnglishAntecedents.owned(memory.person, words)
            : words.subList(owned ? 1 : 0, words.size()));
  }

  private static boolean leadsToTime(Word word) {
    return word.is("in", "on", "at", "back", "only", "not", "until", "the", "just");
  }

  /** The last word of a noun phrase before what tells more of it. */
  private static String head(List<String> words) {
    return Word.fold(words.get(EnglishNounPhrases.preposition(words) - 1));
  }

  /** "last one", "second": what of the kind that was spoken of; empty where none was. */
  private static List<String> kind(List<String> words, Reader.Memory memory) {
    boolean whose = EnglishAntecedents.POSSESSIVES.contains(Word.fold(words.get(0)));
    List<String> which = whose ? words.subList(1, words.size()) : words;
    boolean one = which.size() == FEWEST && which.get(1).equals("one");
    if (which.isEmpty() || !WHICH.contains(Word.fold(which.get(0))) || which.size() > 1 && !one) {
      return List.of();
    }
    List<String> told = isKind(memory.subject) ? memory.subject : memory.earlier;
    if (!isKind(told)) {
      return List.of();
    }
    List<String> kind = new ArrayList<>(List.of(which.get(0)));
    int from = 0;
    while (from < told.size() - 1 && isCount(told.get(from))) {
      from++;
    }
    kind.addAll(told.subList(from, told.size()));
    kind.set(1, from == 0 ? EnglishCut.small(kind.get(1)) : kind.get(1));
    return kind;
  }

  private static boolean isCount(String word) {
    String fold = Word.fold(word);
    return EnglishWords.ARTICLES.contains(fold)
        || WHICH.contains(fold)
        || Set.of("another", "one", "such").contains(fold)
        || EnglishAntecedents.POSSESSIVES.contains(fold);
  }

  /** Whether words name a kind of thing of which there may be several. */
  private static boolean isKind(List<String> words) {
    return !words.isEmpty()
        && words.size() <= LONGEST_KIND + 2
        && !EnglishWords.PRONOUNS.contains(Word.fold(words.get(0)))
        && !EnglishNames.isPerson(words)
        && !EnglishGap.isNumber(Word.fold(words.get(0)))
        && words.stream().anyMatch(w -> Character.isLowerCase(w.charAt(0)) && !isCount(w));
  }
}
