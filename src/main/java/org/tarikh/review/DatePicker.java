package org.tarikh.review;

import java.util.List;
import java.util.stream.IntStream;
import org.tarikh.web.DateMessages;
import org.tarikh.web.Language;

/**
 * What the calendar that dates are picked from is called in a language.
 *
 * @param months January first
 * @param firstWeekday the day that weeks begin with, 1 for Monday to 7 for Sunday
 * @param weekdays in the order of the calendar's columns
 */
record DatePicker(List<String> months, int firstWeekday, List<Weekday> weekdays) {

  /** The head of a column, and what it is short for. */
  record Weekday(String head, String name) {}

  static DatePicker in(Language language) {
    DateMessages dates = language.messages(DateMessages.class);
    PickerMessages words = language.messages(PickerMessages.class);
    int first = Integer.parseInt(words.firstWeekday());
    return new DatePicker(
        IntStream.rangeClosed(1, 12).mapToObj(dates::monthName).toList(),
        first,
        IntStream.range(0, 7)
            .map(column -> (first - 1 + column) % 7 + 1)
            .mapToObj(day -> new Weekday(words.weekdayShort(day), words.weekday(day)))
            .toList());
  }
}
