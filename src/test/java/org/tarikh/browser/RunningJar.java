package org.tarikh.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packaged application in a process of its own, as an operator runs it: production profile, a
 * free loopback port, and a home folder below which it keeps its {@code data}. Only for tests that
 * run after {@code package} (named {@code *IT}).
 */
public final class RunningJar implements AutoCloseable {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final Pattern LISTENING =
      Pattern.compile("Listening on: (http://\\S+?)\\.?(?:\\s|$)");
  private static final int START_SECONDS = 120;

  /** As for all tests, see pom.xml. */
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  private final Process process;
  private final URI address;
  private final List<String> log;

  private RunningJar(Process process, URI address, List<String> log) {
    this.process = process;
    this.address = address;
    this.log = log;
  }

  /**
   * Starts the application and waits until it listens.
   *
   * @param home working directory of the process; its store lies in {@code home/data}
   * @param properties system properties over those it was built with
   * @throws IllegalStateException with the log when it does not come up
   */
  public static RunningJar start(Path home, Map<String, String> properties) {
    return start(home, properties, List.of(QUICK));
  }

  /**
   * Starts the application as {@link #start(Path, Map)} does, in a virtual machine with these
   * options.
   */
  public static RunningJar start(Path home, Map<String, String> properties, List<String> options) {
    List<String> all = new ArrayList<>(options);
    all.add("-Dquarkus.http.host=127.0.0.1");
    all.add("-Dquarkus.http.port=0");
    properties.forEach((name, value) -> all.add("-D" + name + "=" + value));
    Process process = run(home, all);
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<URI> listening = new CompletableFuture<>();
    Thread reader = new Thread(() -> read(process, log, listening), "log of " + process.pid());
    reader.setDaemon(true);
    reader.start();
    try {
      return new RunningJar(process, listening.get(START_SECONDS, TimeUnit.SECONDS), log);
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "Ended with exit code "
              + process.onExit().join().exitValue()
              + ":\n"
              + String.join("\n", log),
          e);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      throw new IllegalStateException("Did not start:\n" + String.join("\n", log), e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while starting", e);
    }
  }

  /** Starts a command of the packaged application; all it prints comes in one stream. */
  public static Process command(Path home, String... arguments) {
    return run(home, List.of(QUICK), arguments);
  }

  private static Process run(Path home, List<String> options, String... arguments) {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException(JAR + " is not there: run ./mvnw package first");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Process process, List<String> log, CompletableFuture<URI> listening) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.add(line);
        Matcher matcher = LISTENING.matcher(line);
        if (matcher.find()) {
          listening.complete(URI.create(matcher.group(1)));
        }
      }
    } catch (IOException e) {
      // The process is gone, and with it its log.
    }
    listening.completeExceptionally(new IllegalStateException("The process ended"));
  }

  /** Where it listens, without a path: {@code http://127.0.0.1:port}. */
  public URI address() {
    return address;
  }

  /** What it has logged so far, line by line. */
  public List<String> log() {
    synchronized (log) {
      return List.copyOf(log);
    }
  }

  /** {@code kill -9}: it gets no chance to finish anything. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** Asks it to stop (SIGTERM) and waits until it is gone. */
  @Override
  public void close() {
    process.destroy();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("Did not stop:\n" + String.join("\n", log()));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
