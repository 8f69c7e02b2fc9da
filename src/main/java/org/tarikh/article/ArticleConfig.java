package org.tarikh.article;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** Settings of the room {@code article}. */
@ConfigMapping(prefix = "tarikh.article")
public interface ArticleConfig {

  /** How pages are fetched that an editor gives a link to. */
  Fetch fetch();

  /** Bounds of a fetch: the server must not be made to ask for what its readers may not see. */
  interface Fetch {

    /** The largest page, unpacked: articles have some hundred kilobytes with all their markup. */
    @WithDefault("4M")
    MemorySize largest();

    /** How long one page may take with all its redirects, while its editor waits. */
    @WithDefault("15s")
    Duration patience();

    /** How often a page may lead on to another. */
    @WithDefault("5")
    int redirects();

    /** Ports that are asked: those of the web, so that nobody scans others through this server. */
    @WithDefault("80,443")
    Set<Integer> ports();
  }
}
