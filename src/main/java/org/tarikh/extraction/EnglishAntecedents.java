package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/**
 * Whom an English clause speaks of where its subject does not name them: pronouns, relative
 * clauses, "whose" and "her".
 */
final class EnglishAntecedents {

  static final Set<String> POSSESSIVES = Words.EN.list("antecedents.possessives");

  private static final Set<String> HONOURS = Words.EN.spelled("antecedents.honours");

  private static final Set<String> AMOUNTS = Words.EN.list("antecedents.amounts");

  private static final Set<String> LAPSING = Words.EN.list("antecedents.lapsing");

  private final EnglishSubject subjects;
  private final EnglishLexicon lexicon;

  EnglishAntecedents(EnglishSubject subjects, EnglishLexicon lexicon) {
    this.lexicon = lexicon;
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
    String first = words.isEmpty() ? "" : Word.fold(words.get(0));
    boolean pronoun = !object.isEmpty() && EnglishWords.PRONOUNS.contains(first);
    boolean split = // but not "which rests on a plan he proposed"
        antecedent >= 0
            && !pronoun
            && !line.fold(group - 1).equals("and")
            && !line.at(group - 1).isComma()
            && (subject.reduced() || isToldOf(line, from, group));
    boolean where = // "The house in which the family lived was hit"
        line.is(from, "which", "whom") && EnglishWords.PREPOSITIONS.contains(line.fold(from - 1));
    if (where && isToldOf(line, from, group)) {
      words = EnglishNounPhrases.nounBefore(line, 0, from - 1);
    } else if (antecedent >= 0 && words.isEmpty() || split) {
      boolean number = // "The number of pilgrims who died passed 1,000"
          split
              && line.is(antecedent - 1, "of", "from")
              && AMOUNTS.contains(line.fold(antecedent - 2));
      words = split ? EnglishReduced.mainNoun(line, antecedent, subjects, lexicon) : List.of();
      words =
          words.isEmpty()
              ? EnglishRelatives.before(line, number ? antecedent - 2 : antecedent, from)
              : words;
    } else if (antecedent >= 0
        && object.isEmpty()
        && !line.at(group - 1).isComma()
        && (line.is(from, "whom") || lacksObject(line, v))) {
      object = EnglishRelatives.before(line, antecedent, from);
    }
    if (words.isEmpty() || EnglishWords.PRONOUNS.contains(Word.fold(words.get(0)))) {
      List<String> main =
          words.isEmpty() || memory.subject.isEmpty()
              ? mainSubject(line, from, group, memory)
              : List.of();
      if (!main.isEmpty() && EnglishWords.PRONOUNS.contains(Word.fold(main.get(0)))) {
        words = main; // "He was captured and killed"
        main = List.of();
      }
      boolean it = !words.isEmpty() && words.get(0).equalsIgnoreCase("it");
      boolean they = !words.isEmpty() && words.get(0).equalsIgnoreCase("they");
      boolean suffer =
          EnglishNames.befalls(lexicon, line, v) && EnglishSubject.hasBe(line, group, v);
      boolean thing = they && isMany(memory.object) && (suffer || !isMany(memory.subject));
      thing = (it || thing) && (they || !memory.people.isSomebody(memory.object));
      boolean person = !words.isEmpty() && Set.of("he", "she").contains(Word.fold(words.get(0)));
      List<String> told = person ? he(line, group, v, memory) : memory.subject;
      boolean source = person && line.is(0, "according"); // "According to the doctor, she"
      main = person && (source || !memory.people.isSomebody(main)) ? List.of() : main;
      boolean speaks = !words.isEmpty() && Set.of("i", "we").contains(Word.fold(words.get(0)));
      boolean quoted = speaks && line.words.stream().anyMatch(w -> w.is("\"", "“", "”"));
      told = quoted ? memory.person : speaks ? List.of() : told; // an author names nobody
      boolean acts = // "The army took Homs in May. In June it entered Hama"
          !lacksObject(line, v)
              && !EnglishNames.isPerson(told)
              && !line.is(v + 1, "effect", "place", "shape", "force")
              && !EnglishSubject.hasBe(line, group, v)
              && !told.isEmpty()
              && !isMany(told);
      thing &= !memory.object.isEmpty() && !memory.another && (they || !acts);
      String said = words.isEmpty() ? "" : Word.fold(words.get(0));
      words = thing ? memory.object : main.isEmpty() ? told : main;
      if ((it || they) && !memory.speaker.isEmpty()) {
        return new Meant(memory.speaker, object, false, 0.65); // "Brevik said it had agreed"
      }
      words = it ? inForce(line, v, words, memory) : words;
      boolean other = line.is(group - 1, "it") && isOther(line, group, v, words, memory);
      other |= !EnglishPronouns.mayMean(said, words, memory.people);
      other |=
          person
              && EnglishPronouns.isTrade(words)
              && !lacksObject(line, v)
              && !line.is(v + 1, "twice", "again");
      boolean many =
          other && they && EnglishPronouns.act(memory.many, EnglishSubject.hasBe(line, group, v));
      boolean vague = line.is(group - 1, "that", "this") && antecedent < 0;
      vague |= !many && (other || ends(object, words)); // "Azar, whom she married"
      words = vague ? List.of() : many ? memory.many : words;
      confidence = words.isEmpty() ? speaks || other ? 0.55 : 0.4 : 0.65;
    }
    words = subject.reduced() ? EnglishReduced.behindVerb(words) : words;
    if (line.is(from, "whose") && from > 1 && !words.isEmpty()) {
      int end = line.at(from - 1).isComma() ? from - 1 : from;
      List<String> person = EnglishAsides.person(line, from);
      List<String> near = EnglishNounPhrases.nounBefore(line, 0, end);
      boolean own = person.contains(words.get(words.size() - 1)); // "Azar, a judge whose …, left"
      words =
          own ? person : owned(person.isEmpty() ? EnglishReduced.behindVerb(near) : person, words);
    }
    if (!words.isEmpty() && POSSESSIVES.contains(Word.fold(words.get(0)))) {
      boolean one = Set.of("his", "her").contains(Word.fold(words.get(0)));
      words = EnglishNames.called(words);
      if (words.size() > 2 && HONOURS.contains(words.get(1))) { // "His Majesty King Abdullah"
        return new Meant(words.subList(2, words.size()), object, antecedent >= 0, confidence);
      }
      List<String> owner = one ? he(line, group, v, memory) : memory.subject;
      boolean same = words.size() > 1 && ends(owner, words.subList(1, words.size()));
      boolean named = EnglishNames.isPerson(words.subList(Math.min(2, words.size()), words.size()));
      boolean known = !owner.isEmpty() && isNoun(owner) && !same && !owner.contains("and");
      known &= !named || !owner.contains(words.get(words.size() - 1));
      confidence = known ? 0.65 : 0.5;
      words =
          known ? owned(owner, words) : words.subList(Math.min(1, words.size() - 1), words.size());
      boolean kin = !known && words.size() > 2 && EnglishRoles.isKin(Word.fold(words.get(0)));
      words = // "Her husband, Omar Azar,"
          kin && EnglishNames.isPerson(words.subList(1, words.size()))
              ? words.subList(1, words.size())
              : words;
    }
    return new Meant(words, object, antecedent >= 0, confidence);
  }

  /** "The ship that the navy seized in May sank": whether the relative clause has its verb. */
  private boolean isToldOf(Line line, int from, int group) {
    boolean told = from + 1 < group && runs(line, from + 1);
    for (int i = from + 1; i < group; i++) {
      if (line.at(i).isMark() || told && line.is(i, "and", "but")) {
        return false;
      }
      told |= !line.isTime(i) && subjects.finite(line, i);
    }
    return told;
  }

  /** "the officer who runs the port": whether a verb in the present follows a relative pronoun. */
  private boolean runs(Line line, int i) {
    Form form = line.isTime(i) ? null : lexicon.verb(line, i);
    return form != null
        && form.present()
        && (line.is(i, form.verb().third()) || line.is(i - 1, "who") && !form.past());
  }

  /** Whether an "it" cannot mean what it would: a person, or what is told in the plural. */
  private boolean isOther(Line line, int group, int v, List<String> words, Reader.Memory memory) {
    if (words.isEmpty()) {
      return false;
    }
    boolean person = EnglishNames.isPerson(words) || EnglishRoles.isRole(words);
    boolean one = line.part(group, v).stream().anyMatch(w -> w.is("was", "is", "has"));
    int noun = EnglishNounPhrases.preposition(words) - 1;
    String head = words.get(noun);
    boolean small = Character.isLowerCase(head.charAt(0));
    return person && memory.people.isSomebody(words)
        || one && small && EnglishFinite.isPlural(head);
  }

  /** "It took effect on Monday", "it lapses today": the truce or law told last, if any was. */
  private List<String> inForce(Line line, int v, List<String> words, Reader.Memory memory) {
    Form form = lexicon.verb(line, v);
    boolean force =
        line.is(v + 1, "effect")
            || line.is(v + 1, "into") && line.is(v + 2, "force", "effect")
            || form != null && LAPSING.contains(form.verb().base());
    boolean many = isMany(words) && !isPaper(words);
    boolean other = form != null && form.verb().base().equals("collapse") && many;
    List<String> paper =
        (force || other) && !isPaper(words) ? memory.named.paper(line.at(v).start()) : List.of();
    return paper.isEmpty() ? words : paper;
  }

  /**
   * The subject of a verb joined on without one: that of the clause's first verb, or the
   * sentence's.
   */
  private List<String> mainSubject(Line line, int from, int group, Reader.Memory memory) {
    for (int i = from + 1; i < group; i++) {
      boolean state = line.is(i, "has", "have", "had", "was", "were", "is", "are");
      if ((state || subjects.finite(line, i)) && !line.isTime(i)) {
        List<String> first =
            subjects.subject(line, from, EnglishSubject.groupStart(line, from, i)).words();
        return !first.isEmpty() ? first : memory.topic;
      }
    }
    return memory.topic;
  }

  private static boolean isPaper(List<String> words) {
    return words.stream().anyMatch(w -> EnglishMade.isPaper(Word.fold(w)));
  }

  /** Whom "he" means: a person named, else one that was spoken of; empty where that is not sure. */
  private static List<String> he(Line line, int at, int v, Reader.Memory memory) {
    List<String> named = memory.people.he(line, at, memory);
    if (named.isEmpty() && memory.people.isUnsure()) {
      return List.of();
    }
    List<String> owner = named.isEmpty() ? owner(line, v) : named;
    boolean one = memory.people.isSomebody(memory.subject) && !memory.subject.contains("and");
    return !owner.isEmpty() ? owner : one ? memory.subject : List.of();
  }

  /** "Saied's government since he came": the name that owns something before a verb. */
  private static List<String> owner(Line line, int v) {
    for (int i = v - 1; i > 0; i--) {
      String w = line.at(i).text();
      if (line.fold(i).endsWith("'s") && Character.isUpperCase(w.charAt(0)) && !line.isTime(i)) {
        return List.of(w.substring(0, w.length() - 2));
      }
    }
    return List.of();
  }

  /** Whether words name one who does things, so that an "it" beside another subject is none. */
  boolean acts(List<String> words, Reader.Memory memory) {
    int end = words.isEmpty() ? 0 : EnglishNounPhrases.preposition(words);
    return end > 0
        && (memory.people.isSomebody(words) || EnglishTopic.isActor(Word.fold(words.get(end - 1))));
  }

  /** "the plan, which Cairo put forward in March". */
  private static boolean lacksObject(Line line, int v) {
    int last = line.is(v + 1, "forward", "up", "out", "down", "off") ? v + 1 : v;
    return EnglishSubject.takesObject(line, last);
  }

  static boolean isMany(List<String> words) {
    boolean counted =
        words.size() > 1 && EnglishAgreement.NUMBERS.contains(Word.fold(words.get(1)));
    return counted || words.stream().anyMatch(w -> w.equals("and") || w.endsWith("s"));
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
}
