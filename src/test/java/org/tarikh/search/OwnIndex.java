package org.tarikh.search;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.event.ChangeLog;
import org.tarikh.event.EventConfig;
import org.tarikh.event.EventImport;
import org.tarikh.event.Events;
import org.tarikh.event.PublishedEvents;
import org.tarikh.event.Samples;

/** An index of its own on disk, beside the application's in memory, opened and closed at will. */
abstract class OwnIndex {

  @Inject Events events;
  @Inject ChangeLog changes;
  @Inject EventConfig eventConfig;
  @Inject EventImport imports;
  @Inject PublishedEvents store;
  @Inject EventIndex ofApplication;
  @TempDir Path directory;

  private final List<EventIndex> opened = new ArrayList<>();

  @BeforeEach
  void someEvents() {
    long gone = events.create(Samples.published("2011", "مضى"), "x").id;
    events.create(Samples.published("2025-08-13", "توقيع"), "x");
    events.create(Samples.draft("2025", "مسودة"), "x");
    events.withdraw(gone, 1, "خطأ", false, "x");
  }

  @AfterEach
  void closeAll() {
    opened.forEach(index -> index.close(null));
  }

  EventIndex open() {
    EventIndex index =
        new EventIndex(
            new SearchConfig() {
              @Override
              public Path directory() {
                return directory;
              }

              @Override
              public boolean inMemory() {
                return false;
              }

              @Override
              public int keptChanges() {
                return 10;
              }
            },
            eventConfig,
            store,
            changes);
    index.open(null);
    opened.add(index);
    return index;
  }

  /** Opens, closes, and answers the position it was left at. */
  Position openAndClose() {
    EventIndex index = open();
    Position position = index.position();
    index.close(null);
    return position;
  }
}
