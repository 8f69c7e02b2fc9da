package org.tarikh.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.tarikh.edtf.Edtf;

/**
 * Adds many events in one transaction, past Hibernate: all of them or none. Each keeps its first
 * version. The change log has one number for the whole, so the index has to be built anew after it
 * ({@link IndexRebuild}); should that be missed, the next start finds that the index lacks events.
 */
@ApplicationScoped
public class EventImport {

  private static final int LONGEST_HOURS = 6;

  private final EventConfig config;
  private final Clock clock;
  private final Validator validator;
  private final DataSource source;

  EventImport(EventConfig config, Clock clock, Validator validator, DataSource source) {
    this.config = config;
    this.clock = clock;
    this.validator = validator;
    this.source = source;
  }

  /** Takes the events of one import, one after the other. */
  public final class Sink {

    private final EventRows rows;

    private Sink(EventRows rows) {
      this.rows = rows;
    }

    /**
     * Adds an event.
     *
     * @param origin what it is called where it comes from; null where it has no name there
     * @return false where an event of this origin is there already; that one stays as it is
     * @throws IllegalArgumentException with what is wrong about the record; nothing is added then
     */
    public boolean add(String origin, EventRecord record) {
      String wrong =
          validator.validate(record).stream()
              .map(v -> v.getPropertyPath() + " " + v.getMessage())
              .sorted()
              .collect(Collectors.joining("; "));
      if (!wrong.isEmpty()) {
        throw new IllegalArgumentException(wrong);
      }
      try {
        if (origin != null && rows.isKnown(origin)) {
          return false;
        }
        rows.add(origin, record, Edtf.parse(record.date()).bounds(config.zone()));
        return true;
      } catch (SQLException e) {
        throw new IllegalStateException("The store refused an event", e);
      }
    }
  }

  /**
   * Imports what {@code work} puts into the sink. Where it throws, nothing was imported.
   *
   * @return what {@code work} answers: how many it has added
   */
  public long run(String who, ToLongFunction<Sink> work) {
    return QuarkusTransaction.requiringNew()
        .timeout((int) Duration.ofHours(LONGEST_HOURS).toSeconds())
        .call(() -> write(who, work));
  }

  private long write(String who, ToLongFunction<Sink> work) {
    try (Connection connection = source.getConnection();
        EventRows rows = new EventRows(connection, clock.instant(), who)) {
      long added = work.applyAsLong(new Sink(rows));
      rows.flush();
      if (added > 0) {
        ChangeLog.reserve(connection, 1);
      }
      return added;
    } catch (SQLException e) {
      throw new IllegalStateException("The import could not be written", e);
    }
  }
}
