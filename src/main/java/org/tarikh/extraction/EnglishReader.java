package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarikh.extraction.EnglishLexicon.Form;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.TimeExpression;

/** Events in English sentences. */
final class EnglishReader implements Reader {

  private static final Set<String> UNSAID = Words.EN.list("reader.unsaid");
  private static final Set<String> NOBODY = Words.EN.spelled("reader.nobody");
  private static final Set<String> NEGATIONS = Words.EN.list("reader.negations");
  private static final double LEAST = 0.5; // of a clause told instead of its whole entry
  private final EnglishLexicon lexicon = new EnglishLexicon();
  private final EnglishSubject subjects = new EnglishSubject(lexicon);
  private final EnglishClauses clauses = new EnglishClauses(lexicon, subjects);
  private final EnglishStems stems = new EnglishStems(lexicon);
  private final EnglishTitle titles;
  private final EnglishList lists;
  private final EnglishSeries series;
  private final EnglishNominal nominals;
  private final EnglishParticiples participles;
  private final EnglishPresent present = new EnglishPresent(lexicon);
  private final EnglishSequel sequels;
  private final EnglishOpenings openings = new EnglishOpenings(lexicon, clauses);
  private final EnglishTopics topics;
  private final EnglishMain mains = new EnglishMain(clauses, present);
  private final EnglishReport reports;
  private final EnglishStated stated;
  private final EnglishSaid said;
  private final EnglishHeadings headings;
  private final EnglishWhen when;
  private final EnglishSince since;
  private final Gazetteer gazetteer;
  private final EnglishEdit edit;
  private final EnglishEntries entries = new EnglishEntries(lexicon);
  private final EnglishBe be = new EnglishBe(lexicon, subjects);

  EnglishReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    titles = new EnglishTitle(lexicon, gazetteer, subjects, clauses);
    lists = new EnglishList(lexicon);
    EnglishAgreement agreement = new EnglishAgreement(gazetteer);
    edit = new EnglishEdit(new EnglishPlain(lexicon, subjects, clauses, openings, agreement));
    series = new EnglishSeries(clauses, new EnglishGap(lexicon, clauses, agreement));
    nominals = new EnglishNominal(lexicon, new EnglishNominalTitle(subjects));
    participles = new EnglishParticiples(lexicon, subjects, clauses, titles, present);
    sequels = new EnglishSequel(lexicon, clauses, titles, nominals);
    topics = new EnglishTopics(subjects, clauses, present, titles);
    headings = new EnglishHeadings(lexicon, openings, topics, titles);
    when = new EnglishWhen(lexicon, clauses, titles);
    since = new EnglishSince(lexicon, titles);
    said = new EnglishSaid(lexicon, clauses, openings, titles);
    stated = new EnglishStated(lexicon, clauses, titles);
    reports = new EnglishReport(lexicon, clauses, openings, titles, said, subjects);
  }

  /** What articles are about, by the lexicon of this reader. */
  EnglishTopic topics(Gazetteer gazetteer) {
    return new EnglishTopic(gazetteer, lexicon);
  }

  @Override
  public Memory memory(List<Word> words, Publication published) {
    EnglishPeople people = EnglishPeople.of(words, gazetteer);
    EnglishMentions named = EnglishMentions.of(words, lexicon);
    Memory memory = new Memory(published, Mentions.NONE, named, people);
    memory.about = EnglishHero.of(words, people);
    return memory;
  }

  @Override
  public List<Found> read(Sentence sentence, Memory memory) {
    Line line = new Line(sentence, memory.mentions);
    memory.topic = List.of();
    if (memory.subject.isEmpty()) {
      memory.subject = memory.earlier;
    }
    memory.people.begin(memory);
    topics.remember(line, memory);
    EnglishHeadings.remember(line, sentence, memory);
    boolean[] opens = openings.of(line);
    List<Found> found = new ArrayList<>();
    Found before = null;
    for (TimeExpression t : Reader.merged(line, sentence.times())) {
      if (line.isQuoted(line.first(t)) || EnglishList.isDateline(line, t)) {
        before = null;
        Reader.add(found, EnglishSpeech.read(this, line, sentence, t, memory));
        continue;
      }
      Found f = read(line, opens, t, memory);
      f = lists.tells(found, f, line) || EnglishSince.tells(found, f) ? null : f;
      if (!series.add(found, line, before, f)) {
        Reader.add(found, f);
      }
      before = f;
      Reader.add(found, f == null ? when.read(line, opens, t, memory) : null);
    }
    Reader.add(found, headings.read(line, sentence, memory));
    List<String> subject = memory.subject; // what came first speaks of others
    sequels.read(line, sentence, opens, memory).forEach(f -> Reader.add(found, f));
    memory.subject = subject;
    memory.many = EnglishPronouns.many(line, lexicon);
    edit.all(found, line);
    entries.name(found, line, memory);
    memory.people.remember(line, memory);
    memory.listed = EnglishList.isEntry(found) || memory.listed && !sentence.first();
    memory.earlier = memory.subject;
    memory.told = memory.told == null ? EnglishSequel.day(sentence, memory) : memory.told;
    if (!found.isEmpty() && Days.length(found.get(0).time().value()) <= Days.DAY) {
      memory.told = found.get(0).time();
    }
    return EnglishHeadings.told(found, sentence, memory);
  }

  private Found read(Line line, boolean[] opens, TimeExpression t, Memory memory) {
    int at = line.first(t);
    int after = line.after(t);
    boolean bare = EnglishList.isBare(line, t);
    if (EnglishList.isSubheading(line)) {
      return null;
    }
    if (EnglishList.isLabelled(line, t, memory.listed)) {
      return lists.read(line, t, memory);
    }
    if (bare || at <= 1 && EnglishList.opens(line, after)) {
      Found told =
          bare || EnglishList.BARS.contains(line.fold(after))
              ? null
              : clause(line, opens, t, memory);
      boolean sure = told != null && told.confidence() >= LEAST;
      return sure ? told : lists.read(line, t, memory);
    }
    return clause(line, opens, t, memory);
  }

  private Found clause(Line line, boolean[] opens, TimeExpression t, Memory memory) {
    int at = line.first(t);
    int after = line.after(t);
    Found phrase = participles.read(line, t, memory);
    if (phrase != null) {
      return phrase;
    }
    EnglishMain.Part clause = mains.of(line, opens, at, after);
    int from = clause.from();
    int to = clause.to();
    int v = clause.verb();
    if (v > after && EnglishMain.ends(line, at, after)) {
      return null; // "Aoun, who turns 61 tomorrow, was born in Sin el-Fil"
    }
    EnglishMain.Part part =
        v < 0 && at <= 2 && to < line.size() && !line.is(to, "and", "but")
            ? mains.after(line, to, opens)
            : null;
    if (part != null) {
      from = part.from();
      to = part.to();
      v = part.verb();
    }
    v = present.behindAside(line, v, at, to);
    if (v < 0 || v > at && EnglishAsides.tellsMore(lexicon, line, v)) {
      int now = present.verb(line, from, v < 0 ? to : v);
      boolean told = now > 0 && (!Reader.isFuture(t, memory) || present.isScheduled(line, now));
      v = told ? now : v;
    }
    boolean so = line.is(at - 1, "of") && line.is(at - 2, "as"); // "as of May"
    boolean off = v > at && EnglishMood.calledOff(line, from, at); // ", planned for Friday,"
    boolean feast = EnglishMood.isFeast(line, from, v) || EnglishAttributes.isOfDead(line, from);
    if (EnglishAttributes.isAny(line, t) || so || off || feast || EnglishSpeech.isAsked(line, v)) {
      return null;
    }
    Found going = since.read(line, from, v, to, t, memory);
    if (going != null) {
      return going;
    }
    boolean where = v > from && v < at && EnglishAttributes.isWhere(lexicon, line, v, at);
    int noun = where ? -1 : nominals.after(line, at, after, to);
    if (noun >= 0) {
      Found named = nominals.found(line, noun, at, to, t, memory);
      boolean owned = named != null && !EnglishWords.PREPOSITIONS.contains(line.fold(at - 1));
      owned &= owned && named.title().indexOf(' ') < 0;
      v = owned && Days.length(t.value()) <= Days.DAY ? mains.behind(line, noun, to) : -1;
      if (v < 0) {
        return named; // else as "Sunday's blast, the second in a week, wounded 50"
      }
    }
    boolean acts = noun >= 0;
    noun = acts || EnglishAttributes.isWhich(line, t) ? -1 : nominals.before(line, from, at, v);
    boolean lone = noun >= 0 && nominals.isBare(line, noun, v);
    Found was = noun >= 0 && !lone ? null : be.read(line, from, v, to, t, memory);
    if (was != null || noun >= 0 && !lone) {
      return was != null ? was : nominals.found(line, noun, at, to, t, memory);
    }
    if (v < 0 || nominals.there(line, at, after, to) > 0) {
      noun = Math.max(nominals.there(line, at, after, to), nominals.ahead(line, at, after, to));
      return noun < 0 ? null : nominals.found(line, noun, at, to, t, memory);
    }
    noun = v < at ? nominals.beforeBe(line, from, v, at, Reader.isFuture(t, memory)) : -1;
    if (noun >= 0) {
      return nominals.found(line, noun, v, to, t, memory);
    }
    Form form = lexicon.verb(line, v);
    boolean due = form != null && Reader.isFuture(t, memory) && EnglishMood.isDue(line, v);
    boolean told = EnglishSaid.isTold(line, v);
    if (form == null || told || !due && !EnglishTelling.tells(line, v, form, t)) {
      titles.remember(line, from, v, memory);
      noun = told ? -1 : nominals.behind(line, v, at);
      return noun >= 0
          ? nominals.found(line, noun, at, to, t, memory)
          : form == null ? null : said.found(line, v, t, memory);
    }
    if (line.fold(v).equals("followed") && line.fold(v + 1).equals("by") && v < at) {
      return EnglishSequel.followed(line, v, at, t, form);
    }
    boolean put = Reader.isFuture(t, memory) && EnglishMood.isSet(line, v, at);
    put |= EnglishMood.moved(line, v, at);
    if (!lone && !acts && !where && EnglishAttributes.isOne(line, from, v, t)
        || EnglishMood.movedFrom(line, v, at)
        || EnglishMood.isOfPlan(line, v, at)
        || EnglishMood.isGivenUp(line, v, at)
        || EnglishAttributes.isCompared(line, v, at)
        || !due && EnglishAttributes.isApart(line, v, t)
        || !due && Reader.isFuture(t, memory) && present.isTimeless(line, v, form)) {
      return null;
    }
    boolean late = EnglishMood.notUntil(line, v, to);
    int group = EnglishSubject.groupStart(line, from, v); // but not ", having beaten Wales"
    boolean having = line.is(v - 1, "having") && !line.is(group - 1, ",");
    if (!put && (having || !late && EnglishAttributes.isLimit(line, at))) {
      return null;
    }
    if (EnglishWhen.begins(line, after, to) > 0
        && subjects.isPronoun(line, from, v)
        && when.read(line, opens, t, memory) != null) {
      return null;
    }
    EnglishHeadline title =
        put
            ? EnglishMoved.title(subjects, line, from, v, at, form)
            : titles.verbal(line, from, v, to, form, memory, Reader.isFuture(t, memory));
    boolean parted = line.is(from, "whose") && line.part(v, at).stream().anyMatch(Word::isComma);
    String[] said = title.text().split(" ");
    String first = Word.fold(said[0]);
    boolean bareAs = line.fold(from).equals("as") && said.length <= 2;
    if (parted || bareAs || UNSAID.contains(first) || EnglishUnsaid.opens(said, form, line, v)) {
      return null;
    }
    boolean nobody = NOBODY.stream().anyMatch(who -> title.text().startsWith(who + " "));
    boolean negated =
        nobody || line.part(group, v).stream().anyMatch(w -> NEGATIONS.contains(w.fold()));
    boolean planned = title.planned() || Reader.isFuture(t, memory);
    double confidence =
        EnglishMood.unreal(line, from, v)
                || planned && EnglishMood.calledOff(line, v)
                || planned && EnglishMood.conditional(line, from, to)
            ? 0.3
            : negated && !late && !EnglishMood.didNot(line, v) ? 0.4 : title.confidence();
    return Found.of(
        line,
        Math.min(from, title.from()),
        to,
        v,
        t,
        EnglishSound.or(title.text(), line, from, to),
        form.verb().cue(),
        planned,
        "en.verb." + form.verb().base(),
        confidence);
  }

  @Override
  public Found report(Sentence sentence, Memory memory) {
    List<String> person = memory.person;
    Line line = new Line(sentence, memory.mentions);
    Found told = edit.edited(reports.read(line, sentence, memory), line);
    Found report = told == null ? stated.read(line, said, memory) : told;
    memory.person = person;
    memory.undated = report != null && report.time().rule().equals(Report.RULE);
    memory.told = report == null || memory.told != null ? memory.told : report.time();
    return report;
  }

  @Override
  public TimeExpression when(Sentence sentence, List<Found> found, Memory memory) {
    return EnglishAfterthought.when(new Line(sentence, memory.mentions), found, memory);
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
