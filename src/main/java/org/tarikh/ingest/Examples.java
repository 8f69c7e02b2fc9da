package org.tarikh.ingest;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.tarikh.article.Article;
import org.tarikh.article.ArticleFile;
import org.tarikh.article.ArticleFileException;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfDate;
import org.tarikh.edtf.EdtfDateTime;
import org.tarikh.event.Event;
import org.tarikh.event.EventConfig;
import org.tarikh.event.ExampleEvents;
import org.tarikh.event.Marker;
import org.tarikh.event.State;
import org.tarikh.event.StoreTransaction;
import org.tarikh.temporal.Publication;

/**
 * The bundled articles: a first start reads them by the road of any article, and an admin removes
 * them when the real ones come. A marker in the store says that they were read; it stays whatever
 * is deleted, so they never come back by themselves. A start that is cut short leaves no marker,
 * and the next one goes on: an article that is there already is recognised by its text. A store
 * that was filled by an import before its first start gets none.
 */
@ApplicationScoped
public class Examples {

  /** The user in whose name the examples are published. */
  public static final String AUTHOR = "example";

  private static final Logger LOG = Logger.getLogger(Examples.class);
  private static final String MARKER = "examples";

  private final boolean wanted;
  private final IngestConfig config;
  private final EventConfig eventConfig;
  private final Intake intake;
  private final ExampleEvents events;

  Examples(
      @ConfigProperty(name = "tarikh.examples", defaultValue = "true") boolean wanted,
      IngestConfig config,
      EventConfig eventConfig,
      Intake intake,
      ExampleEvents events) {
    this.wanted = wanted;
    this.config = config;
    this.eventConfig = eventConfig;
    this.intake = intake;
    this.events = events;
  }

  /** After the index is open. */
  void atStart(@Observes @Priority(20) StartupEvent start) {
    if (wanted) {
      bringOnce();
    }
  }

  /** Brings the examples in, unless that was done before. */
  void bringOnce() {
    if (StoreTransaction.call(() -> Marker.value(MARKER)).isPresent()) {
      return;
    }
    if (StoreTransaction.call(() -> Event.find("example", false).firstResult()) != null) {
      LOG.info("The store has events of its own: the examples stay away");
      mark("not wanted");
      return;
    }
    if (!Files.isDirectory(config.articles())) {
      LOG.infof(
          "There are no example articles in %s: the timeline starts empty",
          config.articles().toAbsolutePath());
      return;
    }
    int read = 0;
    for (Path file : files()) {
      try {
        intake.take(article(ArticleFile.read(file)), State.PUBLISHED, AUTHOR);
        read++;
      } catch (ArticleFileException | ConstraintViolationException e) {
        LOG.errorf("An example article is left out: %s", e.getMessage());
      }
    }
    mark("brought");
    LOG.infof("%d example articles were read; an admin can remove them", read);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(config.articles())) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + config.articles(), e);
    }
  }

  private NewArticle article(ArticleFile file) {
    return new NewArticle(
        file.title(),
        file.publisher(),
        file.language(),
        file.url(),
        published(file.published(), eventConfig.zone()),
        file.text(),
        file.example(),
        file.example());
  }

  private static Publication published(Edtf value, ZoneId zone) {
    if (value instanceof EdtfDateTime time) {
      LocalDateTime wall =
          time.offset() == null
              ? time.local()
              : time.local().atOffset(time.offset()).atZoneSameInstant(zone).toLocalDateTime();
      return new Publication(wall.toLocalDate(), wall.toLocalTime());
    }
    EdtfDate day = (EdtfDate) value;
    return new Publication(LocalDate.of(Math.toIntExact(day.year()), day.month(), day.day()), null);
  }

  private static void mark(String how) {
    StoreTransaction.call(
        () -> {
          Marker.set(MARKER, how);
          return null;
        });
  }

  /**
   * Removes the examples for good: their articles, events, versions and evidence. What editors made
   * stays; {@link ExampleEvents#remove} says how.
   */
  public void remove(String who) {
    StoreTransaction.call(
        () -> {
          events.remove(AUTHOR, who);
          Article.delete("example", true);
          Marker.set(MARKER, "removed");
          return null;
        });
  }

  /** Whether there are examples to remove. */
  public boolean present() {
    return StoreTransaction.call(() -> Article.count("example", true)) > 0;
  }
}
