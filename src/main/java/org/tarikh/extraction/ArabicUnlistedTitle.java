package org.tarikh.extraction;

import java.util.List;
import org.tarikh.extraction.ArabicClauses.Join;

/**
 * Headlines of verbs that no lexicon holds: the verb stands as the text has it ("دوّت صفارات
 * الإنذار في البلدة").
 */
final class ArabicUnlistedTitle {

  private final ArabicPhrases phrases;
  private final ArabicAntecedents antecedents;
  private final ArabicCut cut;

  ArabicUnlistedTitle(ArabicPhrases phrases, ArabicAntecedents antecedents, ArabicCut cut) {
    this.phrases = phrases;
    this.antecedents = antecedents;
    this.cut = cut;
  }

  /** A headline for a clause whose verb stands at the clause's nucleus. */
  ArabicTitle.Title title(Line line, ArabicReader.Clause clause, int end, Reader.Memory memory) {
    int v = clause.nucleus();
    List<String> rest = cut.clean(line, v + 1, cut.stop(line, v + 1, end, true));
    List<String> before = before(line, clause);
    if (clause.join() == Join.RELATIVE) {
      int its = its(rest, before);
      if (its >= 0) { // "الذي أسكت المرض قلبه" is "أسكت المرض قلب سامي فرح"
        rest.set(its, ArabicPronouns.bare(rest.get(its)));
        rest.addAll(its + 1, before);
      }
      boolean within = ArabicStops.RESUMING.contains(line.fold(v + 1)); // "التي ارتجت فيها الجبال"
      before = its >= 0 || within ? List.of() : before;
    }
    List<String> own = before.isEmpty() ? phrases.subjectAfter(line, v + 1, end) : List.of();
    if (!own.isEmpty()) {
      memory.subject(own);
    }
    String verb = line.at(v).text();
    boolean and = v == clause.from() && verb.startsWith("و");
    String told = and ? verb.substring(1) : verb;
    boolean sound = !ArabicForms.isPassive(verb) && isSound(Word.fold(told));
    boolean leads = // "عجزت الشركة عن السداد" is "الشركة تعجز عن السداد"
        sound
            && !own.isEmpty()
            && !Word.fold(own.get(0)).endsWith("ات")
            && own.size() < rest.size()
            && rest.subList(0, own.size()).equals(own);
    before = leads ? own : before;
    rest = leads ? rest.subList(own.size(), rest.size()) : rest;
    sound &= !before.isEmpty();
    told = sound ? "ت" + told.substring(0, told.length() - 1) : told; // "المحكمة تفسخ الحكم"
    List<String> words = ArabicHeadline.join(before, ArabicHeadline.join(List.of(told), rest));
    boolean that = rest.size() == 1 && Arabic.THAT.contains(Word.fold(rest.get(0)));
    boolean unsaid =
        rest.isEmpty() || that || before.isEmpty() && Arabic.isOwned(Word.fold(rest.get(0)));
    return ArabicTitle.Title.of(words, -1, end, unsaid ? Found.UNSAID : 0.6);
  }

  /** "فسخت": of three letters, none of which changes in the present. */
  private static boolean isSound(String fold) {
    return fold.length() == 4
        && fold.endsWith("ت")
        && fold.chars().limit(3).noneMatch(c -> "اويىءئؤة".indexOf(c) >= 0);
  }

  /** Which of some words is that of whom the clause speaks; -1 for none. */
  private static int its(List<String> rest, List<String> whom) {
    for (int i = 1; i < rest.size() && !whom.isEmpty(); i++) {
      String fold = Word.fold(rest.get(i));
      if (Arabic.isOwned(fold) && ArabicPronouns.fits(fold, whom)) {
        return i;
      }
    }
    return -1;
  }

  private List<String> before(Line line, ArabicReader.Clause clause) {
    return clause.join() == Join.RELATIVE
        ? antecedents.words(line, antecedents.start(line, clause.from()), clause.from())
        : phrases.subjectBefore(line, clause.from(), clause.nucleus(), clause.join() == Join.THAT);
  }
}
