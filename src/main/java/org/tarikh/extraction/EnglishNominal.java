package org.tarikh.extraction;

import java.util.Set;
import org.tarikh.temporal.TimeExpression;

/** Events that an English noun names: "the fall of the city on Monday", "Monday's arrest". */
final class EnglishNominal {

  /** "the 1973 treaty" is a mere mention, "the 1973 war" an event. */
  private static final Set<String> DATED = WordSet.of("conflict", "protest", "economy");

  /** Words from "last year's" to the noun it belongs to: "last year's deadly Beirut port blast". */
  private static final int LONGEST_OWNED = 6;

  private static final Set<String> SPEECHES = Words.EN.list("nominal.speeches");

  private static final Set<String> BACKGROUND = Words.EN.list("nominal.background");

  /** "told a conference on Monday" only says where, "reported a blast on Monday" what. */
  private static final Set<String> BEFALLING = WordSet.of("conflict", "humanitarian");

  static final Set<String> SEEING = Words.EN.list("nominal.seeing");

  private static final Set<String> CALLING = Words.EN.list("nominal.calling");

  private final EnglishLexicon lexicon;
  private final EnglishNominalTitle titles;

  EnglishNominal(EnglishLexicon lexicon, EnglishNominalTitle titles) {
    this.lexicon = lexicon;
    this.titles = titles;
  }

  /** "the 2003 invasion of Iraq": a noun right after the year that dates it. */
  int after(Line line, int at, int after, int to) {
    int first = at;
    while (line.isTime(first - 1)) {
      first--;
    }
    EnglishLexicon.Form told = lexicon.verb(line, first - 1);
    int lead = told != null && told.participle() ? first - 2 : first - 1; // "after disputed March"
    boolean bare =
        line.is(lead, "the", "of", "a", "an", "following", "after", "since", "before", "from")
            || line.fold(after - 1).endsWith("'s")
            || line.fold(after).equals("'s");
    boolean owns = line.fold(after - 1).endsWith("'s");
    for (int i = after; bare && i < Math.min(to, after + (owns ? LONGEST_OWNED : 3)); i++) {
      Cue cue = lexicon.noun(line, i);
      if (cue != null && lexicon.noun(line, i + 1) == null) {
        boolean event =
            cue.grade() == Cue.Grade.STRONG
                || DATED.contains(cue.category())
                || owns && Days.length(line.time(at).value()) <= Days.DAY
                || line.is(i + 1, "of"); // "the 2002 murder of the envoy"
        return event ? i : -1;
      }
      if (line.at(i).isMark() || EnglishWords.PREPOSITIONS.contains(line.fold(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a date beside it is enough to say which event a noun means. */
  static boolean isDated(Cue noun) {
    return DATED.contains(noun.category()) || noun.category().equals("humanitarian");
  }

  /** "And on 18 August, the murder of its keeper.": the noun behind a day, where no verb stands. */
  int ahead(Line line, int at, int after, int to) {
    int noun = after + 2;
    boolean the = line.is(after, ",") && line.is(after + 1, "the", "a", "an");
    while (the && noun < to && lexicon.noun(line, noun) == null && noun < after + LONGEST_OWNED) {
      noun++;
    }
    Cue cue = the && noun < to ? lexicon.noun(line, noun) : null;
    return tells(cue, line, at) && line.is(noun + 1, "of", "in", "on") ? noun : -1;
  }

  /** Whether a noun, null for none, names an event by itself or by the day that dates it. */
  private static boolean tells(Cue cue, Line line, int at) {
    return cue != null
        && (cue.grade() == Cue.Grade.STRONG
            || line.isTime(at) && Days.length(line.time(at).value()) <= Days.DAY);
  }

  /** "the last election was on 3 March": the event noun before a "was" that its time follows. */
  int beforeBe(Line line, int from, int be, int at, boolean future) {
    boolean was = line.is(be, "was", "were") || future && line.is(be, "is", "are");
    boolean there = future && line.is(be + 1, "at", "in"); // "The funeral is at St Paul's on"
    for (int i = be + 1; i < at && was; i++) {
      was =
          there
              ? !line.at(i).isMark() && lexicon.verb(line, i) == null
              : EnglishWords.PREPOSITIONS.contains(line.fold(i)) || line.fold(i).equals("the");
    }
    for (int i = be - 1; i >= from && was && !line.at(i).isMark(); i--) {
      if (lexicon.noun(line.fold(i)) != null && !line.isQuoted(i) && !line.isTime(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The noun that a time dates: beside it, or where no verb stands before it; -1 for none. */
  int before(Line line, int from, int at, int verb) {
    boolean verbBefore = verb >= 0 && verb < at;
    if (line.is(at - 1, "for")
        && verbBefore
        && CALLING.contains(line.fold(verb))
        && at - 2 > verb) {
      return lexicon.noun(line, at - 2) != null ? at - 2 : -1; // "called elections for 24 June"
    }
    for (int i = at - 2; line.fold(at - 1).equals("of") && i >= Math.max(from, at - 4); i--) {
      if (!line.isQuoted(i) && lexicon.noun(line, i) != null) {
        return i; // "by the coup of 1965"
      }
    }
    for (int i = at - 1; i >= Math.max(from, verbBefore ? at - 9 : 0); i--) {
      Cue cue = line.isQuoted(i) || line.isTime(i) ? null : lexicon.noun(line, i);
      boolean acts = line.fold(i - 1).equals("to") && lexicon.verb(line.fold(i)) != null;
      if (i < from && line.at(i).is(";")) {
        return -1; // "after the match; yesterday he resigned"
      }
      if (cue == null
          || acts
          || line.is(i - 1, "awaiting", "pending", "facing") // "in jail awaiting trial since May"
          || isSpeech(line, i)
          || verbBefore
              && (i <= verb || !background(line, i) && !EnglishCrimes.is(line, verb, i, at))) {
        continue;
      }
      if (verb == EnglishClauses.after(line, at) && i < at - 1
          || verb >= at
              && line.part(i, at - 1).stream().anyMatch(Word::isComma)
              && !(line.at(i + 1).isComma()
                  && EnglishWords.ARTICLES.contains(line.fold(from))
                  && lasts(line, verb))) {
        continue; // "the chief of the talks today called": the time is the verb's
      }
      int whole = line.is(i - 1, "the", "a", "its", "their") ? i - 2 : i - 1;
      boolean part = whole > 0 && line.is(whole, "of") && lexicon.noun(line, whole - 1) != null;
      return part && (!verbBefore || whole - 1 > verb)
          ? whole - 1
          : i; // "the signing of the accord"
    }
    return -1;
  }

  /** "The last strike, in May 2023, lasted two days": whether a verb tells no more of a noun. */
  private boolean lasts(Line line, int verb) {
    EnglishLexicon.Form form = lexicon.verb(line, verb);
    return form != null && form.verb().cue().grade() == Cue.Grade.STATE;
  }

  /** "In his speech on 18 May, she declared": where something was said. */
  private static boolean isSpeech(Line line, int noun) {
    return SPEECHES.contains(line.fold(noun))
        && (line.is(noun - 1, "in", "during") || line.is(noun - 2, "in", "during"));
  }

  /**
   * "There was heavy fighting on Monday", "is the heir of the uprising in 2011": the event noun
   * between a verb that tells nothing itself and a time; -1 for none.
   */
  int behind(Line line, int verb, int at) {
    if (EnglishAttributes.isLimit(line, at) || EnglishMood.isOpen(line, verb, at)) {
      return -1;
    }
    EnglishLexicon.Form form = lexicon.verb(line, verb);
    boolean says = form != null && form.verb().cue().grade() == Cue.Grade.SAY;
    for (int i = at - 1; i > verb; i--) {
      if (line.at(i).isMark() || EnglishClauses.OPENERS.contains(line.fold(i))) {
        return -1;
      }
      Cue cue = line.isTime(i) || line.isQuoted(i) ? null : lexicon.noun(line, i);
      if (tells(cue, line, at)) {
        return says && !BEFALLING.contains(cue.category()) ? -1 : i;
      }
    }
    return -1;
  }

  /** "On Saturday there were fresh protests": the event noun behind a "were"; -1 for none. */
  int there(Line line, int at, int after, int to) {
    boolean saw = SEEING.contains(line.fold(after)); // "Last month saw fresh strikes"
    int be = saw ? after : line.is(after, ",") ? after + 2 : after + 1;
    boolean there = at <= 1 && (saw || line.is(be - 1, "there") && line.is(be, "was", "were"));
    for (int i = be + 1; there && i < Math.min(to, be + LONGEST_OWNED); i++) {
      if (line.at(i).isMark()
          || line.is(i, "no", "not", "any")
          || EnglishWords.PREPOSITIONS.contains(line.fold(i))) {
        return -1;
      }
      if (lexicon.noun(line, i) != null && lexicon.noun(line, i + 1) == null) {
        return i;
      }
    }
    return -1;
  }

  /** "stopped after the revolution of 2011": a noun that does not say which, after a verb. */
  boolean isBare(Line line, int noun, int verb) {
    Cue cue = lexicon.noun(line, noun);
    return verb >= 0
        && verb < noun
        && cue.grade() == Cue.Grade.WEAK
        && line.fold(noun - 1).equals("the")
        && line.fold(noun + 1).equals("of")
        && line.isTime(noun + 2);
  }

  /** Whether a noun phrase follows "after", "since" and the like. */
  private boolean background(Line line, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
      if (BACKGROUND.contains(line.fold(i))) {
        return true;
      }
      EnglishLexicon.Form form = line.isTime(i) ? null : lexicon.verb(line, i);
      if (form != null && form.past() && lexicon.noun(line.fold(i)) == null) {
        return false; // "since the army resumed its offensive on Monday"
      }
    }
    return false;
  }

  /** "the toppling in 2011 of its leader": where the phrase after the time ends. */
  private static int phraseEnd(Line line, int from) {
    int end = from + 1;
    while (end < line.size()
        && !line.at(end).isMark()
        && !line.isTime(end)
        && !EnglishClauses.OPENERS.contains(line.fold(end))) {
      end++;
    }
    return end;
  }

  /**
   * "condemn the vote and turn violent in May": whether a verb stands between a noun and a time.
   */
  private boolean goesOn(Line line, int noun, int at) {
    boolean comma = false; // "After years of war, half of the wards were open in May"
    for (int i = noun + 1; i + 1 < at; i++) {
      comma |= line.at(i).isComma() && !line.isTime(i - 1);
      if (comma && line.is(i, "was", "were", "is", "are", "had", "has", "have")) {
        return true;
      }
      EnglishLexicon.Form form = line.is(i, "and", "or") ? lexicon.verb(line, i + 1) : null;
      if (form != null
          && lexicon.noun(line.fold(i + 1)) == null
          && line.is(i + 1, form.verb().base(), form.verb().third())) {
        return true;
      }
    }
    return false;
  }

  Found found(Line line, int noun, int at, int to, TimeExpression t, Reader.Memory memory) {
    if (goesOn(line, noun, at)
        || noun < at && EnglishMood.isSoFar(line, t, memory)
        || EnglishMood.conditional(line, 0, noun)
        || EnglishMood.possible(line, noun, at)
        || EnglishMood.calledOff(line, noun, at)) {
      return null;
    }
    EnglishHeadline title = titles.title(line, noun, at, to, memory);
    title =
        noun > at
            ? title
            : title.inFull(memory.named.anywhere(line.fold(noun), line.at(noun).start()));
    int after = line.after(t);
    boolean there = line.is(at - 1, "of") && line.is(after, "in", "at", "near", "off");
    there &=
        title.text().indexOf(' ') < 0 && !line.isTime(after + 1); // "the flood of 1994 in Homs"
    boolean split = noun < at && (line.is(after, "of") || there);
    int end = split ? phraseEnd(line, after) : noun > at ? to : after;
    return Found.of(
        line,
        title.from(),
        end,
        noun,
        t,
        split
            ? EnglishCut.plain(line, noun, end)
            : (line.is(at - 1, "for") || title.text().indexOf(' ') < 0)
                    && Reader.isFuture(t, memory)
                    && !title.text().endsWith(" planned")
                ? title.text() + " planned"
                : title.text(),
        lexicon.noun(line, noun),
        Reader.isFuture(t, memory),
        "en.noun." + line.fold(noun),
        title.confidence());
  }
}
