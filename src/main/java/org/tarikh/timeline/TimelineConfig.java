package org.tarikh.timeline;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the room {@code timeline}. */
@ConfigMapping(prefix = "tarikh.timeline")
public interface TimelineConfig {

  /**
   * Memory for tiles and pages of the timeline that were asked for, compressed: most readers see
   * the same few hundred.
   */
  @WithDefault("64M")
  MemorySize answerCache();

  Live live();

  /** What open pages are told while they stand open. */
  interface Live {

    /**
     * The most open pages that are told of changes at one time. Each holds a connection and its
     * file descriptor for as long as it is looked at; those beyond see changes when they are
     * loaded.
     */
    @WithDefault("2000")
    int readers();

    /**
     * How often the state is said again. Proxies cut connections that are silent for a minute or
     * less, and only by writing to it does the server find out that a reader has gone.
     */
    @WithDefault("25s")
    Duration heartbeat();
  }
}
