package org.tarikh.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Settings of the room {@code search}. */
@ConfigMapping(prefix = "tarikh.search")
public interface SearchConfig {

  /**
   * Where the index lives. It is a derived copy: it may be deleted while the server is down, and is
   * built again at the start.
   */
  @WithDefault("data/index")
  Path directory();

  /** Keeps the index in memory instead, for tests: it is then built at every start. */
  @WithDefault("false")
  boolean inMemory();

  /**
   * How many rows of the change log stay after the index has applied them, for a node whose index
   * has not come so far; one that lags further behind builds its index anew.
   */
  @WithDefault("10000")
  int keptChanges();
}
