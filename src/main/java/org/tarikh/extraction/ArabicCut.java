package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** What an Arabic headline leaves out of its clause, and where it stops. */
final class ArabicCut {

  private static final Set<String> DONE = Words.AR.list("cut.done");

  private static final Set<String> FILLERS = Words.AR.list("cut.fillers");

  private static final Set<String> BARE = Words.AR.list("cut.bare");

  static final Set<String> BEFORE_TIME = Words.AR.list("cut.before-time");

  private static final Set<String> SAME = Words.AR.list("cut.same");

  private static final Set<String> DEPUTIES = Words.AR.list("cut.deputies");

  private static final Set<String> THIS = Words.AR.list("cut.this");

  private static final int LONG_ENOUGH = 30;

  private final ArabicLexicon lexicon;
  private final ArabicNames names;
  private final ArabicStops stops;
  private final ArabicCircumstances circumstances;
  private final ArabicPartedObject object;

  ArabicCut(ArabicLexicon lexicon, ArabicNames names) {
    this.lexicon = lexicon;
    this.names = names;
    circumstances = new ArabicCircumstances(lexicon);
    object = new ArabicPartedObject(lexicon, names);
    stops = new ArabicStops(lexicon, circumstances);
  }

  /**
   * The words from..to for a headline: without times and what leads to them, without brackets,
   * asides, attributions, and the commas around a name; what was named in full before is named in
   * full.
   */
  List<String> clean(Line line, int from, int to) {
    return clean(line, from, to, false);
  }

  /**
   * The same, people without their office: "وزير الدفاع السوري مرهف أبو قصرة" by the name alone.
   */
  List<String> brief(Line line, int from, int to) {
    return clean(line, from, to, true);
  }

  private List<String> clean(Line line, int from, int to, boolean brief) {
    List<String> out = new ArrayList<>();
    int last = -1;
    int depth = 0;
    for (int i = Math.max(0, from); i < Math.min(to, line.size()); i++) {
      Word w = line.at(i);
      int resumed = ArabicReach.relativeEnd(line, i);
      if (resumed > 0 && !out.isEmpty()) {
        i = resumed - 1;
        continue;
      }
      if (w.isMark() && w.is("(", "[")) {
        depth++;
      } else if (w.isMark() && w.is(")", "]")) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        if (Arabic.ATTRIBUTION.contains(w.fold()) && !out.isEmpty()) {
          break;
        }
        ArabicNames.Found person = brief ? line.name(names, i) : null;
        boolean of = !out.isEmpty() && DEPUTIES.contains(Word.fold(out.get(out.size() - 1)));
        if (person != null && person.to() <= to && !of) {
          String name = person.name().names().get("ar");
          out.add(names.isJoined(w) ? "و" + name : ArabicOffices.by(w) + name);
          i = ArabicOffices.ownEnd(line, person.to()) - 1;
          continue;
        }
        out.addAll(ArabicNamedTimes.isQuoted(line, i) ? List.of() : ArabicNamedTimes.kept(line, i));
        if (ArabicAsides.isStill(line, i)) {
          i++;
          continue;
        }
        if (ArabicAsides.isOnceUponATime(line, i)) {
          i += 2;
          continue;
        }
        if (ArabicAsides.isAtLeast(line, i)) {
          out.add("ما لا يقل عن");
          i += 3;
          continue;
        }
        int safely = ArabicAsides.safely(line, i);
        if (safely > 0) {
          i = safely - 1;
          continue;
        }
        int upon = ArabicWordOrder.uponIt(line, i);
        if (upon > 0) {
          i = upon - 1; // "تخلفت الدولة | في أعقابه | عن السداد"
          continue;
        }
        int aside = ArabicAsides.end(line, i, to);
        if (aside > 0 && (!out.isEmpty() || i == from)) {
          i = aside;
        } else if (isKept(line, i, out)) {
          if (line.isTime(i - 1) && Arabic.isPreposition(w) && leadsNowhere(out)) {
            out.remove(out.size() - 1); // "على | مدى ساعتين | في أول ظهور"
          }
          out.add(line.mentions.inFull(line, i, out));
          last = i;
        }
      }
    }
    if (out.size() > 2 && endsInVerb(line, last)) {
      out.remove(out.size() - 1);
    }
    return out;
  }

  private static boolean leadsNowhere(List<String> out) {
    return out.size() > 1 && Arabic.PREPOSITIONS.contains(Word.fold(out.get(out.size() - 1)));
  }

  /** "في جلسة تعقد", "إثر احتجاجات اندلعت": a verb whose time was left out. */
  private boolean endsInVerb(Line line, int last) {
    Form form = last < 1 ? null : lexicon.verb(line.fold(last));
    return form != null
        && (form.feminine()
            || !form.past()
            || !form.verb().looksLikeNoun()
            || ArabicForms.isPassive(line.at(last).text()) // "بقرض وُقّع"
            || DONE.contains(line.fold(last))
            || line.is(last + 1, "له", "لها")) // "حادث تعرض له في أيلول"
        && !line.fold(last).startsWith("ال")
        && lexicon.noun(line.fold(last)) == null
        && !lexicon.isVerbalNoun(line.fold(last))
        && line.name(names, last) == null
        && !names.isKnown(line.words, last) // "سجن تدمر"
        && !Arabic.isPreposition(line.at(last - 1))
        && !Arabic.NEGATIONS.contains(line.fold(last - 1))
        && !Arabic.THAT.contains(line.fold(last - 1));
  }

  private boolean isKept(Line line, int i, List<String> out) {
    if (line.isTime(i) && ArabicNouns.isOfDocument(line, line.begin(i))) {
      return true;
    }
    if (out.isEmpty() && BARE.contains(line.fold(i))
        || line.at(i).is(".", "ـ")
        || line.isTime(i) && !ArabicNamedTimes.isQuoted(line, i)
        || line.isTime(i - 1) && SAME.contains(line.fold(i))
        || line.is(i - 1, ")") && line.isTime(i - 2) && line.is(i, "الماضي", "المقبل", "الجاري")
        || FILLERS.contains(line.fold(i)) && !stops.isTakenUp(line, i, out.isEmpty())
        || leadsToTime(line, i)
        || isDatedParticiple(line, i)
        || ArabicAsides.isOfWounds(line, i)
        || out.isEmpty() && ArabicTurns.DEATH.contains(line.fold(i))
        || isDatedPlace(line, i)
        || line.is(i, "منها", "منهم") && ArabicAsides.isOfNobody(line, i, out)
        || THIS.contains(line.fold(i)) && isDefiniteNoun(line, i + 1)
        || isDatedPlace(line, i + 1) && line.is(i, "في")) {
      return false;
    }
    return !line.at(i).isComma()
        || !besideTime(line, i) && !aroundName(line, i) && !completes(line, i + 1);
  }

  /** "دعت الوزارة السكان، | إلى الإخلاء": what a verb asks for needs no comma in a headline. */
  private boolean completes(Line line, int i) {
    boolean will = line.fold(i).startsWith("سي") || line.fold(i).startsWith("ست");
    return will && lexicon.verb(line.at(i)) != null || line.is(i, "الي", "علي", "عن");
  }

  /** "هذه الانتخابات": a headline says no "this". */
  private static boolean isDefiniteNoun(Line line, int i) {
    return line.fold(i).startsWith("ال")
        && !line.isTime(i)
        && !Arabic.RELATIVES.contains(line.fold(i))
        && !line.is(i - 2, "في", "منذ", "الي", "حتي");
  }

  /** "الاتفاق، الموقّع في تشرين الأول، على الغاز": without its time it says nothing. */
  private static boolean isDatedParticiple(Line line, int i) {
    return ArabicNominalTitle.isParticiple(line.fold(i)) && timeFollows(line, i + 1);
  }

  /** "استقر الذهب في تعاملات اليوم بعد": without its time it says nothing. */
  private static boolean isDatedPlace(Line line, int i) {
    return line.isTime(i + 1) && line.is(i - 1, "في") && ArabicHeadline.isEmptyPlace(line.fold(i));
  }

  private boolean aroundName(Line line, int comma) {
    return line.name(names, comma + 1) != null || closesName(line, comma);
  }

  /** Whether a comma ends an apposition that began with another comma. */
  private boolean closesName(Line line, int comma) {
    for (int i = comma - 1; i >= Math.max(1, comma - 5); i--) {
      if (line.at(i).isComma()) {
        return line.name(names, i + 1) != null;
      }
    }
    return false;
  }

  static boolean leadsToTime(Line line, int i) {
    return isBeforeTime(line, i)
        && (timeFollows(line, i + 1) // or "في الفترة من"
            || isBeforeTime(line, i + 1) && timeFollows(line, i + 2));
  }

  private static boolean timeFollows(Line line, int i) {
    boolean bracket = line.is(i, "(") && line.isTime(i + 1); // "يوم (الأربعاء) الماضي"
    return line.isTime(i) || bracket || isBeforeTime(line, i) && line.isTime(i + 1);
  }

  private static boolean isBeforeTime(Line line, int i) {
    String fold = line.fold(i);
    return BEFORE_TIME.contains(fold)
        || fold.startsWith("و") && BEFORE_TIME.contains(fold.substring(1))
        || fold.equals("وتاريخ")
        || fold.equals("بنهاية") && line.is(i + 1, "دوام")
        || fold.equals("علي") && line.is(i + 1, "الساعة");
  }

  private static boolean besideTime(Line line, int comma) {
    return line.isTime(comma - 1) || timeFollows(line, comma + 1);
  }

  /** Where a clause ends that says which thing a short headline means that ends before it. */
  int which(Line line, int from, int to) {
    int end = ArabicReach.which(line, from, to);
    return end > to ? end : stops.describedEnd(line, from, to);
  }

  /** Where a headline that begins at a word stops at the latest. */
  int stop(Line line, int from, int to, boolean atComma) {
    int length = 0;
    for (int i = from; i < to; i++) {
      i = Math.max(i, ArabicReach.relativeEnd(line, i));
      if (i > from && !line.isTime(i) && stops.at(line, i, length)) {
        return stops.wholeBefore(line, from, i);
      }
      if (line.at(i).isComma()) {
        int aside = ArabicAsides.end(line, i, to);
        if (aside > 0) {
          i = aside;
          continue;
        }
        if (ArabicAsides.partsFromVerb(line, from, i, lexicon)) {
          continue; // "أن الوزير سامي فرح، | سيزور"
        }
        Form next = line.isTime(i - 1) && i + 1 < to ? lexicon.verb(line.at(i + 1)) : null;
        if (next != null && next.past() && !next.verb().looksLikeNoun() && atComma) {
          return i; // "بعد أن أُغلق المعبر في 2020، أعيد فتحه"
        }
        if (circumstances.follow(line, i, to, length)) {
          continue;
        }
        boolean goesOn =
            length < ArabicStops.FAR_ENOUGH
                && i + 1 < to
                && Arabic.hasAttachedPreposition(line.at(i + 1));
        if (atComma
            && length >= ArabicStops.SHORTEST
            && line.isTime(i - 1)
            && !goesOn
            && !ArabicPartedObject.commaBeforeTime(line, i - 1)
            && !object.awaited(line, from, i)) {
          return i;
        }
        if (atComma && length >= LONG_ENOUGH && !besideTime(line, i) && !aroundName(line, i)) {
          return i;
        }
      }
      length += line.isTime(i) ? 0 : line.at(i).text().length() + 1;
    }
    return to;
  }

  /** A headline from a part of the line as it stands. */
  String plain(Line line, int from, int to) {
    int stop = stop(line, from, to, false);
    List<String> words = clean(line, from, stop);
    int comma = words.lastIndexOf("،");
    boolean begun = // "يغادرون الشارع، وأبو سجاد"
        stop < to
            && comma > 2
            && comma >= words.size() - 3
            && comma < words.size() - 1
            && words.get(comma + 1).startsWith("و");
    return ArabicHeadline.fit(begun ? words.subList(0, comma) : words);
  }
}
