package org.tarikh.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the room {@code review}. */
@ConfigMapping(prefix = "tarikh.review")
interface ReviewConfig {

  /**
   * From which confidence on (0 to 1) a draft without a warning is accepted by "accept all certain
   * ones". Confidence is a rule's own, not a measured rate: raise it where drafts need a closer
   * look.
   */
  @WithDefault("0.85")
  double certain();
}
