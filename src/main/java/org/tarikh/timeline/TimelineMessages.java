package org.tarikh.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tarikh.web.Count;

/** The words of the timeline page and of what refuses a request to it. */
@MessageBundle("timeline")
public interface TimelineMessages {

  @Message("Timeline")
  String title();

  @Message("Search: {words}")
  String titleFor(String words);

  @Message("Search the events")
  String search();

  @Message("A word, a place, a name")
  String searchHint();

  @Message("Search")
  String find();

  @Message("Filters and calendar")
  String filters();

  @Message("Kind of event")
  String category();

  @Message("Place")
  String place();

  @Message("Who")
  String actor();

  @Message("Publisher")
  String publisher();

  @Message("How well the date is known")
  String precision();

  /** A precision, by key. */
  @Message(
      """
      {#switch key}{#case 'day'}to the day{#case 'month'}to the month{#case 'year'}to the year\
      {#case 'longer'}less well{/switch}""")
  String precisionOf(String key);

  @Message("Number of sources")
  String sourceCount();

  /** A number of sources, where 3 stands for more, too. */
  @Message(
      """
      {#switch key}{#case '1'}one source{#case '2'}two sources{#case '3'}three or more{/switch}""")
  String sourceCountOf(String key);

  @Message("Calendar")
  String calendar();

  @Message("Names of the months")
  String monthNames();

  /** A set of month names, by key. */
  @Message(
      """
      {#switch key}{#case 'levantine'}Levantine{#case 'egyptian'}Egyptian\
      {#case 'maghrebi'}Algerian and Tunisian{#case 'moroccan'}Moroccan{/switch}""")
  String monthNamesOf(String key);

  @Message("Hijri dates, too")
  String hijri();

  @Message("Time")
  String time();

  @Message("From")
  String from();

  @Message("To")
  String to();

  @Message("A year, month or day: 2025, 2025-07 or 2025-07-13")
  String dateHint();

  @Message("The end lies before the beginning. Swap the two dates.")
  String dateReversed();

  @Message("Show events")
  String apply();

  @Message("Remove all")
  String clear();

  @Message("Remove {what}")
  String remove(String what);

  @Message("Chosen filters")
  String chosen();

  @Message("“{words}”")
  String chosenWords(String words);

  @Message("from {date}")
  String chosenFrom(String date);

  @Message("to {date}")
  String chosenTo(String date);

  @Message(
      """
      {#switch count.form}\
      {#case 'one'}One event\
      {#else}{count.digits} events{/switch}""")
  String events(Count count);

  @Message(
      """
      {#switch count.digits}\
      {#case '0'}no source\
      {#case '1'}one source\
      {#else}{count.digits} sources{/switch}""")
  String sources(Count count);

  @Message("still to come")
  String ahead();

  @Message("The sources give different dates")
  String disagree();

  @Message("Beginning not known")
  String openStart();

  @Message("Pages")
  String pages();

  @Message("Earlier events")
  String previousPage();

  @Message("Later events")
  String nextPage();

  @Message("Nothing has been published yet")
  String emptyTitle();

  @Message("As soon as an editor publishes an event, it stands here with its date and its sources.")
  String empty();

  @Message("No event fits")
  String noResultsTitle();

  @Message("Try fewer words or remove a filter.")
  String noResults();

  @Message("Show all events")
  String showAll();

  @Message("“{key}” cannot be chosen as {condition}. There are: {all}.")
  String noChoice(String condition, String key, String all);

  @Message("There is no category “{key}”. There are: {all}.")
  String noCategory(String key, String all);

  @Message(
      "There is no tile {number} at zoom {zoom}: the zoom is a number from 0 to {last}, and the"
          + " number a whole one within the grid.")
  String noTile(String zoom, String number, int last);

  @Message("“{text}” is no minute: it is a whole number, counted from 1970-01-01T00:00.")
  String noMinute(String text);

  @Message("This address leads to a page of the list that is no more. Start from the timeline.")
  String badCursor();

  @Message("The language is “ar” or “en”.")
  String badLanguage();

  @Message("At most {most} values can be chosen at once, each at most {length} characters long.")
  String tooMany(int most, int length);

  @Message(
      "Ask for events with a cursor and an event's number as they were answered, and with the first"
          + " and the last minute as whole numbers.")
  String badPage();

  @Message(
      "So many readers are being told of changes that there is no room for another. Reload the page"
          + " to see what is new.")
  String tooManyReaders();
}
