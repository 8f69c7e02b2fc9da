package org.tarikh.search;

import java.util.Collection;
import java.util.Set;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Says to the index which events are meant. */
final class Filter {

  private final SearchPredicateFactory f;

  Filter(SearchSession session) {
    f = session.scope(IndexedEvent.class).predicate();
  }

  /** The events of a query for which all of {@code also} hold. */
  SearchPredicate of(TimelineQuery query, SearchPredicate... also) {
    var all = f.bool().filter(f.matchAll());
    if (!query.words().isEmpty()) {
      all.filter(words(query.words()));
    }
    query.chosen().forEach((field, keys) -> all.filter(has(field, keys)));
    for (SearchPredicate one : also) {
      all.filter(one);
    }
    return all.toPredicate();
  }

  /** All words, in any order; words between quotation marks as they follow one another. */
  private SearchPredicate words(String words) {
    return f.simpleQueryString()
        .field("words")
        .matching(words)
        .defaultOperator(BooleanOperator.AND)
        .flags(Set.of(SimpleQueryFlag.PHRASE, SimpleQueryFlag.WHITESPACE))
        .toPredicate();
  }

  SearchPredicate has(FacetField field, Collection<String> anyOf) {
    return f.terms().field(field.indexed).matchingAny(anyOf).toPredicate();
  }

  SearchPredicate isOneOf(Collection<Long> ids) {
    return f.id().matchingAny(ids).toPredicate();
  }

  SearchPredicate hasNone(FacetField field, Collection<String> of) {
    return of.isEmpty() ? f.matchAll().toPredicate() : f.not(has(field, of)).toPredicate();
  }

  /** Begins at or before {@code last} and ends at or after {@code first}. */
  SearchPredicate overlaps(long first, long last) {
    return f.bool()
        .filter(f.range().field("earliest").atMost(last))
        .filter(f.range().field("latest").atLeast(first))
        .toPredicate();
  }

  /** Overlaps the window; null = open. */
  SearchPredicate window(Long from, Long to) {
    return overlaps(from == null ? Long.MIN_VALUE : from, to == null ? Long.MAX_VALUE : to);
  }

  /** The bound is not open. */
  SearchPredicate isKnown(String bound) {
    return bound.equals("earliest")
        ? f.range().field(bound).greaterThan(Long.MIN_VALUE).toPredicate()
        : f.range().field(bound).lessThan(Long.MAX_VALUE).toPredicate();
  }

  /** Beyond the cursor in its direction, in the order earliest, latest, id. */
  SearchPredicate beyond(Cursor cursor) {
    return f.bool()
        .should(beyond("earliest", cursor, cursor.earliest()))
        .should(
            f.bool()
                .filter(f.match().field("earliest").matching(cursor.earliest()))
                .filter(beyond("latest", cursor, cursor.latest())))
        .should(
            f.bool()
                .filter(f.match().field("earliest").matching(cursor.earliest()))
                .filter(f.match().field("latest").matching(cursor.latest()))
                .filter(beyond("number", cursor, cursor.id())))
        .toPredicate();
  }

  private SearchPredicate beyond(String field, Cursor cursor, long value) {
    if (value == (cursor.after() ? Long.MAX_VALUE : Long.MIN_VALUE)) {
      return f.matchNone().toPredicate();
    }
    return cursor.after()
        ? f.range().field(field).greaterThan(value).toPredicate()
        : f.range().field(field).lessThan(value).toPredicate();
  }
}
