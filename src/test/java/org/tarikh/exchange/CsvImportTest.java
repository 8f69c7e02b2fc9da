package org.tarikh.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarikh.search.IndexCheck.equalsStore;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.event.ChangeLog;
import org.tarikh.event.Event;
import org.tarikh.event.EventVersion;
import org.tarikh.event.Events;
import org.tarikh.event.IndexRebuild;
import org.tarikh.event.Samples;
import org.tarikh.event.StoreTransaction;
import org.tarikh.exchange.CsvImport.Refused;
import org.tarikh.search.EventIndex;

@QuarkusTest
class CsvImportTest {

  private static final String HEADER = "id,date,category,importance,title_en,places\n";

  @Inject CsvImport csv;
  @Inject ChangeLog changes;
  @Inject Events events;
  @Inject IndexRebuild rebuild;
  @Inject EventIndex index;
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("events.csv"), text);
  }

  /** Other tests find on the first page what they have put there. */
  @AfterEach
  void takeItOutAgain() {
    StoreTransaction.call(
        () -> {
          return Event.getEntityManager()
              .createNativeQuery("delete from event where updated_by = 'importer'")
              .executeUpdate();
        });
    rebuild.begin().join();
  }

  private CsvImport.Report read(Path file, boolean skipBad) {
    return csv.read(file, skipBad, "importer", rows -> {});
  }

  @Test
  void takesInWhatIsGeneratedOnceAsOneChange() throws IOException {
    Path file = folder.resolve("made.csv");
    try (Writer out = Files.newBufferedWriter(file)) {
      new SyntheticEvents(99).write(1200, out);
    }
    for (int i = 0; i < 60; i++) { // Hibernate is in the middle of a block of ids
      events.create(Samples.draft("2025", "t"), "editor");
    }
    long before = Event.count();
    long change = changes.last();
    assertThat(read(file, false)).isEqualTo(new CsvImport.Report(1200, 0, 0, List.of()));
    assertThat(read(file, false)).isEqualTo(new CsvImport.Report(0, 1200, 0, List.of()));
    assertThat(Event.count()).isEqualTo(before + 1200);
    assertThat(changes.last()).isEqualTo(change + 1);
    assertThat(equalsStore(index)).isTrue();
    events.create(Samples.published("2025", "t"), "importer");
    assertThat(equalsStore(index)).as("and goes on from there").isTrue();
    // Ids that were taken past Hibernate are not given out again.
    for (int i = 0; i < 120; i++) {
      events.create(Samples.draft("2025", "t"), "editor");
    }
    assertThat(Event.count()).isEqualTo(before + 1321);
  }

  @Test
  void keepsTheFirstVersion() throws IOException {
    read(file(HEADER + "v1,2025-07,society,5,\"A \"\"fair\"\", opened\",hama|حماة|Hama\n"), false);
    Event event = Event.<Event>find("updatedBy = ?1 order by id desc", "importer").firstResult();
    List<EventVersion> versions = EventVersion.of(event.id);
    assertThat(versions).hasSize(1);
    assertThat(versions.get(0).record().text("en").title()).isEqualTo("A \"fair\", opened");
    assertThat(versions.get(0).record().date()).isEqualTo("2025-07");
  }

  @Test
  void refusesTheFileForBadRowsAndLeavesNothing() throws IOException {
    Path file =
        file(
            HEADER
                + "a1,2025-07-01,society,5,Good,\n"
                + "a2,yesterday,society,5,Bad date,\n"
                + "a3,2025,weather,x,Bad number,\n"
                + "a4,2025,society,5,Bad place,hama\n");
    long before = Event.count();
    long change = changes.last();
    assertThatThrownBy(() -> read(file, false))
        .isInstanceOfSatisfying(
            CsvImport.RefusedException.class,
            e ->
                assertThat(e.report().told())
                    .containsExactly(
                        new Refused(3, "date is not an EDTF date"),
                        new Refused(4, "importance must be a number from 0 to 100"),
                        new Refused(5, "places must each be key|Arabic|English")));
    assertThat(Event.count()).isEqualTo(before);
    assertThat(changes.last()).isEqualTo(change);
    CsvImport.Report skipped = read(file, true);
    assertThat(skipped.added()).isEqualTo(1);
    assertThat(skipped.refused()).isEqualTo(3);
    assertThat(Event.count()).isEqualTo(before + 1);
  }

  @Test
  void leavesNothingWhereItBreaksOffInTheMiddle() throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < 11_000; i++) {
      text.append("b").append(i).append(",2025,society,5,T,\n");
    }
    Path file = file(text.toString());
    long before = Event.count();
    assertThatThrownBy(
            () ->
                csv.read(
                    file,
                    false,
                    "importer",
                    rows -> {
                      throw new IllegalStateException("power cut");
                    }))
        .hasMessageContaining("power cut");
    assertThat(Event.count()).isEqualTo(before);
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Path latin =
        Files.write(folder.resolve("l.csv"), "date,é\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> read(latin, false)).hasMessageContaining("is not UTF-8 text");
    Path other = file("name,when\na,b\n");
    assertThatThrownBy(() -> read(other, false)).hasMessageContaining("lacks the columns");
  }
}
