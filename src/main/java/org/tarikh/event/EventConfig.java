package org.tarikh.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Settings of the room {@code event}. */
@ConfigMapping(prefix = "tarikh.event")
public interface EventConfig {

  /**
   * The zone whose wall clock all bounds are counted in: where the story's days begin and end.
   * Changing it asks for a new store.
   */
  @WithDefault("Asia/Damascus")
  ZoneId zone();
}
