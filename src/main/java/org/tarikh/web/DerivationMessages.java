package org.tarikh.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that tell how a date was derived. */
@MessageBundle("derivation")
public interface DerivationMessages {

  @Message("The source says “{own:words(phrase)}”.")
  String phrase(String phrase);

  @Message("The article was published on {date}, and we count from there.")
  String fromPublication(String date);

  @Message("The text speaks of {date} before that, and we count from there.")
  String fromExpression(String date);

  // Steps of a derivation. "result" is the date so far in words, or empty.

  @Message("The date stands there in full.")
  String stepWhole();

  @Message("We read “{own:words(words)}”{#if result} as {result}{/if}.")
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
