package org.tarikh.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tarikh.event.EventImport;

/**
 * Events from a CSV file (RFC 4180, UTF-8, a header), published. Streams: memory does not grow with
 * the file. A row whose {@code id} is in the store already is left alone, so that a file can be
 * imported again.
 */
@ApplicationScoped
public class CsvImport {

  /** The most refused rows that are told one by one. */
  public static final int MOST_TOLD = 100;

  private static final int STRIDE = 10_000;

  private final EventImport events;

  CsvImport(EventImport events) {
    this.events = events;
  }

  /** Is told how an import goes. */
  @FunctionalInterface
  public interface Progress {

    /** So many rows were read; every {@value #STRIDE} rows, and at the end. */
    void read(long rows);

    /** All rows were read; what is left is to write them down for good. */
    default void saving() {}
  }

  /** A row that cannot be an event: the line it ends on, from 1, and what is wrong about it. */
  public record Refused(long line, String reason) {}

  /**
   * What became of the rows.
   *
   * @param added how many are new events
   * @param known how many were there already
   * @param refused how many cannot be events
   * @param told the first {@value #MOST_TOLD} of them
   */
  public record Report(long added, long known, long refused, List<Refused> told) {}

  /** Thrown where nothing was imported, because rows were refused. */
  public static final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    RefusedException(Report report) {
      super(report.refused() + " rows were refused");
      this.report = report;
    }

    public Report report() {
      return report;
    }
  }

  /**
   * Imports a file: whole, or not at all.
   *
   * @param skipBad leaves refused rows out instead of refusing the file for them
   * @throws RefusedException for rows that cannot be events, unless they are skipped
   * @throws IllegalArgumentException for a file that cannot be read as such CSV, with a sentence
   */
  public Report read(Path file, boolean skipBad, String who, Progress progress) {
    Run run = new Run(progress);
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(text)) {
      List<String> absent =
          Stream.of("date", "category", "importance")
              .filter(column -> !rows.getHeaderNames().contains(column))
              .toList();
      if (!absent.isEmpty()) {
        throw new IllegalArgumentException(
            file + " lacks the columns " + absent + ": the first line must name the columns.");
      }
      EventImport.Result result =
          events.run(
              who,
              sink -> {
                run.read(rows, sink);
                if (run.refused > 0 && !skipBad) {
                  throw new RefusedException(run.report(0, 0));
                }
                progress.saving();
              });
      return run.report(result.added(), result.known());
    } catch (CharacterCodingException e) {
      throw notUtf8(file, e);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw notUtf8(file, e);
      }
      throw new IllegalArgumentException(
          file + " is no CSV after some " + run.rows + " rows: " + e.getCause().getMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("Cannot read " + file + ": is it a file you may read?", e);
    }
  }

  private static IllegalArgumentException notUtf8(Path file, Exception cause) {
    return new IllegalArgumentException(file + " is not UTF-8 text: save it as UTF-8.", cause);
  }

  /** One reading of a file. */
  private static final class Run {

    private final Progress progress;
    private final List<Refused> told = new ArrayList<>();
    private long rows;
    private long refused;

    Run(Progress progress) {
      this.progress = progress;
    }

    void read(CSVParser parser, EventImport.Sink sink) {
      for (Iterator<CSVRecord> all = parser.iterator(); all.hasNext(); ) {
        CSVRecord row = all.next();
        try {
          sink.add(EventCsv.origin(row), EventCsv.record(row));
        } catch (IllegalArgumentException e) {
          refused++;
          if (told.size() < MOST_TOLD) {
            told.add(new Refused(parser.getCurrentLineNumber(), e.getMessage()));
          }
        }
        if (++rows % STRIDE == 0) {
          progress.read(rows);
        }
      }
      progress.read(rows);
    }

    Report report(long added, long known) {
      return new Report(added, known, refused, List.copyOf(told));
    }
  }
}
