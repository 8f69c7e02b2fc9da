package org.tarikh.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the admin area. Arabic stands in {@code messages/review_ar.properties}. */
@MessageBundle("review")
public interface ReviewMessages {

  // The area

  @Message("Newsroom")
  String area();

  @Message("Events")
  String events();

  @Message("Articles")
  String articles();

  @Message("New event")
  String newEvent();

  @Message(
      """
      {#switch state}{#case 'DRAFT'}Draft{#case 'PUBLISHED'}Published{#case 'WITHDRAWN'}Withdrawn\
      {#case 'REJECTED'}Rejected{#case 'MERGED'}Merged{/switch}""")
  String state(String state);

  @Message("by {who}")
  String by(String who);

  @Message("Cancel")
  String cancel();

  // The list of events

  @Message("Search in titles")
  String searchTitles();

  @Message("State")
  String stateLabel();

  @Message("All")
  String allStates();

  @Message("Show")
  String show();

  @Message("Date")
  String date();

  @Message("Version")
  String version();

  @Message("There are no events yet. Add one, or paste an article and take its events from it.")
  String noEvents();

  @Message("No event fits. Search for another word, or show all states.")
  String noneFound();

  @Message("Older")
  String older();

  @Message("Back to the newest")
  String newest();

  // The event form

  @Message("Edit event")
  String editEvent();

  @Message(
      "{#switch language}{#case 'ar'}Title in Arabic{#case 'en'}Title in English{#else}Title ({language}){/switch}")
  String titleIn(String language);

  @Message(
      "{#switch language}{#case 'ar'}Summary in Arabic{#case 'en'}Summary in English{#else}Summary ({language}){/switch}")
  String summaryIn(String language);

  @Message("{#switch language}{#case 'ar'}In Arabic{#case 'en'}In English{/switch}")
  String textIn(String language);

  @Message(
      """
      {#switch field}{#case 'date'}Date of the event{#case 'category'}Category\
      {#case 'importance'}Importance{#case 'places'}Places{#case 'actors'}People and organisations\
      {#case 'sources'}Sources{#else}{field}{/switch}""")
  String field(String field);

  @Message(
      """
      In words, “13 August 2025”, “late 2024”, or as EDTF: <code>2025-08-13</code>, <code>2025-07</code> when the day is not known, \
      <code>2025-08~</code> when it is approximate, <code>2024-11-27/2024-12-08</code> for a \
      period.""")
  String dateHint();

  @Message("Read the date")
  String check();

  @Message("Choose a category")
  String chooseCategory();

  @Message("0 for a footnote, 100 for what every reader of the whole timeline must see.")
  String importanceHint();

  @Message(
      "One on each line; both languages on the same line with a bar between: <bdi>دمشق | Damascus</bdi>.")
  String namesHint();

  @Message("One on each line, like the places.")
  String actorsHint();

  @Message("Source {number}")
  String source(int number);

  @Message(
      """
      {#switch part}{#case 'url'}Link of source {number}{#case 'publisher'}Publisher of source {number}\
      {#case 'quote'}Quote of source {number}{#case 'date'}Date by source {number}\
      {#else}Source {number}{/switch}""")
  String sourceField(int number, String part);

  @Message("Link")
  String url();

  @Message("Publisher")
  String publisher();

  @Message("Quote, in the source's own words")
  String quote();

  @Message("Date that this source gives")
  String sourceDate();

  @Message("Leave empty where it gives the date of the event.")
  String sourceDateHint();

  @Message("Add a source")
  String addSource();

  @Message("Remove source {number}")
  String removeSource(int number);

  @Message("Read from an article. Its quote and its date belong together and stay as they are.")
  String keptSource();

  @Message("Article")
  String article();

  @Message("“{own:words(expression)}”, counted from {anchor}")
  String derivedFrom(String expression, String anchor);

  @Message("Time expression")
  String expression();

  @Message("Rule")
  String rule();

  @Message("Save draft")
  String saveDraft();

  @Message("Save changes")
  String save();

  @Message(
      """
      {#if state == 'PUBLISHED'}Only editors change published events. You can read this one here.\
      {#else}It is no draft any more, so only an editor can change it.{/if}""")
  String editorsOnly(String state);

  @Message("Publish")
  String publish();

  @Message("Publish again")
  String publishAgain();

  @Message("Withdraw…")
  String withdraw();

  @Message("History")
  String history();

  @Message("See it on the timeline")
  String seePublic();

  @Message(
      """
      {#switch done}{#case 'saved'}Saved as version {version}.{#case 'published'}Published as version {version}.\
      {#case 'split'}A second draft of the same sentence, and nothing else yet: write here what its other event was, \
      and when.\
      {#case 'withdrawn'}Withdrawn. Its page says so and gives the reason.\
      {#case 'unchanged'}Nothing was changed, so there is no new version.{/switch}""")
  String done(String done, int version);

  // What can be wrong

  @Message("Not saved yet. Please look at these fields:")
  String problems();

  @Message("Fill in this field.")
  String missing();

  @Message("Give the event a title in at least one language.")
  String titleMissing();

  @Message("The summary needs a title in the same language.")
  String titleOfSummaryMissing();

  @Message("At most {most} characters; this has {length}.")
  String tooLong(int most, int length);

  @Message("At most {most}.")
  String tooMany(int most);

  @Message("A whole number from 0 to 100.")
  String importanceWrong();

  @Message("Line {line} has two names in one language. Write each name on a line of its own.")
  String namesDoubled(int line);

  @Message("Say where this comes from: a link or a publisher.")
  String sourceUnnamed();

  @Message("An event needs at least one source before it can be published.")
  String sourceMissing();

  @Message("A link begins with https:// or http:// and has no spaces.")
  String notALink();

  // Two editors on one event

  @Message(
      "{who} saved version {version} of this event at {when}, after you opened it. Nothing of yours was saved yet.")
  String stale(String who, int version, String when);

  @Message(
      "Your text stands in the form below. Save it to put it in the place of version {version}, or leave it and open that version.")
  String staleAdvice(int version);

  @Message("Open version {version}")
  String openCurrent(int version);

  @Message("Where they differ")
  String differences();

  @Message("Field")
  String fieldColumn();

  @Message("Saved by {who}")
  String theirs(String who);

  @Message("Yours")
  String yours();

  // History

  @Message("Who")
  String who();

  @Message("When")
  String when();

  @Message("What")
  String what();

  @Message("Version {version}")
  String versionNumber(int version);

  @Message("Reason for withdrawing")
  String withdrawnReason();

  @Message(
      "Your session has ended. Nothing in this form is lost: sign in again in a new tab, then go on here.")
  String sessionEnded();

  @Message("Sign in in a new tab")
  String signInAgain();

  @Message("Saving")
  String saveLabel();

  @Message("The store is busy and nothing was saved. Wait a moment and save again.")
  String busy();
}
