package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.extraction.ArabicClauses.Join;
import org.tarikh.extraction.ArabicLexicon.Form;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.TimeExpression;

/** Events in Arabic sentences. */
final class ArabicReader implements Reader {

  /** A clause around a time: words from..to of the line. */
  record Clause(int from, int to, Join join, int nucleus) {}

  static final Cue UNKNOWN = new Cue("", Cue.Grade.WEAK, "politics", 40);
  private final ArabicLexicon lexicon;
  private final Gazetteer gazetteer;
  private final ArabicClauses clauses;
  private final ArabicVerbs verbs;
  private final ArabicReach reach;
  private final ArabicNouns nouns;
  private final ArabicNominalTitle nominals;
  private final ArabicNamedEvents named;
  private final ArabicCauses causes;
  private final ArabicTenure tenure;
  private final ArabicParticiples participles;
  private final ArabicStems stems;
  private final ArabicTitle titles;
  private final ArabicList lists;
  private final ArabicStatements statements;
  private final ArabicSeries series;
  private final ArabicTold told;
  private final ArabicBareTitle bare;

  ArabicReader(ArabicLexicon lexicon, Gazetteer gazetteer, ArabicNames names) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    clauses = new ArabicClauses(lexicon, gazetteer);
    verbs = new ArabicVerbs(lexicon, names);
    reach = new ArabicReach(verbs);
    stems = new ArabicStems(lexicon, new ArabicProof(lexicon, gazetteer));
    ArabicCut cut = new ArabicCut(lexicon, names);
    ArabicPhrases phrases = new ArabicPhrases(lexicon, gazetteer, names, cut);
    nouns = new ArabicNouns(lexicon, phrases);
    ArabicAntecedents antecedents = new ArabicAntecedents(lexicon, gazetteer, phrases, cut);
    nominals = new ArabicNominalTitle(lexicon, phrases, antecedents, cut);
    named = new ArabicNamedEvents(lexicon, verbs, phrases, nominals);
    causes = new ArabicCauses(lexicon, verbs, named);
    tenure = new ArabicTenure(verbs, cut);
    participles = new ArabicParticiples(lexicon, phrases, nominals);
    ArabicWordOrder order = new ArabicWordOrder(lexicon, gazetteer, cut);
    titles = new ArabicTitle(lexicon, phrases, antecedents, cut, order);
    lists = new ArabicList(lexicon, titles);
    statements = new ArabicStatements(verbs, titles, lexicon, phrases, clauses, cut, causes);
    series = new ArabicSeries(lexicon, verbs, cut);
    told = new ArabicTold(lexicon, phrases);
    bare = new ArabicBareTitle(lexicon, cut);
  }

  @Override
  public Memory memory(List<Word> words, Publication published) {
    Mentions mentions = new Mentions(words, gazetteer, lexicon);
    Memory memory = new Memory(published, mentions, EnglishMentions.NONE, EnglishPeople.NONE);
    memory.article = words;
    return memory;
  }

  @Override
  public List<Found> read(Sentence sentence, Memory memory) {
    Line line = new Line(sentence, memory.mentions);
    memory.fresh = false;
    if (!memory.article.isEmpty() && line.at(line.size() - 1).isMark()) { // no further headline
      memory.hero = ArabicHeroes.of(memory.article, sentence.block().start(), lexicon);
      memory.article = List.of();
    }
    List<Found> found = new ArrayList<>();
    TimeExpression heading = line.heading();
    if (heading != null) {
      memory.heading = heading;
      memory.headed = true;
    } else if (memory.heading != null && sentence.first()) {
      Found under = lists.under(line, memory.heading, memory);
      memory.headed = false;
      if (under != null) {
        return List.of(under);
      }
    }
    read(line, memory, found);
    return found;
  }

  private void read(Line line, Memory memory, List<Found> found) {
    List<TimeExpression> times = Reader.merged(line, line.times());
    if (times.isEmpty()) {
      told.remember(line, 0, line.size(), memory);
      return;
    }
    Join[] joins = clauses.joins(line);
    int said = 0;
    TimeExpression before = null;
    boolean list = false;
    for (TimeExpression t : times) {
      if (list && !ArabicList.isListTime(line, t) && !Arabic.joined(line, joins, line.first(t))) {
        continue; // told with its own date at the head of the line
      }
      list |= ArabicList.isListTime(line, t);
      if (line.first(t) < said) {
        continue; // told with the speech it stands in
      } else if (line.isQuoted(line.first(t))) {
        said = line.quoteEnd(line.first(t));
        speech(line, t, memory, found);
      } else {
        Found f = read(line, joins, t, before, memory);
        Found more = before == null ? null : series.more(line, joins, before, t, f, found, memory);
        Reader.add(found, more != null ? more : f);
      }
      before = t;
    }
  }

  /** "«أسسنا الجمعية عام 2015»": what somebody tells of a time in words of their own. */
  private void speech(Line line, TimeExpression t, Memory memory, List<Found> found) {
    Line speech = this.told.speech(line, line.first(t), memory);
    List<Found> told = new ArrayList<>();
    read(speech, memory, told);
    told.stream()
        .filter(f -> ArabicSpeech.isNews(speech, f, memory))
        .forEach(f -> Reader.add(found, f));
  }

  private Found read(
      Line line, Join[] joins, TimeExpression t, TimeExpression before, Memory memory) {
    int at = line.first(t);
    if (ArabicList.isListTime(line, t)) {
      return lists.read(line, t, ArabicList.own(line, joins, t), memory);
    }
    int after = before == null ? 0 : line.after(before);
    int from = reach.from(line, joins, at, after);
    int to = reach.to(line, joins, from, t);
    if (ArabicIdleTimes.isIdle(line, from, at, t, memory)) {
      return null;
    }
    Found term = tenure.read(line, from, at, to, verbs.verbAt(line, joins, from, at), t, memory);
    if (term != null) {
      return term;
    }
    if (ArabicMood.isLimit(line, at)) {
      Found when = when(line, joins, t, memory);
      when = when == null ? participles.since(line, from, at, to, t, memory) : when;
      if (when != null || !verbs.lasts(line, joins, from, at, to)) {
        return when;
      }
    }
    boolean document = ArabicNouns.isOfDocument(line, at);
    if (document && lexicon.noun(line.fold(at - 1)) == null) {
      return null;
    }
    if (document || nouns.isName(line, at)) {
      return named.nominal(line, at - 1, at, to, t, memory);
    }
    Found event = participles.read(line, from, at, to, t, memory);
    int verb = verbs.verbAt(line, joins, from, to);
    verb = ArabicExceptive.isOnlyLater(line, verb, t) ? -1 : verb;
    if (verb >= 0 && ArabicMood.isAttributed(line, verb, at)) {
      return null;
    }
    event = event != null ? event : causes.read(line, from, at, to, verb, t, before, memory);
    event = event != null ? event : named.nominal(line, from, at, to, t, before, memory, verb);
    event = event != null ? event : verbal(line, joins, from, to, verb, t, memory);
    if (verb >= 0 && ArabicDenial.denies(line, verb, at)) {
      return event != null && event.nucleus() < line.at(verb).start() ? event : null;
    }
    event = event != null ? event : named.cause(line, joins[from], from, verb, t, memory);
    if (event == null && verb >= 0) {
      event = statements.told(line, joins, verb, to, t, memory);
    }
    event = event != null ? event : named.bare(line, from, at, to, verb, t, memory);
    event = event != null ? event : named.act(line, from, at, to, verb, t, memory);
    if (event != null && ArabicMood.promised(line, event) && !Reader.isFuture(t, memory)) {
      return null;
    }
    boolean dated = // "تُصرف في 3 آذار، وما جرى في 5 أيار، حين …": what was found has its time
        event != null && before != null && event.nucleus() < before.start()
            || line.is(verb - 1, "ما", "عما", "بما", "مما", "لما");
    Found when = event == null || dated ? when(line, joins, t, memory) : null;
    return when != null ? when : event == null ? null : statements.voiced(line, joins, event);
  }

  /** "تعود القضية إلى آذار حين أوقفت الشرطة المدير": what happened stands in the next clause. */
  private Found when(Line line, Join[] joins, TimeExpression t, Memory memory) {
    int after = line.after(t);
    int from = after < line.size() && line.at(after).isComma() ? after + 1 : after;
    if (!line.is(from, "حين", "عندما", "حينما", "يوم")) {
      return null;
    }
    int before = line.first(t);
    while (before > 0
        && !line.at(before).isMark()
        && !line.is(before, "كنت", "كنا", "وكنت", "وكنا")) {
      before--;
    }
    if (line.fold(before).contains("كن")) { // "كنت هناك يوم الجمعة حين بدأ كل شيء"
      return null;
    }
    int to = from + 1;
    while (to < line.size() && joins[to] == Join.NONE && !line.at(to).isComma()) {
      to++;
    }
    int verb = line.hasTime(from, to) ? -1 : verbs.verbAt(line, joins, from, to);
    return verb < 0 || !verbs.form(line, verb).past()
        ? null
        : verbal(line, joins, from, to, verb, t, memory);
  }

  private Found verbal(
      Line line, Join[] joins, int from, int to, int v, TimeExpression t, Memory memory) {
    if (v < 0) {
      return null;
    }
    Form form = verbs.ahead(line, v, from, Reader.isFuture(t, memory));
    if (!ArabicMood.tells(line, form, t)
        || ArabicPlans.datesOldPlan(line, v, t)
        || ArabicPlans.isOff(line, v, t, memory)
        || ArabicMood.quotes(line, v, form)) {
      return null;
    }
    boolean ahead = Reader.isFuture(t, memory);
    int called = form.past() && ahead ? nouns.nearest(line, v, t) : nouns.his(line, t, form, ahead);
    int decided = form.past() && ahead ? nouns.decided(line, v, t, form) : -1;
    if (decided >= 0) {
      return named.decided(line, decided, line.first(t), to, t, memory);
    }
    if (called >= 0 && !ArabicMood.moved(line, form, t)) {
      return named.nominal(line, called, line.first(t), to, t, memory);
    }
    boolean planned = ArabicMood.planned(line, v, form, t, memory);
    boolean moved = ArabicMood.moved(line, form, t);
    boolean sets = moved || form.verb().past().equals("حدّد"); // "حددت 6 أيار موعداً"
    if (form.past() && !planned && !sets && ahead) {
      return null; // "كُلّف الجيش وضع خطة قبل نهاية العام"
    }
    int end = verbs.contentEnd(line, joins, v, to);
    boolean negated = ArabicMood.negated(line, v, from, to);
    Clause clause = new Clause(from, to, joins[from], v);
    List<String> before = memory.subject;
    planned |= moved;
    ArabicTitle.Title title =
        moved
            ? nominals.moved(line, clause, Math.max(end, v + 1), form, memory.subject)
            : titles.verbal(line, clause, Math.max(end, v + 1), form, planned, negated, memory);
    if (title.text().isBlank() && form.verb().noun().isEmpty()) {
      int noun = nouns.nounBefore(line, from);
      return noun < 0 ? null : named.nominal(line, noun, line.first(t), to, t, memory);
    }
    int start = title.from() >= 0 ? Math.min(title.from(), from) : from;
    boolean open =
        stems.isFragment(title.text())
            || ArabicMood.unreal(line, from, v, form, planned, t, memory, lexicon);
    boolean real = !planned && !negated;
    ArabicTitle.Title alone =
        open ? null : bare.title(title, line, v, end, form, real, before, memory.hero);
    double confidence = open ? 0.3 : alone != null ? alone.confidence() : title.confidence();
    return Found.of(
        line,
        start,
        to,
        v,
        t,
        alone != null ? alone.text() : nominals.resolved(title.text(), before),
        form.verb().cue(),
        planned,
        "ar.verb." + form.verb().past(),
        confidence);
  }

  @Override
  public Found report(Sentence sentence, Memory memory) {
    Line line = new Line(sentence, memory.mentions);
    return statements.report(line, clauses.joins(line), memory);
  }

  @Override
  public TimeExpression when(Sentence sentence, List<Found> found, Memory memory) {
    return sentence.times().isEmpty()
        ? null
        : ArabicAfterthought.when(new Line(sentence, memory.mentions), found, lexicon, memory);
  }

  @Override
  public Cue topic(String title) {
    return stems.topic(title);
  }

  @Override
  public List<String> stems(String text) {
    return stems.stems(text);
  }
}
