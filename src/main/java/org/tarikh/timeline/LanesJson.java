package org.tarikh.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tarikh.event.Category;
import org.tarikh.search.FacetField;
import org.tarikh.search.Tile;
import org.tarikh.search.TimelineSearch.Lanes;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;
import org.tarikh.web.WebMessages;

/**
 * The lanes that the events of a window are laid in, as the API answers them: the most frequent
 * values first, categories in their published order.
 *
 * @param total how many events there are; one with several places stands in several lanes
 * @param others how many have none of these values
 */
record LanesJson(long total, List<FacetsJson.Value> lanes, long others) {

  static LanesJson of(Lanes lanes, FacetField field, Language language) {
    Map<String, Long> counts = lanes.counts();
    Collection<String> keys =
        field == FacetField.CATEGORY
            ? Category.KEYS.stream().filter(counts::containsKey).toList()
            : counts.keySet();
    UnaryOperator<String> name =
        field == FacetField.CATEGORY
            ? language.messages(WebMessages.class)::category
            : key ->
                lanes.names().containsKey(key) ? lanes.names().get(key).in(language.code()) : key;
    return new LanesJson(lanes.total(), FacetsJson.listed(counts, keys, name), lanes.others());
  }

  /**
   * A tile cut into lanes, in the order in which they were asked for; that of all other events
   * comes last.
   */
  record LaneTile(int zoom, long index, List<Part> lanes) {

    /** What {@link TileJson} is for the whole. */
    record Part(long total, List<Long> bins, List<TileJson.EventOnTile> events) {}

    static LaneTile of(int zoom, long index, List<Tile> tiles, Language language, DateWords dates) {
      return new LaneTile(
          zoom,
          index,
          tiles.stream()
              .map(tile -> TileJson.of(tile, language, dates))
              .map(tile -> new Part(tile.total(), tile.bins(), tile.events()))
              .toList());
    }
  }
}
