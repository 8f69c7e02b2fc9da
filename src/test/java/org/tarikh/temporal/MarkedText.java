package org.tarikh.temporal;

import java.util.ArrayList;
import java.util.List;

/**
 * A text whose expressions stand in square brackets.
 *
 * @param text without the brackets
 * @param spans start and end of each in the text, "3-9"
 */
record MarkedText(String text, List<String> spans) {

  static MarkedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<String> spans = new ArrayList<>();
    int open = -1;
    for (char c : marked.toCharArray()) {
      if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        spans.add(open + "-" + text.length());
      } else {
        text.append(c);
      }
    }
    return new MarkedText(text.toString(), List.copyOf(spans));
  }
}
