package org.tarikh.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tarikh.exchange.SyntheticEvents;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes made-up events, for tries and benchmarks. */
final class GenerateCommand implements Callable<Integer> {

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final OptionSpec events =
      OptionSpec.builder("--events")
          .paramLabel("N")
          .type(long.class)
          .required(true)
          .description("How many.")
          .build();
  private final OptionSpec seed =
      OptionSpec.builder("--seed")
          .paramLabel("S")
          .type(long.class)
          .defaultValue("1")
          .description("The same seed gives the same events; 1 where it is not given.")
          .build();
  private final OptionSpec file =
      OptionSpec.builder("-o", "--output")
          .paramLabel("FILE")
          .type(Path.class)
          .description("A file to write instead of the standard output.")
          .build();

  GenerateCommand() {
    Commands.describe(
        spec, "generate", "Writes made-up events as CSV (UTF-8, RFC 4180) under a header.");
    spec.addOption(events).addOption(seed).addOption(file);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    long count = events.getValue();
    if (count < 0) {
      throw new UnusableInputException("--events " + count + " is less than none: write 1000.");
    }
    SyntheticEvents made = new SyntheticEvents(seed.getValue());
    Path path = file.getValue();
    try {
      if (path == null) {
        made.write(count, spec.commandLine().getOut());
      } else {
        try (Writer out = Files.newBufferedWriter(path)) {
          made.write(count, out);
        }
      }
    } catch (IOException e) {
      throw new UnusableInputException(
          "Cannot write " + path + ": is its folder there, and may you write in it?");
    }
    return ExitCode.OK;
  }
}
