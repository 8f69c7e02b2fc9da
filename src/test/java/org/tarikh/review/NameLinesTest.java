package org.tarikh.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.event.EventRecord;
import org.tarikh.event.EventRecord.Name;

class NameLinesTest {

  private static final Name DAMASCUS =
      new Name("damascus", Map.of("ar", "دمشق", "en", "Damascus", "fr", "Damas"));

  @Test
  void aNameThatWasThereKeepsItsKeyAndItsOtherLanguages() {
    assertThat(NameLines.write(List.of(DAMASCUS))).isEqualTo("دمشق | Damascus");
    assertThat(read("دمشق | Damascus")).containsExactly(DAMASCUS);
    assertThat(read(" Damascus|دمشق ")).containsExactly(DAMASCUS);
    assertThat(read("دمشق"))
        .containsExactly(new Name("damascus", Map.of("ar", "دمشق", "fr", "Damas")));
  }

  @Test
  void aNewNameGetsAKeyOfItsOwn() {
    assertThat(read("حلب\n\n | Homs |\nحلب"))
        .containsExactly(
            new Name("new", Map.of("ar", "حلب")), new Name("new", Map.of("en", "Homs")));
  }

  @Test
  void aNameInAnotherLanguageAloneStaysWhatItIs() {
    Name french = new Name("damas", Map.of("fr", "Damas"));
    assertThat(NameLines.write(List.of(french))).isEqualTo("Damas");
    assertThat(NameLines.read("Damas", List.of(french), names -> "new")).containsExactly(french);
  }

  @Test
  void keysAreAskedForOnlyAsFarAsAnEventMayHaveNames() {
    List<Map<String, String>> asked = new ArrayList<>();
    String same = "Homs\n".repeat(1000);
    String different =
        IntStream.range(0, 100_000).mapToObj(n -> "Name " + n).collect(Collectors.joining("\n"));
    List<Name> names =
        NameLines.read(
            same + different,
            List.of(),
            read -> {
              asked.add(read);
              return "key" + asked.size();
            });
    assertThat(asked).doesNotHaveDuplicates().hasSize(EventRecord.MAX_NAMES + 1);
    assertThat(names).as("enough for the form to say: too many").hasSize(EventRecord.MAX_NAMES + 1);
  }

  @ParameterizedTest
  @CsvSource({"دمشق | Damascus, 0", "دمشق | الشام, 1", "'a\nb | c', 2", "|||, 0", "'', 0"})
  void twoNamesInOneScriptAreSeen(String lines, int line) {
    assertThat(NameLines.doubled(lines)).isEqualTo(line);
  }

  private static List<Name> read(String lines) {
    return NameLines.read(lines, List.of(DAMASCUS), names -> "new");
  }
}
