package org.tarikh.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of {@code <tarikh-timeline>} for reading: the opened event, the story, what is new, and
 * the list of keys. They are handed to it with those of {@link DrawingMessages}.
 */
@MessageBundle("reading")
public interface ReadingMessages {

  @Message("The opened event")
  String opened();

  @Message("Story")
  String story();

  @Message("Previous event")
  String previous();

  @Message("Next event")
  String next();

  @Message("{n} of {total}")
  String progress(String n, String total);

  @Message("Page of the event")
  String page();

  @Message("The event is loading…")
  String reading();

  @Message("The event could not be loaded.")
  String unread();

  @Message("{#switch form}{#case 'one'}1 new event{#else}{n} new events{/switch}")
  String newEvents(String form, String n);

  @Message("{#switch form}{#case 'one'}1 event changed{#else}{n} events changed{/switch}")
  String changedEvents(String form, String n);

  /** Withdrawn, or changed so that the filters leave it out. */
  @Message(
      """
      {#switch form}\
      {#case 'one'}1 event no longer shown{#else}{n} events no longer shown{/switch}""")
  String goneEvents(String form, String n);

  @Message("Dismiss")
  String dismiss();

  @Message("Keys")
  String keys();

  @Message("Move along time; in the story and beside an event, to the previous and the next")
  String keyArrows();

  @Message("Closer and wider")
  String keyZoom();

  @Message("To the beginning and to the end")
  String keyEnds();

  @Message("Show everything")
  String keyFit();

  @Message("From event to event")
  String keyTab();

  @Message("Open the event beside the timeline")
  String keyEnter();

  @Message("Read what is in view as a story")
  String keyStory();

  @Message("Search")
  String keySearch();

  @Message("This list")
  String keyHelp();

  @Message("Close")
  String keyEscape();

  @Message("Keys of one letter or sign (s, /, ?) work wherever one is on the page")
  String singleKeys();
}
