package org.tarikh.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buckets of three attempts, one more in each minute. */
class AttemptsTest {

  private static final Duration NONE = Duration.ZERO;

  private Instant now = Instant.parse("2025-08-13T10:00:00Z");
  private final Attempts attempts =
      new Attempts(
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneOffset getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
              return this;
            }
          },
          3,
          Duration.ofMinutes(1),
          100);

  @Test
  void afterThreeOneMustWait() {
    take("sara", 3);
    assertThat(attempts.take("sara")).isEqualTo(Duration.ofMinutes(1));
    now = now.plusSeconds(50);
    assertThat(attempts.take("sara")).as("asking costs nothing").isEqualTo(Duration.ofSeconds(10));
    now = now.plusSeconds(10);
    take("sara", 1);
    assertThat(attempts.take("sara")).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aRestFillsTheBucketAndNoMore() {
    take("sara", 3);
    now = now.plus(Duration.ofDays(1));
    take("sara", 3);
    assertThat(attempts.take("sara")).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void eachKeyHasABucketOfItsOwn() {
    take("sara", 3);
    take("omar", 3);
  }

  @Test
  void whatIsGivenBackOrForgottenCanBeTakenAgain() {
    take("sara", 3);
    attempts.giveBack("sara");
    take("sara", 1);
    assertThat(attempts.take("sara")).isPositive();
    attempts.forget("sara");
    take("sara", 3);
  }

  @Test
  void onlyTheKeysUsedLastAreRemembered() {
    take("first", 3);
    for (int i = 0; i < 99; i++) {
      take("key " + i, 1);
    }
    assertThat(attempts.take("first")).as("the hundredth, and used just now").isPositive();
    for (int i = 0; i < 100; i++) {
      take("other " + i, 1);
    }
    take("first", 3);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:0:1:2:3:4:5, 2001:db8:0:1",
    "2001:db8:0:1:ffff:0:0:1, 2001:db8:0:1",
    "0:0:0:0:0:0:0:1, 0:0:0:0",
  })
  void anIpv6VisitorIsItsNetwork(String address, String key) {
    assertThat(SlowSignIn.network(address)).isEqualTo(key);
  }

  private void take(String key, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(attempts.take(key)).as("%s, %d", key, i).isEqualTo(NONE);
    }
  }
}
