package org.tarikh.event;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place that asks the machine for the time; tests bring a clock of their own. */
final class SystemClock {

  @Produces
  @Singleton
  static Clock clock() {
    return Clock.systemUTC();
  }
}
