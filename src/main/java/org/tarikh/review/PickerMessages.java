package org.tarikh.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the calendar that dates are picked from. Arabic stands in {@code
 * messages/picker_ar.properties}.
 */
@MessageBundle("picker")
public interface PickerMessages {

  @Message("Calendar…")
  String open();

  @Message("Pick a date")
  String title();

  @Message("What is known of it")
  String precision();

  @Message("The day")
  String day();

  @Message("The month")
  String month();

  @Message("The year")
  String year();

  @Message("Year")
  String yearField();

  @Message("Month")
  String monthField();

  @Message("Days: arrow keys move by day and week, Page Up and Page Down by month.")
  String days();

  @Message("Use it")
  String use();

  /** The day that weeks begin with, 1 for Monday to 7 for Sunday. */
  @Message("1")
  String firstWeekday();

  /** A weekday, 1 for Monday to 7 for Sunday. */
  @Message(
      """
      {#switch day}{#case 1}Monday{#case 2}Tuesday{#case 3}Wednesday{#case 4}Thursday{#case 5}Friday\
      {#case 6}Saturday{#case 7}Sunday{/switch}""")
  String weekday(int day);

  /** The head of a weekday's column. */
  @Message(
      """
      {#switch day}{#case 1}Mo{#case 2}Tu{#case 3}We{#case 4}Th{#case 5}Fr{#case 6}Sa{#case 7}Su\
      {/switch}""")
  String weekdayShort(int day);
}
