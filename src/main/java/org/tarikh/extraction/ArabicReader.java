package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.extraction.ArabicLexicon.Noun;
import org.tarikh.temporal.TimeExpression;

/** Events in Arabic sentences. */
final class ArabicReader implements Reader {

  /** A clause around a time: words from..to of the line. */
  record Clause(int from, int to, Join join, int nucleus) {}

  private static final Cue UNKNOWN = new Cue("", Cue.Grade.WEAK, "politics", 40);
  private static final Set<String> UNITS =
      Set.of(
          "ايام", "اسابيع", "اشهر", "شهور", "سنوات", "ساعات", "يوم", "يومين", "اسبوع", "اسبوعين",
          "واحد", "سنة", "عام", "عامين", "شهر", "شهرين", "ساعة");

  /** A time after one of these only bounds a state: "مستمر حتى", "محظورة منذ". */
  private static final Set<String> LIMITS = Set.of("حتي", "وحتي", "لغاية", "منذ", "ومنذ", "لحين");

  private static final Set<String> ANNOUNCING = Set.of("أعلن", "قرر", "كشف", "تعهد", "هدّد", "أمر");
  private static final Set<String> WHEN = Set.of("حين", "عندما", "حينما");
  private static final int FARTHEST_WEAK_NOUN = 7;
  private static final int FARTHEST_PARTICIPLE = 5;

  private final ArabicLexicon lexicon;
  private final ArabicClauses clauses;
  private final ArabicTitle titles;

  ArabicReader(ArabicLexicon lexicon, Gazetteer gazetteer, ArabicNames names) {
    this.lexicon = lexicon;
    clauses = new ArabicClauses(lexicon);
    titles = new ArabicTitle(lexicon, gazetteer, names);
  }

  @Override
  public List<Found> read(String text, Sentence sentence, Memory memory) {
    Line line = new Line(text, sentence, memory.mentions);
    Join[] joins = clauses.joins(line);
    memory.fresh = false;
    List<Found> found = new ArrayList<>();
    List<TimeExpression> times = Reader.merged(line, sentence.times());
    TimeExpression before = null;
    for (TimeExpression t : times) {
      if (!line.isQuoted(line.first(t))) {
        Found f = read(line, joins, t, before, memory);
        Reader.add(found, f);
      }
      before = t;
    }
    if (times.isEmpty()) {
      titles.remember(line, 0, line.size(), memory);
    }
    return found;
  }

  private Found read(
      Line line, Join[] joins, TimeExpression t, TimeExpression before, Memory memory) {
    int at = line.first(t);
    if (isListTime(line, t)) {
      return listed(line, t, memory);
    }
    if (LIMITS.contains(line.fold(at - 1))) {
      return null;
    }
    int after = before == null ? 0 : line.after(before);
    int from = at;
    while (from > 0
        && !(joins[from] != Join.NONE && (joins[from] != Join.AND || from >= after && after > 0))) {
      from--;
    }
    int to = Math.max(line.after(t), from + 1);
    while (to < line.size() && (joins[to] == Join.NONE)) {
      to++;
    }
    Found event = participle(line, from, at, to, t, memory);
    if (event == null) {
      int verb = verbAt(line, joins, from, to);
      event = nominal(line, from, at, to, t, before, memory, verb);
    }
    if (event == null) {
      event = verbal(line, joins, from, to, t, memory);
    }
    return event != null ? event : bare(line, from, at, to, t, memory);
  }

  /** "27/11/1978: تأسيس الحزب": the rest of the line is what happened then. */
  private static boolean isListTime(Line line, TimeExpression t) {
    int after = line.after(t);
    return line.first(t) <= 1 && (line.fold(after).equals(":") || isDash(line.fold(after)));
  }

  private static boolean isDash(String fold) {
    return fold.equals("-") || fold.equals("–") || fold.equals("—");
  }

  private Found listed(Line line, TimeExpression t, Memory memory) {
    int from = line.after(t) + 1;
    Cue cue = UNKNOWN;
    for (int i = from; i < line.size() && cue == UNKNOWN; i++) {
      Noun noun = lexicon.noun(line.fold(i));
      Form verb = lexicon.verb(line.fold(i));
      cue = noun != null ? noun.cue() : verb != null ? verb.verb().cue() : UNKNOWN;
    }
    if (from >= line.size()) {
      return null;
    }
    String title = titles.plain(line, from, line.size());
    return new Found(
        line.at(0).start(),
        line.at(line.size() - 1).end(),
        from,
        t,
        title,
        cue,
        Reader.isFuture(t, memory),
        "ar.list",
        0.9);
  }

  /** Index of the first word of from..to that is a verb of the clause, -1 where it has none. */
  private int verbAt(Line line, Join[] joins, int from, int to) {
    int state = -1;
    for (int i = from; i < to; i++) {
      Form form = formAt(line, i, from, joins[from]);
      if (form == null) {
        continue;
      }
      Cue.Grade grade = form.verb().cue().grade();
      if (grade == Cue.Grade.STRONG) {
        return i;
      }
      state = state < 0 ? i : state;
    }
    return state;
  }

  /** The form a word has; vowels or "أن" before it tell a present from a past written alike. */
  private Form form(Line line, int i) {
    boolean present =
        Arabic.THAT.contains(line.fold(i - 1)) || ArabicForms.isPassive(line.at(i).text());
    Form form = present ? lexicon.present(line.fold(i)) : null;
    return form != null ? form : lexicon.verb(line.fold(i));
  }

  /** The verb a word of a clause is; null for nouns that only look like one. */
  private Form formAt(Line line, int i, int from, Join join) {
    if (line.isTime(i) || line.isQuoted(i)) {
      return null;
    }
    Form form = lexicon.verb(line.fold(i));
    if (form == null) {
      return null;
    }
    if (i > 0
        && Arabic.PREPOSITIONS.contains(line.fold(i - 1))
        && !Arabic.THAT.contains(line.fold(i))) {
      return null;
    }
    boolean relative = join == Join.RELATIVE && i <= from + 2;
    boolean aside =
        form.object() && form.past() && !relative && i > from && !line.fold(i).startsWith("و");
    if (aside) {
      return null;
    }
    if (form.verb().looksLikeNoun() && form.past() && !form.feminine() && !form.plural()) {
      boolean marked = Word.fold(line.at(i).text()).length() < line.at(i).text().length();
      boolean dated = line.isTime(i + 1) || ArabicCut.leadsToTime(line, i + 1);
      boolean verb = opens(line, i, from) || dated || marked && !line.at(i).isAccusative();
      return verb ? form : null;
    }
    return form;
  }

  /** Whether a word stands where a clause has its verb: first, or after a time, a comma, "قد". */
  private static boolean opens(Line line, int i, int from) {
    if (i == from) {
      return true;
    }
    String before = line.fold(i - 1);
    return line.isTime(i - 1)
        || line.at(i - 1).isComma()
        || Set.of(
                "قد", "وقد", "فقد", "ولم", "كان", "ثم", "لكن", "كما", "حين", "بينما", "فيما", "حيث",
                "لم", "لن")
            .contains(before)
        || Arabic.RELATIVES.contains(before)
        || Arabic.THAT.contains(before);
  }

  private Found verbal(Line line, Join[] joins, int from, int to, TimeExpression t, Memory memory) {
    int v = verbAt(line, joins, from, to);
    if (v < 0) {
      return null;
    }
    Form form = form(line, v);
    if (form.verb().cue().grade() != Cue.Grade.STRONG) {
      return null;
    }
    int end = contentEnd(line, joins, v, to);
    boolean planned = ArabicMood.planned(line, v, form, t, memory);
    boolean negated = ArabicMood.negated(line, v, from, to);
    Clause clause = new Clause(from, to, joins[from], v);
    ArabicTitle.Title title =
        titles.verbal(line, clause, Math.max(end, v + 1), form, planned, negated, memory);
    if (title.text().isBlank() && form.verb().noun().isEmpty()) {
      int noun = nounBefore(line, from);
      return noun < 0 ? null : nominal(line, noun, line.first(t), to, t, memory);
    }
    int start = title.from() >= 0 ? Math.min(title.from(), from) : from;
    double confidence = ArabicMood.conditional(line, from, v) ? 0.3 : title.confidence();
    return found(
        line,
        start,
        to,
        v,
        t,
        title.text(),
        form.verb().cue(),
        planned,
        "ar.verb." + form.verb().past(),
        confidence);
  }

  /**
   * Where what the verb tells ends: at the next clause, but "أعلن أنه سيطلب" goes on to what was
   * announced, and a bare "قُتل المئات" to the "حين" that says how.
   */
  private int contentEnd(Line line, Join[] joins, int v, int to) {
    int end = v + 1;
    while (end < to && joins[end] == Join.NONE) {
      end++;
    }
    Form form = form(line, v);
    boolean announces =
        end < line.size()
            && ANNOUNCING.contains(form.verb().past())
            && joins[end] == Join.THAT
            && words(line, v, end) <= 7;
    boolean bare = end < line.size() && WHEN.contains(line.fold(end)) && words(line, v, end) <= 2;
    if (announces || bare) {
      end++;
      while (end < line.size() && joins[end] == Join.NONE) {
        end++;
      }
    }
    return end;
  }

  private static int words(Line line, int from, int to) {
    int count = 0;
    for (int i = from + 1; i < to; i++) {
      count += line.isTime(i) || line.at(i).isMark() || ArabicCut.leadsToTime(line, i) ? 0 : 1;
    }
    return count;
  }

  /** "حرب تموز، وقد دارت بين …": the event noun a verb without a subject speaks of. */
  private int nounBefore(Line line, int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (lexicon.noun(line.fold(i)) != null && !line.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A noun that names the event the time dates: after "بعد", "منذ" and the like, or where the
   * clause has no verb of its own.
   */
  private Found nominal(
      Line line,
      int from,
      int at,
      int to,
      TimeExpression t,
      TimeExpression before,
      Memory memory,
      int verb) {
    Form form = verb < 0 ? null : form(line, verb);
    boolean governs = form != null && form.verb().cue().grade() == Cue.Grade.STRONG;
    int nearest = -1;
    for (int i = at - 1; i >= from && !(governs && i <= verb && verb < at); i--) {
      Noun noun = line.isTime(i) || line.isQuoted(i) ? null : lexicon.noun(line.fold(i));
      if (noun == null || i > 0 && line.isTime(i - 1) && i < at - 1 && line.at(i).isMark()) {
        continue;
      }
      boolean counted = before != null && line.after(before) < i && offsets(line, before);
      if (isBackground(line, i) && (counted || !(governs && datesVerb(line, t, verb)))) {
        return nominal(line, i, at, to, t, memory);
      }
      boolean near = noun.cue().grade() == Cue.Grade.STRONG || at - i <= FARTHEST_WEAK_NOUN;
      nearest = nearest < 0 && near ? i : nearest;
    }
    return nearest < 0 || governs
        ? null
        : nominal(line, outermost(line, nearest, from), at, to, t, memory);
  }

  /**
   * "بعد أسابيع من دخول العاصمة، في 29 كانون الثاني، سُمّي": a time between commas before the verb.
   */
  private static boolean datesVerb(Line line, TimeExpression t, int verb) {
    int after = line.after(t);
    return verb > after - 1
        && verb <= after + 1
        && line.fold(line.first(t) - 1).equals("في")
        && line.first(t) >= 2
        && line.at(line.first(t) - 2).isComma()
        && line.at(after).isComma();
  }

  /** Whether a time is counted from what follows it: "بعد أيام من سقوط النظام". */
  private static boolean offsets(Line line, TimeExpression t) {
    String next = line.fold(line.after(t));
    return (next.equals("من") || next.equals("علي")) && ArabicCut.isOffset(line, line.after(t) - 1);
  }

  /** "القرار الصادر في …": a participle between a noun and its time. */
  private Found participle(Line line, int from, int at, int to, TimeExpression t, Memory memory) {
    for (int i = at - 1; i >= Math.max(from + 1, at - FARTHEST_PARTICIPLE); i--) {
      if (line.isTime(i) || titles.isVerb(line, i) || line.at(i).isComma()) {
        return null;
      }
      if (ArabicTitle.isParticiple(line.fold(i)) && !line.isQuoted(i)) {
        boolean planned = Reader.isFuture(t, memory);
        ArabicTitle.Title title = titles.participle(line, i, line.after(t), planned);
        Noun noun = lexicon.noun(line.fold(title.from()));
        return found(
            line,
            title.from(),
            line.after(t),
            i,
            t,
            title.text(),
            noun == null ? UNKNOWN : noun.cue(),
            planned,
            "ar.participle." + line.fold(i),
            title.confidence());
      }
    }
    return null;
  }

  private static boolean isBackground(Line line, int i) {
    String before = line.fold(i - 1);
    if (Arabic.BACKGROUND.contains(before)
        || before.startsWith("و") && Arabic.BACKGROUND.contains(before.substring(1))) {
      return true;
    }
    return (before.equals("من") || before.equals("علي")) && UNITS.contains(line.fold(i - 2));
  }

  /** "إعلان اتفاق": the first of several nouns in a row is the event. */
  private int outermost(Line line, int i, int from) {
    int head = i;
    for (int k = i - 1; k >= Math.max(from, i - 6); k--) {
      if (line.at(k).isMark()
          || line.isTime(k)
          || Arabic.isPreposition(line.at(k))
          || titles.isVerb(line, k)) {
        break;
      }
      if (lexicon.noun(line.fold(k)) != null && !line.isQuoted(k)) {
        head = k;
      }
    }
    return head;
  }

  private Found nominal(Line line, int head, int at, int to, TimeExpression t, Memory memory) {
    Noun noun = lexicon.noun(line.fold(head));
    ArabicTitle.Title title =
        titles.nominal(line, head, to, at, noun, Reader.isFuture(t, memory), memory);
    int start = Math.min(head, at);
    int end = Math.max(line.after(t), Math.min(to, title.to()));
    return found(
        line,
        start,
        end,
        head,
        t,
        title.text(),
        noun.cue(),
        Reader.isFuture(t, memory),
        "ar.noun." + noun.cue().id(),
        title.confidence());
  }

  /** Where no word of the lexicon governs: an event noun after the time, else the clause itself. */
  private Found bare(Line line, int from, int at, int to, TimeExpression t, Memory memory) {
    for (int i = line.after(t); i < to && !offsets(line, t); i++) {
      Noun noun = line.isQuoted(i) ? null : lexicon.noun(line.fold(i));
      if (noun != null && noun.cue().grade() == Cue.Grade.STRONG) {
        return nominal(line, i, at, to, t, memory);
      }
    }
    return null;
  }

  @Override
  public Found report(String text, Sentence sentence, Memory memory) {
    Line line = new Line(text, sentence, memory.mentions);
    Join[] joins = clauses.joins(line);
    int to = 1;
    while (to < line.size() && joins[to] == Join.NONE) {
      to++;
    }
    int v = verbAt(line, joins, 0, Math.min(to, line.size()));
    if (v < 0) {
      return null;
    }
    Form form = lexicon.verb(line.fold(v));
    if (!form.past() || form.verb().cue().grade() != Cue.Grade.STRONG) {
      return null;
    }
    ArabicTitle.Title title =
        titles.verbal(
            line,
            new Clause(0, to, Join.NONE, v),
            to,
            form,
            false,
            ArabicMood.negated(line, v, 0, to),
            memory);
    TimeExpression time = Report.time(line.at(v), memory.published);
    return found(
        line, 0, line.size(), v, time, title.text(), form.verb().cue(), false, "ar.report", 0.75);
  }

  private static Found found(
      Line line,
      int from,
      int to,
      int nucleus,
      TimeExpression t,
      String title,
      Cue cue,
      boolean planned,
      String rule,
      double confidence) {
    int end = Math.min(to, line.size());
    while (end > from + 1
        && line.at(end - 1).isMark()
        && line.at(end - 1).end() > t.end()
        && !"”»)".contains(line.at(end - 1).text())) {
      end--;
    }
    int start = Math.min(line.at(from).start(), t.start());
    return new Found(
        start,
        Math.max(line.at(end - 1).end(), t.end()),
        line.at(nucleus).start(),
        t,
        title,
        cue,
        planned,
        rule,
        confidence);
  }

  @Override
  public Cue topic(String title) {
    List<Word> words = Word.of(title, 0, title.length());
    return words.stream()
        .map(w -> lexicon.topic(w.fold()))
        .filter(Objects::nonNull)
        .findFirst()
        .or(
            () ->
                IntStream.range(0, words.size())
                    .mapToObj(i -> lexicon.kind(words.get(i).fold(), i == 0))
                    .filter(Objects::nonNull)
                    .findFirst())
        .orElse(null);
  }

  @Override
  public List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (Word w : Word.of(text, 0, text.length())) {
      String bare = stem(w.fold());
      if (bare.length() > 2 && !w.isMark() && !Arabic.isPreposition(w)) {
        stems.add(bare);
      }
    }
    return stems;
  }

  private String stem(String fold) {
    Form verb = lexicon.verb(fold);
    if (verb != null) {
      return Word.fold(verb.verb().noun().isEmpty() ? verb.verb().past() : verb.verb().noun());
    }
    List<String> bare = Arabic.withoutPrefixes(fold);
    String s = bare.get(bare.size() - 1);
    s = s.startsWith("ال") && s.length() > 4 ? s.substring(2) : s;
    for (String suffix :
        List.of("ية", "ات", "ون", "ين", "ان", "ها", "هم", "تا", "ة", "ه", "ي", "ا")) {
      if (s.endsWith(suffix) && s.length() - suffix.length() >= 3) {
        return s.substring(0, s.length() - suffix.length());
      }
    }
    return s;
  }
}
