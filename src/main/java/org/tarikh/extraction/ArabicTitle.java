package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Noun;

/**
 * Headlines from the words of an Arabic clause: verbal noun and subject ("سقوط حمص"), or subject
 * and present verb where the subject is a single one that is known ("ترامب يوقّع أمراً").
 */
final class ArabicTitle {

  /**
   * A headline.
   *
   * @param from first word of the noun it speaks of where that stands before the clause, else -1
   * @param to index after the last word it may draw on
   */
  record Title(String text, int from, int to, double confidence) {}

  private static final String PLANNED = "موعد";
  private static final String NOT = "عدم";
  private static final Set<String> BREAKS =
      Stream.concat(
              Arabic.PREPOSITIONS.stream()
                  .filter(w -> !w.equals("من") && !w.equals("علي") && !w.equals("الي")),
              Stream.of("لبحث", "لاحياء", "وسط", "اعتراضا", "احتجاجا"))
          .collect(Collectors.toSet());
  private static final Set<String> DANGLING =
      Stream.concat(
              Arabic.PREPOSITIONS.stream(),
              Stream.of(
                  "و", "ان", "الا", "او", "ثم", "لكن", "كما", "قد", "كان", "اي", "وسط", "ما", "اول",
                  "يوم", "هو", "هي", "الذي", "التي", "وذلك", "لا", "عدة", "غير", "كل", "يستمر",
                  "تستمر", "ايضا", "كذلك", "ايضاً", "اكثر", "خطوة", "فيها", "فيه", "منها", "انه",
                  "انها", "بان", "ليل", "فجر", "صباح", "مساء", "ظهر", "اياما"))
          .collect(Collectors.toSet());

  private static final Set<String> RESUMING =
      Set.of(
          "فيها", "فيه", "به", "بها", "عليها", "عليه", "منها", "منه", "له", "لها", "خلالها",
          "خلاله");

  /** "في جلسة الأحد" without its day says nothing. */
  private static final Set<String> EMPTY_PLACES =
      Set.of(
          "جلسة", "مؤتمر", "بيان", "لقاء", "اجتماع", "كلمة", "خطاب", "استفتاء", "تسجيل", "مساء",
          "صباح");

  private static final Map<String, String> PARTICIPLES =
      Tsv.read("ar/participles.tsv").stream()
          .collect(Collectors.toMap(r -> Word.fold(r.get("participle")), r -> r.get("noun")));
  private static final Set<String> MODALS = Set.of("يجب", "يمكن", "ينبغي", "يتعين", "يفترض");

  /** A headline that leaves open who or what: too little to print. */
  private static final double UNSAID = 0.4;

  private final ArabicLexicon lexicon;
  private final ArabicPhrases phrases;
  private final ArabicCut cut;

  ArabicTitle(ArabicLexicon lexicon, Gazetteer gazetteer, ArabicNames names) {
    this.lexicon = lexicon;
    this.cut = new ArabicCut(lexicon, names);
    this.phrases = new ArabicPhrases(lexicon, gazetteer, names, cut);
  }

  /** A headline from a part of the line as it stands. */
  String plain(Line line, int from, int to) {
    return fit(cut.clean(line, from, cut.stop(line, from, to, false)));
  }

  boolean isVerb(Line line, int i) {
    return phrases.isVerb(line, i);
  }

  /** Keeps the subject of a sentence without times in mind. */
  void remember(Line line, int from, int to, Reader.Memory memory) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      Form form = line.isQuoted(i) ? null : lexicon.verb(line.fold(i));
      if (form != null && !form.object()) {
        List<String> subject = phrases.subjectAfter(line, i + 1, to);
        if (!subject.isEmpty()) {
          memory.subject(subject);
        }
        return;
      }
    }
  }

  /** A headline for a clause whose verb stands at the clause's nucleus. */
  Title verbal(
      Line line,
      ArabicReader.Clause clause,
      int end,
      Form form,
      boolean planned,
      boolean negated,
      Reader.Memory memory) {
    return clause.join() == Join.RELATIVE
        ? relative(line, clause, end, form, planned, negated, memory)
        : main(line, clause, end, form, planned, negated, memory);
  }

  private Title relative(
      Line line,
      ArabicReader.Clause clause,
      int end,
      Form form,
      boolean planned,
      boolean negated,
      Reader.Memory memory) {
    int v = clause.nucleus();
    int from = phrases.antecedent(line, clause.from());
    List<String> antecedent = phrases.antecedentWords(line, from, clause.from());
    int to = cut.stop(line, v + 1, end, true);
    List<String> rest = cut.clean(line, v + 1, to);
    if (antecedent.isEmpty() || isPronoun(antecedent)) {
      antecedent = memory.subject;
    }
    if (witnesses(form)) {
      return new Title(witnessed(antecedent, rest), from, end, 0.75);
    }
    if (form.object()) {
      List<String> subject = phrases.subjectAfter(line, v + 1, to);
      return new Title(
          fit(headed(form, join(subject, antecedent), planned, negated)), from, end, 0.7);
    }
    if (RESUMING.contains(line.fold(v + 1))) {
      rest = cut.clean(line, v + 2, to);
      return new Title(fit(headed(form, rest, planned, negated)), from, end, 0.7);
    }
    List<String> words =
        form.verb().noun().isEmpty()
            ? antecedent
            : headed(form, join(antecedent, rest), planned, negated);
    return new Title(fit(words), from, end, 0.75);
  }

  private static boolean isPronoun(List<String> words) {
    return words.size() == 1
        && Set.of("هو", "هي", "وهو", "وهي", "ذلك").contains(Word.fold(words.get(0)));
  }

  private Title main(
      Line line,
      ArabicReader.Clause clause,
      int end,
      Form form,
      boolean planned,
      boolean negated,
      Reader.Memory memory) {
    int v = clause.nucleus();
    int to = cut.stop(line, v + 1, end, true);
    List<String> rest = cut.clean(line, v + 1, to);
    if (witnesses(form)) {
      return new Title(witnessed(line, v + 1, to), -1, end, 0.8);
    }
    if (isAsyndetic(line, clause.from(), v)) {
      List<String> words =
          headed(form, join(List.of(line.at(v - 1).text()), rest), planned, negated);
      return new Title(fit(words), v - 1, end, rest.isEmpty() ? UNSAID : 0.65);
    }
    List<String> before = phrases.subjectBefore(line, clause.from(), v, clause.join() == Join.THAT);
    if (!before.isEmpty()) {
      memory.subject(before);
      object(line, v + 1, to, memory);
      boolean verbalNoun = negated || ArabicForms.isPassive(line.at(v).text());
      List<String> words =
          form.verb().noun().isEmpty() && !keepsVerb(form)
              ? before
              : verbalNoun && !form.verb().noun().isEmpty()
                  ? headed(form, join(before, rest), planned, negated)
                  : join(before, join(List.of(ArabicForms.present(form, before)), rest));
      return new Title(fit(words), -1, end, form.object() ? UNSAID : 0.85);
    }
    List<String> own = phrases.subjectAfter(line, v + 1, end);
    if (own.isEmpty() && MODALS.contains(line.fold(clause.from() - 2))) {
      List<String> subject = beforeModal(line, clause.from() - 2);
      if (!subject.isEmpty()) {
        return new Title(fit(headed(form, join(subject, rest), planned, negated)), -1, end, 0.7);
      }
    }
    boolean silent = own.isEmpty() || form.plural() && form.past();
    boolean first = clause.from() == 0 && leading(line, v);
    if (silent
        && !ArabicForms.isPassive(line.at(v).text())
        && !(first && Arabic.isPreposition(line.at(Math.min(v + 1, line.size() - 1))))) {
      if (isReflexive(form) && Arabic.isOwned(line.fold(v + 1))) {
        List<String> bare = new ArrayList<>(rest);
        bare.set(0, ArabicForms.withoutPronoun(bare.get(0)));
        return new Title(
            fit(
                headed(
                    form,
                    join(bare.subList(0, 1), join(memory.object, bare.subList(1, bare.size()))),
                    planned,
                    negated)),
            -1,
            end,
            0.6);
      }
      boolean known = agrees(form, memory.subject) && (memory.fresh || !form.plural());
      List<String> subject = known ? memory.subject : List.of();
      List<String> words =
          form.verb().noun().isEmpty()
              ? join(subject, rest)
              : headed(
                  form,
                  subject.isEmpty() ? bareObject(rest) : join(subject, rest),
                  planned,
                  negated);
      boolean unsaid =
          subject.isEmpty() && (rest.isEmpty() || Arabic.isOwned(Word.fold(rest.get(0))));
      return new Title(fit(words), -1, end, unsaid ? UNSAID : subject.isEmpty() ? 0.5 : 0.65);
    }
    if (silent && first && !ArabicForms.isPassive(line.at(v).text())) {
      return new Title(
          fit(join(List.of(withoutAnd(line.at(v).text(), line.fold(v))), rest)), -1, end, 0.7);
    }
    if (!own.isEmpty()) {
      memory.subject(own);
    }
    object(line, v + 1, to, memory);
    int sure = phrases.sureLength(line, v + 1, end);
    if (form.object() && own.size() == rest.size()) {
      return new Title(fit(headed(form, rest, planned, negated)), -1, end, UNSAID);
    }
    if (sure > 0
        && !negated
        && !ArabicForms.isPassive(line.at(v).text())
        && !form.verb().noun().isEmpty()) {
      List<String> subject = cut.clean(line, v + 1, v + 1 + sure);
      List<String> after = cut.clean(line, v + 1 + sure, to);
      return new Title(
          fit(join(subject, join(List.of(ArabicForms.present(form, List.of())), after))),
          -1,
          end,
          0.9);
    }
    if (form.verb().noun().isEmpty() && keepsVerb(form)) {
      return new Title(
          fit(
              join(
                  own,
                  join(
                      List.of(ArabicForms.present(form, own)),
                      rest.subList(Math.min(own.size(), rest.size()), rest.size())))),
          -1,
          end,
          0.7);
    }
    boolean part =
        !rest.isEmpty()
            && Set.of("اكثر", "اقل", "معظم").contains(Word.fold(rest.get(0)))
            && Arabic.isOwned(Word.fold(rest.get(rest.size() - 1)));
    boolean unsaid = rest.isEmpty() || part || Arabic.isOwned(Word.fold(rest.get(0)));
    return new Title(fit(headed(form, rest, planned, negated)), -1, end, unsaid ? UNSAID : 0.85);
  }

  /** "في تقرير صدر في 16 أيلول": a relative clause without a relative pronoun. */
  private static boolean isAsyndetic(Line line, int from, int v) {
    return v - 2 >= from
        && Arabic.isPreposition(line.at(v - 2))
        && !line.isTime(v - 1)
        && !line.fold(v - 1).startsWith("ال")
        && !line.at(v - 1).isMark();
  }

  /** Whether a subject told before can be the one of a verb that has none. */
  private static boolean agrees(Form form, List<String> subject) {
    if (subject.isEmpty()) {
      return false;
    }
    String head = Word.fold(subject.get(0));
    boolean feminine = head.endsWith("ة");
    boolean many =
        subject.stream().anyMatch(w -> Word.fold(w).startsWith("و") && w.length() > 4)
            || head.endsWith("ون")
            || head.endsWith("ين")
            || head.endsWith("ان")
            || head.endsWith("تا")
            || subject.size() > 1 && Word.fold(subject.get(1)).endsWith("ين");
    return form.plural() ? many : !feminine || form.feminine();
  }

  /** After a verbal noun whose subject is not told, its object stands in the genitive. */
  private static List<String> bareObject(List<String> rest) {
    List<String> out = new ArrayList<>(rest);
    for (int i = 0; i < Math.min(2, out.size()) && out.get(i).contains("ً"); i++) {
      out.set(i, ArabicForms.withoutTanwin(out.get(i)));
    }
    return out;
  }

  /** "إن تسليم السلاح يجب أن يكتمل": the subject before "يجب". */
  private List<String> beforeModal(Line line, int modal) {
    int from = modal;
    while (from > 0 && !Arabic.THAT.contains(line.fold(from - 1)) && !line.at(from - 1).isComma()) {
      from--;
    }
    return phrases.subjectBefore(line, from, modal, true);
  }

  /** Whether only times and small words stand before a verb. */
  private static boolean leading(Line line, int v) {
    for (int i = 0; i < v; i++) {
      if (!line.isTime(i)
          && !line.at(i).isMark()
          && !DANGLING.contains(line.fold(i))
          && !Set.of("وفي", "ففي", "وقد").contains(line.fold(i))) {
        return false;
      }
    }
    return true;
  }

  private String withoutAnd(String text, String fold) {
    boolean and = fold.startsWith("و") && lexicon.verb(fold.substring(1)) != null;
    return and ? text.substring(1) : text;
  }

  /** "بدأ سريانه": what begins or ends is the noun, not who is spoken of. */
  private static boolean isReflexive(Form form) {
    return Set.of("بدأ", "انتهى", "توقف", "انطلق", "اكتمل").contains(form.verb().past());
  }

  /** Keeps in mind what was done to: "أمراً تنفيذياً ينهي …". */
  private void object(Line line, int from, int to, Reader.Memory memory) {
    for (int i = from; i < to; i++) {
      if (line.at(i).isAccusative() && !line.isTime(i)) {
        List<String> words = new ArrayList<>();
        for (int k = i; k < to && !line.at(k).isComma(); k++) {
          if (!line.isTime(k)) {
            String w = line.at(k).text();
            words.add(words.size() < 2 ? ArabicForms.withoutTanwin(w) : w);
          }
        }
        memory.object = words;
        return;
      }
    }
  }

  private static boolean witnesses(Form form) {
    return form.verb().past().equals("شهد");
  }

  /** Verbs without a verbal noun that a headline needs all the same: "غارات تطال المبنى". */
  private static boolean keepsVerb(Form form) {
    return Set.of("طال", "هزّ", "لقي").contains(form.verb().past());
  }

  /** Verbal noun and what follows it; "موعد" before what is planned, "عدم" before what was not. */
  private List<String> headed(Form form, List<String> words, boolean planned, boolean negated) {
    if (form.verb().noun().isEmpty()) {
      return words;
    }
    List<String> title = new ArrayList<>();
    if (negated) {
      title.add(NOT);
    } else if (planned) {
      title.add(PLANNED);
    }
    title.add(form.verb().noun());
    title.addAll(ArabicForms.genitive(words));
    return title;
  }

  static boolean isParticiple(String fold) {
    return PARTICIPLES.containsKey(fold);
  }

  /** "القرار 2254 الصادر في …" is "صدور القرار 2254". */
  Title participle(Line line, int participle, int to, boolean planned) {
    int end = participle;
    while (end > 0 && line.at(end - 1).isComma()) {
      end--;
    }
    int from = phrases.antecedent(line, end);
    String noun = PARTICIPLES.get(line.fold(participle));
    List<String> title = new ArrayList<>();
    if (planned) {
      title.add(PLANNED);
    }
    if (!noun.equals("-")) {
      title.add(noun);
    }
    title.addAll(phrases.antecedentWords(line, from, end));
    title.addAll(cut.clean(line, participle + 1, cut.stop(line, participle + 1, to, true)));
    return new Title(fit(title), from, to, 0.75);
  }

  /** A headline for an event noun at {@code head}. */
  Title nominal(
      Line line, int head, int to, int at, Noun noun, boolean planned, Reader.Memory memory) {
    int end = nominalEnd(line, head, to, at);
    int after = asyndetic(line, head, to);
    if (after > 0) {
      end = Math.max(after, nominalEnd(line, after - 1, to, at));
    }
    List<String> rest = cut.clean(line, after > 0 ? after : head + 1, end);
    List<String> title = new ArrayList<>();
    boolean definite = noun.definite();
    boolean dated = line.isTime(head + 1) && !rest.isEmpty() && rest.get(0).startsWith("ال");
    boolean marked = (definite || dated) && !rest.isEmpty();
    if (planned && !definite) {
      title.add(PLANNED);
    }
    title.add(marked ? "ال" + noun.text() : noun.text());
    double confidence = 0.8;
    if (noun.owned()) {
      title.addAll(memory.subject);
      confidence = memory.subject.isEmpty() ? 0.4 : 0.65;
    } else if (rest.isEmpty()) {
      confidence = 0.45;
    } else if (noun.cue().grade() == Cue.Grade.STRONG) {
      List<String> subject = phrases.subjectAfter(line, head + 1, end);
      if (!subject.isEmpty()) {
        memory.subject(subject);
      }
    }
    title.addAll(rest);
    return new Title(fit(title), -1, end, confidence);
  }

  /**
   * "مؤتمر نظمته الإدارة الذاتية في …" is "مؤتمر الإدارة الذاتية في …": where it goes on, else -1.
   */
  private int asyndetic(Line line, int head, int to) {
    Form form = head + 1 < to && !line.isTime(head + 1) ? lexicon.verb(line.fold(head + 1)) : null;
    boolean followed =
        head + 2 < to && !line.isTime(head + 2) && !Arabic.isPreposition(line.at(head + 2));
    return form != null && form.object() && followed ? head + 2 : -1;
  }

  private int nominalEnd(Line line, int head, int to, int at) {
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
      if (i > at && line.at(i).isAccusative() && !afterTime) {
        return i;
      }
      boolean goesOnWithVerb =
          i > at && line.fold(i).startsWith("و") && lexicon.verb(line.fold(i)) != null;
      if (goesOnWithVerb) {
        return i;
      }
      boolean verb = phrases.isVerb(line, i) && !Arabic.PREPOSITIONS.contains(line.fold(i - 1));
      if (afterTime && (comma && !goesOn || line.at(i).isMark() && !comma) || verb) {
        return i;
      }
    }
    return limit;
  }

  /** "شهدت جرمانا اشتباكات دامية" is "اشتباكات دامية في جرمانا". */
  private String witnessed(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Noun noun = line.isTime(i) ? null : lexicon.noun(line.fold(i));
      if (noun != null && line.fold(i).equals(Word.fold(noun.text()))) {
        List<String> what = withoutCommaAtEnd(cut.clean(line, i, to));
        return fit(join(what, join(List.of("في"), cut.clean(line, from, i))));
      }
    }
    return fit(cut.clean(line, from, to));
  }

  private String witnessed(List<String> what, List<String> where) {
    List<String> title = new ArrayList<>(what);
    if (!title.isEmpty() && title.get(0).startsWith("ال") && !where.isEmpty()) {
      title.set(0, title.get(0).substring(2));
    }
    return fit(where.isEmpty() ? title : join(title, join(List.of("في"), where)));
  }

  private static List<String> withoutCommaAtEnd(List<String> words) {
    int n = words.size();
    return n > 0 && words.get(n - 1).equals("،") ? words.subList(0, n - 1) : words;
  }

  private static String fit(List<String> words) {
    List<String> kept = new ArrayList<>(words);
    int n = kept.size();
    if (n > 3
        && EMPTY_PLACES.contains(Word.fold(kept.get(n - 1)))
        && DANGLING.contains(Word.fold(kept.get(n - 2)))) {
      kept = kept.subList(0, n - 2);
    }
    String title = Headline.fit(whole(trimmed(kept)), ArabicTitle::breaks, DANGLING);
    String[] last = title.split(" ");
    boolean empty =
        last.length > 3
            && last[last.length - 2].equals("في")
            && EMPTY_PLACES.contains(Word.fold(last[last.length - 1]));
    return empty ? title.substring(0, title.lastIndexOf(" في ")) : title;
  }

  private static boolean breaks(String fold) {
    return BREAKS.contains(fold)
        || fold.length() > 4 && (fold.startsWith("لل") || fold.startsWith("بال"));
  }

  /** Without a participle, a lone word after a comma, or a relative verb at the end. */
  private static List<String> trimmed(List<String> words) {
    int n = words.size();
    while (n > 2) {
      String last = Word.fold(words.get(n - 1));
      boolean lone = words.get(n - 2).equals("،");
      boolean verb = last.startsWith("ي") && last.length() > 3 && words.get(n - 2).endsWith("اً");
      if (!lone && !verb && !PARTICIPLES.containsKey(last)) {
        break;
      }
      n--;
    }
    return words.subList(0, n);
  }

  /** "بين سوريا" without its second half is left out. */
  private static List<String> whole(List<String> words) {
    int between = words.indexOf("بين");
    boolean both =
        between >= 0
            && words.subList(between, words.size()).stream()
                .anyMatch(w -> w.startsWith("و") || w.endsWith("ين"));
    return between > 1 && !both ? words.subList(0, between) : words;
  }

  private static List<String> join(List<String> a, List<String> b) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }
}
