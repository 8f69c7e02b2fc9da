package org.tarikh.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarikh.temporal.Publication;

/** From the example beside each list of words comes what stands there, and not without the list. */
class WordExamplesTest {

  private static final String COMPLEMENTS = "ar/complements.tsv";

  private static final List<String> FILES =
      Stream.of(
              Words.AR.files.stream(),
              Words.EN.files.stream(),
              Words.BOTH.files.stream(),
              Stream.of(COMPLEMENTS))
          .flatMap(files -> files)
          .toList();

  /** A line of one of the files. */
  record Row(String file, Map<String, String> cells) {

    static Stream<Row> of(String file) {
      return Tsv.read(file).stream().map(cells -> new Row(file, cells));
    }

    String example() {
      return cells.get("example");
    }

    String expect() {
      return cells.get("expect");
    }

    /** Its file, with nothing in place of its words. */
    byte[] emptied() {
      Map<String, String> without = new LinkedHashMap<>(cells);
      without.put(file.equals(COMPLEMENTS) ? "preposition" : "words", "");
      String text = new String(Loader.bytes(Loader.PACKAGE + file), StandardCharsets.UTF_8);
      return text.replace(String.join("\t", cells.values()), String.join("\t", without.values()))
          .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return file + " " + cells.values().iterator().next();
    }
  }

  static Stream<Row> rows() {
    return FILES.stream().flatMap(Row::of);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleComesOutAndDependsOnItsList(Row row) throws ReflectiveOperationException {
    assertThat(row.example()).as("example").isNotEmpty();
    assertThat(new Reading().apply(row.example(), row.expect())).isEqualTo(row.expect());
    assertThat(new Loader(row).reading().apply(row.example(), row.expect()))
        .as("without its words")
        .isNotEqualTo(row.expect());
  }

  /**
   * Reads an example and tells the drafts as its row does. Public: a loader of its own loads it
   * once more, where the classes of the package are others.
   */
  public static final class Reading implements BinaryOperator<String> {

    private static final Publication PUBLISHED = new Publication(LocalDate.of(2025, 8, 13), null);

    /**
     * @param example what stands in an article, its paragraphs parted by ¶
     * @param expect tells by its marks what is told beside date and title
     */
    @Override
    public String apply(String example, String expect) {
      String text = example.replace(" ¶ ", "\n\n");
      Extractor.Extraction extraction = Extractor.bundled().extract(text, PUBLISHED);
      return extraction.events().isEmpty()
          ? "-"
          : extraction.events().stream()
              .map(draft -> told(draft, expect, extraction.language()))
              .collect(Collectors.joining(" | "));
    }

    private static String told(EventDraft draft, String expect, String language) {
      StringBuilder told = new StringBuilder(draft.date() + " " + draft.title());
      if (expect.contains(" ~")) {
        told.append(String.format(Locale.ROOT, " ~%.2f", draft.confidence()));
      }
      if (expect.contains(" @")) {
        told.append(" @").append(names(draft.places(), language));
      }
      if (expect.contains(" &")) {
        told.append(" &").append(names(draft.actors(), language));
      }
      if (expect.contains(" #")) {
        told.append(" #").append(draft.category());
      }
      return told.toString();
    }

    private static String names(List<EventDraft.Name> names, String language) {
      return names.isEmpty()
          ? "-"
          : names.stream()
              .map(name -> name.names().get(language))
              .collect(Collectors.joining("; "));
    }
  }

  /** Loads the package anew, with one list emptied. */
  private static final class Loader extends ClassLoader {

    private static final String PACKAGE = "org/tarikh/extraction/";
    private static final Map<String, byte[]> BYTES = new ConcurrentHashMap<>();

    private final Row row;

    Loader(Row row) {
      super(WordExamplesTest.class.getClassLoader());
      this.row = row;
    }

    static byte[] bytes(String resource) {
      return BYTES.computeIfAbsent(
          resource,
          name -> {
            try (InputStream in =
                WordExamplesTest.class.getClassLoader().getResourceAsStream(name)) {
              return in.readAllBytes();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }

    @SuppressWarnings("unchecked")
    BinaryOperator<String> reading() throws ReflectiveOperationException {
      return (BinaryOperator<String>)
          loadClass(Reading.class.getName()).getDeclaredConstructor().newInstance();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      String resource = name.replace('.', '/') + ".class";
      if (!resource.startsWith(PACKAGE)) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        byte[] bytes = bytes(resource);
        return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
      }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      return name.equals(PACKAGE + row.file())
          ? new ByteArrayInputStream(row.emptied())
          : new ByteArrayInputStream(bytes(name));
    }
  }
}
