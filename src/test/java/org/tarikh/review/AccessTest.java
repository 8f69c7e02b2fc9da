package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarikh.account.Role;
import org.tarikh.account.User;

/**
 * Who may do what: the table in {@code access.tsv}, each role against each action. It names every
 * route that the running application has; a new one fails here until it has its line.
 */
@QuarkusTest
class AccessTest {

  /** A stream of server-sent events. */
  static final String ENDLESS = "/api/v1/changes";

  @TestHTTPResource("/")
  URI root;

  private static final String PASSWORD = "a good long password";

  /** What the table speaks of, made by the first test; in {@link #filled} it stands for itself. */
  private static Map<String, String> known;

  private static List<Desk> desks;

  /**
   * A line of the table.
   *
   * @param route as the application calls it, without the patterns of its parameters
   * @param given values of the route's parameters and of the form
   * @param statuses that nobody, an author, an editor and an admin get
   */
  record Line(String verb, String route, Map<String, String> given, List<Integer> statuses) {
    String key() {
      return verb + " " + route;
    }

    /** The address, with 404404 where nothing is given: such a one is not there. */
    String address() {
      String address = route.replace("{lang}", "en");
      for (Map.Entry<String, String> value : given.entrySet()) {
        address = address.replace("{" + value.getKey() + "}", filled(value.getValue()));
      }
      return address.replaceAll("\\{[^}]*}", "404404");
    }

    Map<String, String> form() {
      Map<String, String> form = new HashMap<>();
      given.forEach(
          (name, value) -> {
            if (!route.contains("{" + name + "}")) {
              form.put(name, filled(value));
            }
          });
      return form;
    }

    private static String filled(String value) {
      return known.getOrDefault(value, value);
    }

    @Override
    public String toString() {
      return key() + (given.isEmpty() ? "" : " " + given);
    }
  }

  static List<Line> table() throws IOException {
    try (InputStream in = AccessTest.class.getResourceAsStream("access.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(AccessTest::line)
          .toList();
    }
  }

  private static Line line(String text) {
    String[] cells = text.strip().split("\\s+");
    int last = cells.length - 4;
    Map<String, String> given = new HashMap<>();
    Arrays.stream(cells, 2, last)
        .map(cell -> cell.split("=", 2))
        .forEach(pair -> given.put(pair[0], pair[1]));
    List<Integer> statuses =
        Arrays.stream(cells, last, cells.length).map(Integer::valueOf).toList();
    return new Line(cells[0], cells[1], given, statuses);
  }

  static Stream<Line> writes() throws IOException {
    return table().stream().filter(line -> !line.verb().equals("GET"));
  }

  @BeforeEach
  void everybodyIsThere() {
    if (desks != null) {
      return;
    }
    QuarkusTransaction.requiringNew()
        .run(() -> List.of(Role.AUTHOR, Role.EDITOR).forEach(this::add));
    desks =
        List.of(
            Desk.anonymous(),
            Desk.signedIn("the " + Role.AUTHOR, PASSWORD),
            Desk.signedIn("the " + Role.EDITOR, PASSWORD),
            Desk.admin());
    known = known(desks.get(3));
  }

  private void add(String role) {
    User.add("the " + role, PASSWORD, role, Instant.EPOCH);
  }

  private static Map<String, String> known(Desk admin) {
    Map<String, String> event = Desk.event();
    event.put("date", "1801-02-03");
    long draft = admin.add(event);
    event.put("action", "publish");
    long withdrawn = admin.add(event);
    Map<String, String> reason = Map.of("reason", "It was made for a test.");
    admin.submit(admin.page("/en/admin/events/" + withdrawn + "/withdraw"), reason);
    Map<String, String> article =
        Map.of(
            "title", "Access",
            "publisher", "Agency",
            "published", "1801-02-03",
            "text", "This text tells no event.");
    Response taken = admin.submit(admin.page("/en/admin/articles/new"), article);
    String review = taken.header("Location").replaceAll(".*/review/(\\d+)\\?.*", "$1");
    return Map.of(
        "DRAFT", Long.toString(draft), "WITHDRAWN", Long.toString(withdrawn), "ARTICLE", review);
  }

  /** The routes of the running application: {@code GET /{lang}/events/{id}}. */
  static Set<String> routes() {
    Set<String> routes = new HashSet<>();
    RuntimeResourceVisitor.visitRuntimeResources(
        "/",
        ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(),
        new RuntimeResourceVisitor() {
          @Override
          public void visitRuntimeResource(String verb, String path, RuntimeResource resource) {
            String bare = path.replaceAll("\\{(\\w+)[^{}]*(\\{[^}]*}[^{}]*)*}", "{$1}");
            routes.add(verb + " " + bare);
          }
        });
    return routes;
  }

  @Test
  void everyRouteOfTheApplicationStandsInTheTable() throws IOException {
    assertThat(table().stream().map(Line::key).distinct())
        .containsExactlyInAnyOrderElementsOf(routes());
  }

  @ParameterizedTest
  @MethodSource("table")
  void eachRoleMayDoItsOwn(Line line) throws Exception {
    for (int role = 0; role < desks.size(); role++) {
      if (line.route().equals(ENDLESS)) {
        assertThat(opened(desks.get(role), line)).isEqualTo(line.statuses().get(role));
        continue;
      }
      Response response = send(desks.get(role), line, true);
      assertThat(response.statusCode())
          .as("%s by %s", line, List.of("nobody", "the author", "the editor", "admin").get(role))
          .isEqualTo(line.statuses().get(role));
      if (role == 0 && line.route().startsWith("/{lang}/admin")) {
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.header("Location")).endsWith("/login");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("writes")
  void nobodyWritesWithoutTheToken(Line line) {
    Response response = send(desks.get(3), line, false);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.asString()).contains("its form had expired");
  }

  /** The status of an answer that goes on for as long as it is read. */
  private int opened(Desk who, Line line) throws IOException, InterruptedException {
    String session = "tarikh-session=" + who.cookie("tarikh-session");
    String stamp = "tarikh-stamp=" + who.cookie("tarikh-stamp");
    HttpRequest request =
        HttpRequest.newBuilder(root.resolve(line.address()))
            .header("Cookie", session + "; " + stamp)
            .build();
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    answer.body().close();
    return answer.statusCode();
  }

  /** Sends a request from a browser that has this one's cookies: what comes of it stays apart. */
  private static Response send(Desk who, Line line, boolean token) {
    Desk desk = Desk.anonymous();
    desk.take(who, "tarikh-session");
    desk.take(who, "tarikh-stamp");
    desk.get("/en/login");
    Map<String, String> form = line.form();
    form.put(token ? "csrf-token" : "other", desk.cookie("tarikh-token"));
    return desk.send(line.verb(), line.address(), form);
  }
}
