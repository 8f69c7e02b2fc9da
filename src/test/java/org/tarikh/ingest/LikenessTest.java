package org.tarikh.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarikh.article.Article;
import org.tarikh.event.EventRecord;
import org.tarikh.event.State;
import org.tarikh.extraction.Extractor;
import org.tarikh.extraction.Extractor.Extraction;
import org.tarikh.temporal.Publication;

/** Two reports are written, read by the extractor, and the likest two of their events compared. */
class LikenessTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Damascus");

  private record Pair(
      boolean same,
      List<EventRecord> one,
      List<EventRecord> other,
      Set<String> context,
      String text) {

    Likeness likeness() {
      Likeness most = Likeness.NONE;
      for (EventRecord a : one) {
        for (EventRecord b : other) {
          Likeness likeness = Likeness.of(a, b, context, ZONE);
          most = likeness.compareTo(most) > 0 ? likeness : most;
        }
      }
      return most;
    }
  }

  @Test
  void proposesWhatIsOneEventAndUnitesNothingElse() throws IOException {
    List<Pair> pairs = pairs();
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    int same = 0;
    int sure = 0;
    for (Pair pair : pairs) {
      Likeness likeness = pair.likeness();
      same += pair.same() ? 1 : 0;
      sure += pair.same() && likeness == Likeness.SURE ? 1 : 0;
      if (pair.same() && likeness == Likeness.NONE) {
        missed.add(pair.text());
      }
      if (!pair.same() && likeness != Likeness.NONE) {
        wrong.add(likeness + ": " + pair.text());
      }
    }
    System.out.printf(
        "%d pairs, %d of one event: %d found (%d sure), %d others taken for one%n",
        pairs.size(), same, same - missed.size(), sure, wrong.size());
    System.out.println(String.join("\n", missed) + "\n" + String.join("\n", wrong));
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(40);
    assertThat(wrong).isEmpty();
    assertThat(missed).hasSizeLessThanOrEqualTo(same / 10);
  }

  private static List<Pair> pairs() throws IOException {
    try (InputStream in = LikenessTest.class.getResourceAsStream("pairs.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(LikenessTest::pair)
          .toList();
    }
  }

  private static Pair pair(String line) {
    String[] c = line.split("\t");
    return new Pair(
        c[0].equals("same"),
        events(c[1], c[2]),
        events(c[3], c[4]),
        Extractor.bundled().names(c[2]),
        c[2] + " / " + c[4]);
  }

  private static List<EventRecord> events(String published, String text) {
    Article article = new Article();
    article.id = 1L;
    article.text = text;
    Publication publication = new Publication(LocalDate.parse(published), null);
    Extraction extraction = Extractor.bundled().extract(text, publication);
    List<EventRecord> events = new ArrayList<>();
    extraction.events().stream()
        .map(draft -> DraftedEvent.of(draft, extraction.language(), article, State.DRAFT))
        .forEach(record -> record.ifPresent(events::add));
    assertThat(events).as(text).isNotEmpty();
    return events;
  }
}
