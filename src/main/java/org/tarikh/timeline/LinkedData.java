package org.tarikh.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Objects;
import org.tarikh.edtf.Edtf;
import org.tarikh.edtf.EdtfInterval;
import org.tarikh.web.DateWords;

/**
 * An event as JSON-LD, the {@code Event} of schema.org. A date that ISO 8601 cannot say without
 * claiming more than is known is left out.
 *
 * @param startDate of an interval, where it starts; null where it is not known to the letter
 * @param endDate null but for an interval whose end is known to the letter
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"@context", "@type"})
record LinkedData(
    String url,
    String inLanguage,
    String name,
    String description,
    String startDate,
    String endDate,
    List<Place> location,
    List<String> citation) {

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonPropertyOrder({"@type"})
  record Place(String name) {
    @JsonProperty("@type")
    String type() {
      return "Place";
    }
  }

  private static final ObjectMapper MAPPER = mapper();

  @JsonProperty("@context")
  String context() {
    return "https://schema.org";
  }

  @JsonProperty("@type")
  String type() {
    return "Event";
  }

  /** The JSON text, fit to stand in a {@code script} element as it is. */
  static String of(EventView event, String url, DateWords dates) {
    Edtf date = Edtf.parse(event.edtf());
    EdtfInterval interval = date instanceof EdtfInterval i ? i : null;
    LinkedData data =
        new LinkedData(
            url,
            event.language(),
            event.title(),
            event.summary(),
            machine(interval == null ? date : interval.start(), dates),
            interval == null ? null : machine(interval.end(), dates),
            event.places().stream().map(place -> new Place(place.name())).toList(),
            event.claims().stream()
                .map(ClaimView::url)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    try {
      return MAPPER.writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write an event as JSON-LD", e);
    }
  }

  private static String machine(Edtf date, DateWords dates) {
    return date == null ? null : dates.machine(date);
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper = new ObjectMapper();
    mapper.getFactory().setCharacterEscapes(new InScript());
    return mapper;
  }

  /**
   * HTML ends a script element at {@code </script} and reads on differently after {@code <!--},
   * whatever JSON says: without these characters neither can be written.
   */
  private static final class InScript extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      codes['>'] = ESCAPE_STANDARD;
      codes['&'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return new SerializedString(String.format("\\u%04x", character));
    }
  }
}
