package org.tarikh.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.Precision;
import org.tarikh.event.Category;

class SyntheticEventsTest {

  private static String csv(long seed, long events) throws IOException {
    StringBuilder out = new StringBuilder();
    new SyntheticEvents(seed).write(events, out);
    return out.toString();
  }

  private static List<CSVRecord> rows(long seed, long events) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(csv(seed, events)))
        .getRecords();
  }

  @Property(tries = 100)
  void everyRowIsAnEvent(@ForAll long seed, @ForAll @IntRange(max = 300) int events)
      throws IOException {
    List<CSVRecord> rows = rows(seed, events);
    assertThat(rows).hasSize(events);
    for (CSVRecord row : rows) {
      assertThat(Category.KEYS).contains(row.get("category"));
      assertThat(Integer.parseInt(row.get("importance"))).isBetween(0, 100);
      assertThat(row.get("title_ar")).doesNotContain("{", "}").isNotBlank();
      assertThat(row.get("title_en")).doesNotContain("{", "}").isNotBlank();
      assertThat(row.get("places").split("\\|")).hasSize(3);
      Edtf.parse(row.get("date"));
      for (String source : row.get("sources").split(";")) {
        Edtf.parse(source.substring(source.indexOf('|') + 1));
      }
    }
    assertThat(rows.stream().map(row -> row.get("id"))).doesNotHaveDuplicates();
  }

  @Property(tries = 50)
  void fewAreTheFirstOfMany(@ForAll long seed, @ForAll @IntRange(max = 200) int events)
      throws IOException {
    assertThat(csv(seed, events)).isEqualTo(csv(seed, events));
    assertThat(csv(seed, events + 50)).startsWith(csv(seed, events));
  }

  @Test
  void anotherSeedTellsOtherEvents() throws IOException {
    assertThat(csv(1, 20)).isNotEqualTo(csv(2, 20));
  }

  @Test
  void spreadsAsNewsDoes() throws IOException {
    List<CSVRecord> rows = rows(7, 20_000);
    Set<Precision> precisions = EnumSet.noneOf(Precision.class);
    Map<String, Integer> days = new HashMap<>();
    int dense = 0;
    int open = 0;
    int approximate = 0;
    for (CSVRecord row : rows) {
      String date = row.get("date");
      Edtf value = Edtf.parse(date);
      precisions.add(value.precision());
      open += date.endsWith("..") || date.startsWith("..") ? 1 : 0;
      approximate += value.approximate() ? 1 : 0;
      String known = date.startsWith("..") ? date.substring(3) : date;
      int year = Integer.parseInt(known.substring(0, 4).replace('X', '0'));
      dense += year >= 2010 ? 1 : 0;
      if (known.length() >= 10) {
        days.merge(known.substring(0, 10), 1, Integer::sum);
      }
    }
    assertThat(precisions)
        .contains(
            Precision.MINUTE,
            Precision.DAY,
            Precision.MONTH,
            Precision.SEASON,
            Precision.YEAR,
            Precision.DECADE);
    assertThat(open).isPositive();
    assertThat(approximate).isPositive();
    assertThat(dense).isBetween(17_000, 19_900);
    // Spread evenly a day would have four; a burst has many times that.
    assertThat(days.values()).anyMatch(count -> count > 40);
  }
}
