package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfException;
import org.tarikh.event.EventConfig;
import org.tarikh.web.DateWords;
import org.tarikh.web.HijriWords;
import org.tarikh.web.Language;
import org.tarikh.web.MonthNames;

/** What the pages write as a date can be typed into the field of a date. */
@QuarkusTest
class DateInWordsTest {

  private static final int VALUES = 1500;

  private static final String[] QUALIFIERS = {"", "", "", "~", "?", "%"};

  @Inject Dates dates;

  @Inject EventConfig config;

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsWhatIsWritten(Language language) {
    ZoneId zone = config.zone();
    DateWords words = new DateWords(language, zone);
    List<String> unread = new ArrayList<>();
    for (Edtf value : values()) {
      String written = words.words(value);
      for (String typed : List.of(written, words.withHint(value))) {
        Dates.Reading reading = dates.read(typed, language);
        boolean same =
            reading.good()
                && (words.words(Edtf.parse(reading.edtf())).equals(written)
                    || Edtf.parse(reading.edtf()).bounds(zone).equals(value.bounds(zone)));
        if (!same) {
          unread.add(value + " | " + typed + " | " + reading);
        }
      }
    }
    assertThat(unread).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MonthNames.class)
  void readsTheMonthsOfEveryRegion(MonthNames names) {
    DateWords words = new DateWords(Language.AR, config.zone(), names);
    for (int month = 1; month <= 12; month++) {
      String edtf = String.format("2013-%02d-21", month);
      assertThat(dates.read(words.words(Edtf.parse(edtf)), Language.AR).edtf()).isEqualTo(edtf);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsHijriDates(Language language) {
    HijriWords words = new HijriWords(language, config.zone());
    for (int month = 1; month <= 12; month++) {
      for (String form : List.of("2013-%02d-21", "2013-%02d", "2013-%02d-21/..", "../2013-%02d")) {
        String written = words.words(Edtf.parse(String.format(form, month)));
        assertThat(dates.read(written, language).good()).as(written).isTrue();
      }
    }
  }

  /** Of every form, and the same on each run. */
  private static List<Edtf> values() {
    Random random = new Random(1446);
    List<Edtf> values = new ArrayList<>();
    while (values.size() < VALUES) {
      String text =
          switch (random.nextInt(5)) {
            case 0 -> one(random) + "/" + one(random);
            case 1 ->
                random.nextBoolean()
                    ? one(random) + (random.nextBoolean() ? "/.." : "/")
                    : (random.nextBoolean() ? "../" : "/") + one(random);
            default -> one(random);
          };
      try {
        values.add(Edtf.parse(text));
      } catch (EdtfException impossible) {
        // The next may be: no 31 April, no end before its start.
      }
    }
    for (String ends : List.of("/", "../..", "/..", "../")) {
      values.add(Edtf.parse(ends));
    }
    return values;
  }

  private static String one(Random random) {
    int year = random.nextInt(4) == 0 ? random.nextInt(3000) - 900 : 1900 + random.nextInt(130);
    String written = String.format(year < 0 ? "-%04d" : "%04d", Math.abs(year));
    String century = written.substring(0, written.length() - 2);
    String month = String.format("-%02d", 1 + random.nextInt(12));
    String day = month + String.format("-%02d", 1 + random.nextInt(31));
    String clock = String.format("T%02d:%02d", random.nextInt(24), random.nextInt(60));
    return switch (random.nextInt(14)) {
          case 0 -> written;
          case 1 -> written + "-XX";
          case 2 -> written + month;
          case 3 -> written + month + "-XX";
          case 4 -> written + "-2" + (1 + random.nextInt(4));
          case 5 -> century + written.charAt(written.length() - 2) + "X";
          case 6 -> century + "XX";
          case 7 -> "Y" + (random.nextBoolean() ? "-" : "") + (10_000 + random.nextInt(99_999_999));
          case 8 -> written + day + clock;
          case 9 -> written + day + clock + ":07";
          case 10 -> written + day + clock + "Z";
          default -> written + day;
        }
        + QUALIFIERS[random.nextInt(QUALIFIERS.length)];
  }
}
