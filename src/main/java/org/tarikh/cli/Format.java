package org.tarikh.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How findings are written. Lines end in a line feed on every system. */
enum Format {
  /**
   * Tab-separated under a header. Tabs and line ends inside a field become spaces, names are parted
   * by semicolons, what is missing stays empty.
   */
  TSV {
    @Override
    String write(List<String> columns, List<Map<String, Object>> findings) {
      StringBuilder text = new StringBuilder(String.join("\t", columns)).append('\n');
      for (Map<String, Object> finding : findings) {
        for (int i = 0; i < columns.size(); i++) {
          text.append(i == 0 ? "" : "\t");
          cell(text, finding.get(columns.get(i)));
        }
        text.append('\n');
      }
      return text.toString();
    }
  },
  /** One array with an object for each finding, a line each. */
  JSON {
    @Override
    String write(List<String> columns, List<Map<String, Object>> findings) {
      ObjectWriter writer = JsonMapper.builder().build().writer();
      return findings.stream()
          .map(finding -> json(writer, finding))
          .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
  };

  /** Tabs and line ends, which a cell cannot hold. */
  private static final String BREAKS = "\t\r\n\u0085\u2028\u2029";

  /**
   * Writes findings.
   *
   * @param columns the fields of a table, in order; formats with names write every field
   */
  abstract String write(List<String> columns, List<Map<String, Object>> findings);

  private static void cell(StringBuilder text, Object value) {
    if (value instanceof List<?> names) {
      cell(text, names.stream().map(Object::toString).collect(Collectors.joining("; ")));
    } else if (value != null) {
      oneLine(text, value.toString());
    }
  }

  /** Not by a regular expression: a run over thousands of files writes a million cells. */
  private static void oneLine(StringBuilder text, String value) {
    boolean broken = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean breaks = BREAKS.indexOf(c) >= 0;
      if (!breaks) {
        text.append(c);
      } else if (!broken) {
        text.append(' ');
      }
      broken = breaks;
    }
  }

  private static String json(ObjectWriter writer, Map<String, Object> finding) {
    try {
      return writer.writeValueAsString(finding);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A finding is no JSON: " + finding, e);
    }
  }
}
