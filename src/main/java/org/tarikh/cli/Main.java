package org.tarikh.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tarikh.extraction.Extractor;
import org.tarikh.temporal.Tagger;

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
    warmUp(List.of(args));
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = Commands.line().setOut(out).setErr(err).execute(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Begins to read the rules and lexicons that a command will need while picocli still reads the
   * command line: both take a fifth of a second, and somebody waits for them.
   */
  private static void warmUp(List<String> words) {
    if (words.contains("extract")) {
      inBackground(Tagger::bundled);
      if (words.contains("events")) {
        inBackground(Extractor::bundled);
      }
    }
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  /** The terminal's own character set may be any; tables of text are always UTF-8. */
  private static PrintWriter utf8(FileDescriptor to) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8)));
  }
}
