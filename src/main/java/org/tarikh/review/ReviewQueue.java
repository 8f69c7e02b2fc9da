package org.tarikh.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarikh.article.Article;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;
import org.tarikh.event.Event;
import org.tarikh.event.EventConfig;
import org.tarikh.event.EventRecord;
import org.tarikh.event.State;
import org.tarikh.temporal.Publication;
import org.tarikh.temporal.Tagger;
import org.tarikh.web.DateWords;
import org.tarikh.web.DerivationWords;
import org.tarikh.web.Language;

/** What waits for a decision, and what an editor must see to decide it. */
@ApplicationScoped
class ReviewQueue {

  private static final int MOST_WAITING = 100;
  private static final int MOST_FOUND = 20;

  /** An event that a draft may tell of too lies within so many minutes: some two months. */
  private static final long NEAR = 60L * 24 * 60;

  /**
   * An article with drafts that are not decided.
   *
   * @param open how many
   */
  record Waiting(
      long article, String title, String language, String publisher, String words, long open) {}

  private final EntityManager em;
  private final EventConfig events;
  private final ReviewConfig config;
  private final Dates dates;

  ReviewQueue(EntityManager em, EventConfig events, ReviewConfig config, Dates dates) {
    this.em = em;
    this.events = events;
    this.config = config;
    this.dates = dates;
  }

  /** Articles with open drafts, the last taken in first. */
  @Transactional
  List<Waiting> waiting(Language language) {
    return em
        .createQuery(
            "select v.articleId, count(distinct e.id) from Event e join e.evidence v"
                + " where e.state = :draft and v.articleId is not null"
                + " group by v.articleId order by v.articleId desc",
            Object[].class)
        .setParameter("draft", State.DRAFT)
        .setMaxResults(MOST_WAITING)
        .getResultList()
        .stream()
        .map(row -> waiting(Article.findById(row[0]), (Long) row[1], language))
        .toList();
  }

  private Waiting waiting(Article a, long open, Language language) {
    return new Waiting(
        a.id, a.title, a.language, a.publisher, dates.words(a.published, language), open);
  }

  @Transactional
  Review review(Article article, Language language) {
    List<Draft> drafts = drafts(article.id, language);
    DerivationWords how = new DerivationWords(language, new DateWords(language, events.zone()));
    Publication published = Publication.of(Edtf.parse(article.published));
    ReadText text =
        ReadText.of(
            article.text, Tagger.bundled().tag(article.text, published), drafts, dates, how);
    Waiting elsewhere =
        waiting(language).stream().filter(w -> w.article() != article.id).findFirst().orElse(null);
    return new Review(
        ArticleDesk.row(article, language, dates),
        text,
        drafts,
        drafts.stream().filter(Draft::certain).count(),
        Undo.of(drafts, language),
        elsewhere);
  }

  /** The events that an article tells, in text order; one that was merged stands for both. */
  @Transactional
  List<Draft> drafts(long article, Language language) {
    Article read = Article.findById(article);
    Bounds today = Edtf.parse(read.published).bounds(ZoneOffset.UTC);
    List<Event> told =
        Event.list(
            "from Event e where exists (select 1 from e.evidence v where v.articleId = ?1)",
            article);
    Set<Long> merged =
        told.stream()
            .filter(event -> event.state == State.MERGED)
            .map(event -> event.knownId)
            .collect(Collectors.toSet());
    Map<EventRecord, Long> alike = // a split makes two at first
        told.stream()
            .filter(event -> event.state == State.DRAFT)
            .collect(Collectors.groupingBy(Event::toRecord, Collectors.counting()));
    return told.stream()
        .filter(event -> !merged.contains(event.id) || isFirstToldBy(article, event))
        .map(
            event -> {
              boolean twin = alike.getOrDefault(event.toRecord(), 0L) > 1;
              return Draft.of(event, twin, article, today, config, dates, language);
            })
        .sorted(
            Comparator.comparingInt(Draft::start)
                .thenComparing(Draft::end)
                .thenComparing(Draft::id))
        .toList();
  }

  private static boolean isFirstToldBy(long article, Event event) {
    Long first = event.toRecord().evidence().get(0).articleId();
    return first != null && first == article;
  }

  /** Events that a draft may be merged into: those with a word in the title, or near in time. */
  @Transactional
  List<EventRow> near(Draft draft, String search, Language language) {
    Bounds bounds = Edtf.parse(draft.date()).bounds(events.zone());
    long at = bounds.earliest() == null ? 0 : bounds.earliest();
    String wanted =
        search.isEmpty()
            ? "e.earliest between :from and :to"
            : "exists (select 1 from e.texts t where lower(t.title) like :title escape '!')";
    TypedQuery<Event> query =
        em.createQuery(
            "select e from Event e where e.state in (:published, :draft) and e.id <> :self and "
                + wanted
                + " order by abs(coalesce(e.earliest, 0) - :at), e.id",
            Event.class);
    query.setParameter("published", State.PUBLISHED).setParameter("draft", State.DRAFT);
    query.setParameter("self", draft.id()).setParameter("at", at);
    if (search.isEmpty()) {
      query.setParameter("from", at - NEAR).setParameter("to", at + NEAR);
    } else {
      query.setParameter("title", EventList.like(search));
    }
    return query.setMaxResults(MOST_FOUND).getResultList().stream()
        .map(event -> EventRow.of(event, dates, language))
        .toList();
  }
}
