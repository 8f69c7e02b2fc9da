package org.tarikh.event;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Who published what events rest on; the articles are asked for once for many events. */
final class Publishers {

  private final Map<Long, String> byArticle = new HashMap<>();

  private Publishers() {}

  /** Must be called within a transaction. */
  static Publishers behind(Collection<EventRecord> events, EntityManager em) {
    Publishers publishers = new Publishers();
    Set<Long> articles =
        events.stream()
            .flatMap(event -> event.evidence().stream())
            .map(EventRecord.Claim::articleId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (!articles.isEmpty()) {
      em.createQuery("select id, publisher from Article where id in ?1", Object[].class)
          .setParameter(1, articles)
          .getResultList()
          .forEach(row -> publishers.byArticle.put((Long) row[0], (String) row[1]));
    }
    return publishers;
  }

  /**
   * The publishers that an event's claims name themselves: all of them, where it has no articles.
   */
  static List<String> named(EventRecord event) {
    return new Publishers().of(event);
  }

  /** The publishers of an event's sources, each once, in the order of its evidence. */
  List<String> of(EventRecord event) {
    return event.evidence().stream()
        .map(
            claim ->
                claim.articleId() == null ? claim.publisher() : byArticle.get(claim.articleId()))
        .filter(publisher -> publisher != null && !publisher.isBlank())
        .map(String::strip)
        .distinct()
        .toList();
  }
}
