package org.tarikh.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.tarikh.exchange.SyntheticWords.Entry;

/**
 * Made-up events in any number, as CSV (RFC 4180) under a header: the same seed gives the same
 * bytes, and the first of many are those of few. They come in no order of time, as articles do, and
 * in bursts: one matter at one place fills some days. Takes the memory of one event.
 *
 * <p>Places and actors are {@code key|Arabic|English}, sources {@code publisher|date}, several of
 * them parted by semicolons. Dates are EDTF.
 */
public final class SyntheticEvents {

  /** The columns, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "date",
          "category",
          "importance",
          "title_ar",
          "title_en",
          "places",
          "actors",
          "sources");

  private static final CSVFormat CSV = CSVFormat.RFC4180;

  /** How many of a hundred events open a burst, and how many events a long one has. */
  private static final int BURSTS = 6;

  private static final int LONGEST = 400;

  private final long seed;
  private final Random random;
  private final SyntheticDates dates;
  private final SyntheticWords words = SyntheticWords.bundled();

  private int left;
  private LocalDate beginning;
  private Entry matter;
  private Entry scene;

  /** Events of one seed. */
  public SyntheticEvents(long seed) {
    this.seed = seed;
    // Random's numbers are part of its specification: the same on every Java.
    this.random = new Random(seed);
    this.dates = new SyntheticDates(random);
  }

  /**
   * Writes the header and the next so many events.
   *
   * @throws IOException where {@code out} cannot be written
   */
  public void write(long events, Appendable out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, CSV);
    csv.printRecord(COLUMNS);
    for (long n = 1; n <= events; n++) {
      csv.printRecord(event(n));
    }
  }

  private List<Object> event(long number) {
    boolean burst = left > 0;
    LocalDate day = burst ? dates.after(beginning) : dates.day();
    Entry title = burst ? matter : any(words.titles());
    Entry place = burst ? scene : any(words.places());
    if (burst) {
      left--;
    } else if (random.nextInt(100) < BURSTS) {
      left = (int) Math.min(LONGEST, 5 / (1 - random.nextDouble()));
      beginning = day;
      matter = title;
      scene = place;
    }
    Entry one = any(words.actors());
    Entry other = other(one);
    String date = dates.known(day);
    return List.of(
        "s" + seed + "-" + number,
        date,
        title.key(),
        importance(),
        fill(title.ar(), place.ar(), one.ar(), other.ar()),
        capital(fill(title.en(), place.en(), one.en(), other.en())),
        name(place),
        actors(title, one, other),
        sources(date, day));
  }

  /** Few events matter much. */
  private int importance() {
    double share = random.nextDouble();
    return (int) (share * share * share * 101);
  }

  private static String fill(String title, String place, String one, String other) {
    return title.replace("{p}", place).replace("{a}", one).replace("{b}", other);
  }

  private static String capital(String title) {
    return Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  private static String name(Entry entry) {
    return entry.key() + "|" + entry.ar() + "|" + entry.en();
  }

  private static String actors(Entry title, Entry one, Entry other) {
    List<String> named = new ArrayList<>();
    if (title.ar().contains("{a}")) {
      named.add(name(one));
    }
    if (title.ar().contains("{b}")) {
      named.add(name(other));
    }
    return String.join(";", named);
  }

  /** One to four; now and then another source has it a day later. */
  private String sources(String date, LocalDate day) {
    StringJoiner sources = new StringJoiner(";");
    int count = 1 + random.nextInt(1 + random.nextInt(4));
    for (int i = 0; i < count; i++) {
      boolean disagrees = i > 0 && random.nextInt(10) == 0;
      sources.add(
          "Example " + (1 + random.nextInt(40)) + "|" + (disagrees ? day.plusDays(1) : date));
    }
    return sources.toString();
  }

  private Entry other(Entry one) {
    int at = words.actors().indexOf(one);
    int step = 1 + random.nextInt(words.actors().size() - 1);
    return words.actors().get((at + step) % words.actors().size());
  }

  private Entry any(List<Entry> entries) {
    return entries.get(random.nextInt(entries.size()));
  }
}
