package org.tarikh.extraction;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicReader.Clause;

/**
 * Headlines from the words of an Arabic clause: verbal noun and subject ("سقوط حمص"), or subject
 * and present verb where the subject is a single one that is known ("ترامب يوقّع أمراً").
 */
final class ArabicTitle {

  /**
   * @param from first word of the noun it speaks of where that stands before the clause, else -1
   * @param to index after the last word it may draw on
   */
  record Title(String text, int from, int to, double confidence) {
    /** A title of the words that fit. */
    static Title of(List<String> words, int from, int to, double confidence) {
      return new Title(ArabicHeadline.fit(words), from, to, confidence);
    }
  }

  private static final Set<String> NOUN_FIRST = Words.AR.spelled("title.noun-first");
  private final ArabicPhrases phrases;
  private final ArabicCut cut;
  private final ArabicWitnessTitle witnesses;
  private final ArabicRelativeTitle relatives;
  private final ArabicSubjectTitle subjects;
  private final ArabicWordOrder order;
  private final ArabicTolls tolls;
  private final ArabicUnlistedTitle unlisted;
  private final ArabicSilentTitle silents;
  private final ArabicKnownTitle knowns;

  ArabicTitle(
      ArabicLexicon lexicon,
      ArabicPhrases phrases,
      ArabicAntecedents antecedents,
      ArabicCut cut,
      ArabicWordOrder order) {
    this.phrases = phrases;
    this.cut = cut;
    witnesses = new ArabicWitnessTitle(lexicon, cut);
    this.order = order;
    tolls = new ArabicTolls(lexicon, cut);
    knowns = new ArabicKnownTitle(phrases, cut);
    this.silents = new ArabicSilentTitle(phrases.known);
    this.relatives = new ArabicRelativeTitle(phrases, antecedents, cut, witnesses);
    subjects = new ArabicSubjectTitle(phrases, cut);
    this.unlisted = new ArabicUnlistedTitle(phrases, antecedents, cut);
  }

  String plain(Line line, int from, int to) {
    return cut.plain(line, from, to);
  }

  /** A headline for a clause whose verb stands at the clause's nucleus. */
  Title verbal(
      Line line,
      Clause clause,
      int end,
      Form form,
      boolean planned,
      boolean negated,
      Reader.Memory memory) {
    if (ArabicMorphology.keepsItsForm(form) && !ArabicWitnessTitle.isOfWitness(form)) {
      return unlisted.title(line, clause, end, memory);
    }
    if (clause.join() == Join.RELATIVE) {
      return relatives.title(line, clause, end, form, planned, negated, memory);
    }
    Title title = main(line, clause, end, form, planned, negated, memory);
    ArabicTold.patient(line, clause.nucleus(), end, form, phrases, memory);
    return title;
  }

  private Title main(
      Line line,
      Clause clause,
      int within,
      Form form,
      boolean planned,
      boolean negated,
      Reader.Memory memory) {
    int v = clause.nucleus();
    int stop = order.untilNextVerb(line, v, within);
    boolean passive =
        ArabicForms.isPassive(line.at(v).text())
            || ArabicForms.isHollowPassive(form, line.fold(v))
            || form.verb().past().endsWith("ى")
                && line.fold(v).endsWith("يت"); // "ألغيت", not "ألغت"
    int after = ArabicWordOrder.after(line, v);
    int until = cut.stop(line, after, stop, true);
    int to = cut.which(line, after, until);
    int end = Math.max(stop, to);
    Supplier<List<String>> doer = () -> phrases.subjectAfter(line, after, to);
    List<String> rest = cut.clean(line, after, to);
    if (!rest.isEmpty() && rest.get(0).equals("،")) {
      rest = line.isTime(v + 1) ? rest.subList(1, rest.size()) : List.of();
    }
    List<String> only = ArabicExceptive.words(line, v, end, cut);
    if (only != null && !form.verb().noun().isEmpty()) {
      return Title.of(ArabicHeadline.headed(form, only, planned, false), -1, end, 0.8);
    }
    if (ArabicWitnessTitle.isOfWitness(form)) {
      return new Title(witnesses.witnessed(line, after, to), -1, end, 0.8);
    }
    List<String> noun = order.asyndetic(line, clause.from(), v, form);
    if (!noun.isEmpty()) {
      rest = cut.clean(line, after, order.untilMainVerb(line, v, to, phrases.proof));
      Title linked =
          ArabicObjectTitle.resumed(line, v, end, form, doer, rest, planned, negated, noun);
      if (linked != null && !form.object()) { // "من دستور صادق عليه المجلس"
        return new Title(linked.text(), v - noun.size(), end, 0.65);
      }
      List<String> words =
          ArabicHeadline.headed(form, ArabicHeadline.join(noun, rest), planned, negated);
      boolean unsaid = rest.isEmpty() && noun.size() == 1;
      return Title.of(words, v - noun.size(), end, unsaid ? Found.UNSAID : 0.65);
    }
    List<String> casualties = negated ? null : tolls.words(line, v, end, form);
    if (casualties != null) {
      return Title.of(casualties, -1, end, 0.85);
    }
    boolean parted = // "في حادث سير، وقع أمس على الطريق"
        form.verb().noun().equals("وقوع")
            && v > 1
            && line.at(v - 1).isComma()
            && line.isTime(v + 1);
    if (parted || phrases.opensWithVerb(line, clause.from(), v)) {
      return relatives.title(
          line, new Clause(v, clause.to(), Join.RELATIVE, v), end, form, planned, negated, memory);
    }
    List<String> before = phrases.subjectBefore(line, clause.from(), v, clause.join() == Join.THAT);
    if (clause.join() == Join.THAT && form.plural() && form.past() && !form.feminine()) {
      before = ArabicForms.nominative(before, line.fold(v));
    }
    if (before.isEmpty() && line.is(v - 1, "قد", "فقد") && v > 1) {
      int was = ArabicMood.WAS.contains(line.fold(clause.from())) ? clause.from() : 0;
      boolean goesOn = // and not "بأنه قد تم إيقاف نقابي"
          clause.from() == v - 1
              && !ArabicRelativeTitle.HELD.contains(form.verb().past())
              && ArabicForms.agrees(form, memory.subject);
      before = // "كان الفتى سامي، 17 عاماً، من صور، قد سقط"
          ArabicMood.WAS.contains(line.fold(was))
              ? phrases.subjectAfter(line, was + 1, v - 1)
              : goesOn ? memory.subject : before;
    }
    Title struck =
        negated || passive || !before.isEmpty()
            ? null
            : ArabicStrikeTitle.title(form, doer.get(), rest, end);
    if (struck != null) {
      return struck;
    }
    Title went = negated ? ArabicExceptive.wentOn(line, v, to, end, form, before, cut) : null;
    if (went != null) {
      return went;
    }
    if (!before.isEmpty()) {
      return subjects.title(
          line, clause, after, to, end, form, doer, before, rest, passive, planned, negated,
          memory);
    }
    List<String> own = ArabicOrdinals.named(line, after, phrases.subjectAfter(line, after, end));
    rest = own.isEmpty() ? rest : ArabicOrdinals.named(line, after, rest); // "توجهت الأولى"
    int named = own.isEmpty() ? phrases.known.ownedBefore(line, after, end) : -1;
    if (named > 0) { // "أعلن زعيمه سامي فرح أنه"
      own = phrases.subjectAfter(line, named, end);
      rest = cut.clean(line, named, to);
    }
    List<String> modal = own.isEmpty() ? phrases.beforeModal(line, clause.from() - 2) : List.of();
    if (!modal.isEmpty()) {
      List<String> words = ArabicHeadline.join(modal, rest);
      return Title.of(ArabicHeadline.headed(form, words, planned, negated), -1, end, 0.7);
    }
    boolean they = form.plural() && form.past();
    boolean first = clause.from() == 0 && ArabicWordOrder.leading(line, v);
    boolean his = // "درس الحقوق، ثم سافر إلى باريس"
        first
            || memory.subject.isEmpty()
                && !ArabicSilentTitle.isDoer(rest)
                && phrases.firsts.subjectOfLine(line, clause.from()).isEmpty();
    List<String> hero =
        his && !they && !form.verb().noun().isEmpty()
            ? memory.hero.of(form, passive, own, memory.subject)
            : List.of();
    if (!hero.isEmpty() && !rest.containsAll(hero)) {
      memory.subject(hero);
      rest = ArabicHeadline.join(hero, rest);
      return Title.of(ArabicHeadline.headed(form, rest, planned, negated), -1, end, 0.65);
    }
    int announced = ArabicTold.announced(line, after, to, end, form, own.isEmpty() && passive);
    if (announced > 0) {
      return new Title(plain(line, announced, end), -1, end, 0.7);
    }
    boolean alone = own.isEmpty() && rest.isEmpty() && first && !form.object();
    if (alone && !memory.subject.isEmpty() && ArabicForms.agrees(form, memory.subject)) {
      List<String> words = // "خرج في نيسان 2015.": who did was told before, or nobody did
          ArabicHeadline.headed(form, memory.subject, planned, negated);
      return Title.of(words, -1, end, 0.6);
    }
    boolean impersonal = ArabicForms.IMPERSONAL.contains(form.verb().past());
    List<String> ordered =
        own.isEmpty() && !they && !impersonal
            ? order.subjectFirst(
                line, v, ArabicReach.which(line, after, until), form, phrases.subjects)
            : null;
    if (ordered != null && !form.verb().noun().isEmpty() && !form.object()) {
      return Title.of(ArabicHeadline.headed(form, ordered, planned, negated), -1, end, 0.8);
    }
    boolean silent = own.isEmpty() || they;
    if (silent && !memory.fresh && memory.hero.name().isEmpty()) {
      List<String> here = phrases.firsts.subjectOfLine(line, clause.from());
      boolean fits = !here.isEmpty() && ArabicForms.agrees(form, here);
      memory.subject = fits ? here : memory.subject; // "ضيفتنا أمضت عاماً، وعادت"
    }
    if (silent
        && !passive
        && !(first
            && !memory.quoting
            && Arabic.isPreposition(line.at(Math.min(v + 1, line.size() - 1))))) {
      List<String> who =
          rest.isEmpty() && memory.subject.isEmpty() ? phrases.firsts.opening(line, v) : rest;
      return silents.title(line, v, end, form, who, planned, negated, memory);
    }
    boolean by = line.is(v + 1, "عن", "على") && !form.verb().noun().isEmpty(); // "أفرجت عن موظف"
    if (silent && first && !passive && !by) {
      return ArabicSilentTitle.of(
          form, phrases.withoutAnd(line.at(v)), rest, planned, negated, end);
    }
    boolean clear = memory.fresh || first && !ArabicPronouns.mayBeMany(memory.subject);
    List<String> sofar = clear ? memory.subject : List.of();
    sofar = ArabicObjectTitle.meant(line, v, form, sofar, memory.hero);
    Title taken = ArabicObjectTitle.title(line, v, end, form, own, rest, planned, negated, sofar);
    if (taken != null) {
      return taken; // and the text still speaks of whom it spoke of
    }
    if (!own.isEmpty() && !ArabicForms.isAbout(line, after)) { // "نحو 750" is nobody's name
      memory.subject(own);
    }
    ArabicTold.object(line, after, to, memory);
    boolean nounFirst =
        negated
            || passive
            || NOUN_FIRST.contains(form.verb().past())
            || form.verb().noun().isEmpty();
    Title sure = nounFirst ? null : knowns.title(line, after, to, end, form, planned);
    if (sure != null) {
      return sure;
    }
    boolean told = memory.fresh || !memory.subject.isEmpty() && clause.join() == Join.NONE;
    boolean day = form.verb().past().equals("حدّد") && line.isTime(after); // "حُدد الأحد موعداً"
    told &= !day && (rest.isEmpty() || !rest.get(0).equals("عن")); // "أُعلن عن برنامج"
    if (passive
        && form.past()
        && own.isEmpty()
        && told
        && memory.hero.mayBe(memory.subject, form)
        && ArabicForms.agrees(form, memory.subject)) {
      List<String> words = ArabicSilentTitle.ofSubject(memory.subject, rest); // "وأُعلنت وفاتها"
      return Title.of(ArabicHeadline.headed(form, words, planned, negated), -1, end, 0.6);
    }
    Title kept = ArabicVerbTitle.title(form, own, rest, end);
    if (kept != null) {
      return kept;
    }
    if (Headline.reaches(rest, Headline.MAX - form.verb().noun().length())) {
      rest = cut.brief(line, after, to);
    }
    rest = passive || negated ? rest : phrases.fitting(form, own, rest);
    boolean untold = !rest.isEmpty() && Arabic.PREPOSITIONS.contains(Word.fold(rest.get(0)));
    if (untold && passive) {
      rest = ArabicHeadline.join(phrases.firsts.whatWas(line, clause.from(), form), rest);
    }
    boolean chosen =
        passive && (day || ArabicForms.DONE_TO_PEOPLE.contains(form.verb().past())); // "وزيراً"
    rest = chosen ? ArabicForms.bareObject(rest) : rest;
    String head = rest.isEmpty() ? "" : Word.fold(rest.get(0));
    boolean part = Set.of("اكثر", "اقل", "معظم").contains(head);
    part &= Arabic.isOwned(Word.fold(rest.isEmpty() ? "" : rest.get(rest.size() - 1)));
    boolean unsaid = rest.isEmpty() || part || Arabic.isOwned(head);
    return Title.of(
        ArabicHeadline.headed(form, rest, planned, negated), -1, end, unsaid ? Found.UNSAID : 0.85);
  }
}
