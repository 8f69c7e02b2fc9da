package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** What an Arabic relative clause speaks of: the noun phrase before it. */
final class ArabicAntecedents {

  private static final Set<String> HAPPENED = Words.AR.list("antecedents.happened");

  private static final Set<String> WITHIN = Words.AR.list("antecedents.within");

  private static final Set<String> WHOLE = Words.AR.list("antecedents.whole");

  private static final Set<String> YA = Words.AR.list("antecedents.ya");

  private static final Set<String> BEFALLING = Words.AR.list("antecedents.befalling");

  private static final Set<String> BEFORE_NAMES = Words.AR.list("antecedents.before-names");

  private static final Set<String> OF_THEM = Words.AR.list("antecedents.of-them");

  /** Words. */
  private static final int FEW = 3;

  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;
  private final ArabicPhrases phrases;
  private final ArabicCut cut;
  private final ArabicClitics clitics;

  ArabicAntecedents(
      ArabicLexicon lexicon, Gazetteer gazetteer, ArabicPhrases phrases, ArabicCut cut) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.phrases = phrases;
    this.cut = cut;
    clitics = new ArabicClitics(lexicon, gazetteer);
  }

  /** Where the noun phrase before a relative pronoun begins. */
  int start(Line line, int relative) {
    int i = relative > 0 && line.at(relative - 1).isComma() ? relative - 1 : relative;
    while (i > 0 && relative - i < ArabicPhrases.LONGEST_SUBJECT) {
      Word w = line.at(i - 1);
      if (w.isComma()
          || w.is(":", "؛", ".")
          || phrases.isVerb(line, i - 1)
          || phrases.proof.isVerb(w)
          || line.is(i - 1, "وان", "وبان", "وانه", "وانها")
          || Arabic.NEGATIONS.contains(line.fold(i - 2))
          || Arabic.THAT.contains(w.fold())) {
        break;
      }
      if (Arabic.isPreposition(w) && !ArabicPhrases.isDirection(w)
          || i < relative && line.is(i - 1, "معه", "معها", "معهم") // "حاملة معها | رياحاً هبّت"
          || Arabic.ATTRIBUTION.contains(w.fold())
          || w.fold().startsWith("و") && Arabic.ATTRIBUTION.contains(w.fold().substring(1))
          || line.isTime(i - 1) && i < relative) {
        break;
      }
      boolean newPhrase =
          i < relative
              && w.fold().startsWith("ال")
              && !w.text().equals("آل") // "تميم بن حمد آل ثاني الذي"
              && !line.fold(i).startsWith("ال")
              && !line.at(i).isMark()
              && !ArabicPhrases.isDirection(line.at(i))
              && !BEFORE_NAMES.contains(line.fold(i - 1))
              && !line.is(i, "عشر", "عشرة", "عبد", "بن", "ابو")
              && !line.fold(i).startsWith("لل")
              && !Character.isDigit(line.at(i).text().charAt(0));
      boolean men = // "يسلك السائقون الطريق التي"
          w.fold().endsWith("ون") && !line.fold(i).endsWith("ون") && !ArabicNames.isName(w.fold());
      newPhrase |= // or "على الإنترنت الهجمات التي"
          i < relative
              && w.fold().startsWith("ال")
              && line.fold(i).startsWith("ال")
              && (men || lexicon.noun(line.fold(i)) != null);
      newPhrase |= i < relative && w.is("عشر", "عشرة") && line.fold(i - 2).startsWith("ال");
      if (newPhrase) {
        break;
      }
      i--;
      boolean lam =
          clitics.attachedLam(line.at(i))
              || line.fold(i).startsWith("لل")
              || line.fold(i).startsWith("بال")
              || line.fold(i).startsWith("وبال");
      Form told = isContact(line, relative) ? lexicon.verb(line.at(relative)) : null;
      boolean contact = told != null; // "تقرير لمنظمة دولية صدر أمس"
      boolean her = contact ? told.feminine() : line.is(relative, "التي", "والتي");
      boolean other = // "الانتخابات البلدية للساحل التي": the noun before is spoken of
          her != isFeminine(line.fold(i))
              && (line.fold(i - 1).startsWith("ال") || contact && i > 0);
      if (lam && !other) {
        break;
      }
    }
    int from = Math.min(i, relative - 1);
    boolean other = // "الأسير سامي من بلدة حوارة، الذي": the noun before the preposition
        line.is(relative, "الذي")
            && line.fold(from).endsWith("ة")
            && from > 1
            && line.is(from - 1, "من", "في");
    boolean ofIt = // "المرحلة الأولى من الاتفاق، التي بدأت"
        line.is(relative, "التي")
            && line.is(from - 1, "من")
            && from > 2
            && !line.isTime(from - 2)
            && !isFeminine(line.fold(from))
            && line.fold(from).startsWith("ال")
            && lexicon.noun(line.fold(from)) != null
            && (isFeminine(line.fold(from - 2)) || isFeminine(line.fold(from - 3)));
    from =
        other || ofIt || isPlaceOf(line, from, relative) || isWhere(line, from, relative)
            ? start(line, from - 1)
            : from;
    for (int k = from; k + 2 < relative; k++) {
      from = WITHIN.contains(line.fold(k)) ? k + 1 : from; // "40 قتيلاً حصيلة | التفجير الذي"
    }
    return chained(line, from, relative) ? from + 1 : from;
  }

  /** "انهيار عملية السلام التي", "تنفيذ الاتفاق الذي": the second noun is spoken of. */
  private boolean chained(Line line, int from, int relative) {
    if (from + 1 >= relative
        || line.fold(from).startsWith("ال")
        || Arabic.isOwned(line.fold(from)) // "دورته العادية التي"
        || WHOLE.contains(line.fold(from))) {
      return false;
    }
    String first = line.fold(from);
    String second = line.fold(from + 1);
    boolean events = lexicon.noun(first) != null && lexicon.noun(second) != null;
    boolean person = // "اغتيال رفيق الحريري، الذي قُتل"
        line.at(relative - 1).isComma()
            && line.fold(relative).equals("الذي")
            && lexicon.noun(first) != null
            && phrases.known.endsInName(line, from + 1, relative - 1);
    boolean act =
        lexicon.isVerbalNoun(first)
            && lexicon.noun(first) == null
            && !first.endsWith("طلب") // "طلب العفو الذي رفعه"
            && second.startsWith("ال")
            && !(line.is(relative, "التي", "والتي") && isFeminine(first)); // "زيادة الأجور التي"
    boolean agrees =
        line.is(relative, "التي", "والتي")
            ? !isFeminine(first) && isFeminine(second)
            : line.fold(relative).equals("الذي") && isFeminine(first) && !isFeminine(second);
    return events || person || act || agrees && second.startsWith("ال");
  }

  /** "حادثة تسرب الغاز في الميناء، التي وقعت": before the preposition stands what happened. */
  private boolean isWhere(Line line, int from, int relative) {
    boolean where = from > 1 && line.is(from - 1, "في", "على");
    for (int i = from; i < relative; i++) {
      where &= lexicon.noun(line.at(i)) == null;
    }
    return where && HAPPENED.contains(line.fold(relative + 1));
  }

  /** "محطة الحجاز في دمشق، التي صممها": not the town, which only says where. */
  private boolean isPlaceOf(Line line, int from, int relative) {
    Gazetteer.Hit town =
        from > 1 && line.is(from - 1, "في") ? gazetteer.at(line.words, from) : null;
    Form form = relative + 1 < line.size() ? lexicon.verb(line.at(relative + 1)) : null;
    return town != null
        && town.to() == relative - 1
        && line.at(relative - 1).isComma()
        && form != null
        && form.object()
        && !line.isTime(from - 2);
  }

  private static boolean isFeminine(String fold) {
    return fold.endsWith("ة") || fold.endsWith("ات") || fold.endsWith("اء");
  }

  /** "وبدأ": a verb in the past that "و" joins on. */
  boolean isPast(Line line, int i) {
    Form form = lexicon.verb(line.fold(i));
    return form != null && form.past() && lexicon.noun(line.fold(i)) == null;
  }

  /** The same, of a verb that may be written like a noun: "الهجوم الذي وقع على الحقل رفع السعر". */
  boolean mayBePast(Line line, int i) {
    Form form = lexicon.verb(line.fold(i));
    return form != null && form.past() && !Arabic.isPreposition(line.at(i - 1));
  }

  /** The antecedent's words, without a preposition written onto the first of them. */
  List<String> words(Line line, int from, int relative) {
    int start = from;
    while (start < relative - 1
        && (ArabicPhrases.LEADS.contains(line.fold(start))
            || opensWithVerb(line, start)
            || opensClause(line, start)
            || opensWithPresent(line, start)
            || OF_THEM.contains(line.fold(start))
            || line.at(relative - 1).isComma() && befalls(line.fold(start))
            || line.is(start, "وهذا", "وهذه", "هذا", "هذه", "تلك", "وتلك")
                && !line.fold(start + 1).startsWith("ال")
            || isSaying(line, start))) {
      start++;
    }
    int end = line.at(relative - 1).isComma() ? relative - 1 : relative;
    List<String> words = cut.clean(line, start, end);
    if (!words.isEmpty()) {
      words.set(0, clitics.bare(line, start, words.get(0), isContact(line, relative)));
    }
    return isContact(line, relative) ? ArabicForms.bareObject(words) : words;
  }

  private static boolean isContact(Line line, int relative) {
    return relative < line.size() && !Arabic.RELATIVES.contains(line.fold(relative));
  }

  /** "وأدى القتال الذي": a verb that a text writes like a noun, before its subject. */
  boolean opensWithVerb(Line line, int i) {
    String fold = line.fold(i);
    Form form = fold.startsWith("و") ? lexicon.verb(fold.substring(1)) : null;
    return form != null
        && form.past()
        && lexicon.noun(fold) == null
        && (line.fold(i + 1).startsWith("ال") || line.at(i).text().indexOf('\u0651') > 0);
  }

  /** "فيما تراجع الحزب الذي": the same behind a conjunction. */
  private boolean opensClause(Line line, int i) {
    Form form =
        line.is(i - 1, "فيما", "بينما", "حيث", "اذ", "بعدما") ? lexicon.verb(line.at(i)) : null;
    return form != null && form.past() && line.fold(i + 1).startsWith("ال");
  }

  /** "وتنظر لجنة شكلتها المحافظة": a verb in the present, listed or not, before its subject. */
  private boolean opensWithPresent(Line line, int i) {
    String fold = line.fold(i);
    boolean present = fold.startsWith("ي") && !fold.endsWith("ا") && !YA.contains(fold);
    if (present && fold.length() > 3 && gazetteer.at(List.of(line.at(i)), 0) == null) {
      return lexicon.noun(fold) == null; // "يطول انتظار الفريق الذي"
    }
    return i == 0
        && (fold.startsWith("وت") || fold.startsWith("وي"))
        && fold.length() > 4
        && !fold.endsWith("ة")
        && lexicon.noun(fold) == null
        && !lexicon.isVerbalNoun(fold.substring(1));
  }

  /**
   * "الوثائق التي وُعدنا بفتحها": whom or what the pronoun of a noun stands for in a relative
   * clause of few words; empty elsewhere.
   */
  List<String> ofRelative(Line line, int noun) {
    for (int i = noun - 1; i > 0 && i >= noun - FEW && !line.at(i).isMark(); i--) {
      if (Arabic.RELATIVES.contains(line.fold(i))) {
        List<String> words = words(line, start(line, i), i);
        boolean fits = !words.isEmpty() && ArabicPronouns.fits(line.fold(noun), words);
        boolean feminine = line.is(i, "التي", "والتي");
        return fits || feminine && line.fold(noun).endsWith("ها") ? words : List.of();
      }
    }
    return List.of();
  }

  /** "باغتيال سليم حداد، الذي قُتل". */
  private static boolean befalls(String fold) {
    return Arabic.withoutPrefixes(fold).stream().anyMatch(BEFALLING::contains);
  }

  /** "تسأل": a present that no noun of the lexicon is written like. */
  boolean isPresent(Line line, int i) {
    Form form = i < line.size() ? lexicon.verb(line.at(i)) : null;
    return form != null && !form.past() && lexicon.noun(line.at(i)) == null;
  }

  /** "وقال محامي الهيئة الذي". */
  private boolean isSaying(Line line, int i) {
    Form form = line.fold(i).startsWith("و") ? lexicon.verb(line.at(i)) : null;
    return form != null && form.past() && form.verb().cue().grade() == Cue.Grade.SAY;
  }
}
