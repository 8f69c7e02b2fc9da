package org.tarikh.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(HeldStore.Impatient.class)
class BusyStoreTest {

  @Inject Events events;
  @Inject ChangeLog changes;
  @Inject EntityManager em;

  @Test
  void aCounterThatStaysLockedIsSaidAndNothingIsSaved() throws Exception {
    try (HeldStore held = new HeldStore(em)) {
      assertThatThrownBy(() -> events.create(Samples.published("2025", "حدث"), "x"))
          .isInstanceOf(StoreBusyException.class);
    }
    assertThat(changes.last()).isZero();
    assertThat(QuarkusTransaction.requiringNew().<Long>call(() -> Event.count())).isZero();
  }
}
