package org.tarikh.event;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.PreventFurtherStepsException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.api.ErrorCode;

/**
 * Ends a start on a store that another process holds with one sentence on the console and exit code
 * {@value #EXIT_CODE}. Asked before Flyway, who is the first to open the store, would end it with a
 * stack trace.
 */
@Singleton
class StoreInUse implements FlywayConfigurationCustomizer {

  private static final int EXIT_CODE = 1;

  @Override
  public void customize(FluentConfiguration configuration) {
    try (Connection opened = configuration.getDataSource().getConnection()) {
      opened.getMetaData();
    } catch (SQLException e) {
      if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
        // Without a cause: Quarkus prints the sentence of the innermost exception, and only that.
        throw new PreventFurtherStepsException(sentence(e), EXIT_CODE);
      }
      // Flyway meets every other failure itself, and says more of it.
    }
  }

  /** H2 names the file between quotation marks, with the file system it is opened through. */
  private static String sentence(SQLException e) {
    String file = e.getMessage().replaceFirst("(?s)[^\"]*\"(?:retry:)?([^\"]*)\".*", "$1");
    return "The store "
        + file
        + " is in use by another process, most likely another Tarikh server: stop that one, or"
        + " give this one a store of its own with -Dquarkus.datasource.jdbc.url=jdbc:h2:retry:…";
  }
}
