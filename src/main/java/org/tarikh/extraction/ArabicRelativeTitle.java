package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Headlines from a relative clause: what it speaks of stands before it. */
final class ArabicRelativeTitle {

  private static final Set<String> RESUMING = Words.AR.list("relative-title.resuming");

  private static final Set<String> WORKING = Words.AR.spelled("relative-title.working");

  private static final Set<String> BEGINNING = Words.AR.spelled("silent-title.reflexive");

  private static final int FARTHEST_TOLD = 10;

  static final Set<String> HELD = Words.AR.spelled("held");
  private final ArabicPhrases phrases;
  private final ArabicAntecedents antecedents;
  private final ArabicCut cut;
  private final ArabicWitnessTitle witnesses;

  ArabicRelativeTitle(
      ArabicPhrases phrases,
      ArabicAntecedents antecedents,
      ArabicCut cut,
      ArabicWitnessTitle witnesses) {
    this.phrases = phrases;
    this.antecedents = antecedents;
    this.cut = cut;
    this.witnesses = witnesses;
  }

  /** A headline for a clause whose verb stands at the clause's nucleus. */
  ArabicTitle.Title title(
      Line line,
      ArabicReader.Clause clause,
      int end,
      Form form,
      boolean planned,
      boolean negated,
      Reader.Memory memory) {
    int v = clause.nucleus();
    int from = antecedents.start(line, clause.from());
    List<String> antecedent = antecedents.words(line, from, clause.from());
    boolean aside = clause.from() > 0 && line.at(clause.from() - 1).isComma();
    if (aside && clause.from() == v && form.object()) {
      from = told(line, v);
      antecedent = from < 0 ? List.of() : cut.clean(line, from, v - 1);
      if (antecedent.isEmpty()) {
        return ArabicTitle.Title.of(antecedent, -1, end, Found.UNSAID);
      }
    }
    boolean led = antecedents.opensWithVerb(line, 0);
    boolean inner = led || phrases.hasVerb(line, that(line, from), from);
    boolean strikes = ArabicStrikeTitle.strikes(form) && line.isTime(v + 1); // "ضرب أمس المدينة"
    int last = strikes ? end : ownEnd(line, v, end, aside, inner, led);
    int to = cut.stop(line, v + 1, last, true);
    List<String> rest = cut.clean(line, v + 1, to);
    if (antecedent.isEmpty() || isPronoun(antecedent)) {
      antecedent = memory.subject;
    }
    boolean owned =
        form.object() && !antecedent.isEmpty() && Arabic.isOwned(Word.fold(antecedent.get(0)));
    if (owned) {
      List<String> owner = phrases.firsts.subjectOfFirstVerb(line, from);
      owner = owner.isEmpty() ? memory.subject : owner;
      List<String> words = ArabicHeadline.join(owner, antecedent);
      return ArabicTitle.Title.of(
          ArabicHeadline.headed(form, words, planned, negated),
          from,
          end,
          owner.isEmpty() ? 0.4 : 0.65);
    }
    int main = v + 2;
    while (main < end && !line.isTime(main) && phrases.proof.done(line, main) == null) {
      main++;
    }
    if (main < end && !line.isTime(main)) { // "الخط الذي يعبر الصحراء فُجر في شباط"
      List<String> which = ArabicHeadline.join(antecedent, cut.clean(line, clause.from(), main));
      List<String> words =
          ArabicHeadline.join(which, cut.clean(line, main + 1, Math.max(to, main + 1)));
      Form done = phrases.proof.done(line, main);
      return ArabicTitle.Title.of(
          ArabicHeadline.headed(done, words, planned, negated), from, end, 0.7);
    }
    int not = line.is(v, "غير") ? ArabicExceptive.negation(line, v) : -1;
    if (not > clause.from()) { // "المحكمة، التي لم تدن غير المدير"
      List<String> words = cut.clean(line, not, to);
      words = ArabicHeadline.join(antecedent, words);
      return ArabicTitle.Title.of(words, from, end, 0.6);
    }
    if (ArabicWitnessTitle.isOfWitness(form)) {
      return new ArabicTitle.Title(witnesses.witnessed(antecedent, rest), from, end, 0.75);
    }
    if (form.object()) {
      List<String> subject = phrases.subjectAfter(line, v + 1, to);
      boolean contact = clause.from() == v;
      return ArabicTitle.Title.of(
          ArabicHeadline.headed(
              form,
              ArabicHeadline.join(
                  ArabicHeadline.join(
                      subject,
                      subject.isEmpty()
                          ? antecedent
                          : ArabicAntecedentForms.unsaid(antecedent, contact)),
                  ArabicAntecedentForms.where(subject, rest)),
              planned,
              negated),
          from,
          end,
          0.7);
    }
    int of = rest.size() > 1 && Arabic.PREPOSITIONS.contains(Word.fold(rest.get(0))) ? 1 : 0;
    boolean its =
        rest.size() > of
            && Arabic.isOwned(Word.fold(rest.get(of)))
            && !RESUMING.contains(Word.fold(rest.get(of)))
            && (antecedent.isEmpty() || ArabicPronouns.fits(Word.fold(rest.get(of)), antecedent))
            && !phrases.known.takes(line, v, v + 1); // "الذي تسلّم منصبه"
    if (its && !antecedent.isEmpty() && (of == 0 || ArabicForms.isPassive(line.at(v).text()))) {
      List<String> words = new ArrayList<>(rest.subList(0, of)); // "أُعلن عن ارتقائه أمس"
      words.add(ArabicPronouns.bare(rest.get(of)));
      words.addAll(antecedent);
      words.addAll(rest.subList(of + 1, rest.size()));
      return ArabicTitle.Title.of(
          ArabicHeadline.headed(form, words, planned, negated), from, end, 0.7);
    }
    Supplier<List<String>> doer = () -> phrases.subjectAfter(line, v + 1, to);
    ArabicTitle.Title linked =
        ArabicObjectTitle.resumed(line, v, end, form, doer, rest, planned, negated, antecedent);
    if (linked != null) { // "الندوة التي دعا إليها المركز"
      return new ArabicTitle.Title(linked.text(), from, end, 0.7);
    }
    boolean done = // "القانون الذي تمت المصادقة عليه"
        HELD.contains(form.verb().past()) && line.fold(v + 1).startsWith("ال");
    boolean works = // "القانون الذي بدأ العمل به"
        WORKING.contains(form.verb().past()) && line.fold(v + 1).startsWith("ال");
    int pronoun = done || works ? v + 2 : v + 1;
    String link = antecedent.isEmpty() ? null : ArabicObjectTitle.link(line.fold(pronoun));
    if (link != null && (done || works || ArabicForms.IMPERSONAL.contains(form.verb().past()))) {
      List<String> words =
          ArabicHeadline.join(
              ArabicObjectTitle.linked(link, antecedent), cut.clean(line, pronoun + 1, to));
      words = done || works ? ArabicHeadline.join(List.of(line.at(v + 1).text()), words) : words;
      words = done ? words : ArabicHeadline.headed(form, words, planned, negated);
      return ArabicTitle.Title.of(words, from, end, 0.7);
    }
    boolean own = // "الاتفاقية التي يبدأ الضخ بموجبها"
        line.fold(v + 1).startsWith("ال") && RESUMING.contains(line.fold(v + 2));
    if (own && !form.verb().noun().isEmpty()) {
      List<String> words =
          ArabicHeadline.join(List.of(line.at(v + 1).text()), cut.clean(line, v + 3, to));
      return ArabicTitle.Title.of(
          ArabicHeadline.headed(form, words, planned, negated), from, end, 0.7);
    }
    if (RESUMING.contains(line.fold(v + 1))) {
      rest = cut.clean(line, v + 2, to);
      rest = rest.isEmpty() ? antecedent : rest;
      return ArabicTitle.Title.of(
          ArabicHeadline.headed(form, rest, planned, negated), from, end, 0.7);
    }
    ArabicTitle.Title struck =
        negated ? null : ArabicStrikeTitle.title(form, antecedent, rest, from, end);
    if (struck != null) {
      return struck; // "الغارة التي قتلت خمسة"
    }
    boolean named = form.verb().noun().equals("وقوع") && antecedent.size() + rest.size() > 1;
    if (named) {
      rest = cut.clean(line, v + 1, untilVerb(line, v + 1, to));
    }
    List<String> words =
        named // "الهجوم الذي وقع على الحقل" is "الهجوم على الحقل"
            ? ArabicHeadline.join(antecedent, rest)
            : form.verb().noun().isEmpty()
                ? ArabicAntecedentForms.held(form, antecedent)
                : ArabicHeadline.headed(
                    form, ArabicHeadline.join(antecedent, rest), planned, negated);
    boolean lone = antecedent.size() == 1 && rest.isEmpty() && clause.from() == v;
    lone &= BEGINNING.contains(form.verb().past()) && !antecedent.get(0).endsWith("ات");
    if (lone && !antecedent.get(0).startsWith("ال")) { // "تحت حصار بدأ في 2013"
      words = new ArrayList<>(words);
      words.set(words.size() - 1, "ال" + words.get(words.size() - 1));
    }
    boolean spoken = aside && from <= 1 && from + antecedent.size() <= clause.from();
    if ((memory.subject.isEmpty() || spoken) // "وتملك الشركة، التي تأسست عام 1990، مصنعين"
        && !antecedent.isEmpty()
        && (aside || Word.fold(antecedent.get(0)).endsWith("ة"))) {
      memory.subject(antecedent); // "وانتهت بـ…" goes on with it
    }
    return ArabicTitle.Title.of(words, from, end, 0.75);
  }

  /**
   * "أصدر مذكرة بحق المدير، ألغتها": where the phrase begins that the clause before told of anew
   * and the pronoun of a verb takes up; -1 where none is.
   */
  private int told(Line line, int verb) {
    boolean her = line.fold(verb).endsWith("ها");
    int found = -1;
    for (int i = verb - 2; i > 0 && i > verb - FARTHEST_TOLD; i--) {
      String fold = line.fold(i);
      if (line.at(i).isMark() || line.isTime(i) || phrases.isVerb(line, i)) {
        break;
      }
      boolean anew = !fold.startsWith("ال") && !Arabic.isPreposition(line.at(i));
      boolean after = Arabic.isPreposition(line.at(i - 1)) || phrases.isVerb(line, i - 1);
      found = anew && !after && her == ArabicForms.isFeminine(fold) ? i : found;
    }
    return found;
  }

  /** "الهجوم الذي وقع أمس على الحقل رفع السعر": where the verb of the clause around it stands. */
  private int untilVerb(Line line, int from, int to) {
    int end = from;
    while (end < to && !antecedents.mayBePast(line, end)) {
      end++;
    }
    return end;
  }

  /** Where the clause begins that a word is said in: behind the last "أن", or at the beginning. */
  private static int that(Line line, int word) {
    int from = word;
    while (from > 0 && !Arabic.THAT.contains(line.fold(from - 1))) {
      from--;
    }
    return from;
  }

  /** "الزلزال الذي ضرب البلاد في شباط آلاف القتلى": after its time the relative clause is over. */
  private int ownEnd(Line line, int v, int end, boolean aside, boolean inner, boolean led) {
    int i = v + 1;
    while (i < end && !line.isTime(i)) {
      i++;
    }
    while (i < end && line.isTime(i)) {
      i++;
    }
    int comma = i;
    while (aside && comma < end && !line.at(comma).isComma()) {
      comma++;
    }
    if (aside && comma < end && (comma == i || antecedents.isPresent(line, comma + 1))) {
      return comma; // "تدعو اللجنة، التي أُنشئت في آب، إلى …"
    }
    for (int k = i; led && k < end; k++) {
      if (line.fold(k).equals("الي") || k == i && line.is(k, "من")) {
        return k; // "تعد الأزمة التي بدأت في 2011 من أطول الأزمات", "أدى القتال الذي اندلع أمس بين
        // الفصائل إلى …": the first verb's again
      }
    }
    boolean bare = line.isTime(v + 1) || ArabicCut.leadsToTime(line, v + 1); // "هوى أمس في بئر"
    boolean ranked = i + 1 < end && line.is(i, "من"); // "التي بدأت في 2011 من أطول الأزمات"
    if (ranked
        && line.is(i + 1, "اكبر", "اهم", "ابرز", "اطول", "اشد", "اعنف", "اسوا", "اقدم", "بين")) {
      return i;
    }
    boolean goesOn =
        i < end && ((bare || !inner) && Arabic.isPreposition(line.at(i)) || line.at(i).isMark());
    boolean and = i < end && line.fold(i).startsWith("و") && !antecedents.isPast(line, i);
    return goesOn || i >= end || and ? end : i;
  }

  private static boolean isPronoun(List<String> words) {
    return words.size() == 1
        && Set.of("هو", "هي", "وهو", "وهي", "ذلك").contains(Word.fold(words.get(0)));
  }
}
