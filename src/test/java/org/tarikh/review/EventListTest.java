package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarikh.event.EventRecord;
import org.tarikh.event.Events;
import org.tarikh.event.State;

/** The list of events: search, states, pages. */
@QuarkusTest
class EventListTest {

  @Inject Events events;
  private Desk desk;

  @BeforeEach
  void signIn() {
    desk = Desk.admin();
  }

  @Test
  void theListFindsByTitleAndState() {
    Map<String, String> fields = Desk.event();
    fields.put("title.en", "A 100% Unique_title");
    long id = desk.add(fields);
    assertThat(found("/en/admin?q=0%25+unique_")).containsExactly("A 100% Unique_title");
    assertThat(found("/en/admin?q=0x+unique_")).isEmpty();
    assertThat(found("/en/admin?q=unique_&state=PUBLISHED")).isEmpty();
    assertThat(found("/en/admin?q=unique_&state=draft")).hasSize(1);
    assertThat(found("/en/admin?state=nonsense&before=broken")).isNotEmpty();
    assertThat(desk.page("/en/admin?q=unique_").select(".rows a").attr("href"))
        .isEqualTo("/en/admin/events/" + id);
    assertThat(desk.page("/en/admin?q=" + "z".repeat(3000)).select(".notice").text())
        .startsWith("No event fits.");
  }

  private List<String> found(String path) {
    return desk.page(path).select(".rows h2").eachText();
  }

  @Test
  void theListGoesOnBehindItsLastEvent() {
    for (int i = 0; i < 53; i++) {
      EventRecord record =
          new EventRecord(
              State.DRAFT,
              "2020",
              "society",
              1,
              List.of(new EventRecord.Text("en", "Paged " + i, "")),
              List.of(),
              List.of(),
              List.of(),
              null);
      events.create(record, "pager");
    }
    Document first = desk.page("/en/admin?q=paged");
    assertThat(first.select(".rows li")).hasSize(50);
    Document second = desk.page(first.select("a[rel=next]").attr("href"));
    assertThat(second.select(".rows h2").eachText())
        .containsExactly("Paged 2", "Paged 1", "Paged 0");
    assertThat(second.select("a[rel=next]")).isEmpty();
  }
}
