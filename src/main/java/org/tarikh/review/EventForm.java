package org.tarikh.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.web.Language;

/**
 * The event form as it was filled in: every field is kept as it was typed, right or wrong, so that
 * nothing is lost when it is shown again. {@link EventCheck} makes an event of it.
 *
 * @param seen the version of the event its editor saw, 0 for a new one
 * @param titles by language code
 * @param summaries by language code
 * @param places as {@link NameLines}
 * @param actors as {@link NameLines}
 */
record EventForm(
    int seen,
    Map<String, String> titles,
    Map<String, String> summaries,
    String date,
    String category,
    String importance,
    String places,
    String actors,
    List<Source> sources) {

  /** More rows than an event may have: who sends them is told so, but they need not all be read. */
  private static final int MOST_SOURCES = 60;

  /**
   * A row of the sources.
   *
   * @param kept names the claim it came from as {@code version:index}; empty for a new row
   * @param claim that claim where it may not be edited here: it was read from an article, and its
   *     quote, offsets and derivation belong together. Null for a row of fields.
   */
  record Source(String kept, String url, String publisher, String quote, String date, Claim claim) {

    static final Source BLANK = new Source("", "", "", "", "", null);

    static Source of(int version, int index, Claim claim) {
      return new Source(
          version + ":" + index,
          Objects.requireNonNullElse(claim.url(), ""),
          Objects.requireNonNullElse(claim.publisher(), ""),
          Objects.requireNonNullElse(claim.quote(), ""),
          claim.date(),
          isDerived(claim) ? claim : null);
    }

    private Source undated() {
      return claim == null ? new Source(kept, url, publisher, quote, "", null) : this;
    }

    boolean isBlank() {
      return claim == null && (url + publisher + quote + date).isBlank();
    }

    private static boolean isDerived(Claim claim) {
      return claim.articleId() != null || claim.rule() != null || claim.derivation() != null;
    }
  }

  /** The article that the first of the claims was read from; null where none was. */
  Long article() {
    return sources.stream()
        .map(Source::claim)
        .filter(claim -> claim != null && claim.articleId() != null)
        .map(Claim::articleId)
        .findFirst()
        .orElse(null);
  }

  /** The form of a new event. */
  static EventForm blank() {
    return new EventForm(0, Map.of(), Map.of(), "", "", "50", "", "", List.of(Source.BLANK));
  }

  /** The form of an event as it stands. */
  static EventForm of(int version, EventRecord record) {
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, String> summaries = new LinkedHashMap<>();
    for (Text text : record.texts()) {
      titles.put(text.language(), text.title());
      summaries.put(text.language(), text.summary());
    }
    List<Source> sources = new ArrayList<>();
    for (Claim claim : record.evidence()) {
      Source source = Source.of(version, sources.size(), claim);
      // A source that gives the event's own date follows it when the date is corrected.
      sources.add(claim.date().equals(record.date()) ? source.undated() : source);
    }
    return new EventForm(
        version,
        titles,
        summaries,
        record.date(),
        record.category(),
        Integer.toString(record.importance()),
        NameLines.write(record.places()),
        NameLines.write(record.actors()),
        sources);
  }

  /**
   * Reads what a browser sent; whatever is missing is blank.
   *
   * @param versions the claims of an earlier version of this event, for rows that came from it
   */
  static EventForm read(
      MultivaluedMap<String, String> sent, BiFunction<Integer, Integer, Optional<Claim>> versions) {
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, String> summaries = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      titles.put(language.code(), text(sent, "title." + language.code()));
      summaries.put(language.code(), text(sent, "summary." + language.code()));
    }
    List<Source> sources = new ArrayList<>();
    for (int row = 0; row < MOST_SOURCES && sent.containsKey("source." + row + ".kept"); row++) {
      sources.add(source(sent, "source." + row + ".", versions));
    }
    return new EventForm(
        number(text(sent, "seen")),
        titles,
        summaries,
        text(sent, "date"),
        text(sent, "category"),
        text(sent, "importance"),
        text(sent, "places"),
        text(sent, "actors"),
        sources);
  }

  private static Source source(
      MultivaluedMap<String, String> sent,
      String row,
      BiFunction<Integer, Integer, Optional<Claim>> versions) {
    String kept = text(sent, row + "kept");
    int colon = kept.indexOf(':');
    Source before = colon < 0 ? Source.BLANK : claim(kept, colon, versions).orElse(Source.BLANK);
    return before.claim() != null
        ? before
        : new Source(
            before.kept(),
            text(sent, row + "url"),
            text(sent, row + "publisher"),
            text(sent, row + "quote"),
            text(sent, row + "date"),
            null);
  }

  private static Optional<Source> claim(
      String kept, int colon, BiFunction<Integer, Integer, Optional<Claim>> versions) {
    int version = number(kept.substring(0, colon));
    int index = number(kept.substring(colon + 1));
    return versions.apply(version, index).map(claim -> Source.of(version, index, claim));
  }

  public String title(String language) {
    return titles.getOrDefault(language, "");
  }

  public String summary(String language) {
    return summaries.getOrDefault(language, "");
  }

  EventForm withSources(List<Source> others) {
    return new EventForm(
        seen, titles, summaries, date, category, importance, places, actors, others);
  }

  EventForm withSeen(int version) {
    return new EventForm(
        version, titles, summaries, date, category, importance, places, actors, sources);
  }

  EventForm withoutSource(int row) {
    List<Source> others = new ArrayList<>(sources);
    if (row >= 0 && row < others.size()) {
      others.remove(row);
    }
    return withSources(others);
  }

  EventForm withBlankSource() {
    List<Source> others = new ArrayList<>(sources);
    others.add(Source.BLANK);
    return withSources(others);
  }

  private static String text(MultivaluedMap<String, String> sent, String field) {
    return FormText.clean(sent.getFirst(field));
  }

  /** A whole number, 0 for what is none. */
  static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
