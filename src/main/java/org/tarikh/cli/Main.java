package org.tarikh.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * Where the program starts: a command answers at once, without a server; without a command the
 * server starts.
 */
@QuarkusMain
public final class Main {

  /** Runs a command and exits with its code, or starts Quarkus where there is none. */
  public static void main(String[] args) {
    if (args.length == 0) {
      Quarkus.run(args);
      return;
    }
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = commands().setOut(out).setErr(err).execute(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** The command line as it stands, for running it in a test. */
  static CommandLine commands() {
    return new CommandLine(new TarikhCommand()).setExecutionExceptionHandler(Main::refuse);
  }

  private static int refuse(Exception e, CommandLine command, CommandLine.ParseResult result)
      throws Exception {
    if (e instanceof UnusableInputException) {
      command.getErr().println(e.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    throw e;
  }

  /** The terminal's own character set may be any; tables of text are always UTF-8. */
  private static PrintWriter utf8(FileDescriptor to) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8)));
  }
}
