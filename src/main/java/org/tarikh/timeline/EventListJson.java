package org.tarikh.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.tarikh.search.TimelineSearch;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;

/**
 * One page of the chronological list as the API answers it.
 *
 * @param total how many events there are on all pages
 * @param before how many of them stand before this page
 * @param next cursor of the next page, absent on the last
 * @param previous cursor of the page before, absent on the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventListJson(
    long total, long before, List<TileJson.EventOnTile> events, String next, String previous) {

  static EventListJson of(
      TimelineSearch.Page page, long before, Language language, DateWords dates) {
    return new EventListJson(
        page.total(),
        before,
        page.cards().stream().map(card -> TileJson.event(card, language, dates)).toList(),
        page.next(),
        page.previous());
  }
}
