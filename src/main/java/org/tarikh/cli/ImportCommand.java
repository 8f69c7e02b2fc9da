package org.tarikh.cli;

import io.quarkus.runtime.Quarkus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Imports events into the store, which no server may hold meanwhile. */
final class ImportCommand implements Callable<Integer> {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec skipBad =
      OptionSpec.builder("--skip-bad")
          .type(boolean.class)
          .defaultValue("false")
          .description("Leave out rows that cannot be events, instead of importing nothing.")
          .build();
  private final PositionalParamSpec file =
      PositionalParamSpec.builder()
          .paramLabel("FILE.csv")
          .arity("1")
          .required(true)
          .type(Path.class)
          .description("UTF-8, RFC 4180, with a header, as generate writes it.")
          .build();

  ImportCommand() {
    Commands.describe(
        spec, "import", "Adds the events of a CSV file, published. Stop the server first.");
    spec.addOption(skipBad).addPositional(file);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    Path path = file.getValue();
    if (!Files.isRegularFile(path)) {
      throw new UnusableInputException("There is no file " + path + ".");
    }
    // The store is opened as the server opens it, but nobody is to be answered.
    System.setProperty("quarkus.http.host-enabled", "false");
    // Who brings events of their own in did not ask for the examples.
    System.setProperty("tarikh.examples", "false");
    Quarkus.run(ImportRun.class, path.toString(), String.valueOf((boolean) skipBad.getValue()));
    return ExitCode.OK;
  }
}
