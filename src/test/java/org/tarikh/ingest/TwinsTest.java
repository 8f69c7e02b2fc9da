package org.tarikh.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.EventRecord.Text;
import org.tarikh.event.State;
import org.tarikh.ingest.Twins.Likeness;

class TwinsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // date | language: places: actors | language: places: actors | likeness
        "2025-08-13 | en: ankara turkey:        | ar: ankara turkey syria:   | LIKELY",
        "2025-08-13 | en: ankara turkey: guler  | ar: ankara turkey: qasra   | LIKELY",
        "2025-08-13 | en: ankara:               | ar: ankara:                | NONE",
        "2025-08-13 | en: ankara turkey:        | ar: damascus:              | NONE",
        "2025-08-13 | en: :                     | ar: :                      | NONE",
        "2025-08-13 | en: :                     | ar: ankara:                | NONE",
        "2025-08-13 | en: a b c d e:            | ar: a b x y z:             | NONE",
        // A speech and a reign of the same day are not one event.
        "2024-12-08 | en: syria: sharaa regime  | ar: : sharaa               | NONE",
        "2025-07    | en: suwayda: army         | ar: suwayda: army          | NONE",
        "2025-07    | en: suwayda: army druze   | ar: suwayda: army druze    | NONE",
        "2025-07-13T10:00 | en: suwayda: army   | ar: suwayda: army          | LIKELY",
        "2025-03-10 | en: : sharaa abdi sdf     | ar: : sharaa abdi sdf      | SURE",
        "2025-03-10 | ar: : sharaa abdi sdf     | ar: east: sharaa abdi sdf  | SURE",
        "2025-03-10 | ar: north: sharaa abdi sdf | ar: east: sharaa abdi sdf | NONE",
        "2025-03-10 | ar: : sharaa abdi         | ar: : sharaa abdi          | NONE",
        // Two strikes on one city.
        "2025-07-16 | ar: damascus syria: israel | ar: damascus syria: israel | NONE"
      })
  void twinsShareTheirNames(String date, String told, String known, Likeness likeness) {
    assertThat(Twins.likeness(record(date, told), record(date, known))).isEqualTo(likeness);
  }

  private static EventRecord record(String date, String text) {
    String[] parts = text.split(":", -1);
    return new EventRecord(
        State.PUBLISHED,
        date,
        "agreement",
        50,
        List.of(new Text(parts[0].strip(), "title", "")),
        names(parts[1]),
        names(parts[2]),
        List.of(),
        null);
  }

  private static List<Name> names(String text) {
    return Stream.of(text.strip().split(" +"))
        .filter(key -> !key.isEmpty())
        .map(key -> new Name(key, Map.of("en", key)))
        .toList();
  }
}
