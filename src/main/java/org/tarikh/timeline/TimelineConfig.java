package org.tarikh.timeline;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the room {@code timeline}. */
@ConfigMapping(prefix = "tarikh.timeline")
public interface TimelineConfig {

  /**
   * Memory for tiles and pages of the timeline that were asked for, compressed: most readers see
   * the same few hundred.
   */
  @WithDefault("64M")
  MemorySize answerCache();
}
