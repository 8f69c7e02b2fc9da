package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicLexicon.Form;

/** Headlines of the dead and the injured. */
final class ArabicTolls {

  private final ArabicLexicon lexicon;
  private final ArabicCut cut;

  ArabicTolls(ArabicLexicon lexicon, ArabicCut cut) {
    this.lexicon = lexicon;
    this.cut = cut;
  }

  /**
   * "لقي ستة أشخاص مصرعهم", "قُتل ثلاثة وأصيب عشرة في غارة": one headline of deaths and injuries.
   *
   * @param end where the clause of the verb ends
   * @return null where the verb tells neither
   */
  List<String> words(Line line, int v, int end, Form form) {
    if (!form.past() || form.object() || !CASUALTIES.contains(form.verb().past())) {
      return null;
    }
    int injured = v + 2; // "قُتل ثلاثة جنود وجُرح خمسة"
    while (injured < end && !isJoinedCasualty(line, injured)) {
      injured++;
    }
    return toll(line, v, Math.min(end, injured), form);
  }

  private boolean isJoinedCasualty(Line line, int i) {
    Form form = line.fold(i).startsWith("و") ? lexicon.verb(line.fold(i).substring(1)) : null;
    return form != null && form.past() && CASUALTIES.contains(form.verb().past());
  }

  private List<String> toll(Line line, int v, int end, Form form) {
    int to = cut.stop(line, v + 1, end, true);
    List<String> who = new ArrayList<>(cut.clean(line, v + 1, to));
    int fate = fate(who);
    boolean met = form.verb().past().equals("لقي");
    if (met && fate < 0) {
      return null;
    }
    if (met) {
      who.remove(fate);
    }
    List<String> title = new ArrayList<>();
    title.add(met ? "مصرع" : form.verb().noun());
    title.addAll(ArabicForms.genitive(who));
    Form other = end < line.size() ? lexicon.verb(line.fold(end)) : null;
    boolean both =
        other != null
            && other.past()
            && !other.object()
            && line.fold(end).startsWith("و")
            && CASUALTIES.contains(other.verb().past());
    if (both) {
      int last = end + 1;
      while (last < line.size() && (!line.at(last).isMark() || line.at(last).isComma())) {
        last++; // "وأصيب عشرة أمس، في غارة"
      }
      title.add("و" + other.verb().noun());
      title.addAll(
          ArabicForms.genitive(cut.clean(line, end + 1, cut.stop(line, end + 1, last, true))));
    }
    return met || both ? title : null;
  }

  private static final Set<String> CASUALTIES = Words.AR.spelled("tolls.casualties");

  /** Where "مصرعهم" or "حتفه" stands, else -1. */
  private static int fate(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String f = Word.fold(words.get(i));
      if (f.startsWith("مصرع") || f.startsWith("حتف")) {
        return i;
      }
    }
    return -1;
  }
}
