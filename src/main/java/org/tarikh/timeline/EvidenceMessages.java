package org.tarikh.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tarikh.web.Count;

/** The words of event and article pages: what the sources say and how a date was derived. */
@MessageBundle("evidence")
public interface EvidenceMessages {

  @Message("Places")
  String places();

  @Message("Who took part")
  String actors();

  @Message("What the sources say")
  String claims();

  @Message("No source has been recorded for this event yet.")
  String noClaims();

  @Message("The sources do not agree on the date. What each of them says stands below.")
  String disagreeing();

  @Message("Published {date}")
  String published(String date);

  @Message("Open the source")
  String openSource();

  @Message("An unnamed source")
  String unnamedSource();

  @Message("How do we know this date?")
  String howKnown();

  @Message("An editor read the source and entered this date.")
  String byEditor();

  @Message("The source says “{phrase}”.")
  String phrase(String phrase);

  @Message("The article was published on {date}, and we count from there.")
  String fromPublication(String date);

  @Message("The text speaks of {date} before that, and we count from there.")
  String fromExpression(String date);

  @Message("So the date is")
  String result();

  @Message("Rule")
  String rule();

  @Message("Before and after it in time")
  String neighbours();

  @Message("Previous event")
  String previous();

  @Message("Next event")
  String next();

  @Message("This event was withdrawn")
  String withdrawnTitle();

  @Message("It was published here and has been taken back. The reason:")
  String withdrawn();

  @Message("Fingerprint of the text (SHA-256)")
  String fingerprint();

  @Message("Events that rest on this article")
  String proves();

  @Message("Times in the text")
  String times();

  @Message(
      "Only the sentences that events rest on are quoted here. The whole article is at its"
          + " publisher.")
  String onlyQuotes();

  @Message("a length or a habit, not a point in time")
  String noPlaceInTime();

  @Message("There is no published event {id}.")
  String noEvent(long id);

  @Message("Event {id} was withdrawn. The reason: {reason}")
  String goneEvent(long id, String reason);

  // Steps of a derivation. "result" is the date so far in words, or empty.

  @Message("The date stands there in full.")
  String stepWhole();

  @Message("We read “{words}”{#if result} as {result}{/if}.")
  String stepRead(String words, String result);

  @Message("What the words leave out comes from the date we count from{#if result}: {result}{/if}.")
  String stepTakeFromAnchor(String result);

  @Message("The last such time before it is meant{#if result}: {result}{/if}.")
  String stepLatestBefore(String result);

  @Message("The first such time after it is meant{#if result}: {result}{/if}.")
  String stepFirstAfter(String result);

  @Message("The nearest such time is meant{#if result}: {result}{/if}.")
  String stepNearest(String result);

  @Message("The period it lies in is meant{#if result}: {result}{/if}.")
  String stepContaining(String result);

  @Message("A further step was taken{#if result}: {result}{/if}.")
  String stepOther(String result);

  @Message(
      """
      {#if amount}We go {amount} {#if back}back{#else}forward{/if}\
      {#else}We count on from it{/if}{#if result}: {result}{/if}.""")
  String stepShift(String amount, boolean back, String result);

  @Message("Only a part of that is meant{#if result}: {result}{/if}.")
  String stepNarrow(String result);

  @Message("Both ends together make a span{#if result}: {result}{/if}.")
  String stepJoin(String result);

  @Message("The date is converted to the Gregorian calendar{#if result}: {result}{/if}.")
  String stepConvert(String result);

  @Message(
      "The weekday in the text does not fall on that date; the date is kept{#if result}: {result}{/if}.")
  String stepWeekdayDisagrees(String result);

  @Message(
      """
      {count.digits} \
      {#switch unit}\
      {#case 'MINUTE'}{#if count.form == 'one'}minute{#else}minutes{/if}\
      {#case 'HOUR'}{#if count.form == 'one'}hour{#else}hours{/if}\
      {#case 'DAY'}{#if count.form == 'one'}day{#else}days{/if}\
      {#case 'WEEK'}{#if count.form == 'one'}week{#else}weeks{/if}\
      {#case 'MONTH'}{#if count.form == 'one'}month{#else}months{/if}\
      {#case 'YEAR'}{#if count.form == 'one'}year{#else}years{/if}\
      {#case 'DECADE'}{#if count.form == 'one'}decade{#else}decades{/if}\
      {/switch}""")
  String amount(Count count, String unit);
}
