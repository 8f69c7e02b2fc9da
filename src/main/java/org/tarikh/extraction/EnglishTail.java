package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;

/** What follows the verb of an English headline, and what a short one goes on with. */
final class EnglishTail {

  /** Characters. A shorter headline says too little where its sentence says more. */
  private static final int SHORT = 30;

  private static final int LONGEST_TOLD = 4;
  private static final int LONGEST_ORDINAL = 3;
  private static final Set<String> LOOSE = Words.EN.list("tail.loose");
  private static final Set<String> HOW_MUCH = Words.EN.list("tail.how-much");

  private static final Set<String> ORDINALS = Words.EN.list("tail.ordinals");

  /** Words: a time farther into a clause than this belongs to something within it. */
  private static final int OWN_TIME = 14;

  private static final Set<String> GOES_ON = Words.EN.list("tail.goes-on");
  private static final Set<String> PRONOUNS = Words.EN.list("tail.pronouns");

  private static final Set<String> NAMING = Words.EN.list("tail.naming");

  static final Set<String> ANNOUNCING = Words.EN.list("tail.announcing");

  private static final Set<String> PAPERS = Words.EN.list("tail.papers");

  private static final Set<String> HOW = Words.EN.list("tail.how");

  private final EnglishSubject subjects;
  private final EnglishAgreement agreement;

  EnglishTail(EnglishSubject subjects, EnglishAgreement agreement) {
    this.subjects = subjects;
    this.agreement = agreement;
  }

  /** Whether what follows a verb is what it acts upon, so that it is no participle. */
  boolean hasObject(Form form, List<String> rest) {
    if (rest.isEmpty() || !form.past() || NAMING.contains(form.verb().base())) {
      return false;
    }
    String next = Word.fold(rest.get(0));
    boolean noun = Character.isLetterOrDigit(next.charAt(0)) || "$£€".indexOf(next.charAt(0)) >= 0;
    if (EnglishGap.isAbout(next) && rest.size() > 2) {
      return EnglishGap.isNumber(Word.fold(rest.get(1))); // "arrested over 40 men"
    }
    return noun
        && !EnglishWords.PREPOSITIONS.contains(next)
        && !EnglishSubject.LEADS.contains(next)
        && !next.endsWith("ly")
        && !LOOSE.contains(next);
  }

  /** "seized by rebels", but not "slid by 14%". */
  static boolean isBySomebody(List<String> rest) {
    return rest.size() > 1
        && rest.get(0).equals("by")
        && !Character.isDigit(rest.get(1).charAt(0))
        && !HOW.contains(rest.get(1));
  }

  /** "sign the agreement", where nothing says which: a headline leaves the article out. */
  static List<String> withoutThe(List<String> rest) {
    String next = rest.size() > 2 ? Word.fold(rest.get(2)) : "";
    boolean alone =
        next.isEmpty()
            || next.equals(",")
            || next.equals(".")
            || EnglishWords.PREPOSITIONS.contains(next) && !next.equals("of");
    if (rest.size() > 1 && rest.get(0).equals("the") && alone && PAPERS.contains(rest.get(1))) {
      return rest.subList(1, rest.size());
    }
    return rest;
  }

  /** "One of them" of "the doctors" is "One of the doctors". */
  List<String> ofThem(List<String> words, List<String> told) {
    int n = words.size();
    boolean one = n > 1 && words.get(n - 1).equals("one") && !words.get(n - 2).equals("of");
    if (one || n > 0 && n < LONGEST_ORDINAL && ORDINALS.contains(Word.fold(words.get(n - 1)))) {
      return another(one ? words.subList(0, n - 1) : words, words, told);
    }
    boolean them =
        n > 2
            && Set.of("them", "it").contains(Word.fold(words.get(n - 1)))
            && Word.fold(words.get(n - 2)).equals("of");
    boolean many = them && Word.fold(words.get(n - 1)).equals("them");
    if (!them
        || told.isEmpty()
        || told.size() > LONGEST_TOLD
        || EnglishWords.PRONOUNS.contains(Word.fold(told.get(0)))
        || told.contains("of")
        || told.contains("both")
        || many != agreement.isPlural(told)) {
      return many && n == 3 && !words.get(0).equalsIgnoreCase("one") ? words.subList(0, 1) : words;
    }
    List<String> out = new ArrayList<>(words.subList(0, n - 1));
    out.add("the");
    List<String> noun = EnglishCut.withoutArticle(told);
    String who = noun.get(0);
    boolean people = who.endsWith("is") || Places.isOfState(Word.of(who, 0, who.length()).get(0));
    out.addAll(noun.size() == 1 && !people ? List.of(EnglishCut.small(who)) : noun);
    return out;
  }

  /** "A similar one", "a second" of "the quake" is "a second quake". */
  private static List<String> another(List<String> which, List<String> words, List<String> told) {
    int noun = told.isEmpty() ? 0 : EnglishNounPhrases.preposition(told) - 1;
    String kind = told.isEmpty() ? "" : told.get(noun);
    boolean many = which.size() > 1 && which.contains("more") && !which.contains("One");
    String head = many ? kind : one(kind); // "another tram" of "two trams", "two more trams"
    boolean thing =
        head.length() > 2
            && Character.isLowerCase(head.charAt(0))
            && many == head.endsWith("s")
            && !told.contains("and")
            && !EnglishTopic.isActor(head)
            && !EnglishRoles.is(head);
    if (!thing) {
      return words;
    }
    List<String> out = new ArrayList<>(which);
    out.add(head);
    return out;
  }

  private static String one(String many) {
    return many.endsWith("ies")
        ? many.substring(0, many.length() - 3) + "y"
        : many.replaceFirst("(?<=ch|sh|x|ss)es$|(?<!s|u|i)s$", "");
  }

  /** "Seven of its carriages" are "seven carriages". */
  static List<String> ofTheirs(List<String> words) {
    boolean theirs =
        words.size() > 3
            && words.get(1).equals("of")
            && EnglishAntecedents.POSSESSIVES.contains(words.get(2))
            && EnglishGap.isNumber(Word.fold(words.get(0)))
            && !words.get(0).equalsIgnoreCase("one");
    if (!theirs) {
      return words;
    }
    List<String> out = new ArrayList<>(words);
    out.subList(1, 3).clear();
    return out;
  }

  /** "rules in Oslo": what follows a verb is a place, and no more. */
  static boolean isPlace(List<String> rest) {
    return rest.size() == 2
        && rest.get(0).equals("in")
        && Character.isUpperCase(rest.get(1).charAt(0));
  }

  /** Whether the verb of a clause finds room in a headline, so that it is no torso. */
  private boolean fits(Line line, int from, int to, List<String> title) {
    int v = -1;
    for (int i = from + 1; i < to; i++) {
      boolean verb = subjects.finite(line, i) || EnglishSubject.inGroup(line.fold(i));
      boolean told = v > 0 && !EnglishWords.PREPOSITIONS.contains(line.fold(v + 1));
      v = verb && !told ? i : v; // "a bomber driving a truck packed with shells rammed a gate"
    }
    int length = Headline.join(title).length();
    length += v < 0 ? 0 : Headline.join(EnglishCut.clean(line, from, v + 1)).length();
    return length < Headline.MAX;
  }

  /** Where a verb goes on behind what two commas enclose; -1 where none does. */
  private int behindAside(Line line, int comma) {
    int end = comma + 1;
    while (end + 1 < line.size()
        && end - comma < EnglishSubject.LONGEST_APPOSITION
        && !line.at(end).isMark()) {
      end++;
    }
    boolean goesOn =
        end + 1 < line.size()
            && line.at(comma).isComma()
            && line.at(end).isComma()
            && (subjects.finite(line, end + 1) || EnglishSubject.inGroup(line.fold(end + 1)));
    return goesOn ? end + 1 : -1;
  }

  /**
   * Lets a short headline go on with the clause that follows: what was announced, or after what it
   * happened.
   *
   * @param v its verb
   * @param to where the clause of the headline ends
   * @param open whether nothing follows its verb
   */
  void add(Line line, int v, int to, Form form, boolean open, List<String> title) {
    int from = to < line.size() && line.at(to).isComma() ? to + 1 : to;
    boolean said =
        open
            && (line.is(from, "that")
                    && line.part(v, from).stream().noneMatch(w -> w.is(";", ":"))
                    && !form.verb().participle().equals(title.get(title.size() - 1))
                || ANNOUNCING.contains(form.verb().base())
                    && line.is(from, "it", "they", "he", "she"));
    boolean much = HOW_MUCH.contains(line.fold(from + 1));
    boolean goesOn =
        !much
            && GOES_ON.contains(line.fold(from))
            && Headline.join(title).length() <= SHORT + SHORT / 2;
    int until = line.fold(from - 1).equals(",") ? line.begin(from - 2) - 1 : from;
    goesOn &= // "ruled until 2011, when"
        line.part(until, from).stream().noneMatch(w -> w.is("until", "till"));
    boolean which = // "led the operation which drove the rebels out": else it is not said which
        from == to
            && !open
            && line.is(from, "that", "which", "who")
            && title.get(title.size() - 1).equals(line.at(to - 1).text())
            && title.subList(Math.max(0, title.size() - 3), title.size()).stream()
                .anyMatch(EnglishWords.ARTICLES::contains)
            && Headline.join(title).length() <= SHORT + SHORT / 2;
    if (from >= line.size() || !said && !goesOn && !which) {
      return;
    }
    int end = from + 1;
    boolean verb = said && !line.is(from, "that");
    while (end < line.size()
        && (!line.at(end).isMark() || line.at(end).is("$", "£", "€", "%", "\"", "“", "”", "-"))) {
      boolean own = // "after the firm cut its forecast"
          end > from + 2 && !PRONOUNS.contains(line.fold(from + 1)) && line.is(end, "its", "their");
      if (!said && !own && PRONOUNS.contains(line.fold(end)) && !line.isTime(end)) {
        return;
      }
      verb |= subjects.finite(line, end) || EnglishSubject.inGroup(line.fold(end));
      end++;
    }
    List<String> more = EnglishCut.clean(line, from, end);
    int on = said && !verb ? behindAside(line, end) : -1;
    if (on > 0) { // "confirmed that its chief, Adel Nimr, was dead"
      end = on;
      while (end < line.size() && !line.at(end).isMark()) {
        end++;
      }
      verb = true;
      more.addAll(EnglishCut.clean(line, on, end));
    }
    int day = said && line.isTime(end - 1) ? line.begin(end - 1) : end;
    if (line.is(day - 1, "until", "till", "through", "from", "by", "to")) {
      line.part(day - 1, end).forEach(w -> more.add(w.text())); // "would run until 18 February"
    }
    boolean dated =
        (goesOn || which)
            && line.hasTime(from, Math.min(end, from + OWN_TIME)); // an event of its own
    if (goesOn && line.is(from, "when", "after", "because") && !fits(line, from, end, title)) {
      return;
    }
    if (!dated && (verb || line.fold(from).equals("following")) && more.size() > 2) {
      title.addAll(more);
    }
  }
}
