package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pronouns in an Arabic headline whose noun stands outside of it: "والده", "دورته العادية",
 * "لترميمه". The noun told before takes their place ("والد الرئيس").
 */
final class ArabicPronouns {

  private static final int LONGEST_OWNER = 5;

  private static final Set<String> ENDING_IN_AT = Words.AR.list("pronouns.ending-in-at");

  private static final Set<String> MANY = Words.AR.list("pronouns.many");

  private static final Set<String> SELF = Words.AR.list("pronouns.self");

  private static final Set<String> CHAINED = Words.AR.list("pronouns.chained");

  private static final Set<String> TWO = Words.AR.list("pronouns.two");

  private static final Set<String> DEEDS = Set.of("تنفيذ", "تطبيق", "سريان", "توقيع");

  private static final Set<String> OF_PEOPLE = Words.AR.list("pronouns.of-people");

  private static final Set<String> HEADS = Words.AR.list("pronouns.heads");

  private static final Set<String> TOWARDS = Words.AR.list("pronouns.towards");

  private static final Set<String> MOVED = Words.AR.list("pronouns.moved");

  private final ArabicLexicon lexicon;

  ArabicPronouns(ArabicLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A headline without pronouns that hang in the air, as far as they can be resolved.
   *
   * @param owner what the text spoke of before the clause; may be empty
   */
  String resolved(String title, List<String> owner) {
    int pronoun = title.lastIndexOf('ه');
    if (pronoun < 0) {
      return title;
    }
    int last = title.lastIndexOf(' ') + 1;
    String end = pronoun > last ? Word.fold(title.substring(last)) : "";
    if (last > 0 && Arabic.isOwned(end) && TOWARDS.contains(Word.fold(bare(end)))) {
      return title.substring(0, last) + "ال" + bare(title.substring(last));
    }
    int moved = last == 0 ? -1 : movedAway(title);
    if (moved > 0) {
      int behind = title.indexOf(' ', moved);
      return title.substring(0, moved)
          + "ال"
          + bare(title.substring(moved, behind))
          + title.substring(behind);
    }
    List<String> words = new ArrayList<>(List.of(title.split(" ")));
    boolean known = !owner.isEmpty() && owner.size() <= LONGEST_OWNER;
    for (int i = 0; known && i < words.size(); i++) {
      String fold = Word.fold(words.get(i));
      boolean person = OF_PEOPLE.contains(Word.fold(bare(fold))); // no file is arrested
      person &= ArabicHeads.topicOf(Word.of(owner.get(0), 0, owner.get(0).length()).get(0)) != null;
      person |= DEEDS.contains(bare(fold)) && !isDone(owner); // nobody carries out the council
      if (Arabic.isOwned(fold) && !person && isAlone(words, i) && fits(fold, owner)) {
        words.set(i, bare(words.get(i)));
        words.addAll(i + 1, ArabicForms.genitive(owner));
        String whole = Headline.join(words);
        return whole.length() <= Headline.MAX ? whole : title;
      }
    }
    return unowned(title, words);
  }

  private boolean isDone(List<String> owner) {
    String head = Word.fold(owner.get(0));
    boolean thing =
        ArabicHeads.topicOf(Word.of(owner.get(0), 0, owner.get(0).length()).get(0)) != null;
    return owner.size() < 2 || thing || lexicon.noun(head) != null || lexicon.isVerbalNoun(head);
  }

  /** "إنجاز ترميم طابقه الثاني" is "إنجاز ترميم الطابق الثاني" where no noun can be the owner. */
  private String unowned(String title, List<String> words) {
    int i = 0;
    while (i < words.size() && isHead(Word.fold(words.get(i)))) {
      i++;
    }
    String fold = i == 0 || i == words.size() ? "" : Word.fold(words.get(i));
    boolean joined = !fold.isEmpty() && "وبلف".indexOf(fold.charAt(0)) >= 0;
    if (joined || !Arabic.isOwned(fold) || SELF.contains(fold) || isDone(fold)) {
      return title;
    }
    String next = i + 1 < words.size() ? Word.fold(words.get(i + 1)) : "";
    words.set(i, definite(words.get(i), next));
    return Headline.join(words);
  }

  /** "باتفاق رعته الدولة": a verb, and no noun with a pronoun. */
  private boolean isDone(String fold) {
    ArabicLexicon.Form form = lexicon.verb(fold);
    return form != null
        && form.object()
        && form.feminine()
        && !lexicon.isVerbalNoun(Word.fold(bare(fold)));
  }

  /** "وضع حجر": an act, or a noun that only the next one says more of. */
  private boolean isHead(String fold) {
    boolean head =
        HEADS.contains(fold)
            || CHAINED.contains(fold)
            || lexicon.isVerbalNoun(fold)
            || lexicon.act(fold) != null
            || ArabicHeadline.PARTICIPLES.containsValue(fold);
    return head && !Arabic.isOwned(fold);
  }

  /** "إعلان الهيئة إرجاءه ثلاثة أشهر": where such a word stands within; else -1. */
  private static int movedAway(String title) {
    for (int i = title.indexOf(' ') + 1; title.indexOf(' ', i) > 0; i = title.indexOf(' ', i) + 1) {
      String fold = Word.fold(title.substring(i, title.indexOf(' ', i)));
      if (Arabic.isOwned(fold) && MOVED.contains(Word.fold(bare(fold)))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether no noun before a pronoun can be the one it stands for. */
  private boolean isAlone(List<String> words, int at) {
    boolean her = Word.fold(words.get(at)).endsWith("ها");
    for (int i = 0; i < at; i++) {
      String f = Word.fold(words.get(i));
      boolean first = i == 0 || HEADS.contains(Word.fold(words.get(i - 1)));
      boolean act = first && lexicon.isVerbalNoun(f) || HEADS.contains(f);
      boolean feminine = f.endsWith("ة") || f.endsWith("ات");
      if (!act && (her || !feminine)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the pronoun at the end of a word can stand for somebody. */
  static boolean fits(String fold, List<String> owner) {
    String head = Word.fold(owner.get(0));
    if (head.equals("نحو")) {
      return false; // "غادر نحو 750": a bare count
    }
    boolean feminine = ArabicForms.isFeminine(head) || head.endsWith("ات");
    boolean broken = head.length() > 6 && head.startsWith("ال") && head.endsWith("اء");
    boolean many =
        ArabicForms.isPlural(head)
            || head.endsWith("ين")
            || MANY.contains(head)
            || broken && !head.startsWith("الا"); // "الوسطاء"
    many |= owner.stream().skip(1).anyMatch(w -> ArabicEnds.isJoined(Word.fold(w)));
    if (Arabic.isOwned(head) || TWO.contains(head) && !fold.endsWith("هما")) {
      return false;
    }
    if (fold.endsWith("هم") || fold.endsWith("هما")) {
      return many || fold.endsWith("هما") && head.endsWith("ان");
    }
    return fold.endsWith("ها") ? !many : !many && !feminine;
  }

  private static final Set<String> PEOPLE = Words.AR.list("pronouns.people");

  /** "أعمال", "الأحوال": things, whose verb is feminine. */
  static boolean isOfThings(String word) {
    String fold = Word.fold(word);
    String bare = fold.startsWith("ال") ? fold.substring(2) : fold;
    return bare.length() == 5
        && bare.charAt(0) == 'ا'
        && bare.charAt(3) == 'ا'
        && word.indexOf('أ') >= 0
        && !PEOPLE.contains(bare);
  }

  /**
   * Whether words may tell of several though they do not end so: "الطلاب", "الوزراء", "الأهالي".
   */
  static boolean mayBeMany(List<String> words) {
    String head = words.isEmpty() ? "" : Word.fold(words.get(0));
    return words.size() > LONGEST_OWNER
        || head.startsWith("ال")
            && (head.startsWith("الا")
                || head.endsWith("اء")
                || head.length() == 6 && head.charAt(4) == 'ا'); // "الطلاب"
  }

  /**
   * "تسجيلها" is "التسجيل", "أولى جلساته" "أولى جلسات": a noun without its pronoun, definite where
   * nothing shows whose it is.
   *
   * @param next the word behind it in the headline; empty for none
   */
  static String definite(String word, String next) {
    String bare = bare(word);
    if (bare.endsWith("و") && bare.length() > 4) {
      return "ال" + bare.substring(0, bare.length() - 1) + "ين"; // "محاموه"
    }
    boolean named =
        bare.startsWith("ال")
            || next.startsWith("ال") && next.length() > 2 && !ArabicPhrases.isAdjective(next);
    return named || !Arabic.isOwned(Word.fold(word)) ? bare : "ال" + bare;
  }

  /** "دورته" is "دورة", "والده" is "والد", "لقائه" is "لقاء". */
  static String bare(String word) {
    String stem = word.endsWith("هما") ? word.substring(0, word.length() - 3) : null;
    stem = stem == null ? ArabicForms.withoutPronoun(word) : stem;
    boolean singular = !stem.endsWith("ات") || ENDING_IN_AT.contains(Word.fold(stem));
    if (stem.endsWith("ت") && stem.length() > 3 && singular && !ArabicForms.hasOwnTa(stem)) {
      return stem.substring(0, stem.length() - 1) + "ة";
    }
    if (stem.length() > 3 && stem.endsWith("ا") && !stem.endsWith("يا")) {
      return stem.substring(0, stem.length() - 1) + "ى"; // "شكواه"
    }
    return stem.endsWith("ائ") || stem.endsWith("اؤ")
        ? stem.substring(0, stem.length() - 1) + "ء"
        : stem;
  }

  private static final Set<String> MEN_IN_OFFICE = Words.AR.list("pronouns.men-in-office");

  /** "الرئيس الجديد", "الموسم الدراسي": what takes no verb in the feminine. */
  static boolean isOneMan(List<String> subject) {
    String head = Word.fold(subject.get(0));
    String second = subject.size() > 1 ? Word.fold(subject.get(1)) : "";
    boolean described =
        head.startsWith("ال")
            && !head.endsWith("ة")
            && second.startsWith("ال")
            && ArabicPhrases.isAdjective(second)
            && !second.endsWith("ة")
            && !second.endsWith("ين")
            && !second.endsWith("ون");
    return described || isInOffice(subject);
  }

  /** "نقيب الصيادين", "الوزير". */
  static boolean isInOffice(List<String> subject) {
    return !subject.isEmpty() && MEN_IN_OFFICE.contains(Word.fold(subject.get(0)));
  }
}
