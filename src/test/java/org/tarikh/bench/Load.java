package org.tarikh.bench;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Asks for one address on several connections, each as fast as it is answered. */
final class Load {

  /** More than a connection can ask in the seconds of one run. */
  private static final int MOST = 1 << 20;

  private final URI server;
  private final byte[] request;
  private final int connections;

  Load(URI server, String address, int connections) {
    this.server = server;
    this.request = KeptConnection.request(address);
    this.connections = connections;
  }

  /**
   * @param p99 milliseconds below which 99 of 100 were answered
   */
  record Result(double perSecond, double p99) {}

  Result run(int seconds) {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      long end = System.nanoTime() + seconds * 1_000_000_000L;
      List<CompletableFuture<double[]>> all =
          IntStream.range(0, connections)
              .mapToObj(n -> CompletableFuture.supplyAsync(() -> ask(end), threads))
              .toList();
      double[] millis =
          all.stream().map(CompletableFuture::join).flatMapToDouble(DoubleStream::of).toArray();
      return new Result(1.0 * millis.length / seconds, Figures.percentile(0.99, millis));
    } finally {
      threads.shutdown();
    }
  }

  private double[] ask(long end) {
    double[] millis = new double[MOST];
    int count = 0;
    try (KeptConnection connection = new KeptConnection(server)) {
      for (long now = System.nanoTime(); now < end && count < MOST; ) {
        connection.ask(request);
        long then = System.nanoTime();
        millis[count++] = (then - now) / 1e6;
        now = then;
      }
    }
    return Arrays.copyOf(millis, count);
  }
}
