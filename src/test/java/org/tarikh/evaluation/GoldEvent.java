package org.tarikh.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tarikh.edtf.Edtf;

/**
 * An annotated event of the evaluation set; its README says how it is written.
 *
 * @param article language and number: "ar/39"
 * @param required whether a reader would miss it on a timeline
 */
record GoldEvent(String article, int start, int end, Edtf date, Match match, boolean required) {

  /** All annotated events, those of an article in text order. */
  static List<GoldEvent> all() {
    try (Stream<String> lines =
        Files.lines(
            Path.of(Objects.requireNonNull(GoldEvent.class.getResource("events.tsv")).toURI()))) {
      return lines.skip(1).map(GoldEvent::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The annotated events cannot be read", e);
    }
  }

  private static GoldEvent of(String line) {
    String[] cells = line.split("\t");
    return new GoldEvent(
        cells[0],
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        Edtf.parse(cells[3]),
        Match.of(cells[4]),
        cells[5].equals("must"));
  }
}
