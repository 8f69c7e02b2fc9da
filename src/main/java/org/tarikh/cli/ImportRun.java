package org.tarikh.cli;

import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Path;
import org.tarikh.exchange.CsvImport;

/** An import, once the store is open: arguments are the file and whether bad rows are skipped. */
public final class ImportRun implements QuarkusApplication {

  private static final int REFUSED = 2;

  private final CsvImport csv;

  ImportRun(CsvImport csv) {
    this.csv = csv;
  }

  @Override
  public int run(String... args) {
    try {
      CsvImport.Report report =
          csv.read(Path.of(args[0]), Boolean.parseBoolean(args[1]), "import", new Console());
      tell(report);
      System.err.println(
          report.added() + " events added, " + report.known() + " were there already.");
      return 0;
    } catch (CsvImport.RefusedException e) {
      tell(e.report());
      System.err.println(
          "Nothing was imported: mend these rows, or leave them out with --skip-bad.");
      return REFUSED;
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return REFUSED;
    }
  }

  private static final class Console implements CsvImport.Progress {
    @Override
    public void read(long rows) {
      System.err.println(rows + " rows read");
    }

    @Override
    public void saving() {
      System.err.println("They are being saved.");
    }
  }

  private static void tell(CsvImport.Report report) {
    report.told().forEach(r -> System.err.println("line " + r.line() + ": " + r.reason()));
    if (report.refused() > 0) {
      System.err.println(report.refused() + " rows were refused.");
    }
  }
}
