package org.tarikh.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.search.TimelineSearch;
import org.tarikh.timeline.Filters.Condition;
import org.tarikh.web.Count;
import org.tarikh.web.Language;
import org.tarikh.web.MonthNames;
import org.tarikh.web.WebMessages;

/** What the template of the timeline page asks for. */
final class TimelineView {

  /** A set of names of months to choose. */
  record NamesOfMonths(String key, String name, boolean chosen) {}

  /** A condition in force, with the address of the page without it. */
  record Chip(String label, String without) {}

  private final Language language;
  private final ReadersDates dates;
  private final Filters filters;
  private final Shown shown;
  private final Window window;
  private final TimelineSearch.Page list;
  private final long fitting;
  private final TimelineSearch.Facets facets;
  private final TimelineSearch.Span span;
  private final String state;

  /**
   * @param list null when the window cannot be read
   * @param fitting how many events fit the filters at any time
   * @param state of the index that all this was asked of, or an earlier one
   */
  TimelineView(
      Language language,
      ReadersDates dates,
      Filters filters,
      Shown shown,
      Window window,
      TimelineSearch.Page list,
      long fitting,
      TimelineSearch.Facets facets,
      TimelineSearch.Span span,
      String state) {
    this.language = language;
    this.dates = dates;
    this.filters = filters;
    this.shown = shown;
    this.window = window;
    this.list = list;
    this.fitting = fitting;
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

  public long fitting() {
    return fitting;
  }

  public String state() {
    return state;
  }

  /** The first minute of the day. */
  public long today() {
    return dates.today().firstMinute();
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
  public List<NamesOfMonths> monthNames() {
    TimelineMessages words = language.messages(TimelineMessages.class);
    return language == Language.EN
        ? List.of()
        : Arrays.stream(MonthNames.values())
            .map(
                names ->
                    new NamesOfMonths(
                        names.key(),
                        words.monthNamesOf(names.key()),
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

  public FilterChoices choices() {
    return new FilterChoices(language, filters, facets);
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
      case "place" -> choices().place(condition.value());
      case "actor" -> choices().actor(condition.value());
      case "publisher" -> condition.value();
      case "precision" -> words.precision() + ": " + words.precisionOf(condition.value());
      case "sources" -> words.sourceCountOf(condition.value());
      case "from" -> words.chosenFrom(heard(window.from()));
      case "to" -> words.chosenTo(heard(window.to()));
      default -> words.chosenWords(condition.value());
    };
  }

  private static String heard(Window.End end) {
    return end.words() == null ? end.typed() : end.words();
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
