package org.tarikh.review;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Finds the key of a typed name, so that a place is one place however often it is typed. */
@ApplicationScoped
class NameKeys {

  private static final String KNOWN =
      "select name_key from event_place where names like :name escape '!' union all"
          + " select name_key from event_actor where names like :name escape '!'";

  private final EntityManager em;

  NameKeys(EntityManager em) {
    this.em = em;
  }

  /** The key that another event has for one of these names, else the name itself, normalised. */
  String key(Map<String, String> names) {
    return names.values().stream()
        .flatMap(name -> known(name).stream())
        .findFirst()
        .orElseGet(() -> NameLines.normalised(names));
  }

  private List<String> known(String name) {
    String json = new String(JsonStringEncoder.getInstance().quoteAsString(name));
    List<?> found =
        em.createNativeQuery(KNOWN, String.class)
            .setParameter("name", "%:\"" + json.replaceAll("([!%_])", "!$1") + "\"%")
            .setMaxResults(1)
            .getResultList();
    return found.stream().map(String.class::cast).toList();
  }
}
