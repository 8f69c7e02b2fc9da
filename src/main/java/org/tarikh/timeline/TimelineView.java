package org.tarikh.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.event.Category;
import org.tarikh.search.TimelineSearch;
import org.tarikh.timeline.Filters.Condition;
import org.tarikh.web.Count;
import org.tarikh.web.Language;
import org.tarikh.web.MonthNames;
import org.tarikh.web.WebMessages;

/** What the template of the timeline page asks for. */
final class TimelineView {

  private static final int CHOICES = 12;

  /**
   * A value to choose, as a box to tick.
   *
   * @param count null where nothing is counted
   */
  record Choice(String key, String name, Count count, boolean chosen) {}

  /** A condition in force, with the address of the page without it. */
  record Chip(String label, String without) {}

  private final Language language;
  private final ReadersDates dates;
  private final Filters filters;
  private final Shown shown;
  private final Window window;
  private final TimelineSearch.Page list;
  private final TimelineSearch.Facets facets;
  private final TimelineSearch.Span span;
  private final String state;

  /**
   * @param list null when the window cannot be read
   * @param state of the index that all this was asked of, or an earlier one
   */
  TimelineView(
      Language language,
      ReadersDates dates,
      Filters filters,
      Shown shown,
      Window window,
      TimelineSearch.Page list,
      TimelineSearch.Facets facets,
      TimelineSearch.Span span,
      String state) {
    this.language = language;
    this.dates = dates;
    this.filters = filters;
    this.shown = shown;
    this.window = window;
    this.list = list;
    this.facets = facets;
    this.span = span;
    this.state = state;
  }

  public Filters filters() {
    return filters;
  }

  public Window window() {
    return window;
  }

  public TimelineSearch.Span span() {
    return span;
  }

  public String state() {
    return state;
  }

  public String words() {
    return DrawingWords.in(language, shown.calendar().monthNames());
  }

  /** The conditions as the drawing passes them on to the API. */
  public String drawingQuery() {
    return Filters.address(filters.conditions());
  }

  /** The same without the words that are searched; null where none are. */
  public String withoutWords() {
    return filters.q().isEmpty()
        ? null
        : Filters.address(
            filters.conditions().stream().filter(c -> !c.name().equals("q")).toList());
  }

  public boolean hijri() {
    return shown.calendar().withHijri();
  }

  /** The names of months to choose from; none where the language has one set only. */
  public List<Choice> monthNames() {
    TimelineMessages words = language.messages(TimelineMessages.class);
    return language == Language.EN
        ? List.of()
        : Arrays.stream(MonthNames.values())
            .map(
                names ->
                    new Choice(
                        names.key(),
                        words.monthNamesOf(names.key()),
                        null,
                        names == shown.calendar().monthNames()))
            .toList();
  }

  /** The names of months that were asked for, null where they are those of the site. */
  public String months() {
    MonthNames names = shown.calendar().monthNames();
    return names == MonthNames.LEVANTINE ? null : names.key();
  }

  /** The lanes that were asked for, null for none. */
  public String lanes() {
    return shown.conditions().stream()
        .filter(condition -> condition.name().equals("lanes"))
        .map(Condition::value)
        .findFirst()
        .orElse(null);
  }

  /** The address of all events, shown as these are. */
  public String unfiltered() {
    return shown.conditions().isEmpty() ? "" : "?" + Filters.address(shown.conditions());
  }

  /** Null when the window cannot be read. */
  public Count total() {
    return list == null ? null : language.count(list.total());
  }

  public boolean isEmpty() {
    return list != null && list.cards().isEmpty();
  }

  public boolean isFiltered() {
    return !conditions().isEmpty();
  }

  public List<Years.Year> years() {
    return Years.of(
        list.cards().stream().map(card -> Entry.of(card, language, dates)).toList(),
        language,
        dates.words());
  }

  public String next() {
    return list == null || list.next() == null ? null : withCursor(list.next());
  }

  public String previous() {
    return list == null || list.previous() == null ? null : withCursor(list.previous());
  }

  public List<Choice> categories() {
    return choices(
        Category.KEYS,
        language.messages(WebMessages.class)::category,
        facets.categories(),
        filters.category());
  }

  public List<Choice> publishers() {
    List<String> keys =
        Stream.concat(
                filters.publisher().stream(), facets.publishers().keySet().stream().limit(CHOICES))
            .distinct()
            .toList();
    return choices(keys, name -> name, facets.publishers(), filters.publisher());
  }

  public List<Choice> precisions() {
    return choices(
        Filters.PRECISIONS,
        language.messages(TimelineMessages.class)::precisionOf,
        facets.precisions(),
        filters.precision());
  }

  public List<Choice> sourceCounts() {
    return choices(
        Filters.SOURCES,
        language.messages(TimelineMessages.class)::sourceCountOf,
        facets.sources(),
        filters.sources());
  }

  private List<Choice> choices(
      List<String> keys,
      UnaryOperator<String> name,
      Map<String, Long> counts,
      List<String> chosen) {
    return keys.stream()
        .map(
            key ->
                new Choice(
                    key,
                    name.apply(key),
                    language.count(counts.getOrDefault(key, 0L)),
                    chosen.contains(key)))
        .toList();
  }

  public List<Choice> places() {
    return choices(facets.places(), filters.place());
  }

  public List<Choice> actors() {
    return choices(facets.actors(), filters.actor());
  }

  private List<Choice> choices(List<TimelineSearch.Facet> values, List<String> chosen) {
    List<TimelineSearch.Facet> shown =
        Stream.concat(
                values.stream().filter(facet -> chosen.contains(facet.name().key())),
                values.stream().limit(CHOICES))
            .distinct()
            .toList();
    return shown.stream()
        .map(
            facet ->
                new Choice(
                    facet.name().key(),
                    facet.name().in(language.code()),
                    language.count(facet.count()),
                    chosen.contains(facet.name().key())))
        .toList();
  }

  public List<Chip> chips() {
    return conditions().stream()
        .map(
            condition -> {
              List<Condition> others = new ArrayList<>(conditions());
              others.remove(condition);
              others.addAll(shown.conditions());
              return new Chip(label(condition), "?" + Filters.address(others));
            })
        .toList();
  }

  private String label(Condition condition) {
    TimelineMessages words = language.messages(TimelineMessages.class);
    return switch (condition.name()) {
      case "category" -> language.messages(WebMessages.class).category(condition.value());
      case "place" -> name(facets.places(), condition.value());
      case "actor" -> name(facets.actors(), condition.value());
      case "publisher" -> condition.value();
      case "precision" -> words.precision() + ": " + words.precisionOf(condition.value());
      case "sources" -> words.sourceCountOf(condition.value());
      case "from" -> words.chosenFrom(heard(window.from()));
      case "to" -> words.chosenTo(heard(window.to()));
      default -> "“" + condition.value() + "”";
    };
  }

  private static String heard(Window.End end) {
    return end.words() == null ? end.typed() : end.words();
  }

  private String name(List<TimelineSearch.Facet> values, String key) {
    return values.stream()
        .filter(facet -> facet.name().key().equals(key))
        .map(facet -> facet.name().in(language.code()))
        .findFirst()
        .orElse(key);
  }

  private String withCursor(String cursor) {
    List<Condition> all = new ArrayList<>(conditions());
    all.addAll(shown.conditions());
    all.add(new Condition("cursor", cursor));
    return "?" + Filters.address(all);
  }

  private List<Condition> conditions() {
    return Stream.of(
            filters.conditions().stream(), end("from", window.from()), end("to", window.to()))
        .flatMap(Function.identity())
        .collect(Collectors.toList());
  }

  private static Stream<Condition> end(String name, Window.End end) {
    return end.typed().isEmpty() ? Stream.empty() : Stream.of(new Condition(name, end.typed()));
  }
}
