package org.tarikh.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.util.List;

/** An article's marks as JSON in one column: they are always read together, with their article. */
final class MarksJson implements AttributeConverter<List<Mark>, String> {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  public String convertToDatabaseColumn(List<Mark> marks) {
    try {
      return MAPPER.writeValueAsString(marks);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write marks as JSON", e);
    }
  }

  @Override
  public List<Mark> convertToEntityAttribute(String json) {
    try {
      return MAPPER.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The store holds marks that are no JSON of ours", e);
    }
  }
}
