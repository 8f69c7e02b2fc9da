package org.tarikh.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.tarikh.edtf.Edtf;
import org.tarikh.search.Card;
import org.tarikh.search.Tile;
import org.tarikh.web.DateWords;
import org.tarikh.web.Language;
import org.tarikh.web.WebMessages;

/**
 * A tile as the API answers it. Bounds are inclusive wall-clock minutes after 1970-01-01T00:00 in
 * the configured zone, absent where they are open.
 *
 * @param total how many events overlap the tile; events names the most important of them
 * @param bins how many events overlap each 64th of the tile, in time order
 */
record TileJson(int zoom, long index, long total, List<Long> bins, List<EventOnTile> events) {

  /**
   * @param lang language of the title, which may be another than was asked for
   * @param when the date in words
   * @param date EDTF
   * @param precision name of {@link org.tarikh.edtf.Precision}, lower case
   * @param claims only where the sources disagree
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EventOnTile(
      long id,
      String href,
      String title,
      String lang,
      String when,
      String date,
      Long earliest,
      Long latest,
      String precision,
      boolean approximate,
      String category,
      String categoryName,
      int importance,
      int sources,
      List<Claim> claims) {}

  /**
   * The date that a source claims.
   *
   * @param when in words
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Claim(String when, String date, Long earliest, Long latest) {}

  static TileJson of(Tile tile, Language language, DateWords dates) {
    return new TileJson(
        tile.zoom(),
        tile.index(),
        tile.total(),
        tile.bins(),
        tile.events().stream().map(card -> event(card, language, dates)).toList());
  }

  private static EventOnTile event(Card card, Language language, DateWords dates) {
    Edtf date = Edtf.parse(card.date());
    String spoken = card.languageFor(language.code());
    return new EventOnTile(
        card.id(),
        "/" + language.code() + "/events/" + card.id(),
        card.titles().get(spoken),
        spoken,
        dates.words(date),
        card.date(),
        card.earliest(),
        card.latest(),
        date.precision().name().toLowerCase(Locale.ROOT),
        date.approximate(),
        card.category(),
        language.messages(WebMessages.class).category(card.category()),
        card.importance(),
        card.sources(),
        card.claims() == null
            ? null
            : card.claims().stream()
                .map(
                    claim ->
                        new Claim(
                            dates.words(Edtf.parse(claim.date())),
                            claim.date(),
                            claim.earliest(),
                            claim.latest()))
                .toList());
  }
}
