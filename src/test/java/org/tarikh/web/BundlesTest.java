package org.tarikh.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of every bundle stands in both languages, and neither forgets what it is given. */
class BundlesTest {

  private static final List<Class<?>> BUNDLES =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.tarikh")
              .stream()
              .filter(type -> type.isAnnotatedWith(MessageBundle.class))
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  static List<Class<?>> bundles() {
    return BUNDLES;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void arabicIsComplete(Class<?> bundle) throws IOException {
    Properties arabic = arabic(bundle);
    assertThat(arabic.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(bundle.getDeclaredMethods()).map(Method::getName).toList());
    assertThat(arabic.values()).noneMatch(text -> text.toString().isBlank());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyParameterIsSaidInBothLanguages(Class<?> bundle) throws IOException {
    Properties arabic = arabic(bundle);
    for (Method message : bundle.getDeclaredMethods()) {
      for (Parameter parameter : message.getParameters()) {
        Pattern said = Pattern.compile("\\{[^}]*\\b" + parameter.getName() + "\\b");
        assertThat(arabic.getProperty(message.getName()))
            .as("%s in Arabic", message)
            .containsPattern(said);
        assertThat(message.getAnnotation(Message.class).value())
            .as("%s in English", message)
            .containsPattern(said);
      }
    }
  }

  private static Properties arabic(Class<?> bundle) throws IOException {
    String file =
        "messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_ar.properties";
    Properties properties = new Properties();
    try (InputStream in = BundlesTest.class.getClassLoader().getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      properties.load(reader);
    }
    return properties;
  }
}
