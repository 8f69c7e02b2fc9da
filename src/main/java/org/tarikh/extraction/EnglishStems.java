package org.tarikh.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tarikh.extraction.EnglishLexicon.Form;

/** Words of English reduced so that forms of one word agree. */
final class EnglishStems {

  private final EnglishLexicon lexicon;
  private final Memo<String> lastStems = new Memo<>(this::stem);

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
      String stem = lastStems.of(w);
      if (stem != null) {
        stems.add(stem);
      }
    }
    return stems;
  }

  /** Null for a word that tells too little. */
  private String stem(String fold) {
    Form form = lexicon.verb(fold);
    String bare = fold.endsWith("'s") ? fold.substring(0, fold.length() - 2) : fold;
    String s = form != null ? form.verb().base() : bare;
    if (s.length() <= 3 || EnglishClauses.OPENERS.contains(s)) {
      return null;
    }
    return s.endsWith("s") && s.length() > 4 ? s.substring(0, s.length() - 1) : s;
  }
}
