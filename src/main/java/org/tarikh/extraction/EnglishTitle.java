package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Headlines from the words of an English clause: subject, verb in the present, the rest. */
final class EnglishTitle {

  record Title(String text, int from, boolean planned, double confidence) {}

  static final Set<String> POSSESSIVES = WordSet.of("his", "her", "its", "their");
  private static final Set<String> AFTER = WordSet.of("when", "after", "before", "since", "until");
  private static final Set<String> OBJECTS = WordSet.of("it", "them", "him");

  private final EnglishLexicon lexicon;
  private final EnglishAgreement agreement;
  private final EnglishSubject subjects;
  private final EnglishClauses clauses;
  private final EnglishTail tail;

  EnglishTitle(
      EnglishLexicon lexicon,
      Gazetteer gazetteer,
      EnglishSubject subjects,
      EnglishClauses clauses) {
    this.clauses = clauses;
    this.lexicon = lexicon;
    agreement = new EnglishAgreement(gazetteer);
    this.subjects = subjects;
    tail = new EnglishTail(subjects, agreement);
  }

  void remember(Line line, int from, int v, Reader.Memory memory) {
    EnglishSubject.Subject s =
        subjects.subject(line, from, EnglishSubject.groupStart(line, from, v));
    if (!s.words().isEmpty() && !EnglishWords.PRONOUNS.contains(Word.fold(s.words().get(0)))) {
      memory.subject(s.words());
      boolean says = line.fold(v + 1).equals("that"); // who says so does nothing in what follows
      memory.topic = from == 0 && !says ? s.words() : memory.topic;
    }
  }

  Title verbal(Line line, int from, int v, int to, Form form, Reader.Memory memory) {
    int step = EnglishNounPhrases.step(line, from, v, to);
    if (step > 0) {
      int end = EnglishNounPhrases.markAfter(line, step);
      int told = clauses.verb(line, step, end, step);
      Form tells = told < 0 ? null : lexicon.verb(line, told);
      if (tells != null) {
        return verbal(line, step, told, end, tells, memory);
      }
    }
    int group = EnglishSubject.groupStart(line, from, v);
    int lead = line.fold(v - 1).equals("be") ? v - 2 : v - 1;
    boolean plan = line.fold(lead).equals("to") && subjects.isPlan(line, lead);
    for (int i = group; i < v; i++) {
      plan |= EnglishWords.MODALS.contains(line.fold(i));
    }
    boolean passive =
        form.participle()
            && (EnglishSubject.hasBe(line, group, v) || clauses.goesOnPassive(line, group, v));
    EnglishSubject.Subject subject = subjects.subject(line, from, group);
    List<String> words = subject.words();
    List<String> object = subject.object();
    double confidence = 0.85;
    int antecedent = subjects.relative(line, from);
    boolean split = subject.reduced() && antecedent >= 0 && !line.fold(group - 1).equals("and");
    if (antecedent >= 0 && words.isEmpty() || split) {
      words = antecedent(line, antecedent, from);
    } else if (antecedent >= 0 && object.isEmpty() && EnglishSubject.takesObject(line, v)) {
      object = antecedent(line, antecedent, from);
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
      boolean person = !words.isEmpty() && Set.of("he", "she").contains(Word.fold(words.get(0)));
      List<String> named =
          memory.person.isEmpty() ? EnglishNounPhrases.owner(line, v) : memory.person;
      List<String> told = person && !named.isEmpty() ? named : memory.subject;
      words = thing && !memory.object.isEmpty() ? memory.object : main.isEmpty() ? told : main;
      confidence = words.isEmpty() ? 0.4 : 0.65;
    }
    if (line.is(from, "whose") && from > 1 && !words.isEmpty()) {
      words = owned(EnglishNounPhrases.nounBefore(line, 0, from - 1), words);
    }
    if (!words.isEmpty() && POSSESSIVES.contains(Word.fold(words.get(0)))) {
      boolean one = Set.of("his", "her").contains(Word.fold(words.get(0)));
      List<String> owner = one && !memory.person.isEmpty() ? memory.person : memory.subject;
      boolean known = !owner.isEmpty() && isNoun(owner);
      confidence = known ? 0.65 : 0.5;
      words =
          known ? owned(owner, words) : words.subList(Math.min(1, words.size() - 1), words.size());
    }
    int many = words.size();
    words = EnglishNounPhrases.withoutLead(words);
    boolean led = words.size() < many && form.participle() && EnglishSubject.takesObject(line, v);
    if (words.size() > 1 && Set.of("my", "our").contains(Word.fold(words.get(0)))) {
      words = words.subList(1, words.size());
    }
    List<String> before = memory.subject.equals(words) ? memory.earlier : memory.subject;
    words = tail.ofThem(words, before);
    if (EnglishNames.isPerson(words)) {
      memory.person = List.copyOf(words);
    }
    if (!words.isEmpty()) {
      memory.subject(words);
      memory.topic = from == 0 ? words : memory.topic;
      memory.object = objectOf(line, v + 1, to);
    }
    int place = line.at(v).start();
    words = memory.named.subject(words, place);
    int stop = stop(line, v, to);
    List<String> rest =
        new ArrayList<>(
            EnglishTail.withoutThe(
                memory.named.object(EnglishCut.clean(line, v + 1, stop), place)));
    boolean it = !rest.isEmpty() && OBJECTS.contains(Word.fold(rest.get(0)));
    if (it
        && !before.isEmpty()
        && (rest.size() == 1 || !EnglishSubject.inGroup(Word.fold(rest.get(1))))) {
      List<String> resolved = new ArrayList<>(before);
      resolved.set(0, EnglishCut.lowered(resolved.get(0)));
      resolved.addAll(rest.subList(1, rest.size()));
      rest = resolved;
    }
    boolean coordinated =
        line.at(Math.max(0, group - 1)).isComma()
            || line.fold(group - 1).equals("and")
            || line.fold(group - 1).equals("then");
    boolean born = form.participle() && !form.past() && group == v;
    boolean reduced =
        form.participle()
            && group == v
            && (!coordinated
                || line.at(Math.max(0, group - 1)).isComma()
                    && !line.isTime(group - 2)
                    && EnglishSubject.takesObject(line, v))
            && antecedent < 0
            && !AFTER.contains(line.fold(from))
            && !tail.hasObject(form, rest)
            && (subject.reduced()
                || led
                || !form.past()
                || !rest.isEmpty() && rest.get(0).equals("by")
                || finiteFollows(line, v + 1, to));
    boolean tooLong = Headline.join(words).length() + Headline.join(rest).length() > Headline.MAX;
    words = tooLong ? EnglishNames.brief(words) : words;
    List<String> title = new ArrayList<>(EnglishCut.withoutArticle(words));
    for (int i = group; i < v; i++) {
      if (EnglishMood.didNot(line, v)) {
        break;
      }
      if (line.is(i, "nearly", "almost", "not", "never")) {
        title.add(line.at(i).text());
      }
    }
    if (EnglishMood.didNot(line, v)) {
      title.add(agreement.isPlural(words) ? "do" : "does");
      title.add("not");
      title.add(form.verb().base());
    } else if (plan) {
      title.add("to");
      if (EnglishSubject.hasBe(line, group, v) && form.participle()) {
        title.add("be");
      }
      title.add(
          form.participle() && EnglishSubject.hasBe(line, group, v)
              ? form.verb().participle()
              : form.verb().base());
    } else if (passive || reduced || born) {
      title.add(form.verb().participle());
    } else if (!object.isEmpty()) {
      title.add(agreement.present(form, words, rest));
      List<String> what = new ArrayList<>(object);
      what.set(0, EnglishCut.lowered(what.get(0)));
      title.addAll(EnglishTail.withoutThe(what));
    } else {
      title.add(agreement.present(form, words, rest));
    }
    if (form.verb().base().equals("follow") && (rest.isEmpty() || rest.get(0).equals("."))) {
      rest = EnglishCut.withoutArticle(EnglishNounPhrases.before(line, v, lexicon));
    }
    if (rest.size() == 1 && Word.fold(rest.get(0)).equals("over")) {
      title.add(title.remove(title.size() - 1) + " over"); // "takes over" may end a headline
    } else {
      title.addAll(rest);
    }
    tail.add(line, to, form, rest.isEmpty(), title);
    return new Title(EnglishCut.capital(EnglishCut.fit(title)), subject.from(), plan, confidence);
  }

  /** Whether words name something by themselves, not by another pronoun. */
  private static boolean isNoun(List<String> words) {
    return !POSSESSIVES.contains(Word.fold(words.get(0)))
        && !EnglishWords.PRONOUNS.contains(Word.fold(words.get(0)))
        && Character.isLetter(words.get(words.size() - 1).charAt(0));
  }

  /** "Her father" of "Leila Barakat" is "Leila Barakat's father". */
  private static List<String> owned(List<String> owner, List<String> words) {
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
  private static List<String> antecedent(Line line, int antecedent, int from) {
    return EnglishCut.clean(line, antecedent, line.at(from - 1).isComma() ? from - 1 : from);
  }

  /** "The hearing was postponed to …" is "Hearing to be held". */
  Title moved(Line line, int from, int v, int at, Form form) {
    int group = EnglishSubject.groupStart(line, from, v);
    EnglishSubject.Subject subject = subjects.subject(line, from, group);
    boolean passive = form.participle() && EnglishSubject.hasBe(line, group, v);
    List<String> words =
        new ArrayList<>(passive ? subject.words() : EnglishCut.clean(line, v + 1, at - 1));
    words.remove("off"); // "put the vote off until"
    boolean known = !words.isEmpty() && !EnglishWords.PRONOUNS.contains(Word.fold(words.get(0)));
    words.addAll(List.of("to", "be", "held"));
    return new Title(
        EnglishCut.capital(EnglishCut.fit(EnglishCut.withoutArticle(words))),
        subject.from(),
        true,
        known ? 0.7 : 0.4);
  }

  /** What was done to, for an "it" that follows: up to the next preposition or clause. */
  private static List<String> objectOf(Line line, int from, int to) {
    int i = from;
    while (i < to
        && !line.isTime(i)
        && !line.at(i).isMark()
        && !EnglishSubject.LEADS.contains(line.fold(i))
        && !EnglishWords.PREPOSITIONS.contains(line.fold(i))) {
      i++;
    }
    return EnglishWords.ARTICLES.contains(line.fold(from))
        ? EnglishCut.clean(line, from, i)
        : List.of();
  }

  /** Where the rest of a headline ends: at the next finite verb, or at a comma after the time. */
  private int stop(Line line, int v, int to) {
    for (int i = v + 1; i < to; i++) {
      if (line.isTime(i) || line.isQuoted(i)) {
        continue;
      }
      boolean comma = line.at(i).isComma() || line.at(i).is(":", "—", "–");
      if (line.at(i).is(";")) {
        return i;
      }
      if (comma
          && (line.isTime(i - 1)
              || subjects.finite(line, i + 1)
              || clauses.said(line, i)
              || line.is(0, "according"))) {
        return i;
      }
      boolean aux =
          !line.is(i - 1, "to")
              && line.is(i, "was", "were", "is", "are", "will", "would", "had", "has", "have");
      boolean did = line.is(i - 1, "have") && line.is(i - 2, "to");
      if (aux || !did && subjects.finite(line, i) && !clauses.isAdjective(line, i) && i > v + 1) {
        return line.fold(i - 1).equals("and") ? i - 1 : i;
      }
    }
    return to;
  }

  /** Whether the clause goes on to a finite verb of its own, so that this one is a participle. */
  private boolean finiteFollows(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.fold(i).equals("and") && line.is(i + 1, "was", "were", "had", "has")) {
        return false;
      }
      boolean afterTime =
          line.isTime(i - 1)
              && subjects.finite(line, i)
              && EnglishSubject.takesObject(line, from - 1);
      if ((afterTime || line.is(i, "was", "were", "has", "had", "is", "are"))
          && !line.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }
}
