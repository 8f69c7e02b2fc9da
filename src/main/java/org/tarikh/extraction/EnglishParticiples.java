package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/**
 * Events told by verb forms that are not finite: "Born in 1956 near Tyre, she …", "since seizing
 * power in 2021", "after being jailed in May".
 */
final class EnglishParticiples {

  private static final Set<String> SEQUENCE = Words.EN.list("participles.sequence");

  private static final Set<String> ACCUSED = Words.EN.list("participles.accused");
  private static final Set<String> JUDGED = Words.EN.list("participles.judged");
  private static final int FARTHEST_VERDICT = 12;
  private static final int LONGEST_PHRASE = 18;
  private static final int FAR_OWNER = 4; // "their second triumph after lifting the cup"

  private final EnglishLexicon lexicon;
  private final EnglishSubject subjects;
  private final EnglishClauses clauses;
  private final EnglishTitle titles;
  private final EnglishPresent present;

  EnglishParticiples(
      EnglishLexicon lexicon,
      EnglishSubject subjects,
      EnglishClauses clauses,
      EnglishTitle titles,
      EnglishPresent present) {
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.clauses = clauses;
    this.titles = titles;
    this.present = present;
  }

  /** The event of a phrase without a finite verb that a time stands in; null where none does. */
  Found read(Line line, TimeExpression t, Reader.Memory memory) {
    int at = line.first(t);
    Found opening = opening(line, at, t, memory);
    return opening != null ? opening : gerund(line, at, t, memory);
  }

  /** "Founded in 1920 by traders, the club …": what its main clause speaks of was founded. */
  private Found opening(Line line, int at, TimeExpression t, Reader.Memory memory) {
    boolean having = line.fold(0).equals("having"); // "Having fled in 2013, she returned"
    int p = having || line.fold(0).endsWith("ly") || line.fold(0).equals("first") ? 1 : 0;
    Form form = at <= p || line.isTime(p) ? null : lexicon.verb(line, p);
    if (form == null || !form.participle() || form.verb().cue().grade() != Cue.Grade.STRONG) {
      return null;
    }
    int comma = p + 1;
    while (comma < line.size()
        && !(line.at(comma).isComma()
            && comma > at
            && main(line, comma + 1) > 0
            && !phraseFollows(line, comma + 1))) {
      if (comma < at && clauses.isFinite(line, comma, p)) {
        return null;
      }
      comma++;
    }
    int main = comma < line.size() ? main(line, comma + 1) : -1;
    if (main < 0) {
      return null;
    }
    int group = EnglishSubject.groupStart(line, comma + 1, main);
    List<String> subject = withoutOwned(subjects.subject(line, comma + 1, group).words());
    if (subject.isEmpty() || EnglishWords.PRONOUNS.contains(Word.fold(subject.get(0)))) {
      boolean he = subject.size() == 1 && Set.of("he", "she").contains(Word.fold(subject.get(0)));
      boolean fits = !he || memory.people.isSomebody(memory.subject);
      subject = !memory.person.isEmpty() ? memory.person : fits ? memory.subject : List.of();
    }
    int kin = subject.indexOf(","); // "Born in Tyre, Azar, his brothers and parents fled"
    boolean his =
        kin > 0
            && kin + 1 < subject.size()
            && EnglishAntecedents.POSSESSIVES.contains(subject.get(kin + 1));
    subject = his ? subject.subList(0, kin) : subject;
    subject = memory.named.subject(subject, line.at(comma).start());
    List<String> words = new ArrayList<>(EnglishCut.withoutArticle(subject));
    List<String> rest = EnglishCut.clean(line, p + 1, comma);
    words.add(
        having && !line.is(p, "been")
            ? titles.present(form, subject, rest)
            : form.verb().participle());
    words.addAll(rest);
    return Found.of(
        line,
        0,
        comma,
        p,
        t,
        EnglishCut.capital(EnglishCut.fit(words)),
        form.verb().cue(),
        false,
        "en.participle." + form.verb().base(),
        subject.isEmpty() ? 0.4 : 0.75);
  }

  /** Whether what follows a comma only goes on with the phrase: "in Antelias, near Beirut, he". */
  private static boolean phraseFollows(Line line, int i) {
    return EnglishWords.PREPOSITIONS.contains(line.fold(i)) && !line.isTime(i + 1);
  }

  /** The verb of a main clause, in the past or the present: "Born in Tyre, she sings in Paris". */
  private int main(Line line, int from) {
    for (int i = from + 1; i < line.size(); i++) {
      if (clauses.isFinite(line, i, from)) {
        return i;
      }
    }
    return present.verb(line, from, line.size());
  }

  /** "Born in 1953, Salim's career …": Salim was born. */
  private static List<String> withoutOwned(List<String> subject) {
    for (int i = 0; i < subject.size(); i++) {
      String word = subject.get(i);
      if (Word.fold(word).endsWith("'s")) {
        List<String> owner = new ArrayList<>(subject.subList(0, i + 1));
        owner.set(i, word.substring(0, word.length() - 2));
        return owner;
      }
    }
    return subject;
  }

  private Found gerund(Line line, int at, TimeExpression t, Reader.Memory memory) {
    int g = at - 1;
    int first = Math.max(1, at - LONGEST_PHRASE);
    Form form = null;
    while (g >= first && (form = gerund(line, g)) == null) {
      boolean ends =
          line.at(g).isComma() || line.at(g).is(";", "—", "–") || clauses.isFinite(line, g, 0);
      if (ends) {
        return null;
      }
      g--;
    }
    if (g < first || line.isQuoted(g)) {
      return null;
    }
    boolean being = line.fold(g).equals("being");
    int v = being ? g + 1 : g;
    form = being ? lexicon.verb(line, v) : form;
    if (form == null
        || Reader.isFuture(t, memory)
        || being && !form.participle()
        || line.part(g - FAR_OWNER, g - 1).stream()
            .anyMatch(w -> EnglishAntecedents.POSSESSIVES.contains(w.fold()))
        || isCrime(line, g) && Days.length(t.value()) <= Days.DAY && !line.hasTime(0, g)
        || line.is(g - 1, "of", "with") && line.is(g - 2, "suspected", "accused", "cleared")
        || !EnglishTelling.tells(line, v, form, t)) {
      return null;
    }
    int to = line.after(t);
    while (to < line.size() && !line.at(to).isComma() && !clauses.isFinite(line, to, at)) {
      to++;
    }
    boolean main = to < line.size() && !line.at(to).isComma() && g < 2;
    to = main ? line.after(t) : to; // "After losing the town in May the army withdrew"
    List<String> topic = memory.topic;
    List<String> owner = owner(line, g - 1);
    memory.topic = owner.isEmpty() ? topic : owner;
    List<String> subject = memory.subject;
    if (isCrime(line, g) && judges(line, g)) { // "The court jailed him for": not the court
      memory.topic = List.of();
      memory.subject = List.of();
    }
    EnglishHeadline title = titles.verbal(line, g, v, to, form, memory);
    memory.topic = topic;
    memory.subject = subject;
    return title.told(line, g, to, g, t, form, "en.gerund.", title.confidence());
  }

  /**
   * The verb of an "-ing" that is an event of its own, null for any other word; in "convicted of
   * killing" it may be one that names an event, too.
   */
  private Form gerund(Line line, int g) {
    if (isCrime(line, g)) {
      return lexicon.acting(line.fold(g));
    }
    boolean acts = EnglishWords.ARTICLES.contains(line.fold(g + 1)); // "after lifting the cup"
    Form form = acts ? lexicon.acting(line.fold(g)) : lexicon.gerund(line.fold(g));
    return startsEvent(line, g) ? form : null;
  }

  /** ", becoming its head in 2024" goes on from what an earlier time dates. */
  private static boolean startsEvent(Line line, int g) {
    return line.at(g - 1).isComma()
            && line.hasTime(0, g - 1)
            && !line.is(g, "following", "according")
        || SEQUENCE.contains(line.fold(g - 1))
        || line.fold(g - 1).endsWith("ly") && SEQUENCE.contains(line.fold(g - 2));
  }

  /** "convicted of killing two guards in 2015", "jailed for joining a cell": what for. */
  private static boolean isCrime(Line line, int g) {
    if (line.is(g - 1, "of", "with", "to")) {
      return ACCUSED.contains(line.fold(g - 2));
    }
    int verdict = g - 1;
    while (line.is(g - 1, "for") && verdict > 0 && g - verdict < FARTHEST_VERDICT) {
      if (JUDGED.contains(line.fold(--verdict))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands before a crime tells of those who judge it, not of who did it. */
  private static boolean judges(Line line, int g) {
    for (int i = 1; i < g; i++) {
      boolean judged = JUDGED.contains(line.fold(i)) || ACCUSED.contains(line.fold(i));
      if (judged) {
        return !line.at(i - 1).isComma()
            && !EnglishSubject.hasBe(line, EnglishSubject.groupStart(line, 0, i), i)
            && !EnglishSubject.takesObject(line, i);
      }
    }
    return false;
  }

  /** "Hatem's crackdown since seizing power": who a possessive before the phrase names. */
  private static List<String> owner(Line line, int at) {
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_PHRASE); i--) {
      if (line.fold(i).endsWith("'s") && !line.isTime(i)) {
        String name = line.at(i).text();
        return List.of(name.substring(0, name.length() - 2));
      }
      if (line.at(i).isMark()) {
        break;
      }
    }
    return List.of();
  }
}
