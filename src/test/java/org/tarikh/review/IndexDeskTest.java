package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.search.IndexCheck.equalsStore;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.search.EventIndex;
import org.tarikh.search.TimelineSearch;

/** An admin has the index built anew. */
@QuarkusTest
class IndexDeskTest {

  @Inject EventIndex index;
  @Inject TimelineSearch search;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Rebuild the index… | The index was rebuilt; it finished at",
        "ar | أعد بناء الفهرس… | أُعيد بناء الفهرس، وانتهى ذلك في",
      })
  void itIsAskedForDoneAndTold(String language, String link, String done) {
    Desk desk = Desk.admin();
    desk.add(Desk.event());
    String before = search.generation();
    Document list = desk.page("/" + language + "/admin");
    String address = list.select("a[href$=/admin/index]").attr("href");
    assertThat(list.select("a[href$=/admin/index]").text()).isEqualTo(link);

    Response begun = desk.submit(desk.page(address), Map.of());

    assertThat(begun.statusCode()).isEqualTo(303);
    assertThat(desk.page(begun.header("Location")).select(".notice").text()).startsWith(done);
    assertThat(search.generation()).isNotEqualTo(before);
    assertThat(equalsStore(index)).isTrue();
  }
}
