package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarikh.account.Role;
import org.tarikh.account.User;

/** Who may do what. */
@QuarkusTest
class AccessTest {

  private static final List<Class<? extends Annotation>> VERBS =
      List.of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class);

  /** An address of the site and the verb it answers to; public where its code says so. */
  record Address(String verb, String path, boolean isPublic) {
    boolean isAdmin() {
      return path.contains("}/admin");
    }

    /** With a value for each parameter of the path. */
    String filled() {
      return path.replaceAll("\\{lang[^/]*?}", "en").replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", "1");
    }
  }

  /** Every method of every resource there is: a new one is asked here without being listed. */
  static List<Address> addresses() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tarikh")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(type -> type.getMethods().stream())
            .flatMap(AccessTest::address)
            .toList();
  }

  static Stream<Address> closed() {
    return addresses().stream().filter(address -> !address.isPublic());
  }

  private static Stream<Address> address(JavaMethod method) {
    String path =
        method.getOwner().getAnnotationOfType(Path.class).value()
            + method.tryGetAnnotationOfType(Path.class).map(own -> "/" + own.value()).orElse("");
    boolean isPublic =
        method.isAnnotatedWith(PermitAll.class)
            || method.getOwner().isAnnotatedWith(PermitAll.class);
    return VERBS.stream()
        .filter(method::isAnnotatedWith)
        .map(verb -> new Address(verb.getSimpleName(), path.replaceAll("/+", "/"), isPublic));
  }

  @BeforeEach
  void anEditorIsThere() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (User.count("name", "sara") == 0) {
                User.add("sara", "a good long password", Role.EDITOR, Instant.EPOCH);
              }
            });
  }

  @Test
  void nothingOfTheAdminAreaIsPublic() {
    assertThat(addresses()).filteredOn(Address::isAdmin).hasSizeGreaterThan(8);
    assertThat(addresses()).filteredOn(Address::isAdmin).noneMatch(Address::isPublic);
  }

  @ParameterizedTest
  @MethodSource("closed")
  void withoutLoginOnlyTheLoginPageAnswers(Address address) {
    Desk desk = Desk.anonymous();
    desk.get("/en/login");
    Map<String, String> token = Map.of("csrf-token", desk.cookie("tarikh-token"));
    Response response = desk.send(address.verb(), address.filled(), token);
    assertThat(response.statusCode()).as(address.toString()).isEqualTo(302);
    assertThat(response.header("Location")).as(address.toString()).endsWith("/login");
  }

  @ParameterizedTest
  @MethodSource("closed")
  void nobodyPostsWithoutTheToken(Address address) {
    if (!address.verb().equals("GET")) {
      Response response = Desk.admin().send(address.verb(), address.filled(), Map.of("a", "b"));
      assertThat(response.statusCode()).as(address.toString()).isEqualTo(400);
      assertThat(response.asString()).contains("its form had expired");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  /en/admin,                    302, 200, 200",
    "GET,  /en/admin/events/new,         302, 200, 200",
    "POST, /en/admin/events/new,         302, 422, 422",
    "GET,  /en/admin/events/reading,     302, 200, 200",
    "GET,  /en/admin/events/404404,      302, 404, 404",
    "POST, /en/admin/events/404404,      302, 404, 404",
    "GET,  /en/admin/events/404404/withdraw, 302, 404, 404",
    "POST, /en/admin/events/404404/withdraw, 302, 404, 404",
    "GET,  /en/admin/events/404404/history,  302, 404, 404",
    "POST, /en/admin/events/404404/history/1, 302, 404, 404",
    "GET,  /en/admin/articles,           302, 200, 200",
    "GET,  /en/admin/articles/new,       302, 200, 200",
    "POST, /en/admin/articles/new,       302, 422, 422",
    "POST, /en/admin/articles/files,     302, 422, 422",
    "GET,  /en/admin/articles/404404,    302, 404, 404",
    "GET,  /en/admin/articles/link,      302, 200, 200",
    "POST, /en/admin/articles/link,      302, 422, 422",
    "GET,  /en/admin/review,             302, 200, 200",
    "GET,  /en/admin/review/404404,      302, 404, 404",
    "POST, /en/admin/review/404404,      302, 404, 404",
    "GET,  /en/admin/review/1/merge/404404, 302, 404, 404",
    "GET,  /en/admin/notes?event=404404, 302, 404, 404",
    "POST, /en/admin/notes,              302, 404, 404",
    "POST, /en/admin/notes/404404/remove, 302, 404, 404",
    "GET,  /en/admin/examples,           302, 403, 200",
    "POST, /en/admin/examples,           302, 403, 303",
    "GET,  /en/admin/index,              302, 403, 200",
    "POST, /en/admin/index,              302, 403, 303",
    "GET,  /en/login,                    200, 303, 303",
  })
  void eachRoleMayDoItsOwn(String verb, String path, int anonymous, int editor, int admin) {
    assertThat(status(Desk.anonymous(), verb, path)).as("anonymous").isEqualTo(anonymous);
    assertThat(status(Desk.signedIn("sara", "a good long password"), verb, path))
        .as("editor")
        .isEqualTo(editor);
    assertThat(status(Desk.admin(), verb, path)).as("admin").isEqualTo(admin);
  }

  private static int status(Desk desk, String verb, String path) {
    desk.get("/en/login");
    return desk.send(verb, path, Map.of("csrf-token", desk.cookie("tarikh-token"))).statusCode();
  }
}
