package org.tarikh.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Settings of the room {@code ingest}. */
@ConfigMapping(prefix = "tarikh.ingest")
public interface IngestConfig {

  /**
   * Where the bundled article files lie, from the working directory: they are read at the first
   * start, unless {@code tarikh.examples} is false.
   */
  @WithDefault("data/articles")
  Path articles();
}
