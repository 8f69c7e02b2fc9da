package org.tarikh.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an index has come: everything up to change {@code number} of store {@code store} is in
 * it, written by mapping version {@code mapping}. Kept in a file beside the index and written after
 * the index has flushed, so that after a crash it is at most too low, and applying a change again
 * does no harm.
 *
 * @param build names the folder this index lies in: each building anew has its own
 */
record Position(String store, int mapping, String build, long number) {

  private static final String FILE = "position";

  /** Where an index that is about to be built for this store begins. */
  static Position fresh(String store, long number) {
    String build = UUID.randomUUID().toString().substring(0, 8);
    return new Position(store, IndexedEvent.MAPPING_VERSION, build, number);
  }

  /** The position that lies in this directory; empty where there is none or it cannot be read. */
  static Optional<Position> read(Path directory) {
    try {
      String[] parts = Files.readString(directory.resolve(FILE)).strip().split(" ");
      return Optional.of(
          new Position(parts[0], Integer.parseInt(parts[1]), parts[2], Long.parseLong(parts[3])));
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** Writes it whole or not at all. */
  void write(Path directory) {
    Path temporary = directory.resolve(FILE + ".new");
    byte[] text =
        (store + " " + mapping + " " + build + " " + number + "\n")
            .getBytes(StandardCharsets.UTF_8);
    try {
      try (FileChannel channel =
          FileChannel.open(
              temporary,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        channel.write(ByteBuffer.wrap(text));
        channel.force(true);
      }
      Files.move(temporary, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the position of the index in " + directory, e);
    }
  }

  /** Names the state of an index that has come so far, see {@link TimelineSearch#generation()}. */
  String generation() {
    return String.join("-", store, String.valueOf(mapping), build, String.valueOf(number));
  }

  /** The number that such a name of a state of the same store ends in, if it is one. */
  Optional<Long> numberIn(String generation) {
    try {
      return generation.startsWith(store + "-")
          ? Optional.of(Long.valueOf(generation.substring(generation.lastIndexOf('-') + 1)))
              .filter(past -> past <= number)
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  Position at(long later) {
    return new Position(store, mapping, build, later);
  }
}
