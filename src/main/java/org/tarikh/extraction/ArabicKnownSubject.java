package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.Gazetteer.Hit;

/** Subjects of Arabic verbs that are known by name: persons, states, organisations. */
final class ArabicKnownSubject {

  private static final Set<String> REACHING = Words.AR.spelled("known-subject.reaching");

  static final Set<String> KIN = Words.AR.list("known-subject.kin");

  private static final int FARTHEST_NAME = 12;
  private static final int LONGEST_NAME = 4;

  private static final Set<String> HELD = Words.AR.list("known-subject.held");

  private static final Set<String> TAKING = Words.AR.spelled("known-subject.taking");

  private static final Set<String> SUFFERING = Words.AR.spelled("known-subject.suffering");

  private static final Set<String> OWN_LAM = Words.AR.list("known-subject.own-lam");

  static final Set<String> REACHED = Words.AR.list("known-subject.reached");

  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;
  private final ArabicNames names;

  ArabicKnownSubject(ArabicLexicon lexicon, Gazetteer gazetteer, ArabicNames names) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.names = names;
  }

  /**
   * How many words a single known person, state or organisation right after a verb takes; else 0.
   */
  int sureLength(Line line, int from, int to) {
    if (from >= to || line.isTime(from)) {
      return 0;
    }
    ArabicNames.Found name = line.name(names, from);
    Hit hit = gazetteer.at(line.words, from);
    int known = hit != null && hit.kind() != Gazetteer.Kind.PLACE ? hit.to() : 0;
    int end = name != null ? name.to() : known;
    boolean body = name == null && end > 0 && end < to && !startsWithAnd(line, end);
    ArabicNames.Found more = body ? line.name(names, end) : null;
    end = more != null ? more.to() : end;
    boolean described =
        name != null
            && end < to
            && line.fold(end - 1).startsWith("ال")
            && line.fold(end).startsWith("ال")
            && !ArabicPhrases.isAdjective(line.fold(end));
    if (described) {
      return 0; // "حاكم المصرف تصاميم الفئات الست": what was taken for a name is an object
    }
    if (end == 0 || end > to || end >= line.size() || joined(line, end)) {
      return 0;
    }
    for (int i = from; i < end; i++) {
      if (line.isTime(i)) {
        return 0;
      }
    }
    return end - from;
  }

  private static boolean startsWithAnd(Line line, int i) {
    return line.fold(i).startsWith("و") && !line.fold(i).startsWith("وزير");
  }

  /** Whether a second subject follows ("ووزير الدفاع"), or the name goes on. */
  private boolean joined(Line line, int end) {
    int i = line.at(end).isComma() ? end + 1 : end;
    boolean own = i > end && i < line.size() && !Arabic.isOwned(line.fold(i)); // not "نظيره"
    if (own && ArabicOffices.isPerson(line.at(i))) {
      return true; // "المستشار سامي فرح، رئيس اللجنة"
    }
    String w = line.fold(i);
    boolean and = w.startsWith("و") && w.length() > 2 && lexicon.verb(w) == null;
    return and
        || w.startsWith("ال")
            && end == i
            && lexicon.verb(w) == null
            && !line.isTime(i)
            && ArabicPhrases.isAdjective(w);
  }

  /**
   * "دخل المستشفى أمس": whether what stands behind a verb is the place somebody came to or left.
   */
  boolean isPlaceReached(Line line, int from) {
    Form form = from < 1 ? null : lexicon.verb(line.at(from - 1));
    if (form == null || !REACHING.contains(form.verb().past()) || from >= line.size()) {
      return false;
    }
    Hit hit = gazetteer.at(line.words, from);
    boolean town = hit != null && hit.kind() == Gazetteer.Kind.PLACE;
    int next = town ? hit.to() : from + 1;
    boolean called = REACHED.contains("ال" + line.fold(from)); // "قصر قرطاج", "حي أبو شوك"
    while (called && next < line.size() && next < from + 3 && isPartOfName(line, next)) {
      next++;
    }
    return (town || called || REACHED.contains(line.fold(from)))
        && (line.isTime(next)
            || next >= line.size()
            || line.at(next).isMark()
            || town && lexicon.verb(line.at(next)) != null
            || Arabic.isPreposition(line.at(next)));
  }

  private boolean isPartOfName(Line line, int i) {
    return !line.isTime(i)
        && !line.at(i).isMark()
        && !Arabic.isPreposition(line.at(i))
        && !line.at(i).isAccusative()
        && lexicon.verb(line.at(i)) == null;
  }

  /** "تولى حداد الحكم": whether a word is the office that a verb lets somebody take. */
  boolean takes(Line line, int verb, int office) {
    String held = line.fold(office);
    boolean his = Arabic.isOwned(held) && HELD.contains(ArabicForms.withoutPronoun(held));
    Form form = (his || HELD.contains(held)) && verb >= 0 ? lexicon.verb(line.at(verb)) : null;
    return form != null && TAKING.contains(form.verb().past());
  }

  /**
   * "تولى مقاليد الحكم", "جمّد أعمال البرلمان", "قاد حملة": whether what stands behind a verb can
   * only be what was done to, as no noun of its kind takes up that form.
   */
  boolean isDoneTo(Line line, int from) {
    Form form = from < 1 || from >= line.size() ? null : lexicon.verb(line.at(from - 1));
    boolean behindSubject = // "والدها محمد حديد، أحد المؤسسين، تولى وزارة المالية"
        from > 2
            && line.at(from - 2).isComma()
            && !line.fold(from - 1).startsWith("و")
            && !line.isTime(0)
            && !Arabic.isPreposition(line.at(0));
    if (form != null
        && SUFFERING.contains(form.verb().past())
        && line.fold(from).startsWith("ل")
        && !OWN_LAM.contains(line.fold(from))
        && gazetteer.at(line.words, from) == null) {
      return true; // "تعرض لوعكة"
    }
    if (form == null || form.object() || behindSubject) {
      return false;
    }
    boolean active = !ArabicForms.isPassive(line.at(from - 1).text());
    if (takes(line, from - 1, from) && (!form.feminine() || form.past() && active)) {
      return true;
    }
    if (form.feminine() || form.plural()) {
      return false;
    }
    Word w = line.at(from);
    boolean his = form.past() || line.fold(from - 1).replace("و", "").startsWith("ي");
    boolean feminine =
        his
            && ArabicForms.isFeminine(w.fold())
            && (lexicon.noun(w.fold()) != null || lexicon.isVerbalNoun(w.fold()));
    return (ArabicPronouns.isOfThings(w.text()) && his || feminine)
        && !ArabicForms.isPassive(line.at(from - 1).text())
        && line.name(names, from) == null
        && gazetteer.at(line.words, from) == null;
  }

  /** "زعيمه سامي فرح": where the name begins of whom a word with a pronoun calls so, else -1. */
  int ownedBefore(Line line, int from, int to) {
    int i = from;
    while (i < to && (line.isTime(i) || ArabicCut.leadsToTime(line, i))) {
      i++;
    }
    boolean owned = i + 1 < to && Arabic.isOwned(line.fold(i)) && !line.fold(i).startsWith("ب");
    ArabicNames.Found name = owned ? line.name(names, i + 1) : null;
    return name == null ? -1 : i + 1;
  }

  /**
   * "قالت أسرة الناشط سامي فرح إنه", "أعلن محامي ليلى عون أنها": who is named as whose kin or
   * counsel the speaker is, and whom the pronoun stands for; empty where there is none.
   *
   * @param that the word with the pronoun
   * @param v the verb, right behind
   */
  List<String> spokenOf(Line line, int that, int v) {
    boolean he = line.is(that, "انه", "بانه", "انها", "بانها");
    if (!he || v > that + 2 || v == that + 2 && !line.is(that + 1, "قد", "لم", "لن", "سوف")) {
      return List.of();
    }
    int close = -1;
    for (int i = Math.max(0, that - FARTHEST_NAME); i < that; i++) {
      close = KIN.contains(line.fold(i)) && i + 1 < that ? i : line.at(i).isMark() ? -1 : close;
      if (close < 0 || i == close) {
        continue;
      }
      ArabicNames.Found name = line.name(names, i);
      if (name != null && name.to() <= that) {
        return List.of(name.name().names().get("ar").split(" "));
      }
      int given = line.is(i, "عبد", "ابو") ? i + 1 : i; // "الناشط علاء عبد الفتاح إنه"
      if (that - given <= LONGEST_NAME && ArabicGiven.is(line.at(i))) {
        return line.words.subList(i, that).stream().map(Word::text).toList();
      }
    }
    return List.of();
  }

  /** Whether a name ends at a word. */
  boolean endsInName(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      ArabicNames.Found name = line.name(names, i);
      if (name != null && name.to() == to) {
        return true;
      }
    }
    return false;
  }

  /**
   * "قام بها الوزير سامي فرح، والنائب رامي عون، إلى …، حيث التقوا": the people in a row that were
   * named last before a word, without their offices; empty where it was one or none.
   */
  List<String> several(Line line, int before) {
    List<String> row = new ArrayList<>();
    int people = 0;
    int end = -1;
    for (int i = 0; i < before; i++) {
      ArabicNames.Found person = line.name(names, i);
      if (person == null || person.to() > before) {
        continue;
      }
      boolean goesOn =
          names.isJoined(line.at(i)) && (end == i || end == i - 1 && line.at(end).isComma());
      if (!goesOn) {
        row.clear();
        people = 0;
      }
      String name = (goesOn ? "و" : "") + person.name().names().get("ar");
      row.addAll(List.of(name.split(" ")));
      people++;
      end = person.to();
      i = end - 1;
    }
    return people > 1 ? row : List.of();
  }

  /**
   * "وزير العدل السوري الدكتور سامي فرح": the office alone, for a headline that has no room for
   * both; empty where it is a single word or none.
   */
  List<String> office(Line line, int from, int to, ArabicCut cut) {
    ArabicNames.Found name = line.name(names, from);
    int size = name == null ? 0 : name.name().names().get("ar").split(" ").length;
    int end = name == null || name.to() != to ? from : to - size;
    while (end > from + 1
        && (line.at(end - 1).isComma()
            || line.fold(end - 1).startsWith("ال") && ArabicOffices.isPerson(line.at(end - 1)))) {
      end--; // "الدكتور"
    }
    return end < from + 2 || Arabic.isPreposition(line.at(end - 1))
        ? List.of()
        : cut.clean(line, from, end);
  }

  /** The person whose name ends at a word, without office; empty where none does. */
  List<String> person(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      ArabicNames.Found name = line.name(names, i);
      int end = line.at(to - 1).isComma() || line.is(to - 1, "قد") ? to - 1 : to;
      if (name != null && name.to() == end) {
        return List.of(name.name().names().get("ar"));
      }
    }
    return List.of();
  }
}
