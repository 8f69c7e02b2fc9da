package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Headlines from the words of an English clause: subject, verb in the present, the rest. */
final class EnglishTitle {

  private static final Set<String> AFTER = Words.EN.list("joining-times");

  private static final Set<String> STAYING = Words.EN.list("title.staying");

  private static final Set<String> BARELY = Words.EN.list("title.barely");

  /** Of a headline that would not say to whom. */
  private static final double UNKNOWN = 0.3;

  private final EnglishLexicon lexicon;
  private final EnglishAgreement agreement;
  private final EnglishSubject subjects;
  private final EnglishClauses clauses;
  private final EnglishAntecedents antecedents;
  private final EnglishTail tail;
  private final EnglishReach reach;
  private final EnglishMore more;
  private final EnglishFirst first;
  private final EnglishSecond second;
  private final EnglishReduced reduced;
  private final EnglishObjects objects;

  EnglishTitle(
      EnglishLexicon lexicon,
      Gazetteer gazetteer,
      EnglishSubject subjects,
      EnglishClauses clauses) {
    this.clauses = clauses;
    this.lexicon = lexicon;
    reduced = new EnglishReduced(lexicon);
    agreement = new EnglishAgreement(gazetteer);
    this.subjects = subjects;
    antecedents = new EnglishAntecedents(subjects, lexicon);
    objects = new EnglishObjects(antecedents);
    tail = new EnglishTail(subjects, agreement);
    more = new EnglishMore(lexicon, subjects);
    reach = new EnglishReach(lexicon, subjects, clauses);
    first = new EnglishFirst(lexicon, agreement);
    second = new EnglishSecond(lexicon, reach, agreement);
  }

  /** A verb in the present, as its subject asks for. */
  String present(Form form, List<String> subject, List<String> rest) {
    return agreement.present(form, subject, rest);
  }

  /** The words of who does what a verb says, which is the first of its line. */
  List<String> subject(Line line, int v) {
    return subjects.subject(line, 0, EnglishSubject.groupStart(line, 0, v)).words();
  }

  /** The noun that a "which" at a word tells of; empty where none does. */
  List<String> relative(Line line, int which) {
    int noun = subjects.relative(line, which);
    return noun < 0 ? List.of() : EnglishRelatives.before(line, noun, which);
  }

  void remember(Line line, int from, int v, Reader.Memory memory) {
    EnglishSubject.Subject s =
        subjects.subject(line, from, EnglishSubject.groupStart(line, from, v));
    String first = s.words().isEmpty() ? "" : Word.fold(s.words().get(0));
    boolean asks = EnglishFinite.AUXILIARIES.contains(first) || s.words().contains("you");
    if (!first.isEmpty() && !asks && !EnglishWords.PRONOUNS.contains(first)) {
      memory.subject(s.words());
      boolean says = line.fold(v + 1).equals("that"); // who says so does nothing in what follows
      memory.topic = from == 0 && !says ? s.words() : memory.topic;
    }
  }

  EnglishHeadline verbal(Line line, int from, int v, int to, Form form, Reader.Memory memory) {
    return verbal(line, from, v, to, form, memory, false);
  }

  /**
   * @param coming whether a verb in the present tells what is still to come: "the school opens on
   *     Monday" is "School to open"
   */
  EnglishHeadline verbal(
      Line line, int from, int v, int to, Form form, Reader.Memory memory, boolean coming) {
    int step = EnglishNounPhrases.step(line, from, v, to);
    if (step > 0) {
      int end = EnglishNounPhrases.markAfter(line, step);
      int told = clauses.verb(line, step, end, step);
      Form tells = told < 0 ? null : lexicon.verb(line, told);
      if (tells != null) {
        return verbal(line, step, told, end, tells, memory, coming);
      }
    }
    boolean stays = STAYING.contains(line.fold(v - 1)); // "will remain shut"
    int group = EnglishSubject.groupStart(line, from, stays ? v - 1 : v);
    int lead = line.fold(v - 1).equals("be") ? v - 2 : v - 1;
    boolean plan =
        line.fold(lead).equals("to")
                && (subjects.isPlan(line, lead) || coming && line.is(lead - 1, ","))
            || coming
                && form.present()
                && !form.past()
                && group == v
                && !EnglishFinite.AUXILIARIES.contains(line.fold(v));
    for (int i = group; i < v; i++) {
      plan |= EnglishWords.MODALS.contains(line.fold(i));
    }
    boolean found = line.is(v - 1, "found"); // "was found shot in his car"
    boolean passive =
        form.participle()
            && (EnglishSubject.hasBe(line, found ? v - 2 : group, found ? v - 1 : v)
                || stays
                || clauses.goesOnPassive(line, group, v));
    EnglishSubject.Subject subject = subjects.subject(line, from, group);
    EnglishAntecedents.Meant meant = antecedents.meant(line, from, group, v, subject, memory);
    List<String> noun =
        group == v && !passive && !line.is(from, "whose")
            ? reduced.noun(line, from, v, form)
            : List.of();
    List<String> words = noun.isEmpty() ? meant.words() : noun;
    List<String> object = noun.isEmpty() ? EnglishTail.ofTheirs(meant.object()) : List.of();
    int says = group == v && !passive ? reduced.teller(line, v, form) : -1;
    List<String> who = says < 0 ? List.of() : EnglishNounPhrases.nounBefore(line, 0, says);
    boolean released = !who.isEmpty() && !EnglishWords.PRONOUNS.contains(Word.fold(who.get(0)));
    if (released) {
      words = who;
      object = EnglishCut.clean(line, says + 2, v);
      noun = List.of();
    }
    List<String> named =
        group == v && form.participle() ? EnglishAppositions.named(line, v) : words;
    words = named.isEmpty() ? words : group == v && form.participle() ? named : words;
    words = EnglishReduced.said(words);
    int many = words.size();
    words = EnglishNounPhrases.withoutLead(words);
    boolean led = words.size() < many && form.participle() && EnglishSubject.takesObject(line, v);
    if (words.size() > 1 && Set.of("my", "our").contains(Word.fold(words.get(0)))) {
      words = words.subList(1, words.size());
    }
    List<String> before = memory.subject.equals(words) ? memory.earlier : memory.subject;
    List<String> what = // "took the town in May and lost it in June"
        line.is(group - 1, "and", "but", "then") ? memory.object : List.of();
    words = EnglishTail.ofTheirs(tail.ofThem(words, before));
    if (EnglishNames.isPerson(words)) {
      memory.person = List.copyOf(words);
    }
    if (!words.isEmpty()) {
      memory.subject(words);
      memory.topic = from == 0 ? words : memory.topic;
      memory.object = EnglishObjects.told(line, v + 1, to, memory);
      memory.another = false;
    }
    if (!EnglishNames.isPerson(words)) {
      List<String> person = EnglishNames.actedOn(form, EnglishCut.clean(line, v + 1, to));
      memory.person = person.isEmpty() ? memory.person : person;
    }
    int place = line.at(v).start();
    words = memory.named.subject(words, place);
    int stop = reach.stop(line, v, to);
    List<String> rest =
        new ArrayList<>(
            EnglishTail.withoutThe(
                memory.named.object(EnglishCut.clean(line, v + 1, stop), place)));
    if (released || !noun.isEmpty() && !rest.isEmpty() && rest.get(0).equals("from")) {
      rest.clear(); // what completes another verb
    }
    if (!noun.isEmpty() && rest.isEmpty()) {
      rest = reduced.clause(line, v + 1);
    }
    List<String> with = objects.meant(line, v, words, rest, before, what, memory);
    boolean open = with == null || EnglishReduced.isClause(words);
    rest = objects.whose(line, v, words, with == null ? rest : with, memory);
    boolean coordinated =
        line.at(Math.max(0, group - 1)).isComma()
            || line.fold(group - 1).equals("and")
            || line.fold(group - 1).equals("then");
    boolean bare =
        line.part(group, v).stream().allMatch(w -> w.fold().endsWith("ly") || w.is("first", "now"));
    boolean born = form.participle() && !form.past() && bare && !line.is(group - 1, "and", "but");
    boolean told = // of the noun before it
        !noun.isEmpty()
            || form.participle() && group == v && EnglishFinite.tellsOf(line, v)
            || form.participle()
                && !(lexicon.isInfinitive(line, v + 1) && EnglishFinite.acts(form))
                && object.isEmpty()
                && !(rest.size() > 1 && EnglishSubject.inGroup(Word.fold(rest.get(1))))
                && bare
                && !EnglishFinite.INTRANSITIVE.contains(form.verb().base())
                && (!coordinated
                    || line.at(Math.max(0, group - 1)).isComma()
                        && !EnglishJoins.and(line, group)
                        && !line.isTime(group - 2)
                        && (EnglishSubject.takesObject(line, v) || line.is(v + 1, "off", "out")))
                && !meant.relative()
                && !AFTER.contains(line.fold(from))
                && (EnglishSubject.takesObject(line, v) || !tail.hasObject(form, rest))
                && (subject.reduced()
                        && (line.at(group - 1).isComma()
                            || !EnglishJoins.splices(line, subject.from()))
                    || led
                    || !form.past()
                    || EnglishTail.isBySomebody(rest)
                    || EnglishFinite.TRANSITIVE.contains(form.verb().base())
                        && EnglishSubject.takesObject(line, v)
                        && !tail.hasObject(form, rest)
                        && !line.is(from, "which", "that", "whom")
                        && !(rest.isEmpty()
                            ? line.is(to, "that", "it")
                            : rest.get(0).equals("that"))
                        && (EnglishFinite.SUFFERED.contains(form.verb().base())
                            || !antecedents.acts(words, memory))
                    || reach.finiteFollows(line, v + 1, to));
    boolean tooLong = Headline.join(words).length() + Headline.join(rest).length() > Headline.MAX;
    words = tooLong ? EnglishNames.brief(words) : words;
    words = tooLong ? EnglishBrief.noun(words, rest) : words;
    List<String> title = new ArrayList<>(EnglishCut.withoutArticle(words));
    if (group == v && form.participle()) {
      EnglishTolls.add(lexicon, subjects, line, from, v, title);
    }
    boolean late = EnglishMood.notUntil(line, v, to);
    boolean not = !late && EnglishMood.didNot(line, v);
    for (int i = not || late ? v : group; i < v; i++) {
      if (BARELY.contains(line.fold(i))) {
        title.add(line.at(i).text());
      }
    }
    if (not) {
      title.add(agreement.isPlural(words) ? "do" : "does");
      title.add("not");
      title.add(form.verb().base());
    } else if (plan) {
      title.add(stays ? "to remain" : "to");
      if (EnglishSubject.hasBe(line, group, v) && form.participle()) {
        title.add("be");
      }
      title.add(
          form.participle() && (stays || EnglishSubject.hasBe(line, group, v))
              ? form.verb().participle()
              : form.verb().base());
    } else if (passive || told || born) {
      first.add(line, from, group, passive, words, rest, form, title);
      if (stays) {
        title.add(agreement.isPlural(words) ? "remain" : "remains");
      }
      title.add(form.verb().participle());
    } else if (!object.isEmpty()) {
      title.add(agreement.present(form, words, rest));
      List<String> acted = new ArrayList<>(object);
      acted.set(0, EnglishCut.lowered(acted.get(0)));
      title.addAll(EnglishTail.withoutThe(acted));
    } else {
      first.add(line, from, group, false, words, rest, form, title);
      title.add(agreement.present(form, words, rest));
    }
    if (form.verb().base().equals("follow") && (rest.isEmpty() || rest.get(0).equals("."))) {
      rest = EnglishCut.withoutArticle(EnglishNounPhrases.before(line, v, lexicon));
    }
    if (rest.size() > 1 && rest.get(0).endsWith("self") && EnglishParticles.is(line, v + 2)) {
      rest = List.of(rest.get(0) + " " + rest.get(1)); // "turned himself in on Monday"
    }
    title.addAll(rest);
    int particle = EnglishParticles.last(line, v, stop, rest);
    if (particle > 0) { // may end a headline
      int at = title.size() - rest.size() + particle - 1;
      title.set(at - 1, title.get(at - 1) + " " + title.remove(at));
    }
    int head = words.isEmpty() ? 0 : EnglishNounPhrases.preposition(words);
    if ((rest.isEmpty() || rest.get(0).equals("."))
        && !plan
        && EnglishFinite.HAPPENING.contains(form.verb().base())
        && head < words.size()
        && lexicon.noun(Word.fold(words.get(head - 1))) != null) {
      title
          .subList(title.size() - 1 - rest.size(), title.size())
          .clear(); // "Explosion in Homs", and not that it comes
    }
    List<String> done = // "In May we sent 90 lorries": nobody knows who
        words.isEmpty() && !plan && !EnglishMood.didNot(line, v)
            ? EnglishUnsaid.passive(form, rest)
            : null;
    title = done == null ? title : done;
    if (!released) {
      tail.add(line, v, to, form, rest.isEmpty() || EnglishTail.isPlace(rest), title);
    }
    if (!not && !plan && (passive || !told && !born) && object.isEmpty()) {
      second.add(line, stop, passive, words, title);
    }
    more.add(line, stop, title);
    return new EnglishHeadline(
        EnglishCut.capital(EnglishCut.fit(title)),
        subject.from(),
        plan,
        open ? UNKNOWN : noun.isEmpty() ? meant.confidence() : Math.max(0.65, meant.confidence()));
  }
}
