package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.temporal.TimeExpression;

/** Whether an English clause tells what happened, or what did not, might, or was denied. */
final class EnglishMood {

  private static final int ABLE = 5; // words up to the verb: "were only then able to leave"

  private static final Set<String> CALLED = Words.EN.list("mood.called");
  private static final Set<String> FIXED = Words.EN.list("mood.fixed");

  private static final Set<String> POSSIBLE = Words.EN.list("mood.possible");
  private static final Set<String> CONDITIONS = Words.EN.list("mood.conditions");

  private static final Set<String> FACTS = Words.EN.list("mood.facts");

  private static final Set<String> DENIALS = Words.EN.list("mood.denials");
  private static final Set<String> CLAIMS = Words.EN.list("mood.claims");
  private static final Set<String> PLANS = Words.EN.list("mood.plans");
  private static final Set<String> CALLED_OFF = Words.EN.list("mood.called-off");
  private static final Set<String> MOVED = Words.EN.list("mood.moved");
  private static final long WEEK = 7 * Days.DAY;
  private static final int FARTHEST_DENIAL = 8;
  private static final int FARTHEST_THAT = 6;

  private EnglishMood() {}

  /** "may be held", "if the truce holds", "had the deal been signed", "had been expected to". */
  static boolean unreal(Line line, int from, int v) {
    int group = EnglishSubject.groupStart(line, from, v);
    for (int i = group; i < v; i++) {
      boolean wasPlanned =
          PLANS.contains(line.fold(i))
              && line.fold(i - 1).equals("been")
              && line.fold(i - 2).equals("had");
      wasPlanned |= // "was to have left, but"
          line.is(i, "have")
              && line.is(i - 1, "to")
              && line.is(i - 2, "was", "were")
              && line.part(v, line.size()).stream().anyMatch(w -> w.is("but", "instead"));
      boolean wouldHave = line.is(i, "would", "should") && line.is(i + 1, "have");
      wouldHave |= line.is(i, "have") && line.is(i - 2, "would"); // "would otherwise have been"
      wouldHave |= line.is(i, "to") && line.is(i - 1, "was", "were") && failed(line, v);
      if (POSSIBLE.contains(line.fold(i)) || wasPlanned || wouldHave) {
        return true;
      }
    }
    if (PLANS.contains(line.fold(v)) && line.is(v - 1, "been") && line.is(v - 2, "had")) {
      return true; // "had been scheduled for May"
    }
    boolean possible = group > from && POSSIBLE.contains(line.fold(group - 1));
    return possible || conditional(line, from, v) || denied(line, from);
  }

  /** "were to resume on Tuesday but did not": whether a plan came to nothing. */
  private static boolean failed(Line line, int v) {
    for (int i = v + 1; i + 2 < line.size(); i++) {
      if (line.is(i, "but") && line.is(i + 2, "not", "never")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a condition stands before a word of the sentence, or inverted: "Had the deal been …".
   */
  static boolean conditional(Line line, int from, int at) {
    int first = FACTS.contains(line.fold(from)) && from > 0 ? from : 0;
    for (int i = first; i < at; i++) {
      if (CONDITIONS.contains(line.fold(i)) && !line.isQuoted(i)) {
        return true;
      }
    }
    return from == 0 && line.fold(0).equals("had") && at > 1;
  }

  /** "there was no fighting on Monday", "may face strikes": whether a verb leaves open what was. */
  static boolean isOpen(Line line, int verb, int at) {
    return line.part(verb - 2, at).stream()
        .anyMatch(w -> POSSIBLE.contains(w.fold()) || w.is("no", "not", "without", "any"));
  }

  /** "the war could resume in March": whether a noun and its time only say what may be. */
  static boolean possible(Line line, int noun, int at) {
    return line.part(noun, at).stream().anyMatch(w -> POSSIBLE.contains(w.fold()));
  }

  /** "denied that it had shelled the camp". */
  private static boolean denied(Line line, int from) {
    for (int i = from; i > 0 && i > from - FARTHEST_DENIAL; i--) {
      boolean said = CLAIMS.contains(line.fold(i - 1)); // "denied reports that"
      if (line.fold(i).equals("that") && DENIALS.contains(line.fold(said ? i - 2 : i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "claimed on Monday that": what a verb says, not what it does. */
  static boolean isStatement(Line line, int v) {
    return line.part(v + 1, v + FARTHEST_THAT).stream().anyMatch(w -> w.is("that"));
  }

  /**
   * "planned for Friday, was called off": a plan between a noun and its time that came to nothing.
   */
  static boolean calledOff(Line line, int noun, int at) {
    boolean planned = false;
    for (int i = noun + 1; i < at; i++) {
      planned |= PLANS.contains(line.fold(i));
    }
    return planned && calledOff(line, at);
  }

  /** "cancelled a session planned for Monday": whether a time is that of a plan behind a verb. */
  static boolean isOfPlan(Line line, int v, int at) {
    return v < at - 2
        && line.is(at - 1, "for", "on", "in")
        && PLANS.contains(line.fold(at - 2))
        && !EnglishSubject.inGroup(line.fold(at - 3));
  }

  /** Whether something is called off after a word of a sentence. */
  static boolean calledOff(Line line, int at) {
    for (int i = at + 1; i < line.size(); i++) {
      boolean two = line.is(i, "called", "put"); // "called off", "put off"
      if (CALLED_OFF.contains(line.fold(i)) && (!two || line.is(i + 1, "off"))) {
        return true;
      }
    }
    return false;
  }

  /** "A ruling is expected by Friday", "the report is due in May": what is to come by then. */
  static boolean isDue(Line line, int v) {
    boolean expected =
        line.is(v, "expected") && line.is(v - 1, "is", "are", "still", "now", "also");
    boolean due = line.is(v, "is", "are") && line.is(v + 1, "due");
    return expected && !line.is(v + 1, "to") || due && !line.is(v + 2, "to");
  }

  /** "postponed to 15 December", "put the vote off until May": the time is the new one. */
  static boolean moved(Line line, int v, int at) {
    boolean off =
        line.is(v, "put", "puts") && line.part(v + 1, at).stream().anyMatch(w -> w.is("off"));
    return (off || MOVED.contains(line.fold(v)))
        && v < at
        && line.is(at - 1, "to", "until", "till");
  }

  /** "An election was called for 28 June": the time is that of what is to be held. */
  static boolean isSet(Line line, int v, int at) {
    return v == at - 2
        && line.is(at - 1, "for")
        && CALLED.contains(line.fold(v))
        && line.is(v - 1, "was", "were", "is", "are", "been");
  }

  /** "a walkout, announced for 5 May, was called off": the time of a plan that was given up. */
  static boolean isGivenUp(Line line, int v, int at) {
    boolean reduced = v == at - 2 && line.is(at - 1, "for", "on", "in") && line.at(v - 1).isComma();
    boolean plan = FIXED.contains(line.fold(v)) || PLANS.contains(line.fold(v));
    return reduced && plan && (calledOff(line, at) || movedAfter(line, at));
  }

  /** "was cancelled", "has been moved": a verb that says a thing will not be when it was to be. */
  static boolean puts(Line line, int v) {
    boolean off = line.is(v, "called", "put") && line.is(v + 1, "off", "back");
    return off
        || !line.is(v, "called", "put") && CALLED_OFF.contains(line.fold(v))
        || MOVED.contains(line.fold(v));
  }

  private static boolean movedAfter(Line line, int at) {
    return line.part(at + 1, line.size()).stream().anyMatch(w -> MOVED.contains(w.fold()));
  }

  /** "put off from Tuesday to 20 March": the time is no more that of what is moved. */
  static boolean movedFrom(Line line, int v, int at) {
    boolean off =
        line.is(v, "put", "puts") && line.part(v + 1, at).stream().anyMatch(w -> w.is("off"));
    return (off || MOVED.contains(line.fold(v))) && v < at && line.is(at - 1, "from");
  }

  /** "did not reopen until 1975", "was not paid until May": what came at last. */
  static boolean notUntil(Line line, int v, int to) {
    boolean not =
        didNot(line, v)
            || line.fold(v - 1).equals("not") && line.is(v - 2, "was", "were", "had", "been");
    for (int i = v + 1; not && i < to && !line.at(i).isComma(); i++) {
      if (line.is(i, "until", "till", "before")
          && line.isTime(line.is(i + 1, "the") ? i + 2 : i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "were able to leave": what somebody could do, and did. */
  static boolean wasAble(Line line, int v) {
    return line.is(v - 1, "to")
        && line.is(v - 2, "able")
        && line.part(v - ABLE, v - 2).stream().anyMatch(w -> w.is("was", "were", "been"));
  }

  /** "did not reach": the verb after it is told, though not in the past. */
  static boolean didNot(Line line, int v) {
    return line.fold(v - 1).equals("not") && line.is(v - 2, "did", "does", "do")
        || line.is(v - 1, "didn't", "doesn't", "don't");
  }

  /** "Eid, which falls on Monday": when a feast is. */
  static boolean isFeast(Line line, int from, int v) {
    return line.is(from, "which") && line.isTime(from - 2) && line.is(v, "falls", "fell");
  }

  /** "It was the third such raid this month", "There has been more violence this year". */
  static boolean isSoFar(Line line, TimeExpression t, Reader.Memory memory) {
    boolean counts = line.is(0, "it", "this", "that") && line.is(1, "was", "is");
    counts |= line.is(0, "there") && line.is(1, "has", "have");
    boolean goesOn = Days.overlap(t.value(), memory.published.edtf());
    return counts && goesOn && Days.length(t.value()) > WEEK;
  }
}
