package org.tarikh.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tarikh.edtf.Bounds;
import org.tarikh.edtf.Edtf;

/**
 * The same events drawn by vis-timeline as its users do: all of them are sent to the browser. Every
 * answer is compressed once, beforehand.
 */
final class VisPage implements AutoCloseable {

  private static final String PAGE =
      """
      <!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>vis</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="/vis.css">
      <div id="timeline"></div><script src="/vis.js"></script><script>
      fetch('/events.json').then((answer) => answer.json()).then((events) => {
        const timeline = new vis.Timeline(document.getElementById('timeline'),
          new vis.DataSet(events), { height: 600, rtl: true });
        timeline.on('changed', () => { window.drawn = true; });
      });
      </script></html>
      """;

  private final HttpServer server;

  private VisPage(HttpServer server) {
    this.server = server;
  }

  /**
   * @param folder of the package vis-timeline, as npm installs it
   * @param events as {@code generate} writes them
   */
  static VisPage of(Path folder, Path events) throws IOException {
    Map<String, byte[]> answers = new HashMap<>();
    answers.put("/", packed(PAGE.getBytes(StandardCharsets.UTF_8)));
    answers.put(
        "/vis.js",
        packed(Files.readAllBytes(folder.resolve("standalone/umd/vis-timeline-graph2d.min.js"))));
    answers.put(
        "/vis.css",
        packed(Files.readAllBytes(folder.resolve("styles/vis-timeline-graph2d.min.css"))));
    answers.put("/events.json", json(events));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, answers));
    server.start();
    return new VisPage(server);
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private static void answer(HttpExchange exchange, Map<String, byte[]> answers)
      throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = answers.get(path);
    String type =
        path.endsWith("js")
            ? "text/javascript"
            : path.endsWith("css")
                ? "text/css"
                : path.endsWith("json") ? "application/json" : "text/html";
    exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
    if (body != null) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private static byte[] json(Path events) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8);
        Reader in = Files.newBufferedReader(events);
        CSVParser rows =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
      String before = "[";
      for (CSVRecord row : rows) {
        Bounds bounds = Edtf.parse(row.get("date")).bounds(java.time.ZoneOffset.UTC);
        long start = bounds.earliest() == null ? bounds.latest() : bounds.earliest();
        long end = bounds.latest() == null ? start : bounds.latest() + 1;
        String title = row.get("title_ar").isEmpty() ? row.get("title_en") : row.get("title_ar");
        out.write(
            before
                + "{\"id\":"
                + row.getRecordNumber()
                + ",\"content\":\""
                + title.replace("\\", "\\\\").replace("\"", "\\\"")
                + "\",\"start\":"
                + start * 60_000
                + (end - start > 24 * 60 ? ",\"end\":" + end * 60_000 : "")
                + "}");
        before = ",";
      }
      out.write("]");
    }
    return bytes.toByteArray();
  }

  private static byte[] packed(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
