package org.tarikh.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tarikh.extraction.ArabicLexicon.Form;

/**
 * Headlines of verbs whose object is a pronoun ("أدانته المحكمة", "أفرجت عنه النيابة"): it stands
 * for what the sentence spoke of before.
 */
final class ArabicObjectTitle {

  private static final Map<String, String> LINKS = Words.AR.pairs("object-title.links");

  private static final Set<String> AGAINST = Words.AR.spelled("object-title.against");

  private static final Set<String> BODIES = Words.AR.list("object-title.bodies");

  private static final int LONGEST = 6;

  private ArabicObjectTitle() {}

  /**
   * A headline for a verb at {@code v} whose own subject follows it.
   *
   * @param own the subject, the first of the words after the verb
   * @param told what the sentence spoke of before
   * @return null for all other verbs
   */
  static ArabicTitle.Title title(
      Line line,
      int v,
      int end,
      Form form,
      List<String> own,
      List<String> rest,
      boolean planned,
      boolean negated,
      List<String> told) {
    String link = form.object() ? null : link(line.fold(v + 1));
    boolean impersonal = link != null && ArabicForms.IMPERSONAL.contains(form.verb().past());
    if (own.isEmpty() && !impersonal || !form.object() && link == null) {
      return null;
    }
    List<String> more = rest.subList(Math.min(own.size(), rest.size()), rest.size());
    boolean known =
        !told.equals(own)
            && !told.isEmpty()
            && !form.verb().noun().isEmpty()
            && told.size() <= LONGEST
            && ArabicPronouns.fits(form.object() ? line.fold(v) : line.fold(v + 1), told);
    if (!known && link != null && (link.equals("مكان") || link.equals("محل"))) {
      int doer = Math.max(own.size(), doer(rest)); // "الوزيرة ليلى عون": there is no object
      String whom = ArabicForms.isFeminine(Word.fold(own.get(0).split(" ")[0])) ? "سلفها" : "سلفه";
      List<String> words =
          with(rest.subList(0, doer), null, List.of(link, whom), rest.subList(doer, rest.size()));
      return ArabicTitle.Title.of(
          ArabicHeadline.headed(form, words, planned, negated), -1, end, 0.7);
    }
    if (!known) {
      boolean done = ArabicForms.DONE_TO_PEOPLE.contains(form.verb().past());
      return form.object() && (done || more.isEmpty()) // not "توقيف الشرطة مع شريكه"
          ? ArabicTitle.Title.of(
              ArabicHeadline.headed(form, rest, planned, negated), -1, end, Found.UNSAID)
          : null;
    }
    String to = form.verb().past().equals("وصل") ? "إلى" : link; // "وصلته الرسالة"
    List<String> words = with(own, to, told, more);
    return ArabicTitle.Title.of(ArabicHeadline.headed(form, words, planned, negated), -1, end, 0.7);
  }

  /**
   * Whom a pronoun stands for behind a verb of what is done to people: no court, which is as likely
   * to have done it, but the person whom the article is about.
   */
  static List<String> meant(Line line, int v, Form form, List<String> told, ArabicHero hero) {
    String past = form.verb().past();
    boolean done =
        form.object() ? ArabicForms.DONE_TO_PEOPLE.contains(past) : AGAINST.contains(past);
    String pronoun = line.fold(form.object() ? v : v + 1);
    boolean anybody = told.isEmpty() && form.object() && form.past(); // "واحتضنه النادي لاعباً"
    if (!done && !anybody || !form.object() && link(pronoun) == null) {
      return told;
    }
    String head = told.isEmpty() ? "" : Word.fold(told.get(0));
    boolean body = BODIES.contains(head.startsWith("ال") ? head.substring(2) : head);
    boolean fits = !head.isEmpty() && !body && ArabicPronouns.fits(pronoun, told);
    boolean his = hero.owns(pronoun) && ArabicWordOrder.leading(line, v);
    return fits ? told : his ? hero.name() : List.of();
  }

  /**
   * A headline for a verb that takes up with a pronoun what stands before it: "القرار صادق عليه
   * المجلس".
   *
   * @param subject the first of the words after the verb; asked for where there is such a pronoun
   * @param what the words before the verb
   * @return null where it takes up nothing
   */
  static ArabicTitle.Title resumed(
      Line line,
      int v,
      int end,
      Form form,
      Supplier<List<String>> subject,
      List<String> rest,
      boolean planned,
      boolean negated,
      List<String> what) {
    if (what.isEmpty()) {
      return null;
    }
    String link = form.object() ? null : link(line.fold(v + 1));
    boolean takesUp = form.object() || link != null && ArabicPronouns.fits(line.fold(v + 1), what);
    takesUp &= !form.verb().noun().isEmpty();
    boolean done = ArabicForms.isPassive(line.at(v).text()); // "المركبة عُثر عليها محترقة"
    done &= link != null && !link.equals("في"); // not "المدينة أُغلق فيها المرفأ"
    List<String> own = takesUp && !done ? subject.get() : List.of();
    boolean contact = // "125 مقعداً حصل عليها"
        !what.get(0).startsWith("ال") && line.at(v - 1).text().equals(what.get(what.size() - 1));
    if (own.isEmpty() && takesUp && link != null && (done || contact)) {
      List<String> words =
          ArabicHeadline.headed(form, with(List.of(), link, what, rest), planned, negated);
      if (link.equals("ل") && words.get(0).equals(form.verb().noun())) {
        words.set(0, "ال" + words.get(0)); // "السماح لسيارات الإسعاف"
      }
      return ArabicTitle.Title.of(words, -1, end, 0.7);
    }
    if (own.isEmpty()) {
      return null;
    }
    int doer = Math.min(form.object() ? doer(rest) : own.size(), rest.size());
    boolean counted = // "أُطلق فيها 150 | أسيراً"
        doer > 0 && doer < rest.size() && Character.isDigit(rest.get(doer - 1).charAt(0));
    doer += counted && rest.get(doer).endsWith("اً") ? 1 : 0;
    List<String> words = with(rest.subList(0, doer), link, what, rest.subList(doer, rest.size()));
    return ArabicTitle.Title.of(ArabicHeadline.headed(form, words, planned, negated), -1, end, 0.8);
  }

  /** "لكن محكمة النقض أبطلته": whom or what the pronoun of a verb stands for; empty if unknown. */
  static List<String> whom(String verb, Reader.Memory memory) {
    for (List<String> told : List.of(memory.subject, memory.object)) {
      if (!told.isEmpty() && told.size() <= LONGEST && ArabicPronouns.fits(verb, told)) {
        return told == memory.subject ? told : definite(told);
      }
    }
    return List.of();
  }

  /** "حكم بالبراءة" is "الحكم بالبراءة" where it is told again. */
  static List<String> definite(List<String> told) {
    String second = told.size() < 2 ? "في" : Word.fold(told.get(1));
    boolean alone = Arabic.isPreposition(second) || "بل".indexOf(second.charAt(0)) >= 0;
    return !alone || told.get(0).startsWith("ال")
        ? told
        : ArabicHeadline.join(List.of("ال" + told.get(0)), told.subList(1, told.size()));
  }

  /** Who did it, whom the pronoun stands for, and the rest. */
  private static List<String> with(
      List<String> doer, String link, List<String> whom, List<String> more) {
    List<String> meant = link == null ? whom : linked(link, whom);
    return ArabicHeadline.join(doer, ArabicHeadline.join(meant, more));
  }

  /** How many words who did it takes, up to the first preposition: what it was done to is known. */
  private static int doer(List<String> rest) {
    int i = 0;
    while (i < rest.size()
        && !Arabic.PREPOSITIONS.contains(Word.fold(rest.get(i)))
        && !ArabicHeadline.breaks(Word.fold(rest.get(i)))
        && rest.get(i).indexOf('\u064B') < 0) {
      i++;
    }
    return i;
  }

  /** The preposition of "عنه", "عليها"; null for another word. */
  static String link(String fold) {
    for (String pronoun : List.of("ها", "هم", "ه")) {
      if (fold.endsWith(pronoun)) {
        return LINKS.get(fold.substring(0, fold.length() - pronoun.length()));
      }
    }
    return null;
  }

  static List<String> linked(String link, List<String> told) {
    String first = told.get(0);
    boolean and = Word.fold(first).startsWith("و") && first.length() > 4;
    if (and && !Arabic.hasOwnWaw(Word.fold(first))) {
      first = first.substring(1); // "ومخيم زمزم أُعلنت فيه المجاعة"
    }
    if (link.length() > 1) {
      List<String> all = ArabicHeadline.join(List.of(first), told.subList(1, told.size()));
      return ArabicHeadline.join(List.of(link), ArabicForms.genitive(all));
    }
    boolean lam = link.equals("ل") && first.startsWith("ال");
    return ArabicHeadline.join(
        List.of(lam ? "لل" + first.substring(2) : link + first), told.subList(1, told.size()));
  }

  /**
   * "إعلان فوز الرئيس المنتهية ولايته": what is done to, without a subject that leaves no room for
   * it.
   *
   * @param own the subject, the first of the words
   */
  static List<String> fitting(Form form, List<String> own, List<String> rest) {
    int room = Headline.MAX - form.verb().noun().length();
    boolean leads = own.size() < rest.size() && rest.subList(0, own.size()).equals(own);
    if (own.isEmpty() || !leads || !Headline.reaches(rest, room)) {
      return rest;
    }
    List<String> whole = ArabicHeadline.headed(form, rest, false, false);
    int from = own.size(); // and "للانتخابات في موريتانيا", but not what "تراجع" asks for
    while (from + 2 < rest.size()
        && ArabicHeadline.breaks(Word.fold(rest.get(from)))
        && !ArabicEnds.isComplement(whole, from + 1)) {
      from += Arabic.PREPOSITIONS.contains(Word.fold(rest.get(from))) ? 2 : 1;
    }
    List<String> what = rest.subList(from, rest.size());
    String first = Word.fold(what.get(0));
    String headline = ArabicHeadline.fit(whole);
    boolean said = Word.of(headline, 0, headline.length()).stream().anyMatch(w -> w.is(first));
    return said || ArabicHeadline.breaks(first) || first.equals("،") || Arabic.isOwned(first)
        ? rest
        : what;
  }
}
