package org.tarikh.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.temporal.Publication;

/** An annotated article of the evaluation set; its README says how it is written. */
record GoldArticle(String file, String text, List<Gold> times) {

  /**
   * An annotated expression.
   *
   * @param value null where the match is {@link Match#IGNORE}
   */
  record Gold(int start, int end, Match match, Edtf value) {}

  private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);

  private static final Pattern ANNOTATION =
      Pattern.compile("\\[([^\\]]+)\\]\\((near |ignore)?([^)]*)\\)");

  /** The articles of a language with the numbers {@code first} to {@code last}, each step-th. */
  static List<GoldArticle> numbered(String language, int first, int last, int step) {
    try (Stream<Path> files =
        Files.list(
            Path.of(Objects.requireNonNull(GoldArticle.class.getResource(language)).toURI()))) {
      return files
          .sorted()
          .map(GoldArticle::read)
          .filter(article -> first <= article.number() && article.number() <= last)
          .filter(article -> (article.number() - first) % step == 0)
          .toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The evaluation set cannot be read", e);
    }
  }

  private static GoldArticle read(Path file) {
    try {
      return of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GoldArticle of(String file, String annotated) {
    StringBuilder text = new StringBuilder();
    List<Gold> times = new ArrayList<>();
    Matcher annotation = ANNOTATION.matcher(FRONT_MATTER.matcher(annotated).replaceFirst(""));
    while (annotation.find()) {
      annotation.appendReplacement(text, Matcher.quoteReplacement(annotation.group(1)));
      String match = annotation.group(2) == null ? "exact" : annotation.group(2).trim();
      times.add(
          new Gold(
              text.length() - annotation.group(1).length(),
              text.length(),
              Match.of(match),
              match.equals("ignore") ? null : Edtf.parse(annotation.group(3))));
    }
    annotation.appendTail(text);
    return new GoldArticle(file, text.toString(), List.copyOf(times));
  }

  /** Its name in {@code events.tsv}: "ar/39". */
  String name(String language) {
    return language + "/" + number();
  }

  private int number() {
    return Integer.parseInt(file.substring(0, file.indexOf('.')));
  }

  /** The time in the publication line, which is the first expression. */
  Publication published() {
    Edtf value = times.get(0).value();
    if (value instanceof EdtfDateTime time) {
      return new Publication(time.local().toLocalDate(), time.local().toLocalTime());
    }
    EdtfDate day = (EdtfDate) value;
    return new Publication(java.time.LocalDate.of((int) day.year(), day.month(), day.day()), null);
  }
}
