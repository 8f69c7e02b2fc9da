package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Noun;
import org.tarikh.extraction.Gazetteer.Hit;

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

  private static final Set<String> BREAKS =
      Arabic.PREPOSITIONS.stream()
          .filter(w -> w.length() > 2 || w.equals("في"))
          .collect(Collectors.toSet());
  private static final Set<String> LEADS =
      Set.of(
          "و", "ف", "ثم", "كما", "لكن", "ولكن", "اما", "وقد", "قد", "كان", "وكان", "كانت", "وكانت",
          "فكان", "فكانت", "بينما", "فيما", "حيث", "اذ", "ان", "لان", "ايضا", "كذلك", "عندما",
          "حين", "وهو", "وهي", "وسبق", "سبق", "بعدما", "ذلك", "وذلك", "ما", "لم", "لن", "من",
          "المقرر", "المتوقع", "ينتظر", "المنتظر");
  private static final Set<String> DANGLING =
      java.util.stream.Stream.concat(
              Arabic.PREPOSITIONS.stream(),
              java.util.stream.Stream.of(
                  "و", "ان", "الا", "او", "ثم", "لكن", "كما", "قد", "كان", "اي", "وسط", "ما", "اول",
                  "بعد", "يوم", "هو", "هي", "الذي", "التي", "وذلك", "لا", "عدة", "غير", "كل"))
          .collect(Collectors.toSet());
  private static final Set<String> BEFORE_TIME =
      Set.of(
          "في", "منذ", "خلال", "يوم", "مع", "عند", "من", "بحلول", "حتي", "اي", "وفي", "ومع", "ومنذ",
          "وتحديدا", "وخلال", "الي", "ففي", "والي", "وعند", "وحتي", "قبل", "تحديدا", "ليلة", "صباح",
          "مساء", "وقبل");
  private static final Set<String> RESUMING =
      Set.of(
          "فيها", "فيه", "به", "بها", "عليها", "عليه", "منها", "منه", "له", "لها", "خلالها",
          "خلاله");
  private static final Map<String, String> DUALS =
      Tsv.read("ar/duals.tsv").stream()
          .collect(Collectors.toMap(r -> Word.fold(r.get("nominative")), r -> r.get("genitive")));
  private static final int LONGEST_SUBJECT = 8;

  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;
  private final ArabicNames names;

  ArabicTitle(ArabicLexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.names = new ArabicNames(lexicon, gazetteer);
  }

  /** A headline from a part of the line as it stands. */
  String plain(Line line, int from, int to) {
    return Headline.fit(clean(line, from, to), BREAKS, DANGLING);
  }

  /** Keeps the subject of a sentence without times in mind. */
  void remember(Line line, int from, int to, Reader.Memory memory) {
    for (int i = from; i < Math.min(to, from + 4); i++) {
      Form form = line.isQuoted(i) ? null : lexicon.verb(line.fold(i));
      if (form != null && !form.object()) {
        List<String> subject = subjectAfter(line, i + 1, to);
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
    int v = clause.nucleus();
    List<String> rest = clean(line, v + 1, end);
    List<String> subject = List.of();
    int from = -1;
    double confidence = 0.85;
    boolean relative = clause.join() == ArabicClauses.Join.RELATIVE;
    if (relative) {
      confidence = 0.75;
      from = antecedent(line, clause.from());
      List<String> antecedent = clean(line, from, clause.from());
      if (form.verb().past().equals("شهد")) {
        return new Title(witnessed(antecedent, rest), from, end, 0.75);
      }
      if (form.object()) {
        rest = with(subjectAfter(line, v + 1, end), antecedent);
      } else if (RESUMING.contains(line.fold(v + 1))) {
        rest = clean(line, v + 2, end);
      } else {
        subject = antecedent;
      }
    } else {
      subject = subjectBefore(line, clause.from(), v);
    }
    if (!relative && form.verb().past().equals("شهد")) {
      return new Title(witnessed(line, v + 1, end), from, end, 0.8);
    }
    if (form.object() && !relative) {
      confidence = 0.6;
    }
    if (subject.isEmpty() && !relative) {
      List<String> own = subjectAfter(line, v + 1, end);
      if (own.isEmpty() && !isPassive(line.at(v).text()) || form.plural() && form.past()) {
        subject = memory.subject;
        confidence = subject.isEmpty() ? 0.45 : 0.65;
      } else {
        memory.subject(own);
        List<String> sure = sureSubject(line, v + 1, end);
        if (!sure.isEmpty() && !negated && !form.verb().noun().isEmpty()) {
          List<String> after = clean(line, v + 1 + sureLength(line, v + 1, end), end);
          List<String> title = with(with(sure, List.of(present(form, false))), after);
          return new Title(fit(title), from, end, confidence);
        }
      }
    } else if (!subject.isEmpty()) {
      memory.subject(subject);
    }
    return new Title(
        fit(assemble(form, subject, rest, planned, negated, line, clause)), from, end, confidence);
  }

  private List<String> assemble(
      Form form,
      List<String> subject,
      List<String> rest,
      boolean planned,
      boolean negated,
      Line line,
      ArabicReader.Clause clause) {
    String noun = form.verb().noun();
    boolean before =
        !subject.isEmpty()
            && clause.join() != ArabicClauses.Join.RELATIVE
            && !subjectBefore(line, clause.from(), clause.nucleus()).isEmpty();
    if (noun.isEmpty()) {
      List<String> all =
          form.verb().past().equals("لقي")
                  || form.verb().past().equals("طال")
                  || form.verb().past().equals("هزّ")
              ? with(subject, with(List.of(present(form, plural(subject))), rest))
              : subject.isEmpty() ? rest : subject;
      return all;
    }
    if (before && !negated && !isPassive(line.at(clause.nucleus()).text())) {
      return with(subject, with(List.of(present(form, plural(subject))), rest));
    }
    List<String> title = new ArrayList<>();
    if (negated) {
      title.add("عدم");
    } else if (planned) {
      title.add("موعد");
    }
    title.add(noun);
    title.addAll(genitive(with(subject, rest)));
    return title;
  }

  private static boolean plural(List<String> subject) {
    String head = subject.isEmpty() ? "" : Word.fold(subject.get(0));
    return head.endsWith("ون") && head.length() > 4;
  }

  /** A headline for an event noun at {@code head}. */
  Title nominal(Line line, int head, int to, Noun noun, boolean planned, Reader.Memory memory) {
    int end = to;
    for (int i = head + 1; i < to; i++) {
      Form form = line.isTime(i) || line.isQuoted(i) ? null : lexicon.verb(line.fold(i));
      boolean verb =
          form != null
              && (form.past() || !form.verb().looksLikeNoun())
              && !form.verb().looksLikeNoun()
              && lexicon.noun(line.fold(i)) == null
              && !Arabic.PREPOSITIONS.contains(line.fold(i - 1));
      if (Arabic.RELATIVES.contains(line.fold(i)) || verb || attribution(line, i)) {
        end = i;
        break;
      }
    }
    List<String> rest = clean(line, head + 1, end);
    List<String> title = new ArrayList<>();
    String word = line.at(head).text();
    boolean definite =
        line.fold(head).contains("ال")
            && noun.text().length() < word.length()
            && Arabic.withoutPrefixes(line.fold(head)).stream().anyMatch(w -> w.startsWith("ال"));
    if (planned && !definite) {
      title.add("موعد");
    }
    title.add(definite && !rest.isEmpty() ? "ال" + noun.text() : noun.text());
    double confidence = 0.8;
    if (noun.owned()) {
      title.addAll(memory.subject);
      confidence = memory.subject.isEmpty() ? 0.4 : 0.65;
    }
    title.addAll(rest);
    if (rest.isEmpty() && !noun.owned()) {
      confidence = 0.5;
    }
    return new Title(fit(title), -1, end, confidence);
  }

  /** "شهدت جرمانا اشتباكات دامية" is "اشتباكات دامية في جرمانا". */
  private String witnessed(Line line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Noun noun = line.isTime(i) ? null : lexicon.noun(line.fold(i));
      boolean bare = noun != null && line.fold(i).equals(Word.fold(noun.text()));
      if (bare) {
        return fit(with(clean(line, i, to), with(List.of("في"), clean(line, from, i))));
      }
    }
    return fit(clean(line, from, to));
  }

  private String witnessed(List<String> what, List<String> where) {
    List<String> title = new ArrayList<>(what);
    if (!title.isEmpty() && title.get(0).startsWith("ال") && where.size() > 0) {
      title.set(0, title.get(0).substring(2));
    }
    return fit(with(title, with(List.of("في"), where)));
  }

  private static String fit(List<String> words) {
    return Headline.fit(words, BREAKS, DANGLING);
  }

  private static List<String> with(List<String> a, List<String> b) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  /** The verb in the present, in the gender of the form that was read. */
  private static String present(Form form, boolean plural) {
    String present = form.verb().present();
    if (form.feminine()) {
      return "ت" + present.substring(1);
    }
    if (plural || form.plural()) {
      String fold = Word.fold(present);
      String open =
          fold.endsWith("ي") || fold.endsWith("و")
              ? present.substring(0, present.length() - 1)
              : present;
      return open + "ون";
    }
    return present;
  }

  /** A verb whose first letter carries damma is passive: its noun takes no subject before it. */
  static boolean isPassive(String word) {
    for (int i = 0; i < Math.min(3, word.length()); i++) {
      if (word.charAt(i) == '\u064F') {
        return true;
      }
    }
    return false;
  }

  /** After a verbal noun the subject stands in the genitive: duals and sound plurals change. */
  private List<String> genitive(List<String> words) {
    if (words.isEmpty()) {
      return words;
    }
    List<String> out = new ArrayList<>(words);
    String first = out.get(0);
    String dual = DUALS.get(Word.fold(first));
    if (dual != null) {
      out.set(0, dual);
    } else if (first.endsWith("ون") && first.length() > 4 && !ArabicNames.isName(first)) {
      out.set(0, first.substring(0, first.length() - 2) + "ين");
    }
    return out;
  }

  /** Where the noun phrase before a relative pronoun begins. */
  private int antecedent(Line line, int relative) {
    int i = relative;
    while (i > 0 && relative - i < LONGEST_SUBJECT) {
      Word w = line.at(i - 1);
      if (w.isComma() || w.is(":", "؛", ".") || line.isTime(i - 1) || isBareVerb(line, i - 1)) {
        break;
      }
      if (Arabic.isPreposition(w) && !isDirection(w)) {
        break;
      }
      i--;
    }
    return Math.min(i, relative - 1);
  }

  private static boolean isDirection(Word w) {
    return w.is("جنوبي", "شمالي", "شرقي", "غربي", "جنوب", "شمال", "شرق", "غرب", "بين");
  }

  private boolean isBareVerb(Line line, int i) {
    Form form = lexicon.verb(line.fold(i));
    return form != null && !form.verb().looksLikeNoun() && lexicon.noun(line.fold(i)) == null;
  }

  /** The subject that stands before its verb in the same clause. */
  private List<String> subjectBefore(Line line, int from, int v) {
    int start = from;
    for (int i = from; i < v; i++) {
      boolean comma = line.at(i).isComma() && !(i + 1 < v && names.at(line.words, i + 1) != null);
      if (comma || line.isTime(i) || LEADS.contains(line.fold(i))) {
        start = i + 1;
      }
    }
    if (start >= v || Arabic.isPreposition(line.at(start)) || isAdverb(line.at(start))) {
      return List.of();
    }
    List<String> words = clean(line, start, v);
    if (words.isEmpty() || words.size() > LONGEST_SUBJECT) {
      return List.of();
    }
    String first = words.get(0);
    String bare = Word.fold(first);
    boolean and = bare.startsWith("و") && bare.length() > 4 && start == from;
    if (and
        && gazetteer.at(line.words, start) == null
        && !bare.startsWith("وال")
        && !bare.startsWith("وز")
        && !bare.startsWith("وف")
        && !bare.startsWith("وح")
        && !bare.startsWith("وك")) {
      words.set(0, first.substring(1));
    } else if (bare.startsWith("وال") && start == from) {
      words.set(0, first.substring(1));
    }
    if (words.get(0).startsWith("ف") && Word.fold(words.get(0)).startsWith("فال")) {
      words.set(0, words.get(0).substring(1));
    }
    return words;
  }

  private static boolean isAdverb(Word w) {
    return w.isAccusative() || Arabic.hasAttachedPreposition(w);
  }

  /** The words after a verb that can be its subject; empty where it has none of its own. */
  private List<String> subjectAfter(Line line, int from, int to) {
    int i = from;
    while (i < to
        && (line.isTime(i)
            || line.at(i).isComma()
            || BEFORE_TIME.contains(line.fold(i)) && line.isTime(i + 1))) {
      i++;
    }
    int start = i;
    while (i < to && i - start < LONGEST_SUBJECT && !endsSubject(line, i, start)) {
      i++;
    }
    return clean(line, start, i);
  }

  private boolean endsSubject(Line line, int i, int start) {
    Word w = line.at(i);
    if (w.isMark() && !"«»“”\"".contains(w.text())
        || line.isTime(i)
        || Arabic.isPreposition(w)
        || w.isAccusative()) {
      return true;
    }
    if (Arabic.hasAttachedPreposition(w)
        || Arabic.THAT.contains(w.fold())
        || Arabic.RELATIVES.contains(w.fold())) {
      return true;
    }
    boolean owned = Arabic.isOwned(w.fold()) && gazetteer.at(line.words, i) == null;
    return owned || i > start && isBareVerb(line, i);
  }

  /** A single known person, state or organisation right after a verb, with office and name. */
  private List<String> sureSubject(Line line, int from, int to) {
    int length = sureLength(line, from, to);
    return length == 0 ? List.of() : clean(line, from, from + length);
  }

  private int sureLength(Line line, int from, int to) {
    if (from >= to || line.isTime(from)) {
      return 0;
    }
    ArabicNames.Found name = names.at(line.words, from);
    Hit hit = gazetteer.at(line.words, from);
    int end =
        name != null ? name.to() : hit != null && hit.kind() != Gazetteer.Kind.PLACE ? hit.to() : 0;
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

  /** Whether a second subject follows ("ووزير الدفاع"), or the name goes on. */
  private boolean joined(Line line, int end) {
    int i = line.at(end).isComma() ? end + 1 : end;
    String w = line.fold(i);
    boolean and = w.startsWith("و") && w.length() > 2 && lexicon.verb(w) == null;
    return and || w.startsWith("ال") && end == i && lexicon.verb(w) == null && !line.isTime(i);
  }

  private static boolean attribution(Line line, int i) {
    return Arabic.ATTRIBUTION.contains(line.fold(i));
  }

  /**
   * The words from..to for a headline: without times and what leads to them, without brackets,
   * attributions, and the commas before a name.
   */
  private List<String> clean(Line line, int from, int to) {
    List<String> out = new ArrayList<>();
    int depth = 0;
    for (int i = Math.max(0, from); i < Math.min(to, line.size()); i++) {
      Word w = line.at(i);
      if (w.is("(", "[")) {
        depth++;
      } else if (w.is(")", "]")) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        if (attribution(line, i) && !out.isEmpty()) {
          break;
        }
        boolean leads = BEFORE_TIME.contains(w.fold()) && timeFollows(line, i + 1);
        boolean drop =
            line.isTime(i)
                || leads
                || w.isComma() && (besideTime(line, i) || names.at(line.words, i + 1) != null);
        if (!drop) {
          out.add(w.text());
        }
      }
    }
    return out;
  }

  private static boolean timeFollows(Line line, int i) {
    return line.isTime(i) || BEFORE_TIME.contains(line.fold(i)) && line.isTime(i + 1);
  }

  private static boolean besideTime(Line line, int comma) {
    return line.isTime(comma - 1) || timeFollows(line, comma + 1);
  }
}
