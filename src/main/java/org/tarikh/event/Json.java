package org.tarikh.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.persistence.AttributeConverter;
import java.util.Map;

/**
 * How this room writes JSON into the store: its own mapper, not the web's, so that a setting of the
 * API never changes what the history holds. Map keys are sorted: the same record is always the same
 * text.
 */
final class Json {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

  private Json() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write " + value.getClass() + " as JSON", e);
    }
  }

  static <T> T read(String json, TypeReference<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The store holds JSON that is no " + type.getType(), e);
    }
  }

  static final class OfDerivation implements AttributeConverter<EventRecord.Derivation, String> {
    @Override
    public String convertToDatabaseColumn(EventRecord.Derivation value) {
      return value == null ? null : write(value);
    }

    @Override
    public EventRecord.Derivation convertToEntityAttribute(String json) {
      return json == null ? null : read(json, new TypeReference<>() {});
    }
  }

  static final class OfNames implements AttributeConverter<Map<String, String>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, String> value) {
      return write(value);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
      return read(json, new TypeReference<>() {});
    }
  }
}
