package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.Gazetteer.Hit;

/** Subjects of Arabic verbs that are known by name: persons, states, organisations. */
final class ArabicKnownSubject {

  private static final Set<String> REACHING = WordSet.of("دخل", "غادر", "زار", "بلغ", "اقتحم");

  static final Set<String> REACHED =
      Arabic.folds(
          "المستشفى السجن البلاد المدينة القاعة المبنى القرية البلدة المطار المنزل البيت المعتقل"
              + " الجامعة المدرسة المخيم الجلسة القصر العاصمة الملعب المحكمة السوق المرفأ الميناء");

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
    ArabicLexicon.Form form = from < 1 ? null : lexicon.verb(line.at(from - 1));
    if (form == null || !REACHING.contains(form.verb().past()) || from >= line.size()) {
      return false;
    }
    Hit hit = gazetteer.at(line.words, from);
    boolean town = hit != null && hit.kind() == Gazetteer.Kind.PLACE;
    int next = town ? hit.to() : from + 1;
    return (town || REACHED.contains(line.fold(from)))
        && (line.isTime(next)
            || next >= line.size()
            || line.at(next).isMark()
            || town && lexicon.verb(line.at(next)) != null
            || Arabic.isPreposition(line.at(next)));
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
