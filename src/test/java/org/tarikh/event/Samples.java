package org.tarikh.event;

import java.util.List;
import java.util.Map;
import org.tarikh.event.EventRecord.Claim;
import org.tarikh.event.EventRecord.Name;
import org.tarikh.event.EventRecord.Text;

/** Event records for tests, each from its date and title. */
public final class Samples {

  public static final Name DAMASCUS = new Name("damascus", Map.of("ar", "دمشق", "en", "Damascus"));
  public static final Name ANKARA = new Name("ankara", Map.of("ar", "أنقرة", "en", "Ankara"));

  private Samples() {}

  public static EventRecord published(String date, String title) {
    return event(State.PUBLISHED, date, title);
  }

  public static EventRecord draft(String date, String title) {
    return event(State.DRAFT, date, title);
  }

  private static EventRecord event(State state, String date, String title) {
    return new EventRecord(
        state,
        date,
        "agreement",
        50,
        List.of(new Text("ar", title, "")),
        List.of(DAMASCUS, ANKARA),
        List.of(),
        List.of(claim("https://example.org/1", date)),
        null);
  }

  public static Claim claim(String url, String date) {
    return Claim.outside(url, "صحيفة", "نص مقتبس", date);
  }
}
