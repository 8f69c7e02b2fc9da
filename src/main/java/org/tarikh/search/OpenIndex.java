package org.tarikh.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Version;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneIndexSettings;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.cfg.StandalonePojoMapperSettings;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * One Lucene index, opened, with the position it has come to. Written by one thread at a time,
 * asked by any number.
 */
final class OpenIndex implements AutoCloseable {

  /** What a building may keep in memory before it writes a segment that has to be merged later. */
  private static final int WRITER_MEGABYTES = 64;

  private final Path directory;
  private final CloseableSearchMapping mapping;
  private final Analyzer analyzer;

  /** Of the segments that are open. */
  private final Map<IndexReader.CacheKey, Columns> columns = new ConcurrentHashMap<>();

  private final ReadWriteLock closing = new ReentrantReadWriteLock();
  private volatile Position position;
  private boolean closed;

  /**
   * Opens the index of this position, or begins it.
   *
   * @param directory where indexes lie, each in the folder of its build; null for one in memory
   */
  OpenIndex(Path directory, Position position) {
    this.directory = directory;
    this.position = position;
    SearchMappingBuilder builder =
        SearchMapping.builder(
                AnnotatedTypeSource.fromClasses(IndexedEvent.class), MethodHandles.lookup())
            // The one type is named above; to look for others needs Jandex, which the packaged
            // application does not carry.
            .property(
                StandalonePojoMapperSettings
                    .MAPPING_DISCOVER_ANNOTATED_TYPES_FROM_ROOT_MAPPING_ANNOTATIONS,
                false)
            .property(
                BackendSettings.backendKey(BackendSettings.TYPE), LuceneBackendSettings.TYPE_NAME)
            .property(
                BackendSettings.backendKey(LuceneBackendSettings.LUCENE_VERSION), Version.LATEST)
            .property(
                BackendSettings.backendKey(LuceneBackendSettings.ANALYSIS_CONFIGURER),
                new NewsAnalysis())
            .property(
                BackendSettings.backendKey(LuceneIndexSettings.IO_WRITER_RAM_BUFFER_SIZE),
                WRITER_MEGABYTES);
    if (directory == null) {
      builder.property(
          BackendSettings.backendKey(LuceneIndexSettings.DIRECTORY_TYPE), "local-heap");
    } else {
      builder.property(
          BackendSettings.backendKey(LuceneIndexSettings.DIRECTORY_ROOT),
          directory.resolve(position.build()).toString());
    }
    mapping = builder.build();
    analyzer =
        mapping.backend().unwrap(LuceneBackend.class).analyzer(NewsAnalysis.ANALYZER).orElseThrow();
  }

  Position position() {
    return position;
  }

  /** Thrown at a question that came while this index was replaced by another. */
  static final class ClosedException extends RuntimeException {}

  /** Asks the index as it stands. */
  <T> T ask(Function<Snapshot, T> question) {
    closing.readLock().lock();
    try {
      if (closed) {
        throw new ClosedException();
      }
      try (IndexReader reader = reader()) {
        return question.apply(new Snapshot(reader, analyzer, segments(reader)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    } finally {
      closing.readLock().unlock();
    }
  }

  /** How many events it holds. */
  long size() {
    try (IndexReader reader = reader()) {
      return reader.numDocs();
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    }
  }

  private IndexReader reader() {
    return mapping.scope(IndexedEvent.class).extension(LuceneExtension.get()).openIndexReader();
  }

  private List<Snapshot.Segment> segments(IndexReader reader) {
    return reader.leaves().stream()
        .map(leaf -> new Snapshot.Segment(leaf, columns(leaf.reader())))
        .toList();
  }

  private Columns columns(LeafReader segment) {
    IndexReader.CacheHelper cached = segment.getCoreCacheHelper();
    return columns.computeIfAbsent(
        cached.getKey(),
        key -> {
          cached.addClosedListener(columns::remove);
          return Columns.of(segment);
        });
  }

  /** Puts events in and takes others out, all on disk and visible when it returns. */
  void write(Collection<IndexedEvent> present, Collection<Long> absent, long number) {
    try (SearchSession session = mapping.createSession()) {
      session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
      present.forEach(session.indexingPlan()::addOrUpdate);
      absent.forEach(id -> session.indexingPlan().purge(IndexedEvent.class, id, null));
    }
    moveTo(number);
  }

  /**
   * Puts events in that are not in it yet, fast: neither on disk nor visible before {@link
   * #finish}. By any number of threads.
   */
  void fill(Collection<IndexedEvent> news) {
    try (SearchSession session = mapping.createSession()) {
      session.indexingPlanSynchronizationStrategy(
          context -> {
            context.documentCommitStrategy(DocumentCommitStrategy.NONE);
            context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
            context.indexingFutureHandler(
                report -> report.join().throwable().ifPresent(OpenIndex::fail));
          });
      news.forEach(session.indexingPlan()::add);
    }
  }

  /** Ends a filling: all is on disk, and the next start finds this index. */
  void finish() {
    try (SearchSession session = mapping.createSession()) {
      session.workspace().flush();
      session.workspace().refresh();
    }
    moveTo(position.number());
  }

  private static void fail(Throwable failure) {
    throw new IllegalStateException("The index could not be written", failure);
  }

  /** The index holds everything up to this number: the next start goes on from there. */
  void moveTo(long number) {
    Position next = position.at(number);
    if (directory != null) {
      next.write(directory);
    }
    position = next;
  }

  /** Waits for the questions that are being answered. */
  @Override
  public void close() {
    closing.writeLock().lock();
    try {
      closed = true;
      mapping.close();
    } finally {
      closing.writeLock().unlock();
    }
  }

  /** Deletes everything in the directory that belongs to no index of this build. */
  static void deleteOthers(Path directory, String build) {
    try {
      Files.createDirectories(directory);
      List<Path> doomed = new ArrayList<>();
      try (Stream<Path> children = Files.list(directory)) {
        for (Path child : children.filter(Files::isDirectory).toList()) {
          if (!child.getFileName().toString().equals(build)) {
            try (Stream<Path> tree = Files.walk(child)) {
              tree.sorted(Comparator.reverseOrder()).forEach(doomed::add);
            }
          }
        }
      }
      for (Path path : doomed) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tidy the index in " + directory, e);
    }
  }
}
