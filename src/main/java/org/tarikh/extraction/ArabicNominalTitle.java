package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Noun;

/** Headlines from event nouns ("سقوط النظام") and from what stands for an event like one. */
final class ArabicNominalTitle {

  /** So many words tell an act even where nobody says whose it was. */
  static final int TELLING = 3;

  static final double UNOWNED = 0.45;

  private static final Set<String> MOVED = Words.AR.spelled("nominal-title.moved");

  private static final Set<String> UNPLANNED = Words.AR.spelled("nominal-title.unplanned");

  private static final Set<String> HELD = Words.AR.spelled("nominal-title.held");

  private final ArabicLexicon lexicon;
  private final ArabicPhrases phrases;
  private final ArabicAntecedents antecedents;
  private final ArabicCut cut;
  private final ArabicPronouns pronouns;
  private final ArabicOutcomeTitle outcomes;
  private final ArabicCircumstances circumstances;

  ArabicNominalTitle(
      ArabicLexicon lexicon, ArabicPhrases phrases, ArabicAntecedents antecedents, ArabicCut cut) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.antecedents = antecedents;
    this.cut = cut;
    pronouns = new ArabicPronouns(lexicon);
    outcomes = new ArabicOutcomeTitle(lexicon, phrases);
    circumstances = new ArabicCircumstances(lexicon);
  }

  /** A title whose pronouns are replaced by what was told before the clause. */
  String resolved(String title, List<String> before) {
    return pronouns.resolved(title, before);
  }

  static boolean isParticiple(String fold) {
    return made(fold) != null;
  }

  /** "والمقرر" is "المقرر". */
  private static String plain(String fold) {
    return fold.startsWith("وال") ? fold.substring(1) : fold;
  }

  /** The verbal noun for a participle between a noun and its date; null for other words. */
  static String made(String fold) {
    return ArabicHeadline.PARTICIPLES.get(plain(fold));
  }

  /** "القرار 2254 الصادر في …" is "صدور القرار 2254". */
  ArabicTitle.Title participle(Line line, int participle, String noun, int to, boolean planned) {
    int end = participle;
    while (end > 0
        && (line.at(end - 1).isComma()
            || end == participle && ArabicParticiples.isBirth(line, participle))) {
      end--;
    }
    int from = end == 0 ? 0 : antecedents.start(line, end); // "، المقرر في …" speaks of nothing
    List<String> title = new ArrayList<>();
    if (planned) {
      title.add(ArabicHeadline.PLANNED);
    }
    int next = participle + 1; // "القمة المقرر عقدها": its holding
    String own = Arabic.isOwned(line.fold(next)) ? ArabicPronouns.bare(line.at(next).text()) : "";
    boolean act = noun.equals("-") && !own.isEmpty() && lexicon.isVerbalNoun(Word.fold(own));
    if (act || !noun.equals("-")) {
      title.add(act ? own : noun);
    }
    List<String> what = new ArrayList<>(end == 0 ? List.of() : antecedents.words(line, from, end));
    String head = what.isEmpty() ? "" : Word.fold(what.get(0));
    Noun named = head.startsWith("ب") ? lexicon.noun(head) : null;
    if (named != null && !named.text().startsWith("ب")) {
      what.set(0, what.get(0).substring(1)); // "باتفاقية وُقعت"
    }
    if (head.startsWith("وال") && from == 0) {
      what.set(0, what.get(0).substring(1)); // "والشاعر، المولود في"
    }
    title.addAll(what);
    int rest = act ? next + 1 : next;
    title.addAll(cut.clean(line, rest, cut.stop(line, rest, to, true)));
    return ArabicTitle.Title.of(title, from, to, 0.75);
  }

  /** "أرجأت المحكمة النطق بالحكم إلى …" is "موعد النطق بالحكم". */
  ArabicTitle.Title moved(
      Line line, ArabicReader.Clause clause, int end, Form form, List<String> told) {
    int v = clause.nucleus();
    int to = cut.stop(line, v + 1, end, true);
    List<String> rest = cut.clean(line, v + 1, to);
    boolean passive =
        ArabicForms.isPassive(line.at(v).text())
            || form.verb().past().equals("تأجّل")
            || form.verb().past().equals("تأخّر");
    List<String> who = passive ? List.of() : phrases.subjectAfter(line, v + 1, to);
    int subject = who.size();
    List<String> what = subject < rest.size() ? rest.subList(subject, rest.size()) : rest;
    String first = what.isEmpty() ? "" : what.get(0); // "أجلت الجامعات امتحاناتها"
    if (subject > 0 && Arabic.isOwned(Word.fold(first)) && ArabicPronouns.fits(first, who)) {
      who = ArabicHeadline.join(List.of(ArabicPronouns.bare(first)), ArabicForms.genitive(who));
      what = ArabicHeadline.join(who, what.subList(1, what.size()));
    }
    boolean of = !what.isEmpty() && Arabic.isPreposition(Word.fold(what.get(0)));
    if (passive && (of || what.isEmpty())) { // "وأُرجئت بعدها بسبب الخلاف"
      List<String> own = phrases.subjectBefore(line, clause.from(), v, clause.join() == Join.THAT);
      own = own.isEmpty() && ArabicForms.agrees(form, told) ? told : own;
      boolean owned = own.size() == 1 && Arabic.isOwned(Word.fold(own.get(0)));
      own = owned ? List.of(ArabicPronouns.definite(own.get(0), "")) : own;
      what = ArabicHeadline.join(own, what);
    }
    boolean says = !what.isEmpty() && what.get(0).equals(ArabicHeadline.PLANNED);
    return ArabicTitle.Title.of(
        ArabicHeadline.join(says ? List.of() : List.of(ArabicHeadline.PLANNED), what),
        -1,
        end,
        what.isEmpty() || passive && Arabic.isPreposition(Word.fold(what.get(0)))
            ? Found.UNSAID
            : 0.7);
  }

  /** A headline for an event noun at {@code head}. */
  ArabicTitle.Title nominal(
      Line line, int head, int to, int at, Noun noun, boolean planned, Reader.Memory memory) {
    List<String> before = memory.subject;
    int end = nominalEnd(line, head, to, at);
    if (Arabic.WAS.contains(line.fold(head - 1)) && at > head) {
      end = Math.min(end, at);
    }
    int after = asyndetic(line, head, to);
    if (after > 0) {
      end = Math.max(after, nominalEnd(line, after - 1, to, at));
    }
    List<String> rest = cut.clean(line, after > 0 ? after : head + 1, end);
    String link = noun.definite() ? ArabicObjectTitle.link(line.fold(head + 1)) : null;
    boolean unsaid = before.isEmpty() && (link != null || noun.owned());
    List<String> of = unsaid ? phrases.firsts.subjectOfFirstVerb(line, head) : before;
    boolean her = line.fold(head + 1).endsWith("ها");
    boolean fits = !of.isEmpty() && her == ArabicForms.isFeminine(Word.fold(of.get(0)));
    if (link != null && fits && ArabicPronouns.fits(line.fold(head + 1), of)) {
      rest = ArabicHeadline.join(ArabicObjectTitle.linked(link, of), rest); // "الإفراج عنه"
    }
    List<String> title = new ArrayList<>();
    boolean definite = noun.definite();
    boolean dated = line.isTime(head + 1) && !rest.isEmpty() && rest.get(0).startsWith("ال");
    String act = dated ? ArabicHeadline.PARTICIPLES.getOrDefault(Word.fold(rest.get(0)), "-") : "-";
    if (!act.equals("-")) {
      rest = rest.subList(1, rest.size());
    }
    boolean marked = (definite || dated) && !rest.isEmpty();
    if (planned && !definite && !UNPLANNED.contains(noun.text())) {
      title.add(ArabicHeadline.planned(noun.text()));
    }
    if (!act.equals("-")) {
      title.add(act);
    }
    String full =
        definite ? line.mentions.full("ال" + Word.fold(noun.text()), line.at(head).start()) : null;
    boolean bare =
        full != null && (rest.isEmpty() || Arabic.PREPOSITIONS.contains(Word.fold(rest.get(0))));
    boolean moved =
        planned && MOVED.contains(noun.text()) && rest.size() > 1; // "موعد النظر في الملف"
    if (!moved || definite) {
      title.add(bare ? full : marked ? "ال" + noun.text() : noun.text());
    }
    List<String> outcome =
        noun.owned() ? null : outcomes.words(line, head, end, line.at(head).text(), rest);
    if (outcome != null) {
      return ArabicTitle.Title.of(outcome, -1, end, 0.8);
    }
    double confidence = 0.8;
    Form held = rest.isEmpty() ? lexicon.verb(line.fold(head + 1)) : null;
    if (held != null && HELD.contains(held.verb().past())) {
      title.add(title.size() - 1, held.verb().noun());
      confidence = 0.6;
    } else if (noun.owned()) {
      boolean his = memory.subject.isEmpty() && !of.isEmpty() && lexicon.verb(line.at(0)) != null;
      his &= ArabicPronouns.fits(line.fold(head), his ? of : List.of(""));
      List<String> antecedent = antecedents.ofRelative(line, head); // "الوثائق التي وُعدنا بفتحها"
      boolean fitting = // or "إدانته" after what the court did
          memory.subject.isEmpty() || ArabicPronouns.fits(line.fold(head), memory.subject);
      List<String> told = fitting ? memory.subject : List.of();
      List<String> whose = !antecedent.isEmpty() ? antecedent : his ? of : told;
      if (whose.isEmpty() && !fitting) {
        title.set(title.size() - 1, "ال" + noun.text());
      }
      title.addAll(ArabicForms.genitive(whose)); // "توّج الأهلي باللقب بعد فوزه"
      double alone = rest.size() >= TELLING ? UNOWNED : Found.UNSAID;
      confidence = memory.subject.isEmpty() && whose.isEmpty() ? alone : 0.65;
    } else if (rest.isEmpty()) {
      confidence = 0.45;
    } else if (noun.cue().grade() == Cue.Grade.STRONG) {
      List<String> subject = phrases.subjectAfter(line, head + 1, end);
      if (!subject.isEmpty()) {
        memory.subject(subject);
      }
    }
    boolean whose = rest.size() == 1 && before.isEmpty() && Arabic.isOwned(Word.fold(rest.get(0)));
    title.addAll( // "نهاية ولايته" of nobody
        whose ? List.of("ال" + ArabicPronouns.bare(rest.get(0))) : rest);
    return new ArabicTitle.Title(resolved(ArabicHeadline.fit(title), before), -1, end, confidence);
  }

  /**
   * "مؤتمر نظمته الإدارة الذاتية في …" is "مؤتمر الإدارة الذاتية في …": where it goes on, else -1.
   */
  int asyndetic(Line line, int head, int to) {
    Form form = head + 1 < to && !line.isTime(head + 1) ? lexicon.verb(line.fold(head + 1)) : null;
    boolean followed =
        head + 2 < to && !line.isTime(head + 2) && !Arabic.isPreposition(line.at(head + 2));
    boolean they = form != null && form.past() && form.plural(); // "اعتصام نفذوه أمام السراي"
    return form != null && form.object() && (followed || they) ? head + 2 : -1;
  }

  /** "إعلان", "الإلغاء": a verbal noun, which takes an object of its own. */
  private boolean isAct(String fold) {
    String whole = plain(fold);
    String bare = whole.startsWith("ال") ? whole.substring(2) : whole;
    return lexicon.act(fold) != null || lexicon.isVerbalNoun(bare);
  }

  int nominalEnd(Line line, int head, int to, int at) {
    boolean commaBefore =
        line.at(Math.max(0, at - 1)).isComma()
            || at >= 2 && line.at(at - 2).isComma() && Arabic.isPreposition(line.at(at - 1));
    int limit = cut.stop(line, head + 1, to, true);
    for (int i = head + 1; i < limit; i++) {
      if (line.isTime(i) || line.isQuoted(i)) {
        continue;
      }
      boolean afterTime = line.isTime(i - 1);
      boolean comma = line.at(i).isComma();
      boolean goesOn = commaBefore && i + 1 < limit && Arabic.isPreposition(line.at(i + 1));
      goesOn |=
          comma && circumstances.follow(line, i, limit, ArabicCircumstances.length(line, head, i));
      if (i > at && line.at(i).isAccusative() && !afterTime && !line.opensWithDigit(i - 1)) {
        return i;
      }
      boolean object = // "تطوي الحرب اليوم عامها الثاني"
          i > at
              && afterTime
              && Arabic.isOwned(line.fold(i))
              && (line.fold(i).startsWith("ف") || !isAct(line.fold(head)));
      Form next = line.fold(i - 1).startsWith("ال") ? lexicon.verb(line.at(i)) : null;
      boolean count = // "بلغ عدد ضحايا انهيار المبنى أمس 18 شخصاً"
          i > at
              && afterTime
              && at > head + 1
              && line.opensWithDigit(i)
              && line.fold(i + 1).endsWith("ا")
              && UNPLANNED.contains(Word.fold(lexicon.noun(line.fold(head)).text()));
      object |= count;
      boolean told = // "منذ الثورة دخل القانون"
          next != null
              && next.past()
              && !next.object()
              && lexicon.noun(line.at(i)) == null
              && (line.fold(i + 1).startsWith("ال") || line.is(i + 1, "حيز"))
              && (line.fold(head).startsWith("ال") || !isAct(line.fold(head)));
      object |= told;
      object |= i > at && afterTime && ArabicForms.isPassive(line.at(i).text()); // "سُلّم مفتاحه"
      boolean until = line.is(i, "حتي") && lexicon.isPast(line.fold(i + 1));
      if (object || until) {
        return i;
      }
      boolean another =
          i > at
              && line.fold(i).startsWith("و")
              && line.hasTime(i + 1, Math.min(line.size(), i + 7));
      boolean goesOnWithVerb =
          another || i > at && line.fold(i).startsWith("و") && lexicon.verb(line.fold(i)) != null;
      if (goesOnWithVerb) {
        return i;
      }
      boolean verb = phrases.isVerb(line, i) && !Arabic.PREPOSITIONS.contains(line.fold(i - 1));
      if (verb && i < at && i > head && circumstances.describe(line, head, i, at)) {
        continue;
      }
      if (afterTime && (comma && !goesOn || line.at(i).isMark() && !comma) || verb) {
        return i;
      }
    }
    return limit;
  }
}
