package org.tarikh.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a typed date was not taken. Arabic stands in {@code messages/unread_ar.properties}. */
@MessageBundle("unread")
public interface UnreadMessages {

  /**
   * What is wrong and what to do.
   *
   * @param date the month or day that it is about, in words; empty where it is about none
   * @param day the day that the month does not have
   * @param weekday the weekday that the date is
   */
  @Message(
      """
      {#switch reason}\
      {#case 'NO_SUCH_DAY'}There is no {day} in {date}.\
      {#case 'WEEKDAY'}{date} is a {weekday}. Put the weekday right, or leave it out.\
      {#case 'YEAR_MISSING'}The year is missing. Write it too, for example 13 August 2025.\
      {#case 'RELATIVE'}Words that count from today, like “yesterday”, are not taken here, for they \
      mean another day tomorrow. Write the date itself, for example 13 August 2025.\
      {#case 'REVERSED'}The end comes before the start. Write the earlier date first.\
      {#case 'WORDS'}These words are not read as a date. Write for example 13 August 2025, late \
      2024, since 2015, about 1920 or 2025-08-13.\
      {/switch}""")
  String sentence(String reason, String date, String day, String weekday);
}
