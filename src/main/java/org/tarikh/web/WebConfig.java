package org.tarikh.web;

import io.smallrye.config.ConfigMapping;

/** Settings of the room {@code web}. */
@ConfigMapping(prefix = "tarikh.web")
public interface WebConfig {

  /**
   * Names the build of the application, written by Maven and not meant to be set: what a browser
   * keeps of one build it must not take for the answer of another.
   */
  String build();
}
