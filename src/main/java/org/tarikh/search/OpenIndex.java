package org.tarikh.search;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One Lucene index, opened, with the position it has come to. Written by one thread at a time,
 * asked by any number.
 */
final class OpenIndex implements AutoCloseable {

  /** What a building may keep in memory before it writes a segment that has to be merged later. */
  private static final int WRITER_MEGABYTES = 64;

  /** Where positions lie; null for an index in memory. */
  private final Path directory;

  private final Directory files;

  /** Of the segments that are open. */
  private final Map<IndexReader.CacheKey, Columns> columns = new ConcurrentHashMap<>();

  private final ReadWriteLock closing = new ReentrantReadWriteLock();
  private IndexWriter writer;
  private volatile DirectoryReader reader;
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
    try {
      files =
          directory == null
              ? new ByteBuffersDirectory()
              : FSDirectory.open(directory.resolve(position.build()));
      writer = writer(OpenMode.CREATE_OR_APPEND);
      reader = DirectoryReader.open(writer);
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be opened", e);
    }
  }

  private IndexWriter writer(OpenMode mode) throws IOException {
    return new IndexWriter(
        files,
        new IndexWriterConfig(NewsAnalysis.TEXTS)
            .setOpenMode(mode)
            .setRAMBufferSizeMB(WRITER_MEGABYTES)
            // What counts was committed with its position; the rest is thrown away.
            .setCommitOnClose(false));
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
      DirectoryReader now = held();
      try {
        return question.apply(new Snapshot(now, segments(now)));
      } finally {
        now.decRef();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The index cannot be read", e);
    } finally {
      closing.readLock().unlock();
    }
  }

  /** The reader that stands now, which stays open until it is released. */
  private DirectoryReader held() {
    for (; ; ) {
      DirectoryReader now = reader;
      if (now.tryIncRef()) {
        return now;
      }
    }
  }

  /** How many events it holds. */
  long size() {
    return reader.numDocs();
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
  void write(Map<Long, Document> present, Collection<Long> absent, long number) {
    try {
      if (!writer.isOpen()) {
        // It gave up when the disk did, and forgot what was not on it: the position tells what to
        // apply again.
        writer = writer(OpenMode.APPEND);
      }
      for (var event : present.entrySet()) {
        writer.updateDocument(IndexedEvent.term(event.getKey()), event.getValue());
      }
      for (Long id : absent) {
        writer.deleteDocuments(IndexedEvent.term(id));
      }
      commit();
    } catch (IOException e) {
      throw new UncheckedIOException("The index could not be written", e);
    }
    moveTo(number);
  }

  /**
   * Puts events in that are not in it yet, fast: neither on disk nor visible before {@link
   * #finish}. By any number of threads.
   */
  void fill(List<Document> news) {
    try {
      writer.addDocuments(news);
    } catch (IOException e) {
      throw new UncheckedIOException("The index could not be written", e);
    }
  }

  /** Ends a filling: all is on disk, and the next start finds this index. */
  void finish() {
    try {
      commit();
    } catch (IOException e) {
      throw new UncheckedIOException("The index could not be written", e);
    }
    moveTo(position.number());
  }

  private void commit() throws IOException {
    writer.commit();
    DirectoryReader next = DirectoryReader.openIfChanged(reader, writer);
    if (next != null) {
      DirectoryReader old = reader;
      reader = next;
      old.close();
    }
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
      reader.close();
      writer.close();
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The index could not be closed", e);
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
