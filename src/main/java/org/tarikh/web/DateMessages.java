package org.tarikh.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.tarikh.edtf.EdtfException;

/** The words of dates, for {@link DateWords}. Numbers come in as they are to be shown. */
@MessageBundle("dates")
public interface DateMessages {

  /** A month 1 to 12 or a season 21 to 24. */
  @Message(
      """
      {#switch month}\
      {#case 1}January{#case 2}February{#case 3}March{#case 4}April{#case 5}May{#case 6}June\
      {#case 7}July{#case 8}August{#case 9}September{#case 10}October{#case 11}November\
      {#case 12}December\
      {#case 21}spring{#case 22}summer{#case 23}autumn{#case 24}winter{/switch}""")
  String monthName(int month);

  @Message("{day} {month} {year}")
  String day(String day, String month, String year);

  @Message("{day} {month}")
  String dayOfMonth(String day, String month);

  @Message("{month} {year}")
  String month(String month, String year);

  /** Winter belongs to two years. */
  @Message("{first}–{last}")
  String winterYears(String first, String last);

  @Message("the year {year}")
  String longYear(String year);

  /** A year before 1000, which would look like a number without its era. */
  @Message("{year} AD")
  String yearAd(String year);

  @Message("{year} BC")
  String yearBc(String year);

  @Message("the {year}s")
  String decade(String year);

  /** A decade before 1000. */
  @Message("the {year}s AD")
  String decadeAd(String year);

  @Message(
      """
      the {number}{#if number > 10 && number < 14}th{#else}{#switch number.mod(10)}\
      {#case 1}st{#case 2}nd{#case 3}rd{#else}th{/switch}{/if} century""")
  String century(int number);

  @Message("{century} BC")
  String centuryBc(String century);

  @Message("between {first} and {last}")
  String between(String first, String last);

  @Message("unknown date")
  String unknown();

  @Message("{day}, {time}")
  String moment(String day, String time);

  /** A date or span of the Hijri calendar, with its era. */
  @Message("{date} AH")
  String hijri(String date);

  @Message("{start} – {end}")
  String hijriSpan(String start, String end);

  @Message("about {date}")
  String approximate(String date);

  @Message("{date} (uncertain)")
  String uncertain(String date);

  @Message("from {start} to {end}")
  String interval(String start, String end);

  @Message("since {start}")
  String since(String start);

  @Message("until {end}")
  String until(String end);

  @Message("from {start}, end unknown")
  String fromToUnknown(String start);

  @Message("until {end}, start unknown")
  String fromUnknownTo(String end);

  /** Neither end is given: each is unknown or open. */
  @Message(
      """
      {#if startUnknown}start unknown{#else}start open{/if}, \
      {#if endUnknown}end unknown{#else}end open{/if}""")
  String noEnds(boolean startUnknown, boolean endUnknown);

  @Message("{words} — {hint}")
  String withHint(String words, String hint);

  @Message("year unknown")
  String yearUnknown();

  @Message("month and day unknown")
  String monthUnknown();

  @Message("day unknown")
  String dayUnknown();

  @Message("at the start: {hint}")
  String hintOfStart(String hint);

  @Message("at the end: {hint}")
  String hintOfEnd(String hint);

  @Message("at the start: {start}; at the end: {end}")
  String hintOfBoth(String start, String end);

  /** What is wrong with a text, where (from 1), and what to do. */
  @Message(
      """
      {#switch reason}\
      {#case EMPTY}Write a date, for example 2025-08-13, 2025-08 or 2025.\
      {#case INCOMPLETE}Something is missing at the end. Write for example 2025-08-13, \
      2025-08-13T19:51 or 2011-03/2025-08.\
      {#case SPACE}There is a space at position {position}. Take it out: a date has none.\
      {#case DIGITS}The digit at position {position} cannot be read. Write the digits 0 to 9.\
      {#case UNEXPECTED}The character at position {position} does not belong there. Write for \
      example 2025-08-13, 2025-08, 2013-08~ or 2011-03/2025-08.\
      {#case YEAR}A year has four digits (position {position}): 2025, 0476. A longer one begins \
      with Y: Y12000.\
      {#case NEGATIVE_ZERO}There is no year -0000 (position {position}). Write 0000 for 1 BC, \
      -0001 for 2 BC.\
      {#case LONG_YEAR}After Y comes a year of five digits or more that does not begin with 0 \
      (position {position}): Y12000. Write a shorter year without Y.\
      {#case YEAR_TOO_LARGE}The year at position {position} is too large. The largest is \
      9223372036854775807.\
      {#case MONTH}There is no such month (position {position}). Write two digits, 01 to 12, or a \
      season: 21 spring, 22 summer, 23 autumn, 24 winter.\
      {#case DAY}That month has no such day (position {position}). Write two digits, for example \
      2025-08-03.\
      {#case TIME}There is no such time (position {position}). Write hours and minutes with two \
      digits each: T09:05.\
      {#case OFFSET}No place has that time zone (position {position}). Write Z, or a difference \
      from -12:00 to +14:00, for example +03:00.\
      {#case REVERSED}The end (position {position}) comes before the start. Write the earlier date \
      first.\
      {#case LEVEL_2}What stands at position {position} is EDTF of level 2, which is not read \
      here. Put ?, ~ or % at the end of the whole date, and X only for its last digits.\
      {/switch}""")
  String refusal(EdtfException.Reason reason, int position);
}
