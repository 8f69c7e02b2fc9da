package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/**
 * What somebody has held since a time, or what has been so: "has led the party since 2019",
 * "governor since 1993", "the palace has been empty since May".
 */
final class EnglishTenure {

  private static final Map<String, String> HOLDING = Words.EN.pairs("tenure.holding");

  private static final Map<String, String> ENTERING = Words.EN.pairs("tenure.entering");

  static final Set<String> OFFICES = Words.EN.list("tenure.offices");

  private static final Set<String> STATES = Words.EN.list("tenure.states");

  private static final Set<String> BEEN = Words.EN.list("tenure.been");

  private static final Set<String> LASTING = Words.EN.list("tenure.lasting");

  private static final Set<String> IN = Words.EN.list("tenure.in");

  private static final Set<String> UNDER = Words.EN.list("tenure.under");

  private static final Cue OFFICE = new Cue("become", Cue.Grade.WEAK, "politics", 46);
  private static final Cue STATE = new Cue("be", Cue.Grade.WEAK, "politics", 40);
  private static final int LONGEST = 7;
  private static final int LONGEST_PLACE = 4;
  private static final double CONFIDENCE = 0.6;

  private EnglishTenure() {}

  /** What began at the time behind a "since"; null where nothing is told to have. */
  static Found read(
      EnglishTitle titles,
      EnglishLexicon lexicon,
      Line line,
      int from,
      int since,
      TimeExpression t,
      Reader.Memory memory) {
    int v = since - 1;
    while (v > from
        && since - v <= LONGEST
        && !holds(lexicon, line, v)
        && !BEEN.contains(line.fold(v))) {
      if (line.at(v).isComma() && v == since - 3 && isPlace(line, v + 1, since)) {
        List<String> who = apposed(line, from, v);
        return found(line, from, v + 1, t, entered(titles, lexicon, line, who, v + 1), STATE);
      }
      if (line.at(v).isComma() && isOffice(line, v + 1, since)) {
        List<String> who = EnglishNounPhrases.nounBefore(line, from, v);
        boolean known = !who.isEmpty() && Character.isUpperCase(who.get(0).charAt(0));
        return known ? become(line, v - who.size(), who, v + 1, since, t) : null;
      }
      if (line.at(v).isMark()) {
        return null;
      }
      v--;
    }
    if (v <= from || since - v > LONGEST) {
      return null;
    }
    int group = EnglishSubject.groupStart(line, from, v);
    if (line.part(group, v).stream().noneMatch(w -> EnglishSince.PERFECT.contains(w.fold()))) {
      return null;
    }
    if (line.is(v + 1, "it", "them", "him", "her")) {
      return null;
    }
    if (!BEEN.contains(line.fold(v))) {
      Form form = lexicon.verb(line, v);
      boolean lasts = LASTING.contains(form.verb().base()) && isEvent(lexicon, line, from, group);
      if (since == v + 1 && !lasts) {
        return null; // "who had ruled since 2005": over what, it does not say
      }
      EnglishHeadline title = titles.verbal(line, from, v, since, form, memory);
      int first = Math.min(from, title.from());
      return begun(title, form)
          .told(line, first, line.after(t), v, t, form, EnglishSince.RULE, CONFIDENCE);
    }
    boolean office = isOffice(line, v + 1, since);
    boolean state = since == v + 2 && STATES.contains(line.fold(v + 1));
    boolean place = isPlace(line, v + 1, since);
    place |= line.is(v + 1, "under") && since <= v + 4 && UNDER.contains(line.fold(since - 1));
    if (!office && !state && !place) {
      return null;
    }
    titles.remember(line, from, v, memory);
    List<String> which = titles.relative(line, from); // "the pact, which has been in force"
    List<String> who = which.isEmpty() || !place ? memory.subject : which;
    if (who.isEmpty()) {
      return null;
    }
    if (office) {
      return become(line, from, who, v + 1, since, t);
    }
    List<String> title = new ArrayList<>(EnglishCut.withoutArticle(who));
    if (place && since == v + 3) {
      return found(line, from, v, t, entered(titles, lexicon, line, title, v + 1), STATE);
    }
    title.addAll(EnglishCut.clean(line, v + 1, since));
    return found(line, from, v, t, title, STATE);
  }

  /** "had headed the army since May": "becomes head of the army". */
  private static EnglishHeadline begun(EnglishHeadline title, Form form) {
    String office = HOLDING.getOrDefault(form.verb().base(), "");
    return office.isEmpty()
        ? title
        : title.saying(form, "becomes " + office + " of", "become " + office + "s of");
  }

  /** "in force since May": "comes into force"; what one enters by no such verb stays "in" it. */
  private static List<String> entered(
      EnglishTitle titles, EnglishLexicon lexicon, Line line, List<String> who, int in) {
    List<String> title = new ArrayList<>(who);
    String entering = ENTERING.get(line.fold(in + 1));
    List<String> words = entering == null ? List.of() : List.of(entering.split(" "));
    Form form = entering == null ? null : lexicon.verb(words.get(0));
    if (form == null) {
      title.addAll(EnglishCut.clean(line, in, in + 2));
      return title;
    }
    title.add(titles.present(form, who, List.of()));
    title.addAll(words.subList(1, words.size()));
    return title;
  }

  /** "the truce, which": whether a word before a verb names what can have begun. */
  private static boolean isEvent(EnglishLexicon lexicon, Line line, int from, int verb) {
    return line.part(Math.min(from, verb) - LONGEST, verb).stream()
        .anyMatch(w -> lexicon.noun(w.fold()) != null);
  }

  private static boolean isPlace(Line line, int in, int since) {
    return line.is(in, "in", "on", "behind")
        && since - in <= LONGEST_PLACE
        && since > in + 1
        && IN.contains(line.fold(since - 1));
  }

  /** "the state of emergency, in force": the noun before the comma and what is said of it. */
  private static List<String> apposed(Line line, int from, int comma) {
    int noun = comma - 1;
    while (noun > from
        && comma - noun < LONGEST
        && !EnglishWords.ARTICLES.contains(line.fold(noun))) {
      noun--;
    }
    boolean name = Character.isUpperCase(line.at(comma - 1).text().charAt(0));
    List<String> title =
        new ArrayList<>(
            name || !EnglishWords.ARTICLES.contains(line.fold(noun))
                ? EnglishNounPhrases.nounBefore(line, from, comma)
                : EnglishCut.clean(line, noun + 1, comma));
    if (title.size() > 2 && EnglishSubject.LEADS.contains(Word.fold(title.get(0)))) {
      title = new ArrayList<>(EnglishCut.withoutArticle(title.subList(1, title.size())));
    }
    return title;
  }

  private static boolean holds(EnglishLexicon lexicon, Line line, int i) {
    Form form = line.isTime(i) ? null : lexicon.verb(line, i);
    return form != null
        && form.participle()
        && (HOLDING.containsKey(form.verb().base()) || LASTING.contains(form.verb().base()));
  }

  /** "governor", "the bank's deputy director": an office, and nothing else, in from..to. */
  static boolean isOffice(Line line, int from, int to) {
    int end = from + 1;
    while (end < to && !line.is(end, "of", "in", "for", "to", "at")) {
      end++;
    }
    return end <= to
        && OFFICES.contains(line.fold(end - 1))
        && line.part(from, to).stream().noneMatch(w -> w.isMark() || w.is("who", "and", "not"));
  }

  private static Found become(
      Line line, int from, List<String> who, int office, int since, TimeExpression t) {
    List<String> title = new ArrayList<>(EnglishCut.withoutArticle(who));
    title.add("becomes");
    title.addAll(EnglishCut.withoutArticle(EnglishCut.clean(line, office, since)));
    return found(line, Math.max(0, from), office, t, title, OFFICE);
  }

  private static Found found(
      Line line, int from, int nucleus, TimeExpression t, List<String> title, Cue cue) {
    return Found.of(
        line,
        from,
        line.after(t),
        nucleus,
        t,
        EnglishCut.capital(EnglishCut.fit(title)),
        cue,
        false,
        EnglishSince.RULE + cue.id(),
        CONFIDENCE);
  }
}
