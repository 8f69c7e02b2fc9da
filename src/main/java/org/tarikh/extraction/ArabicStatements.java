package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.temporal.TimeExpression;

/** What a report itself tells first, and what somebody is said to have told on a day. */
final class ArabicStatements {

  private static final Set<String> REPORTING = Words.AR.spelled("statements.reporting");

  private static final Set<String> SAYING = Words.AR.spelled("statements.saying");

  private static final double TOLD = 0.6;

  /** Days before an announcement in which what it tells is news. */
  private static final int LATELY = 7;

  /** Of what somebody says word for word, only such events are news by themselves. */
  private static final int NOTABLE = 45;

  private final ArabicVerbs verbs;
  private final ArabicTitle titles;
  private final ArabicLexicon lexicon;
  private final ArabicPhrases phrases;
  private final ArabicClauses clauses;
  private final ArabicCalls calls;
  private final ArabicCut cut;
  private final ArabicCauses causes;

  ArabicStatements(
      ArabicVerbs verbs,
      ArabicTitle titles,
      ArabicLexicon lexicon,
      ArabicPhrases phrases,
      ArabicClauses clauses,
      ArabicCut cut,
      ArabicCauses causes) {
    this.causes = causes;
    this.cut = cut;
    this.clauses = clauses;
    this.phrases = phrases;
    this.verbs = verbs;
    this.titles = titles;
    calls = new ArabicCalls(titles);
    this.lexicon = lexicon;
  }

  /**
   * "أكدت البعثة، يوم الأحد، أن مسلحين اقتحموا مقرها": what was told is the news, and has no other
   * time than the telling.
   *
   * @param v the verb of telling
   * @param to where its clause ends
   * @return null where nothing that happened is told, or it has a time of its own
   */
  Found told(Line line, Join[] joins, int v, int to, TimeExpression t, Reader.Memory memory) {
    if (!REPORTING.contains(verbs.form(line, v).verb().past())) {
      return null;
    }
    int quote = quoteAfter(line, v, to);
    if (quote >= 0) {
      Line speech = line.speech(quote);
      Found found = told(speech, clauses.joins(speech), 0, t, memory, List.of());
      return found == null || found.cue().importance() < NOTABLE ? null : found;
    }
    return to >= line.size() || joins[to] != Join.THAT
        ? null
        : told(line, joins, to, t, memory, phrases.subjectAfter(line, v + 1, to));
  }

  /** "وقال المتحدث إن «قوة دخلت البلدة»": where the speech begins that a clause tells; else -1. */
  private static int quoteAfter(Line line, int v, int to) {
    for (int i = v + 2; i < Math.min(to, line.size()); i++) {
      boolean opens = line.isQuoted(i) && line.at(i).isMark() && !line.isQuoted(i - 1);
      if (opens && (Arabic.THAT.contains(line.fold(i - 1)) || line.at(i - 1).is(":"))) {
        return i + 1;
      }
    }
    return -1;
  }

  private Found told(
      Line line,
      Join[] joins,
      int to,
      TimeExpression t,
      Reader.Memory memory,
      List<String> teller) {
    int end = end(joins, to + 1);
    int told = verbs.verbAt(line, joins, to, Math.min(end, line.size()));
    Form form = told < 0 ? null : verbs.form(line, told);
    if (form == null
        || !form.past()
        || form.verb().cue().grade() != Cue.Grade.STRONG
        || isDated(line, to, end)
        || ArabicMood.negated(line, told, to, end)
        || ArabicMood.unreal(line, to, told, form, false, t, memory, lexicon)) {
      return null;
    }
    ArabicReader.Clause clause = new ArabicReader.Clause(to, end, Join.THAT, told);
    ArabicTitle.Title title = titles.verbal(line, clause, end, form, false, false, memory);
    return Found.of(
        line,
        0,
        end,
        told,
        t,
        owned(title.text(), teller),
        form.verb().cue(),
        false,
        "ar.told." + form.verb().past(),
        Math.min(TOLD, title.confidence()));
  }

  /**
   * "قال الوزير، في مؤتمر صحفي عُقد أمس، إنه لا ضريبة": with what was said there as its headline,
   * where an event is no more than that somebody spoke.
   */
  Found voiced(Line line, Join[] joins, Found event) {
    int at = event.nucleus(line);
    int v = at < 1 ? -1 : verbs.verbAt(line, joins, 0, at);
    if (v < 0 || !REPORTING.contains(verbs.form(line, v).verb().past())) {
      return event;
    }
    boolean there = false;
    for (int i = v + 2; i <= at; i++) {
      there |= line.is(i - 1, "في", "خلال") && ArabicHeadline.isEmptyPlace(line.fold(i));
    }
    int to = at;
    while (to < joins.length && joins[to] != Join.THAT) {
      to++;
    }
    List<String> teller = phrases.subjectAfter(line, v + 1, at);
    if (!there || to >= joins.length || teller.isEmpty()) {
      return event;
    }
    List<String> words = new ArrayList<>(teller);
    words.add(":");
    words.addAll(cut.clean(line, to, end(joins, to + 1)));
    return event.titled(ArabicHeadline.fit(words));
  }

  /**
   * Whether a clause has a time of its own, other than that since when somebody is something and
   * that of what was a cause.
   */
  private boolean isDated(Line line, int from, int to) {
    for (int i = from; i < Math.min(to, line.size()); i++) {
      boolean since =
          line.isTime(i) && (line.is(line.begin(i) - 1, "منذ") || line.is(line.begin(i), "منذ"));
      if (line.isTime(i) && !since && !causes.isOfCause(line, from, line.begin(i))) {
        return true;
      }
    }
    return false;
  }

  /** "عمالها يعثرون على مقبرة": whose they are is who told it. */
  private static String owned(String title, List<String> teller) {
    int end = title.indexOf(' ');
    if (end < 0 || teller.isEmpty() || !Arabic.isOwned(Word.fold(title.substring(0, end)))) {
      return title;
    }
    List<String> words =
        new ArrayList<>(List.of(ArabicForms.withoutPronoun(title.substring(0, end))));
    words.addAll(teller);
    words.addAll(List.of(title.substring(end + 1).split(" ")));
    return ArabicHeadline.fit(words);
  }

  /**
   * The event of a report's first sentence that no time dates: it happened when the report was
   * published. Where somebody tells it, what is told; else the telling is the news.
   */
  Found report(Line line, Join[] joins, Reader.Memory memory) {
    int to = end(joins, 1);
    int v = verbs.verbAt(line, joins, 0, Math.min(to, line.size()));
    if (v < 0) {
      return null;
    }
    Form form = verbs.form(line, v);
    if (!form.past() || v > 0 && Arabic.WAS.contains(line.fold(0)) || line.hasTime(0, v)) {
      return null;
    }
    if (form.verb().cue().grade() == Cue.Grade.SAY) {
      return statement(line, joins, v, to, form, memory);
    }
    if (form.verb().cue().grade() != Cue.Grade.STRONG
        || Report.recent(line, v, to, Report.YESTERDAY, memory.published) != null
        || announces(line, joins, form, to, memory)
        || Report.isHistory(line, v, i -> opensBackground(line, i), memory.published)) {
      return null;
    }
    ArabicTitle.Title title =
        titles.verbal(
            line,
            new ArabicReader.Clause(0, to, Join.NONE, v),
            Math.max(to, verbs.contentEnd(line, joins, v, to)),
            form,
            false,
            ArabicMood.negated(line, v, 0, to),
            memory);
    TimeExpression time = Report.time(line.at(v), memory.published);
    return Found.of(
        line, 0, line.size(), v, time, title.text(), form.verb().cue(), false, "ar.report", 0.75);
  }

  /** "أعلنت الوزارة أن سداً انهار صباح الجمعة": what is announced is the news, and has its day. */
  private static boolean announces(
      Line line, Join[] joins, Form form, int to, Reader.Memory memory) {
    if (!ArabicVerbs.ANNOUNCING.contains(form.verb().past())
        || to >= line.size()
        || joins[to] != Join.THAT) {
      return false;
    }
    return Report.recent(line, to, end(joins, to + 1), LATELY, memory.published) != null;
  }

  private Found statement(Line line, Join[] joins, int v, int to, Form form, Reader.Memory memory) {
    if (quoteAfter(line, v, to) >= 0) {
      return told(line, joins, v, to, Report.time(line.at(v), memory.published), memory);
    }
    if (to >= line.size() || joins[to] != Join.THAT || line.isQuoted(to)) {
      return calls.read(line, v, to, form, memory);
    }
    int end = end(joins, to + 1);
    TimeExpression time = Report.time(line.at(v), memory.published);
    for (int i = v; i < to; i++) {
      time = line.isTime(i) ? line.time(i) : time;
    }
    Found told = told(line, joins, v, to, time, memory);
    if (told != null || line.hasTime(to, end)) {
      return told;
    }
    ArabicTitle.Title title =
        form.verb().noun().isEmpty()
            ? new ArabicTitle.Title(titles.plain(line, to, end), -1, end, TOLD)
            : titles.verbal(
                line,
                new ArabicReader.Clause(0, to, Join.NONE, v),
                end,
                form,
                false,
                false,
                memory);
    String text = title.text();
    if (line.is(to - 1, "ان")) {
      String what = titles.plain(line, to, end);
      List<String> teller = phrases.subjectAfter(line, v + 1, to - 1);
      String said = teller.isEmpty() ? what : Headline.join(teller) + ": " + what;
      boolean says = SAYING.contains(form.verb().past());
      text = said.length() <= Headline.MAX && says ? said : says || isCut(text, what) ? what : text;
    }
    return Found.of(line, 0, end, v, time, text, form.verb().cue(), false, "ar.statement", TOLD);
  }

  /** Whether a headline breaks off before what it tells ends. */
  private static boolean isCut(String title, String what) {
    return !title.endsWith(what.substring(what.lastIndexOf(' ') + 1));
  }

  /** Where the clause ends that a word belongs to. */
  private static int end(Join[] joins, int from) {
    int end = from;
    while (end < joins.length && joins[end] == Join.NONE) {
      end++;
    }
    return end;
  }

  /** "بعد أن", "عندما": a clause that the report's own event followed. */
  private static boolean opensBackground(Line line, int i) {
    boolean after = line.is(i, "بعد", "قبل", "منذ");
    return after && Arabic.THAT.contains(line.fold(i + 1))
        || line.is(i, "بعدما", "عندما", "حين", "حينما");
  }
}
