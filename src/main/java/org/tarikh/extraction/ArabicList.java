package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Noun;
import org.tarikh.temporal.TimeExpression;

/** Lines of a chronology: a date, a colon or dash, and what happened then. */
final class ArabicList {

  private final ArabicLexicon lexicon;
  private final ArabicTitle titles;

  ArabicList(ArabicLexicon lexicon, ArabicTitle titles) {
    this.lexicon = lexicon;
    this.titles = titles;
  }

  private static final String[] MARKS = {":", "|", "·", "•", "-", "–", "—", "ـ"};
  private static final int LONGEST_LABEL = 8;

  private static final Set<String> NO_LABELS = Words.AR.list("list.no-labels");

  /** "27/11/1978: تأسيس الحزب": the rest of the line is what happened then. */
  static boolean isListTime(Line line, TimeExpression t) {
    int after = after(line, t);
    int first = line.first(t);
    while (first > 1 && line.isTime(first - 1)) {
      first--; // "22 أيار و17 تموز 2019: إضرابان"
    }
    return first <= 1 && (line.is(after, MARKS) || first == 0 && isClock(line, t, after))
        || labelled(line, t) > 0;
  }

  /**
   * "بداية الصمت الانتخابي: 6 تشرين الثاني": where the mark stands that a line says a time behind,
   * and nothing else; -1 in other lines.
   */
  private static int labelled(Line line, TimeExpression t) {
    int mark = line.first(t) - 1;
    while (mark > 0 && ArabicCut.leadsToTime(line, mark)) {
      mark--; // "من"
    }
    boolean label =
        mark > 1
            && mark <= LONGEST_LABEL
            && line.at(mark).is(":")
            && line.startsBlock()
            && !NO_LABELS.contains(line.fold(0))
            && !line.is(1, "تحديث");
    for (int i = line.after(t); i < line.size() && label; i++) {
      label = line.at(i).isMark();
    }
    return label ? mark : -1;
  }

  /** "9:40 صباحاً البابا يصلّي": an entry of live news without a mark behind its clock. */
  private static boolean isClock(Line line, TimeExpression t, int after) {
    return line.startsBlock()
        && t.value() instanceof EdtfDateTime
        && line.opensWithDigit(0)
        && after < line.size()
        && !line.at(after).isMark()
        && !Arabic.isPreposition(line.at(after))
        && (!line.fold(after).startsWith("و") || Arabic.hasOwnWaw(line.fold(after)));
  }

  /** Where the times end that a time is one of. */
  private static int after(Line line, TimeExpression t) {
    int after = line.after(t);
    while (line.isTime(after)) {
      after++;
    }
    return after;
  }

  /**
   * "2012: دهس قطار حافلة صباح السبت 17 تشرين الثاني": the day within the year of an entry on which
   * it happened; the time of the entry where its clause says none.
   */
  static TimeExpression own(Line line, Join[] joins, TimeExpression t) {
    TimeExpression own = t;
    for (TimeExpression other : line.times()) {
      boolean closer =
          line.first(other) > line.after(t)
              && Days.isWithin(other.value(), t.value())
              && Days.length(other.value()) < Days.length(t.value());
      if (own == t && closer && !Arabic.joined(line, joins, line.first(other))) {
        own = other;
      }
    }
    return own;
  }

  /**
   * @param t at which the entry stands
   * @param own when it happened
   */
  Found read(Line line, TimeExpression t, TimeExpression own, Reader.Memory memory) {
    int label = labelled(line, t);
    if (label > 0) {
      return read(line, 0, label, t, memory);
    }
    int after = after(line, t);
    return read(line, line.is(after, MARKS) ? after + 1 : after, own, memory);
  }

  /**
   * A paragraph that tells what happened at the time which is its heading: the one right below it,
   * and further ones that open with what happened. Null where it has a time of its own within that
   * of the heading, or tells something else.
   */
  Found under(Line line, TimeExpression heading, Reader.Memory memory) {
    for (TimeExpression t : line.times()) {
      if (line.first(t) < 2 || Days.isWithin(t.value(), heading.value())) {
        return null;
      }
    }
    return memory.headed || tells(line) ? read(line, 0, heading, memory) : null;
  }

  private boolean tells(Line line) {
    Noun noun = lexicon.noun(line.fold(0));
    Form form = lexicon.verb(line.fold(0));
    return noun != null && !noun.definite()
        || lexicon.isVerbalNoun(line.fold(0))
        || form != null
            && form.verb().cue().grade() == Cue.Grade.STRONG
            && !line.fold(0).startsWith("و");
  }

  private Found read(Line line, int from, TimeExpression t, Reader.Memory memory) {
    return read(line, from, ownEnd(line, from), t, memory);
  }

  private Found read(Line line, int from, int to, TimeExpression t, Reader.Memory memory) {
    Cue cue = ArabicReader.UNKNOWN;
    for (int i = from; i < line.size() && cue == ArabicReader.UNKNOWN; i++) {
      Noun noun = lexicon.noun(line.at(i));
      Form verb = lexicon.verb(line.at(i));
      cue = noun != null ? noun.cue() : verb != null ? verb.verb().cue() : ArabicReader.UNKNOWN;
    }
    if (from >= line.size()) {
      return null;
    }
    subject(line, from, to, memory);
    String title = told(line, from, to);
    return new Found(
        line.at(0).start(),
        line.at(line.size() - 1).end(),
        line.first(t) < 0 ? from : -1 - line.first(t), // no word of the line, and another for each
        t,
        title,
        cue,
        Reader.isFuture(t, memory),
        "ar.list",
        0.9);
  }

  /**
   * "المحقق يدّعي على ضباط، ويعقد جلسة": who stands before the verb of an item, for what follows.
   */
  private void subject(Line line, int from, int to, Reader.Memory memory) {
    for (int i = from; i < Math.min(to, from + LONGEST_LABEL) && !line.at(i).isMark(); i++) {
      Form form = i > from && lexicon.noun(line.fold(i)) == null ? lexicon.verb(line.at(i)) : null;
      if (form != null && !form.past() && line.fold(from).startsWith("ال")) {
        memory.subject(line.words.subList(from, i).stream().map(Word::text).toList());
        return;
      }
    }
  }

  /** "انطلاق المعركة، وبعد أربعة أيام دخول المطار": where what has a date of its own begins. */
  private int ownEnd(Line line, int from) {
    for (int i = from + 1; i < line.size() - 1; i++) {
      int time = line.isTime(i + 1) ? i + 1 : ArabicCut.leadsToTime(line, i + 1) ? i + 2 : -1;
      int after = time < 0 || line.time(time) == null ? -1 : line.after(line.time(time));
      boolean opens =
          line.fold(i + 1).startsWith("و")
              && after > 0
              && after < line.size()
              && !line.at(after).isMark()
              && !Arabic.isPreposition(line.at(after));
      boolean further = // "، وبعد 15 شهراً، في 22 كانون الأول،"
          opens || line.fold(i + 1).startsWith("و") && after > 0 && line.hasTime(after, after + 3);
      boolean then = line.is(i + 1, "ثم") && line.hasTime(i + 2, line.size());
      if (line.at(i).isComma() && (further || then || lexicon.sequel(line.fold(i + 1)) != null)) {
        return i;
      }
    }
    return line.size();
  }

  /** The words of a line, with the verbal noun for a verb that opens it: "انطلاق احتجاجات". */
  private String told(Line line, int from, int to) {
    Form form = lexicon.verb(line.fold(from));
    if (form != null && form.past() && form.verb().cue().grade() == Cue.Grade.SAY) {
      return said(line, from, to);
    }
    boolean happens =
        form != null
            && from + 1 < line.size()
            && (HAPPENING.contains(form.verb().past()) || isOccurrence(line, from));
    boolean opens =
        form != null
            && from + 1 < line.size()
            && !form.object()
            && !form.plural()
            && (isPast(line, from, form)
                || !(form.verb().looksLikeNoun() && form.past() && !form.feminine()))
            && lexicon.noun(line.fold(from)) == null
            && !Arabic.isPreposition(line.at(from + 1))
            && !Arabic.THAT.contains(line.fold(from + 1));
    if (!happens && (!opens || form.verb().noun().isEmpty())) {
      return plain(line, from, to);
    }
    String rest = titles.plain(line, from + 1, untilNext(line, from, to));
    for (int i = from + 2; i < to; i++) {
      if (line.fold(i).startsWith("وي") && lexicon.verb(line.fold(i)) != null) {
        return plain(line, from, to); // "يدخل المقاتلون العاصمة ويسيطرون على المقرات"
      }
    }
    return happens
        ? rest
        : ArabicHeadline.fit(ArabicHeadline.headed(form, List.of(rest.split(" ")), false, false));
  }

  /** "سقط سبعة قتلى", "عُلّق التحقيق": short verbs that are no nouns. */
  private static boolean isPast(Line line, int i, Form form) {
    return form.past() && (PAST.contains(line.fold(i)) || ArabicForms.isPassive(line.at(i).text()));
  }

  private static final Set<String> PAST = Words.AR.list("list.past");

  /** "عُلّق التحقيق، واستمر التعليق أشهراً": where a further past verb begins. */
  private int untilNext(Line line, int from, int to) {
    for (int i = from + 2; i + 1 < to; i++) {
      String fold = line.fold(i + 1);
      boolean and = line.at(i).isComma() && fold.startsWith("و") && !Arabic.hasOwnWaw(fold);
      if (and && lexicon.isPast(fold) && lexicon.noun(fold) == null) {
        return i;
      }
    }
    return to;
  }

  /** "قالت اللجنة إن ثلاثة قُتلوا" is "اللجنة: ثلاثة قُتلوا". */
  private String said(Line line, int from, int to) {
    int that = from + 2;
    while (that < to && !Arabic.THAT.contains(line.fold(that))) {
      that++;
    }
    if (that >= to - 1 || !line.is(that, "ان", "بان") || line.hasTime(from, that)) {
      return plain(line, from, to);
    }
    String teller = titles.plain(line, from + 1, that);
    List<String> words = new ArrayList<>(List.of((teller + ":").split(" ")));
    words.addAll(List.of(titles.plain(line, that + 1, to).split(" ")));
    return ArabicHeadline.fit(words);
  }

  /** The words of a line, and the speech after a colon where it is short: "الصدر: «كفى»". */
  private String plain(Line line, int from, int to) {
    String plain = titles.plain(line, from, to);
    boolean speech = false; // "عون: لا تراجع"
    for (int i = from + 1; i < to - 1 && !line.at(i).isComma() && !speech; i++) {
      speech = line.at(i).is(":") && (line.at(i + 1).is("«", "“") || plain.indexOf(':') < 0);
    }
    List<Word> entry = line.part(from, to);
    boolean told = entry.stream().anyMatch(w -> Arabic.ATTRIBUTION.contains(w.fold()));
    boolean cut = !told && plain.split(" ").length < to - from - 1 && !tellsAny(plain);
    String whole = speech || cut ? Headline.join(entry.stream().map(Word::text).toList()) : plain;
    return whole.length() <= Headline.MAX ? whole : plain;
  }

  /** "القاضي رجا حاموش" of "القاضي رجا حاموش يدّعي عليه" tells nothing. */
  private boolean tellsAny(String title) {
    return Word.of(title, 0, title.length()).stream()
        .anyMatch(w -> lexicon.noun(w) != null || lexicon.verb(w) != null);
  }

  /** "وقع تفجير": without vowel signs it is written like "signed". */
  private boolean isOccurrence(Line line, int v) {
    Noun noun = line.is(v, "وقع", "وقعت") ? lexicon.noun(line.fold(v + 1)) : null;
    return noun != null && noun.cue().category().equals("conflict");
  }

  private static final Set<String> HAPPENING = Words.AR.spelled("list.happening");
}
