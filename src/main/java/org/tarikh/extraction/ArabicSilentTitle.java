package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Headlines of verbs that do not say their subject: it was told before, or is not told at all. */
final class ArabicSilentTitle {

  private static final Set<String> OF_ITSELF = Words.AR.spelled("silent-title.of-itself");

  /** Words of a headline that says nothing without whom a pronoun in it stands for. */
  private static final int SHORT = 5;

  private static final Set<String> MEASURED = Words.AR.spelled("silent-title.measured");

  private static final Set<String> GOING = Words.AR.spelled("silent-title.going");

  private static final Set<String> LEAVING = Words.AR.spelled("silent-title.leaving");

  /** With a hamza on its waw a noun with a pronoun is who did it. */
  private static final Pattern NOMINATIVE = Pattern.compile("ؤ(?:ها|هم|ه|هما)$");

  private static final Set<String> REFLEXIVE = Words.AR.spelled("silent-title.reflexive");

  private final ArabicKnownSubject known;

  ArabicSilentTitle(ArabicKnownSubject known) {
    this.known = known;
  }

  /**
   * @param rest the words after the verb, for a headline
   */
  ArabicTitle.Title title(
      Line line,
      int v,
      int end,
      Form form,
      List<String> rest,
      boolean planned,
      boolean negated,
      Reader.Memory memory) {
    boolean told = memory.fresh && ArabicForms.agrees(form, memory.subject);
    List<String> several = form.plural() && !told ? known.several(line, v) : List.of();
    if (!several.isEmpty()) {
      memory.subject(several);
    }
    if (isReflexive(form) && !rest.isEmpty() && Arabic.isOwned(line.fold(v + 1))) {
      List<String> bare = new ArrayList<>(rest);
      bare.set(
          0,
          memory.object.isEmpty()
              ? ArabicPronouns.definite(bare.get(0), "") // "بدأ استجوابه المضاد"
              : ArabicPronouns.bare(bare.get(0)));
      return ArabicTitle.Title.of(
          ArabicHeadline.headed(
              form,
              ArabicHeadline.join(
                  bare.subList(0, 1),
                  ArabicHeadline.join(memory.object, bare.subList(1, bare.size()))),
              planned,
              negated),
          -1,
          end,
          0.6);
    }
    boolean again = form.verb().past().equals("أعاد"); // "أعاد فتحه" is "إعادة فتح المحل"
    again |= !rest.isEmpty() && Word.fold(rest.get(0)).startsWith("سبيل"); // "أخلي سبيله"
    again |= rest.size() > 1 && Word.fold(rest.get(1)).equals("حيز"); // "دخلت استقالته حيز النفاذ"
    again |= !rest.isEmpty() && NOMINATIVE.matcher(Word.fold(rest.get(0))).find(); // "أجزاؤها"
    again |= // "أعلن ناديه إقالة المدرب"
        ArabicVerbs.ANNOUNCING.contains(form.verb().past())
            && rest.size() > 2
            && !Arabic.isPreposition(Word.fold(rest.get(1)))
            && !rest.get(1).startsWith("ب")
            && !rest.get(1).startsWith("ل")
            && !rest.get(1).startsWith("ال");
    String who = rest.isEmpty() ? "" : Word.fold(rest.get(0));
    again |= // "وتلقت زوجته رسالة" after a car was told of
        Arabic.isOwned(who)
            && !memory.subject.isEmpty()
            && !ArabicPronouns.fits(who, memory.subject)
            && rest.size() > 1
            && form.feminine() == Word.fold(ArabicPronouns.bare(rest.get(0))).endsWith("ة");
    if ((OF_ITSELF.contains(form.verb().past()) || again)
        && !rest.isEmpty()
        && Arabic.isOwned(Word.fold(rest.get(0)))
        && !memory.subject.isEmpty()) {
      boolean fits = ArabicPronouns.fits(Word.fold(rest.get(0)), memory.subject);
      String next = rest.size() > 1 ? Word.fold(rest.get(1)) : "";
      String whose = rest.get(0);
      String bare = fits ? ArabicPronouns.bare(whose) : ArabicPronouns.definite(whose, next);
      List<String> words = new ArrayList<>(List.of(bare));
      words.addAll(fits ? memory.subject : List.of());
      words.addAll(rest.subList(1, rest.size()));
      return ArabicTitle.Title.of(
          ArabicHeadline.headed(form, words, planned, negated), -1, end, 0.6);
    }
    List<String> whom = form.object() && rest.isEmpty() ? memory.object : List.of();
    if (!whom.isEmpty() && !memory.subject.isEmpty() && ArabicPronouns.fits(line.fold(v), whom)) {
      List<String> all = ArabicHeadline.join(memory.subject, ArabicObjectTitle.definite(whom));
      return ArabicTitle.Title.of( // "قبل أن تسحبه" is "سحب الحكومة الطلب"
          ArabicHeadline.headed(form, all, planned, negated), -1, end, 0.6);
    }
    boolean agrees = ArabicForms.agrees(form, memory.subject) && (memory.fresh || !form.plural());
    agrees &= // "وهبط إلى أقل من مئة مليون" after what an official said
        !MEASURED.contains(form.verb().past()) || !ArabicPronouns.isInOffice(memory.subject);
    List<String> subject = agrees ? memory.subject : List.of();
    List<String> words =
        form.verb().noun().isEmpty()
            ? ArabicVerbTitle.keepsVerb(form)
                ? ArabicVerbTitle.words(form, memory.hero.ifIn(subject), line.at(v).text(), rest)
                : ofSubject(subject, rest)
            : ArabicHeadline.headed(
                form,
                subject.isEmpty() && !form.verb().past().equals("تخرّج") // "مهندساً"
                    ? ArabicForms.bareObject(rest)
                    : ArabicHeadline.join(subject, rest),
                planned,
                negated);
    boolean owned = subject.isEmpty() && !rest.isEmpty() && Arabic.isOwned(Word.fold(rest.get(0)));
    boolean unsaid = subject.isEmpty() && rest.isEmpty() || owned;
    unsaid |=
        subject.isEmpty()
            && !form.plural()
            && !line.fold(v).endsWith("نا")
            && rest.size() <= SHORT
            && hangs(ArabicEnds.sound(rest), memory.hero); // "عقد أولى جلساته"
    unsaid |= // "غادر حي أبو شوك": who, nobody says
        subject.isEmpty()
            && !form.plural()
            && !line.fold(v).endsWith("نا")
            && rest.size() < SHORT
            && memory.hero.name().isEmpty()
            && GOING.contains(form.verb().past());
    unsaid |= form.object() && !LEAVING.contains(form.verb().past()); // "أقرّه" says not what
    if (owned && rest.size() >= ArabicNominalTitle.TELLING) {
      List<String> bare = new ArrayList<>(rest);
      boolean ofHero = memory.hero.owns(bare.get(0));
      String next = Word.fold(bare.get(1));
      bare.set(
          0,
          ofHero ? ArabicPronouns.bare(bare.get(0)) : ArabicPronouns.definite(bare.get(0), next));
      bare.addAll(1, ofHero ? memory.hero.name() : List.of());
      return ArabicTitle.Title.of(
          ArabicHeadline.headed(form, bare, planned, negated),
          -1,
          end,
          ofHero ? 0.6 : ArabicNominalTitle.UNOWNED);
    }
    return ArabicTitle.Title.of(
        words, -1, end, unsaid ? Found.UNSAID : subject.isEmpty() ? 0.5 : 0.65);
  }

  /** "سدد وكلاؤه", "خرج حاكم المصرف": whether words behind a verb begin with who did it. */
  static boolean isDoer(List<String> rest) {
    return !rest.isEmpty()
        && (NOMINATIVE.matcher(Word.fold(rest.get(0))).find()
            || ArabicPronouns.isInOffice(rest.subList(0, 1)));
  }

  /** Whether a pronoun stands for somebody whom the words before it do not name. */
  private static boolean hangs(List<String> words, ArabicHero hero) {
    for (String w : words) {
      if (w.startsWith("ال") || w.startsWith("بال") || w.startsWith("لل")) {
        return false;
      }
      if (Arabic.isOwned(Word.fold(w))) {
        return !hero.owns(w);
      }
    }
    return false;
  }

  /** "سيبقى في الذاكرة", "خرجنا إلى الساحة"; but "هبط إلى مئة طن" is "الهبوط إلى مئة طن". */
  static ArabicTitle.Title of(
      Form form, String verb, List<String> rest, boolean planned, boolean negated, int end) {
    boolean kept = form.verb().noun().isEmpty() || form.future() || verb.endsWith("نا");
    List<String> words =
        kept
            ? ArabicHeadline.join(List.of(verb), rest)
            : ArabicHeadline.headed(form, ArabicForms.bareObject(rest), planned, negated);
    return ArabicTitle.Title.of(words, -1, end, 0.7);
  }

  /** "تم اعتقاله" is "اعتقال سامي فرح". */
  static List<String> ofSubject(List<String> subject, List<String> rest) {
    if (subject.isEmpty() || rest.isEmpty() || !Arabic.isOwned(Word.fold(rest.get(0)))) {
      return ArabicHeadline.join(subject, rest);
    }
    List<String> words = new ArrayList<>(List.of(ArabicPronouns.bare(rest.get(0))));
    words.addAll(subject);
    words.addAll(rest.subList(1, rest.size()));
    return words;
  }

  /** "بدأ سريانه": what begins or ends is the noun, not who is spoken of. */
  private static boolean isReflexive(Form form) {
    return REFLEXIVE.contains(form.verb().past());
  }
}
