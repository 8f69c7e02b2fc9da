package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Words of English reduced so that forms of one word agree. */
final class EnglishStems {

  private final EnglishLexicon lexicon;

  EnglishStems(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Cue topic(String title) {
    List<Word> words = Word.of(title, 0, title.length());
    return words.stream()
        .map(w -> lexicon.topic(w.fold()))
        .filter(Objects::nonNull)
        .findFirst()
        .or(
            () ->
                words.stream()
                    .map(w -> lexicon.kind(w.fold()))
                    .filter(Objects::nonNull)
                    .findFirst())
        .orElse(null);
  }

  List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (Word w : Word.of(text, 0, text.length())) {
      Form form = lexicon.verb(w.fold());
      String s = form != null ? form.verb().base() : w.fold().replaceAll("'s$", "");
      if (s.length() > 3 && !EnglishClauses.OPENERS.contains(s)) {
        stems.add(s.endsWith("s") && s.length() > 4 ? s.substring(0, s.length() - 1) : s);
      }
    }
    return stems;
  }
}
