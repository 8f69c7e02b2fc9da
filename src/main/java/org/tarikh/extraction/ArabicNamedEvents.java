package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Noun;
import org.tarikh.temporal.TimeExpression;

/** Events that an Arabic clause names by a noun. */
final class ArabicNamedEvents {

  private static final int FARTHEST_WEAK_NOUN = 7;
  private static final int FARTHEST_ACT = 9;
  private static final int FARTHEST_CAUSE = 7;
  private static final Set<String> BODIES = Words.AR.list("named-events.bodies");

  private static final Set<String> AFTER = Words.AR.list("named-events.after");

  private static final Set<String> DUE = Words.AR.list("named-events.due");

  private final ArabicLexicon lexicon;
  private final ArabicVerbs verbs;
  private static final Set<String> INTENDS = Words.AR.list("named-events.intends");

  private final ArabicNouns nouns;
  private final ArabicPhrases phrases;
  private final ArabicNominalTitle titles;

  ArabicNamedEvents(
      ArabicLexicon lexicon, ArabicVerbs verbs, ArabicPhrases phrases, ArabicNominalTitle titles) {
    this.lexicon = lexicon;
    this.verbs = verbs;
    this.nouns = new ArabicNouns(lexicon, phrases);
    this.phrases = phrases;
    this.titles = titles;
  }

  /**
   * A noun that names the event the time dates: after "بعد", "منذ" and the like, or where the
   * clause has no verb of its own.
   */
  Found nominal(
      Line line,
      int from,
      int at,
      int to,
      TimeExpression t,
      TimeExpression before,
      Reader.Memory memory,
      int verb) {
    Form form = verb < 0 ? null : verbs.form(line, verb);
    boolean governs = form != null && form.verb().cue().grade() == Cue.Grade.STRONG;
    int nearest = -1;
    int done = -1;
    for (int i = at - 1; i >= from && !(governs && i <= verb && verb < at); i--) {
      Noun noun = line.isTime(i) || line.isQuoted(i) ? null : noun(line, i);
      boolean since = line.is(i - 1, "منذ", "ومنذ", "قبل", "وقبل") && i > from;
      since |= line.is(i - 1, "بعد") && line.is(i - 2, "الا", "سوى");
      boolean open = form == null || verb > at || form.verb().cue().grade() == Cue.Grade.STATE;
      boolean after = open && isAfter(line, i, from);
      Noun act = noun == null && since ? lexicon.act(line.fold(i)) : null;
      act = noun == null && act == null && after ? lexicon.deed(line.fold(i)) : act;
      if (act != null) { // "سُجن خمس سنوات قبل إطلاقه في 2012", "منذ إعادة فتحه في آب"
        return nominal(line, i, at, to, t, act, memory);
      }
      boolean body =
          line.fold(i).startsWith("لل") && line.fold(i - 1).startsWith("ال")
              || line.is(i + 1, "هو", "هي") // "الحادث هو الثاني هذا الشهر"
              || BODIES.contains(line.fold(i - 1)); // "منظمة حظر الأسلحة"
      boolean did = noun == null && !line.isTime(i) && !line.isQuoted(i) && i < at - 1;
      done = done < 0 && did && lexicon.act(line.fold(i)) != null ? i : done;
      if (noun == null
          || body
          || i > 0 && line.isTime(i - 1) && i < at - 1 && line.at(i).isMark()) {
        continue;
      }
      if (governs && verb < i && ArabicNouns.CAUSES.contains(line.fold(i - 1))) {
        return null; // what the noun caused has its day too
      }
      boolean counted =
          before != null && line.after(before) < i && ArabicNouns.offsets(line, before);
      boolean parted = // "يقام العزاء بعد انتهاء الإجازة، مساء الثلاثاء"
          governs
              && verb < i
              && !counted
              && (line.at(at - 1).isComma() || line.is(at - 1, "في") && line.at(at - 2).isComma());
      if (!parted
          && ArabicNouns.isBackground(line, i)
          && (counted || !(governs && ArabicNouns.datesVerb(line, t, verb)))) {
        return nominal(line, i, at, to, t, memory);
      }
      boolean near = noun.cue().grade() == Cue.Grade.STRONG || at - i <= FARTHEST_WEAK_NOUN;
      nearest = nearest < 0 && near ? i : nearest;
    }
    boolean past = !Reader.isFuture(t, memory);
    int free = governs ? dated(line, from, at, past ? before : null, t, verb) : from;
    if (nearest < free || nearest < 0) {
      return null;
    }
    boolean old = governs && before != null && Days.isLongBefore(t.value(), before.value());
    if (old && done > nearest) { // "حكمت أمس بالإعدام بتهمة قتل جندي عام 2012"
      return nominal(line, done, at, to, t, lexicon.act(line.fold(done)), memory);
    }
    int head = old ? nearest : nouns.outermost(line, nearest, free);
    return nominal(line, head, at, to, t, memory);
  }

  /** "ويأتي ذلك غداة ضبط شحنة", "بعد خمسة أيام على نشر التحقيق": what a deed came after. */
  private static boolean isAfter(Line line, int i, int from) {
    return i > from
        && (AFTER.contains(line.fold(i - 1))
            || line.is(i - 1, "من", "علي") && (line.isTime(i - 2) || line.isTime(i - 3)));
  }

  /**
   * "شككت الهيئة الأحد في رواية اقتحام المنزل، 23 تموز": where a clause whose verb has its time
   * already may hold what a second one dates, after a comma or long before the first; beyond the
   * clause where it may not.
   */
  private static int dated(
      Line line, int from, int at, TimeExpression before, TimeExpression t, int verb) {
    boolean dated =
        before != null
            && (line.at(at - 1).isComma() || Days.isLongBefore(t.value(), before.value()))
            && line.first(before) > from
            && verb < line.first(before);
    return dated && line.after(before) < at - 1 ? line.after(before) : line.size();
  }

  Found nominal(Line line, int head, int at, int to, TimeExpression t, Reader.Memory memory) {
    return nominal(line, head, at, to, t, noun(line, head), memory);
  }

  Found nominal(
      Line line, int head, int at, int to, TimeExpression t, Noun noun, Reader.Memory memory) {
    boolean first = // "في أول تعليق له، قال الوزير"
        line.is(head - 2, "في")
            && line.is(head - 1, "اول", "اخر")
            && line.is(head + 1, "له", "لها");
    if (first
        || ArabicPlans.isOff(line, head, t, memory)
        || line.is(head - 1, "لا", "ولا", "بلا", "بدون")) { // "ولا احتفال رسمياً اليوم"
      return null;
    }
    ArabicTitle.Title title =
        titles.nominal(line, head, to, at, noun, Reader.isFuture(t, memory), memory);
    int start = Math.min(head, at);
    int end = Math.max(line.after(t), Math.min(to, title.to()));
    return Found.of(
        line,
        start,
        end,
        head,
        t,
        title.text(),
        noun.cue(),
        Reader.isFuture(t, memory),
        "ar.noun." + noun.cue().id(),
        title.confidence());
  }

  /** "أن هجوماً على القرية": an accusative behind "أن" is the subject. */
  private Noun noun(Line line, int i) {
    String fold = line.fold(i);
    Noun noun = lexicon.noun(fold);
    boolean subject = line.at(i).isAccusative() && Arabic.THAT.contains(line.fold(i - 1));
    return noun != null || !subject ? noun : lexicon.noun(fold.substring(0, fold.length() - 1));
  }

  /** The act that was decided, by whichever of the lexicon's nouns it is. */
  Found decided(Line line, int head, int at, int to, TimeExpression t, Reader.Memory memory) {
    Noun act = lexicon.act(line.fold(head));
    return nominal(
        line, head, at, to, t, act == null ? lexicon.noun(line.fold(head)) : act, memory);
  }

  /** "حريق السوق الذي خلّف عشرة قتلى في 3 أيار": what had the outcome that a time dates. */
  Found cause(
      Line line, Join join, int relative, int verb, TimeExpression t, Reader.Memory memory) {
    Form form = verb < 0 ? null : verbs.form(line, verb);
    boolean outcome = join == Join.RELATIVE && ArabicContacts.tellsOutcome(line, relative, form);
    for (int i = relative - 1; outcome && i > relative - FARTHEST_CAUSE; i--) {
      if (i < 0 || line.isTime(i) || phrases.isVerb(line, i)) {
        return null;
      }
      Noun noun = lexicon.noun(line.at(i));
      noun = noun == null && !line.fold(i).startsWith("ال") ? lexicon.act(line.fold(i)) : noun;
      if (noun != null && lexicon.noun(line.at(Math.max(i - 1, 0))) == null) {
        return nominal(line, i, line.first(t), relative, t, noun, memory);
      }
    }
    return null;
  }

  /** Where no word of the lexicon governs: an event noun after the time, else the clause itself. */
  Found bare(
      Line line, int from, int at, int to, int verb, TimeExpression t, Reader.Memory memory) {
    for (int i = from; i < at; i++) { // "وتعتزم النقابة الاحتجاج يوم الجمعة"
      String fold = line.fold(i);
      Noun act = fold.startsWith("ال") && fold.length() > 5 ? lexicon.act(fold.substring(2)) : null;
      if (act != null && INTENDS.contains(line.fold(from))) {
        return nominal(line, i, at, to, t, act, memory);
      }
    }
    Found due = due(line, from, at, t, memory);
    if (due != null) {
      return due;
    }
    for (int i = line.after(t); i < to && !ArabicNouns.offsets(line, t); i++) {
      if (Arabic.NEGATIONS.contains(line.fold(i))) {
        return null; // "جربنا الفراغ في التسعينات ولا نريد العودة إليه"
      }
      Noun noun = line.isQuoted(i) ? null : lexicon.noun(line.fold(i));
      boolean other = line.isTime(i + 1) && line.time(i + 1) != t; // "انتخابات 12 أيار"
      other |= // "نددت الوزارة أمس بالهجوم"
          noun != null
              && verb >= 0
              && ArabicCalls.CALLING.contains(verbs.form(line, verb).verb().past())
              && line.fold(i).startsWith("ب")
              && !noun.text().startsWith("ب");
      other |= BODIES.contains(line.fold(i - 1));
      if (noun != null && noun.cue().grade() == Cue.Grade.STRONG && !other) {
        return nominal(line, i, at, to, t, memory);
      }
    }
    return null;
  }

  /** "أما الحكم فمتوقع في أيلول": a thing that is expected at a time to come. */
  private Found due(Line line, int from, int at, TimeExpression t, Reader.Memory memory) {
    int due = line.is(at - 1, "في", "يوم", "خلال", "مساء") ? at - 2 : at - 1;
    int first = from;
    while (first < due && ArabicPhrases.LEADS.contains(line.fold(first))) {
      first++;
    }
    boolean expected =
        first < due && due < at && DUE.contains(line.fold(due)) && Reader.isFuture(t, memory);
    String noun = expected ? line.fold(first) : "";
    if (!noun.startsWith("ال") && !noun.startsWith("وال")) {
      return null;
    }
    List<String> words = new ArrayList<>(List.of("موعد"));
    for (int i = first; i < due; i++) {
      if (line.at(i).isMark() || line.isTime(i) || phrases.isVerb(line, i)) {
        return null;
      }
      String text = line.at(i).text();
      words.add(i == first && noun.startsWith("و") ? text.substring(1) : text);
    }
    String title = ArabicHeadline.fit(words);
    Cue cue = ArabicReader.UNKNOWN;
    return Found.of(line, from, line.after(t), first, t, title, cue, true, "ar.due", 0.7);
  }

  /** "وتحدثت المصادر عن استشهاد أربعة يوم الثلاثاء": what is spoken of has the time. */
  Found act(Line line, int from, int at, int to, int verb, TimeExpression t, Reader.Memory memory) {
    boolean governed = verb >= 0 && verbs.form(line, verb).verb().cue().grade() == Cue.Grade.STRONG;
    for (int i = at - 1; i >= Math.max(from, at - FARTHEST_ACT) && !governed; i--) {
      Noun act = line.isTime(i) || line.isQuoted(i) ? null : lexicon.act(line.fold(i));
      if (act != null) {
        return nominal(line, i, at, to, t, act, memory);
      }
    }
    return null;
  }
}
