package org.tarikh.article;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Map;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.edtf.EdtfException;
import org.tarikh.edtf.Precision;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * An article in a Markdown file: front matter in YAML between two lines of {@code ---}, then the
 * text. Front matter knows {@code title}, {@code publisher}, {@code published} (an EDTF day or
 * date-time), {@code language} (default ar), {@code url} and {@code example}.
 */
public record ArticleFile(
    String title,
    String publisher,
    Edtf published,
    String language,
    String url,
    boolean example,
    String text) {

  private static final String FENCE = "---\n";

  /**
   * Reads a file.
   *
   * @throws ArticleFileException when it is no UTF-8, has no front matter, or the front matter
   *     lacks something
   */
  public static ArticleFile read(Path file) {
    try {
      return parse(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new ArticleFileException(file.getFileName() + " is not UTF-8 text", e);
    } catch (IOException e) {
      throw new ArticleFileException("Cannot read " + file, e);
    }
  }

  static ArticleFile parse(String name, String content) {
    String unix = content.replace("\r\n", "\n");
    int end = unix.startsWith(FENCE) ? unix.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    if (end < 0) {
      throw new ArticleFileException(
          name + " does not begin with front matter between two lines of ---", null);
    }
    Map<?, ?> front = front(name, unix.substring(FENCE.length(), end + 1));
    return new ArticleFile(
        required(name, front, "title"),
        required(name, front, "publisher"),
        published(name, required(name, front, "published")),
        front.containsKey("language") ? required(name, front, "language") : "ar",
        front.containsKey("url") ? required(name, front, "url") : null,
        "true".equals(front.get("example")),
        unix.substring(end + 1 + FENCE.length()).strip());
  }

  private static Map<?, ?> front(String name, String yaml) {
    try {
      LoaderOptions options = new LoaderOptions();
      Object loaded =
          new Yaml(
                  new SafeConstructor(options),
                  new Representer(new DumperOptions()),
                  new DumperOptions(),
                  options,
                  new TextOnly())
              .load(yaml);
      if (loaded instanceof Map<?, ?> map) {
        return map;
      }
      throw new ArticleFileException(
          "The front matter of " + name + " is no list of names and values", null);
    } catch (YAMLException e) {
      throw new ArticleFileException(
          "The front matter of " + name + " is not YAML: " + e.getMessage(), e);
    }
  }

  private static String required(String name, Map<?, ?> front, String key) {
    if (front.get(key) instanceof String value && !value.isBlank()) {
      return value.strip();
    }
    throw new ArticleFileException("The front matter of " + name + " lacks " + key, null);
  }

  private static Edtf published(String name, String value) {
    try {
      Edtf published = Edtf.parse(value.replace(' ', 'T'));
      if (published instanceof EdtfDateTime || isDay(published)) {
        return published;
      }
    } catch (EdtfException e) {
      throw new ArticleFileException("published in " + name + " is no date: " + e.getMessage(), e);
    }
    throw new ArticleFileException(
        "published in " + name + " is no day: write a day or a minute, such as 2025-08-13T19:51",
        null);
  }

  private static boolean isDay(Edtf value) {
    return value instanceof EdtfDate day
        && day.precision() == Precision.DAY
        && Math.abs(day.year()) <= Year.MAX_VALUE;
  }

  /** Reads every scalar as text: YAML's own idea of dates would put publication times into UTC. */
  private static final class TextOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.MERGE, MERGE, "<");
    }
  }
}
