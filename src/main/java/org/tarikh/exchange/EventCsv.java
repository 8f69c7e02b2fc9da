package org.tarikh.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.State;

/**
 * One row as an event. {@code date} (EDTF), {@code category}, {@code importance} and a title in one
 * language or both must be there; {@code id}, {@code places}, {@code actors} and {@code sources}
 * may be left out. The form of each is told at {@link SyntheticEvents}.
 */
final class EventCsv {

  private EventCsv() {}

  /** What the row is called where it comes from; null where it has no name. */
  static String origin(CSVRecord row) {
    String id = cell(row, "id");
    if (id.length() > 200) {
      throw new IllegalArgumentException("id is longer than 200 characters");
    }
    return id.isEmpty() ? null : id;
  }

  /**
   * The row's event, published.
   *
   * @throws IllegalArgumentException with what is wrong
   */
  static EventRecord record(CSVRecord row) {
    List<Text> texts = new ArrayList<>();
    for (String language : List.of("ar", "en")) {
      String title = cell(row, "title_" + language);
      if (!title.isEmpty()) {
        texts.add(new Text(language, title, ""));
      }
    }
    return new EventRecord(
        State.PUBLISHED,
        cell(row, "date"),
        cell(row, "category"),
        importance(cell(row, "importance")),
        texts,
        parts(row, "places").map(part -> name(part, "places")).toList(),
        parts(row, "actors").map(part -> name(part, "actors")).toList(),
        parts(row, "sources").map(EventCsv::source).toList(),
        null);
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column).strip() : "";
  }

  private static int importance(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("importance must be a number from 0 to 100", e);
    }
  }

  private static Stream<String> parts(CSVRecord row, String column) {
    return Arrays.stream(cell(row, column).split(";")).filter(part -> !part.isBlank());
  }

  private static Name name(String part, String column) {
    String[] told = part.split("\\|");
    if (told.length != 3) {
      throw new IllegalArgumentException(column + " must each be key|Arabic|English");
    }
    return new Name(told[0].strip(), Map.of("ar", told[1].strip(), "en", told[2].strip()));
  }

  private static Claim source(String part) {
    String[] told = part.split("\\|");
    if (told.length != 2) {
      throw new IllegalArgumentException("sources must each be publisher|date");
    }
    return Claim.outside(null, told[0].strip(), null, told[1].strip());
  }
}
