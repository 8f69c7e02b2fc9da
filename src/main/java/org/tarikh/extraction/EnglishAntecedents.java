package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom an English clause speaks of where its subject does not name them: pronouns, relative
 * clauses, "whose" and "her".
 */
final class EnglishAntecedents {

  static final Set<String> POSSESSIVES = WordSet.of("his", "her", "its", "their");

  private final EnglishSubject subjects;

  EnglishAntecedents(EnglishSubject subjects) {
    this.subjects = subjects;
  }

  /**
   * @param words who does or suffers what the verb says; empty where the text does not tell
   * @param object what a relative pronoun is the object for; most often empty
   * @param relative whether a relative pronoun opens the clause
   * @param confidence that they are the right ones
   */
  record Meant(List<String> words, List<String> object, boolean relative, double confidence) {}

  /**
   * Whom the subject of a clause means.
   *
   * @param group where the words before the verb begin that belong to it
   */
  Meant meant(
      Line line, int from, int group, int v, EnglishSubject.Subject subject, Reader.Memory memory) {
    int antecedent = subjects.relative(line, from);
    List<String> words = subject.words();
    List<String> object = subject.object();
    double confidence = 0.85;
    boolean split = subject.reduced() && antecedent >= 0 && !line.fold(group - 1).equals("and");
    if (antecedent >= 0 && words.isEmpty() || split) {
      words = before(line, antecedent, from);
    } else if (antecedent >= 0 && object.isEmpty() && lacksObject(line, v)) {
      object = before(line, antecedent, from);
    }
    if (words.isEmpty() || EnglishWords.PRONOUNS.contains(Word.fold(words.get(0)))) {
      List<String> main =
          words.isEmpty() || memory.subject.isEmpty()
              ? subjects.mainSubject(line, from, group, memory)
              : List.of();
      if (!main.isEmpty() && EnglishWords.PRONOUNS.contains(Word.fold(main.get(0)))) {
        words = main; // "He was captured and killed"
        main = List.of();
      }
      boolean thing = !words.isEmpty() && words.get(0).equalsIgnoreCase("it");
      boolean they = !words.isEmpty() && words.get(0).equalsIgnoreCase("they");
      thing |= they && isMany(memory.object) && !isMany(memory.subject);
      boolean person = !words.isEmpty() && Set.of("he", "she").contains(Word.fold(words.get(0)));
      List<String> named =
          memory.person.isEmpty() ? EnglishNounPhrases.owner(line, v) : memory.person;
      boolean nobody = person && memory.subject.contains("and"); // "he" is none of two
      List<String> told = person && !named.isEmpty() ? named : nobody ? List.of() : memory.subject;
      boolean speaks = !words.isEmpty() && Set.of("i", "we").contains(Word.fold(words.get(0)));
      told = speaks ? memory.person : told; // and nobody else who was spoken of
      boolean acts = // "The army took Homs in May. In June it entered Hama"
          !lacksObject(line, v)
              && !EnglishNames.isPerson(told)
              && !line.is(v + 1, "effect", "place", "shape", "force")
              && !EnglishSubject.hasBe(line, group, v)
              && !told.isEmpty()
              && !isMany(told);
      thing &= !memory.object.isEmpty() && (they || !acts);
      words = thing ? memory.object : main.isEmpty() ? told : main;
      confidence = words.isEmpty() ? speaks ? 0.55 : 0.4 : 0.65;
    }
    if (line.is(from, "whose") && from > 1 && !words.isEmpty()) {
      words = owned(EnglishNounPhrases.nounBefore(line, 0, from - 1), words);
    }
    if (!words.isEmpty() && POSSESSIVES.contains(Word.fold(words.get(0)))) {
      boolean one = Set.of("his", "her").contains(Word.fold(words.get(0)));
      List<String> owner = one && !memory.person.isEmpty() ? memory.person : memory.subject;
      boolean same = words.size() > 1 && ends(owner, words.subList(1, words.size()));
      boolean known = !owner.isEmpty() && isNoun(owner) && !same;
      confidence = known ? 0.65 : 0.5;
      words =
          known ? owned(owner, words) : words.subList(Math.min(1, words.size() - 1), words.size());
    }
    return new Meant(words, object, antecedent >= 0, confidence);
  }

  /** "the plan, which Cairo put forward in March". */
  private static boolean lacksObject(Line line, int v) {
    int last = line.is(v + 1, "forward", "up", "out", "down", "off") ? v + 1 : v;
    return EnglishSubject.takesObject(line, last);
  }

  static boolean isMany(List<String> words) {
    return words.stream().anyMatch(w -> w.equals("and") || w.endsWith("s"));
  }

  private static boolean ends(List<String> words, List<String> end) {
    int from = words.size() - end.size();
    return from >= 0 && words.subList(from, words.size()).equals(end);
  }

  /** Whether words name something by themselves, not by another pronoun. */
  private static boolean isNoun(List<String> words) {
    return !POSSESSIVES.contains(Word.fold(words.get(0)))
        && !EnglishWords.PRONOUNS.contains(Word.fold(words.get(0)))
        && Character.isLetter(words.get(words.size() - 1).charAt(0));
  }

  /** "Her father" of "Leila Barakat" is "Leila Barakat's father". */
  static List<String> owned(List<String> owner, List<String> words) {
    if (owner.isEmpty()) {
      return words;
    }
    List<String> out = new ArrayList<>(owner);
    int last = out.size() - 1;
    out.set(last, out.get(last) + (out.get(last).endsWith("s") ? "'" : "'s"));
    out.addAll(words.subList(1, words.size()));
    return out;
  }

  /** The words before a relative pronoun, without the comma that may stand between. */
  private static List<String> before(Line line, int antecedent, int from) {
    return EnglishCut.clean(line, antecedent, line.at(from - 1).isComma() ? from - 1 : from);
  }
}
