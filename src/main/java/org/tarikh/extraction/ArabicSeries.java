package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Noun;
import org.tarikh.temporal.TimeExpression;

/**
 * Further members of a series whose verb or noun is said once: "افتُتح الأول في آذار والثاني في
 * تموز", "في 2011 انضم إلى النقابة، وفي 2015 إلى الحزب".
 */
final class ArabicSeries {

  private static final Set<String> OTHER = Words.AR.list("series.other");
  private static final double CONFIDENCE = 0.6;
  private static final int FARTHEST_THEN = 8;

  private final ArabicLexicon lexicon;
  private final ArabicVerbs verbs;
  private final ArabicCut cut;

  ArabicSeries(ArabicLexicon lexicon, ArabicVerbs verbs, ArabicCut cut) {
    this.lexicon = lexicon;
    this.verbs = verbs;
    this.cut = cut;
  }

  /**
   * The member that a time dates.
   *
   * @param before the time told before it
   * @param read what was read for the time by itself
   * @return null where the time dates no further member of what was found last
   */
  Found more(
      Line line,
      Join[] joins,
      TimeExpression before,
      TimeExpression t,
      Found read,
      List<Found> found,
      Reader.Memory memory) {
    if (found.isEmpty()) {
      return null;
    }
    Found last = found.get(found.size() - 1);
    if (last.title().startsWith("عدم ")) {
      return null; // "لم تتوقف الهجمات: الأول في نيسان، والثاني بعد عام"
    }
    int at = line.first(t);
    int behind = then(line, line.after(before), at);
    boolean then = behind >= 0;
    boolean next = last.time() == before || then; // or an aside with a time of its own parts them
    boolean ofThem = read == null || found.stream().anyMatch(f -> f.nucleus() == read.nucleus());
    if (!next || !ofThem) {
      return null;
    }
    if (last.time() == before && isAgain(line, before, t)) {
      return Found.of(
          line,
          at,
          line.after(t),
          at,
          t,
          last.title(),
          last.cue(),
          Reader.isFuture(t, memory),
          last.rule(),
          Math.min(CONFIDENCE, last.confidence()));
    }
    boolean timeFirst = read == null && !then;
    int from = timeFirst ? at - 1 : then ? behind : line.after(before);
    while (!timeFirst && from < at && line.at(from).isComma()) {
      from++;
    }
    boolean opens = !timeFirst || from > line.first(before) && joins[from] == Join.CLAUSE;
    if (from >= at || !opens || !joins(line, from) || line.isQuoted(from)) {
      return null;
    }
    int first = timeFirst ? line.after(t) : from;
    int end = Math.max(first, line.after(t));
    while (end < line.size()
        && joins[end] == Join.NONE
        && !(end > at && line.hasTime(end, end + 1) && !line.isTime(end - 1))) {
      end++;
    }
    boolean other = then && lexicon.verb(line.fold(first + 1)) != null; // "ثم ظهر بعد أيام"
    if (first >= end || other || holdsVerb(line, first, timeFirst ? end : at)) {
      return null;
    }
    List<String> words = new ArrayList<>(cut.clean(line, first, cut.stop(line, first, end, true)));
    boolean after = !timeFirst && line.is(from, "ثم");
    if (after) {
      words.remove(0);
    }
    boolean verb = // "وفي شباط قصد مخفراً"
        words.size() > 1
            && !words.get(0).startsWith("ال")
            && !Character.isDigit(words.get(0).charAt(words.get(0).length() - 1)) // "و56 يوماً"
            && words.get(1).endsWith("اً");
    if (words.isEmpty() || verb || words.stream().anyMatch(w -> Word.fold(w).endsWith("انا"))) {
      return null;
    }
    if (!timeFirst && !after) {
      words.set(0, words.get(0).substring(1));
    }
    String state = words.isEmpty() ? "" : words.get(words.size() - 1);
    boolean states = // "والشكوى الأصلية مودعة"
        words.size() > 1
            && state.endsWith("ة")
            && !state.startsWith("ال")
            && words.get(0).startsWith("ال")
            && words.get(words.size() - 2).startsWith("ال");
    if (states) {
      return null;
    }
    String head = words.isEmpty() ? "" : Word.fold(words.get(0));
    boolean linked = words.size() > 1 && ArabicObjectTitle.link(Word.fold(words.get(1))) != null;
    if (linked || Arabic.isOwned(head) && !after || ArabicEnds.isPresent("و" + head)) {
      return read == null ? null : read.titled(""); // "وفحصها خبير", "وتتواصل"
    }
    words = new ArrayList<>(ArabicOrdinals.named(line, from, words));
    words.removeIf(w -> w.isEmpty() || OTHER.contains(Word.fold(w)));
    if (words.isEmpty()) {
      return null;
    }
    List<String> title = null; // the third of a series counts from the first
    for (int i = found.size() - 1; title == null && i >= 0; i--) {
      title = found.get(i).rule().equals(last.rule()) ? title(line, found.get(i), words) : null;
    }
    return title == null
        ? null
        : Found.of(
            line,
            from,
            end,
            from,
            t,
            ArabicHeadline.fit(title),
            last.cue(),
            Reader.isFuture(t, memory),
            last.rule(),
            Math.min(CONFIDENCE, last.confidence()));
  }

  /** Where "ثم" opens what a time dates, right behind another time or a comma; -1 for nowhere. */
  private static int then(Line line, int from, int at) {
    for (int i = at - 1; i >= Math.max(1, from) && i > at - FARTHEST_THEN; i--) {
      if (line.is(i, "ثم")) {
        return line.isTime(i - 1) || line.at(i - 1).isComma() ? i : -1;
      }
    }
    return -1;
  }

  /** "هُزم الفريق في 4 أيار و19 منه", but "بين 2011 و2015": the same on another day. */
  private static boolean isAgain(Line line, TimeExpression before, TimeExpression t) {
    int at = line.first(t);
    return line.after(before) == at
        && line.fold(at).startsWith("و")
        && line.at(at).start() < t.start()
        && !line.is(line.first(before) - 1, "بين", "من", "مع", "الي")
        && Days.length(before.value()) <= 2 * Days.length(t.value())
        && Days.length(t.value()) <= 2 * Days.length(before.value());
  }

  /** "والثاني", "ثم الثالث". */
  private static boolean joins(Line line, int i) {
    return line.fold(i).startsWith("و") || line.fold(i).equals("ثم");
  }

  /** "تعيين بدر سفيراً" with another office; null where the words are none. */
  private static List<String> inAnotherOffice(String title, List<String> words) {
    List<String> told = new ArrayList<>(List.of(title.split(" ")));
    int office = told.size() - 1;
    while (office > 0 && !isOffice(told.get(office))) {
      office--;
    }
    return office > 0 && isOffice(words.get(0))
        ? ArabicHeadline.join(told.subList(0, office), words)
        : null;
  }

  private static boolean isOffice(String word) {
    return word.endsWith("اً") || ArabicTurns.OFFICES.contains(Word.fold(word));
  }

  private List<String> title(Line line, Found last, List<String> words) {
    List<String> office = inAnotherOffice(last.title(), words);
    if (office != null) {
      return office;
    }
    int nucleus = last.nucleus(line);
    Form form = lexicon.verb(line.fold(nucleus)) == null ? null : verbs.form(line, nucleus);
    List<String> place =
        form == null ? null : ArabicExceptive.inAnotherPlace(form, last.title(), words);
    if (place != null) {
      return place;
    }
    boolean happened = form != null && form.verb().past().equals("وقع"); // "وقع زلزال في أكادير"
    if (!happened && form != null && !form.verb().noun().isEmpty()) {
      return ArabicHeadline.headed(form, words, false, false);
    }
    Noun noun = lexicon.noun(line.fold(happened ? nucleus + 1 : nucleus));
    return noun == null ? null : ArabicHeadline.join(List.of(noun.text()), words);
  }

  private boolean holdsVerb(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (verbs.formAt(line, i, from, Join.NONE) != null || lexicon.noun(line.fold(i)) != null) {
        return true;
      }
    }
    return false;
  }
}
