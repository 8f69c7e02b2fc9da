package org.tarikh.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.ingest.Examples;

/** The names in which the server writes are nobody's. */
@QuarkusTest
class ReservedNameTest {

  @Inject DataSource store;

  @ParameterizedTest
  @ValueSource(strings = {"example", "Example", " example ", "import", "System", "tarikh"})
  void nobodyCanBeAddedByIt(String name) {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> User.add(name, "a good long password", Role.EDITOR, Instant.EPOCH)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The name \"" + name + "\" is reserved: choose another");
  }

  @ParameterizedTest
  @ValueSource(strings = {"example", "EXAMPLE", "example ", "Import", "system", "tarikh"})
  void theStoreRefusesItFromWhomever(String name) throws SQLException {
    try (Connection connection = store.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into account (id, name, password_hash, role, created_at)"
                    + " values (-1, ?, 'x', 'admin', current_timestamp)")) {
      insert.setString(1, name);
      assertThatThrownBy(insert::executeUpdate)
          .isInstanceOf(SQLException.class)
          .hasMessageContainingAll("ACCOUNT_NAME_NOT_RESERVED");
    }
  }

  @Test
  void nobodySignsInByIt() {
    assertThat(Examples.AUTHOR).isIn(User.RESERVED);
    String location =
        given()
            .redirects()
            .follow(false)
            .formParam("j_username", Examples.AUTHOR)
            .formParam("j_password", "example")
            .post("/j_security_check")
            .header("Location");
    assertThat(location).contains("failed=true");
  }
}
