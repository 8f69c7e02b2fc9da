package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** Lines of a chronology: a date, a colon or dash, and what happened then. */
final class EnglishList {

  private static final int LONGEST_SOURCE = 9;

  private static final String RULE = "en.list";
  private static final Cue UNKNOWN = new Cue("", Cue.Grade.WEAK, "politics", 40);

  /** Words before the day in "DAMASCUS, Syria (Agency), 6 May:". */
  private static final int LONGEST_DATELINE = 7;

  /** Words before the day of an item, with the comma that parts them from it. */
  private static final int LONGEST_LABEL = 7;

  private static final double LEAST = 0.5; // of what takes the place of an entry
  private static final long LONGEST_MONTH = 31 * Days.DAY;

  /** Marks that part a date from what its line tells, and nothing else. */
  static final Set<String> BARS = Set.of(":", "|", "·", "•");

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private final EnglishLexicon lexicon;

  EnglishList(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "June 30, 2014 Rebels seize the town": what happened stands right behind the day or month. */
  static boolean isBare(Line line, TimeExpression t) {
    int after = line.after(t);
    return line.opensBlock()
        && line.first(t) == 0
        && after + 2 < line.size()
        && Character.isUpperCase(line.at(after).text().charAt(0))
        && line.part(0, after).stream().anyMatch(w -> Character.isDigit(w.text().charAt(0)));
  }

  /** Whether a colon or a dash stands after the time that opens a line, and no second dash. */
  static boolean opens(Line line, int after) {
    String mark = line.fold(after);
    if (BARS.contains(mark)) {
      return true;
    }
    if (!DASHES.contains(mark)) {
      return false;
    }
    return line.part(after + 1, line.size()).stream().noneMatch(w -> w.fold().equals(mark));
  }

  /** "• Houla, 25 May 2012: 108 killed": whether an item says where before its day or year. */
  static boolean isLabelled(Line line, TimeExpression t, boolean listed) {
    int at = line.first(t);
    return at > 1
        && at <= LONGEST_LABEL
        && (line.opensItem() || listed && line.startsBlock())
        && line.is(at - 1, ",", "(")
        && opens(line, line.after(t) + (line.is(line.after(t), ")") ? 1 : 0))
        && Character.isUpperCase(line.at(0).text().charAt(0));
  }

  /** "- 2009: The mill burns -": what only stands above what it says in short. */
  static boolean isSubheading(Line line) {
    return line.opensBlock() && DASHES.contains(line.fold(line.size() - 1));
  }

  static boolean isEntry(List<Found> found) {
    return !found.isEmpty() && found.get(0).rule().equals(RULE);
  }

  /**
   * Whether an entry was found that tells an event of the same day; one of a year that goes on to
   * other months gives way: "2018: The rebels lose Homs in April, Daraa in July".
   */
  boolean tells(List<Found> found, Found f, Line line) {
    boolean told =
        f != null
            && found.stream()
                .anyMatch(o -> o.rule().equals(RULE) && o.time().value().equals(f.time().value()));
    if (f != null
        && f.confidence() >= LEAST
        && found.removeIf(o -> isEntryOfHour(o, line) && isWhole(o, f, line))) {
      return false; // "16:35 Eight reporters were held this morning" tells it itself
    }
    int after = told ? line.after(f.time()) : 0;
    return told
        && !(line.hasTime(after, line.size())
            && found.removeIf(o -> o.rule().equals(RULE) && o.time() == f.time()));
  }

  /** Whether what was found is what its entry tells: its day, or what somebody says there. */
  private boolean isWhole(Found entry, Found f, Line line) {
    boolean colon = false;
    for (int i = 1; i < line.size() && line.at(i).start() < f.nucleus(); i++) {
      Form form = line.isTime(i) ? null : lexicon.verb(line, i);
      colon |= line.is(i, ":");
      if (form != null && !colon && form.verb().cue().grade() == Cue.Grade.STRONG) {
        return Days.overlap(entry.time().value(), f.time().value());
      }
    }
    return entry.time() != f.time();
  }

  /** Whether an hour that opens its line dates what was found. */
  private static boolean isEntryOfHour(Found f, Line line) {
    return f.rule().equals(RULE)
        && f.time().kind() == TimeExpression.Kind.TIME
        && line.first(f.time()) == 0;
  }

  /** "Tripoli, 6 May: The army said on Monday": the time of the desk, where others follow. */
  static boolean isDateline(Line line, TimeExpression t) {
    int at = line.first(t);
    int after = line.after(t);
    boolean ends = line.fold(after).equals(":") || line.fold(after).equals("-");
    if (at > LONGEST_DATELINE || !ends || !line.hasTime(after, line.size())) {
      return false;
    }
    if (at < 2) {
      return at == 0 && line.opensBlock() && !line.startsBlock(); // "LONDON - 6 May: …"
    }
    return line.part(0, at).stream()
        .allMatch(w -> w.isMark() || Character.isUpperCase(w.text().charAt(0)));
  }

  Found read(Line line, TimeExpression t, Reader.Memory memory) {
    int from = line.after(t);
    while (from < line.size() && line.at(from).isMark() && !line.is(from, "\"", "“")) {
      from++;
    }
    if (from >= line.size()) {
      return null;
    }
    String said = line.fold(from).replace("'s", ""); // "That's it from us"
    boolean pronoun = EnglishWords.PRONOUNS.contains(said) || said.equals("that");
    List<String> who = !pronoun ? List.of() : memory.person; // "4 May: He dies"
    if (pronoun && (who.isEmpty() || !line.is(from, "he", "she"))) {
      return null;
    }
    int name = from;
    while (name < line.size() && EnglishNames.isNamePart(line.at(name), name == from)) {
      name++;
    }
    List<String> person = EnglishCut.clean(line, from, name);
    Form acts = lexicon.verb(line, from); // "Marries Omar Azar"
    boolean opens = acts != null && line.is(from, acts.verb().third(), acts.verb().participle());
    memory.person = !opens && EnglishNames.isPerson(person) ? person : memory.person;
    String label = line.first(t) > 1 ? EnglishCut.plain(line, 0, line.first(t) - 1) : "";
    int end = from;
    while (end < line.size() && !line.at(end).is(";") && !isStop(line, end)) {
      end++;
    }
    end = told(line, from, end);
    Cue cue = UNKNOWN;
    for (int i = from; i < line.size() && cue == UNKNOWN; i++) {
      Form form = lexicon.verb(line, i);
      Cue noun = lexicon.noun(line.fold(i));
      cue =
          form != null && form.verb().cue().grade() == Cue.Grade.STRONG
              ? form.verb().cue()
              : noun != null ? noun : UNKNOWN;
    }
    boolean hour = line.first(t) == 0 && t.kind() == TimeExpression.Kind.TIME;
    if (hour && cue == UNKNOWN) {
      return null; // "09:10 Good morning"
    }
    return Found.of(
        line,
        0,
        end,
        from,
        within(line, t, from, end),
        labelled(label, title(line, who, from, end), line.at(from).text()),
        cue,
        Reader.isFuture(t, memory),
        RULE,
        0.9);
  }

  /** Where an entry ends but for who says so: "Ten are freed, the agency says". */
  private int told(Line line, int from, int end) {
    int comma = end - 2;
    while (comma > from && end - comma < LONGEST_SOURCE && !line.at(comma).isMark()) {
      comma--;
    }
    Form form = end - 1 > comma ? lexicon.verb(line, end - 1) : null;
    boolean says = form != null && form.verb().cue().grade() == Cue.Grade.SAY;
    return says && comma > from + 2 && line.at(comma).isComma() ? comma : end;
  }

  /** Whether a word is a full stop, and none within "U.N.-Arab" or "U.S. troops". */
  private static boolean isStop(Line line, int i) {
    boolean last = i + 1 == line.size();
    boolean ends = last || line.at(i + 1).start() > line.at(i).end();
    return line.at(i).is(".") && ends && (last || !Sentence.isShort(line.at(i - 1)));
  }

  private static String title(Line line, List<String> who, int from, int to) {
    String told = EnglishCut.plain(line, who.isEmpty() ? from : from + 1, to);
    return who.isEmpty()
        ? told
        : EnglishCut.fit(List.of((Headline.join(who) + " " + EnglishCut.small(told)).split(" ")));
  }

  /** "2012: Raslan deserts in December": the finer time in the first clause of an entry. */
  private static TimeExpression within(Line line, TimeExpression t, int from, int to) {
    if (Days.length(t.value()) <= LONGEST_MONTH) {
      return t;
    }
    for (int i = from; i < to && !line.at(i).isMark() && !line.is(i, "and", "but"); i++) {
      if (line.isTime(i)) {
        return Days.isWithin(line.time(i).value(), t.value()) ? line.time(i) : t;
      }
      if (EnglishClauses.OPENERS.contains(line.fold(i))) {
        return t;
      }
    }
    return t;
  }

  private static String labelled(String label, String title, String first) {
    String told = Character.isLowerCase(first.charAt(0)) ? EnglishCut.small(title) : title;
    String whole = label.isEmpty() ? title : label + ": " + told;
    return whole.length() <= Headline.MAX ? whole : title;
  }
}
