package org.tarikh.event;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.PreventFurtherStepsException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.api.ErrorCode;

/**
 * Opens the store before Flyway does. A store that another process holds ends the start with one
 * sentence on the console and exit code {@value #EXIT_CODE}, where Flyway would end it with a stack
 * trace. A store that was killed within a large import is mended while it opens, which takes longer
 * than a page may wait for a connection: it gets {@link #PATIENCE}.
 */
@Singleton
class StoreOpening implements FlywayConfigurationCustomizer {

  private static final int EXIT_CODE = 1;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @Inject AgroalDataSource store;

  @Override
  public void customize(FluentConfiguration configuration) {
    AgroalConnectionPoolConfiguration pool = store.getConfiguration().connectionPoolConfiguration();
    Duration usual = pool.acquisitionTimeout();
    pool.setAcquisitionTimeout(PATIENCE);
    try (Connection opened = store.getConnection()) {
      opened.getMetaData();
    } catch (SQLException e) {
      if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
        // Without a cause: Quarkus prints the sentence of the innermost exception, and only that.
        throw new PreventFurtherStepsException(sentence(e), EXIT_CODE);
      }
      // Flyway meets every other failure itself, and says more of it.
    } finally {
      pool.setAcquisitionTimeout(usual);
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
