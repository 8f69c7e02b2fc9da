package org.tarikh.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarikh.temporal.Publication;

/** News of many kinds and houses, and the layout around it, each with its events. */
class NewsTest {

  record News(String published, String text, List<String> events) {
    @Override
    public String toString() {
      return text.substring(0, Math.min(60, text.length()));
    }
  }

  static Stream<News> news() throws IOException {
    return rows("news.tsv");
  }

  static Stream<News> moods() throws IOException {
    return rows("moods.tsv");
  }

  static Stream<News> layouts() throws IOException {
    return rows("layouts.tsv");
  }

  static Stream<News> clauses() throws IOException {
    return rows("clauses.tsv");
  }

  static Stream<News> titles() throws IOException {
    return rows("titles.tsv");
  }

  static Stream<News> whom() throws IOException {
    return rows("whom.tsv");
  }

  private static Stream<News> rows(String file) throws IOException {
    try (InputStream in = NewsTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(c -> new News(c[0], c[1].replace("\\n", "\n"), events(c[2])))
              .toList()
              .stream();
    }
  }

  private static List<String> events(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ; "));
  }

  private static List<EventDraft> read(News news) {
    Publication published = new Publication(LocalDate.parse(news.published()), null);
    return Extractor.bundled().extract(news.text(), published).events();
  }

  @ParameterizedTest
  @MethodSource({"news", "moods", "layouts", "clauses", "titles", "whom"})
  void eventsAnEditorWouldTake(News news) {
    assertThat(read(news))
        .extracting(e -> e.date() + " " + e.title())
        .containsExactlyElementsOf(news.events());
  }

  @ParameterizedTest
  @MethodSource({"news", "moods", "layouts", "clauses", "titles", "whom"})
  void everyTitleEndsWhereAPhraseDoes(News news) {
    for (EventDraft draft : read(news)) {
      String[] words = draft.title().split(" ");
      Word last = Word.of(words[words.length - 1], 0, words[words.length - 1].length()).get(0);
      assertThat(draft.title().length()).as(draft.title()).isLessThanOrEqualTo(90);
      assertThat(Arabic.isPreposition(last)).as(draft.title()).isFalse();
      assertThat(Set.of("و", "and", "or", "but", "the", "a", "of", "in", "to"))
          .as(draft.title())
          .doesNotContain(last.fold());
    }
  }
}
