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

class TwinsTest {

  @ParameterizedTest
  @CsvSource({
    // date, places and actors told in English, those known in Arabic, how many make them twins
    "2025-08-13, ankara, ankara, 1",
    "2025-08-13, ankara turkey, ankara syria, 1",
    "2025-08-13, ankara turkey guler, ankara turkey guler qasra, 3",
    "2025-08-13, ankara turkey guler, ankara syria qasra, 0",
    "2025-08-13, ankara, damascus, 0",
    "2025-08-13, '', '', 0",
    "2025-08-13, '', ankara, 0",
    "2025-07, suwayda, suwayda, 0",
    "2025-07, suwayda army, suwayda army, 2",
    "2025-07-13/2025-07-20, suwayda, suwayda, 1"
  })
  void twinsShareHalfOfTheirNames(String date, String told, String known, int shared) {
    assertThat(Twins.shared(record(date, "en", told), record(date, "ar", known), "en"))
        .isEqualTo(shared);
  }

  @ParameterizedTest
  @CsvSource({"ar", "en"})
  void whatIsToldInThisLanguageAlreadyIsAnotherEvent(String language) {
    EventRecord event = record("2025-08-13", language, "ankara");

    assertThat(Twins.shared(event, event, language)).isZero();
  }

  private static EventRecord record(String date, String language, String names) {
    List<Name> keys =
        Stream.of(names.split(" "))
            .filter(key -> !key.isEmpty())
            .map(key -> new Name(key, Map.of("en", key)))
            .toList();
    return new EventRecord(
        State.PUBLISHED,
        date,
        "agreement",
        50,
        List.of(new Text(language, "title", "")),
        keys,
        List.of(),
        List.of(),
        null);
  }
}
