package org.tarikh.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of attempts for each key, by the generic cell rate algorithm: a key needs no more than
 * the moment at which its bucket is full again. Of the keys only those used last are remembered.
 */
final class Attempts {

  private final Clock clock;
  private final Duration pause;
  private final Duration whole;
  private final Map<String, Instant> fullAt;

  /**
   * @param size attempts that a full bucket holds
   * @param pause after which one more is in it
   * @param remembered the most keys
   */
  Attempts(Clock clock, int size, Duration pause, int remembered) {
    this.clock = clock;
    this.pause = pause;
    this.whole = pause.multipliedBy(size);
    this.fullAt =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > remembered;
          }
        };
  }

  /** Takes an attempt. Zero, or how long to wait where none is left: then none was taken. */
  synchronized Duration take(String key) {
    Instant now = clock.instant();
    Instant next = full(key, now).plus(pause);
    Duration wait = Duration.between(now.plus(whole), next);
    if (wait.isNegative() || wait.isZero()) {
      fullAt.put(key, next);
      return Duration.ZERO;
    }
    return wait;
  }

  /** Gives one attempt back. */
  synchronized void giveBack(String key) {
    fullAt.computeIfPresent(key, (same, full) -> full.minus(pause));
  }

  /** Fills the bucket. */
  synchronized void forget(String key) {
    fullAt.remove(key);
  }

  private Instant full(String key, Instant now) {
    Instant full = fullAt.get(key);
    return full == null || full.isBefore(now) ? now : full;
  }
}
